import { expect, test } from "vitest";
import { shapeFor } from "./chart-shape.ts";

test("a long n pushes the figures of all rows to the left, where they stand beside each other", () => {
  expect(shapeFor("wide", ["n = 1.423", "n = 59"]).valueEnd).toBe(87);
  expect(shapeFor("wide", ["n = 133.473", "n = 59"]).valueEnd).toBe(83);
  expect(shapeFor("narrow", ["n = 133.473"])).toEqual(shapeFor("narrow", []));
});
