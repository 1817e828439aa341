import { describe, expect, test } from "vitest";
import { isTotalLine } from "./total-line.ts";

describe("a total below the records", () => {
  test.each([
    [["Totaal", "", "", "", "398"], true],
    [["", "Eindtotaal", "", "", "", ""], true],
    [["Totaal aantal trajecten: 398", "", "", ""], true],
    [["Aantal", "12", "", "", "", "", ""], true],
    [["10231", "Totaal", "", "", ""], false],
    [["Totaalzorg BV", "", "", "", ""], false],
    [["Totaal", "a", "b", "c", "d"], false],
    [["", "", ""], false],
  ])("%j: %s", (cells, expected) => {
    expect(isTotalLine(cells)).toBe(expected);
  });
});
