import { describe, expect, test } from "vitest";
import { isTotalLine } from "./total-line.ts";

const nowhere = { bsn: undefined, others: [] };

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
    expect(isTotalLine(cells, nowhere)).toBe(expected);
  });

  // Columns: client number, citizen service number, start, and four that may stay empty.
  test.each([
    ["a count of persons", ["Totaal", "398", "", "", "", "", ""], true],
    ["the sum of all numbers", ["Totaal", "398999990019", "", "", "", "", ""], true],
    ["a client number that begins so", ["Totaal-17", "", "01-03-2025", "", "", "", ""], false],
    ["a person without a start", ["Totaal", "999990019", "", "", "", "", ""], false],
    ["a person whose zero was lost", ["Som 4", "10002546", "", "", "", "", ""], false],
  ])("%s", (_, cells, expected) => {
    expect(isTotalLine(cells, { bsn: 1, others: [0, 2] })).toBe(expected);
  });
});
