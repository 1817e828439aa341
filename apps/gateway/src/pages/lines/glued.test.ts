import { expect, test } from "vitest";
import { glued } from "./glued.ts";

test("a number stays on one line with its per cent sign, and nothing else changes", () => {
  expect(glued("na een halfjaar 88 % en 6 % niet bekend (134 trajecten)")).toBe(
    "na een halfjaar 88\u00a0% en 6\u00a0% niet bekend (134 trajecten)",
  );
  expect(glued("88% of 134, a % sign")).toBe("88% of 134, a % sign");
});
