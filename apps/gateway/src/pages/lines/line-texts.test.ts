import { expect, test } from "vitest";
import { overviewTexts } from "../overview/texts.ts";
import { lineTexts } from "./line-texts.ts";

test("between one and the same number is around it", () => {
  const { nl, en } = lineTexts;
  expect([nl.between("1,2", "1,3"), nl.between("1,2", "1,2")]).toEqual(["tussen 1,2 en 1,3", "rond 1,2"]);
  expect([en.outOfHundred("79", "80"), en.outOfHundred("79", "79")]).toEqual([
    "between 79 and 80 in 100",
    "around 79 in 100",
  ]);
  expect(nl.outOfHundred("79", "79")).toBe("rond 79 van de 100");
  expect(overviewTexts.nl.between("79", "79")).toBe("Rekening houdend met toeval: rond 79 van de 100.");
  expect(overviewTexts.en.between("79", "81")).toBe("Allowing for chance: between 79 and 81 in 100.");
});
