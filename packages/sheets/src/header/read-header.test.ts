import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryOf } from "../testing/bytes.ts";
import { columnLetter } from "./column-letter.ts";
import { readHeader } from "./read-header.ts";
import { looksLikeData, safeHeader } from "./safe-header.ts";

describe("readHeader", () => {
  it("gives the names in order, cleaned", () => {
    expect(readHeader(["Klantnr", " Uren  p/w ", "Reden\neinde", ""], 3)).toEqual({
      names: ["Klantnr", "Uren p/w", "Reden einde"],
      findings: [],
    });
  });

  it("says which names are double, empty or reserved", () => {
    const { names, findings } = readHeader(["Naam", "", "NAAM", "__proto__"], 2);
    expect(names).toHaveLength(4);
    expect(findings.map(({ rule, place }) => [rule, place.line, place.column])).toEqual([
      ["header/empty-name", 2, "B"],
      ["header/duplicate-name", 2, "NAAM"],
      ["header/reserved-name", 2, "__proto__"],
    ]);
  });

  it.each<[string, string[], string[], string[]]>([
    ["a second byte order mark", ["\ufeffNaam"], ["Naam"], ["header/invisible-character 1"]],
    [
      "zero-width and bidirectional characters",
      ["Na\u200bam", "\u202ePlaats"],
      ["Naam", "Plaats"],
      ["header/invisible-character 1", "header/invisible-character 1"],
    ],
    ["two forms of é", ["caf\u00e9", "cafe\u0301"], ["caf\u00e9", "caf\u00e9"], ["header/duplicate-name 1"]],
    ["nothing", ["", " "], [], ["header/no-header 1"]],
    ["a name of 300 characters", ["x".repeat(300)], ["x".repeat(300)], ["header/long-name 1"]],
    ["Constructor", ["Constructor"], ["Constructor"], ["header/reserved-name 1"]],
  ])("reads %s", (_, cells, names, findings) => {
    const header = readHeader(cells, 1);
    expect(header.names).toEqual(names);
    expect(summaryOf(header.findings)).toEqual(findings);
  });
});

describe("safeHeader", () => {
  it("shows a name, and the letter of the column where the name may be somebody's data", () => {
    expect(safeHeader("Reden einde", 2, ["BSN", "Naam", "Reden einde"])).toBe("Reden einde");
    expect(safeHeader("999990019", 2, ["BSN", "Naam", "999990019"])).toBe("C");
    expect(safeHeader("Jansen", 1, ["10231", "Jansen", "14-06-1995"])).toBe("B");
  });

  it.each([
    "999 990 019",
    "9999.90.019",
    "bsn 999990",
    "24,0",
    "٩٩٩٩٩٩",
    "14-06-1995",
    "a@b.nl",
    "x".repeat(61),
    "a\u202eb",
    "",
  ])("does not show %j", (text) => {
    expect(safeHeader(text, 0, ["Klant", "Naam", "Plaats"])).toBe("A");
  });

  it("knows data from names", () => {
    expect(looksLikeData(["Naam", "2024", "2025"])).toBe(false);
    expect(looksLikeData(["Jansen", "24,0", "J"])).toBe(true);
    expect(looksLikeData(["J", "", "", ""])).toBe(true);
  });

  it("never shows six digits in a row", () => {
    const text = fc.string({ unit: fc.constantFrom("1", "9", "0", "a", " ", ".", "-", "/"), maxLength: 20 });
    fc.assert(
      fc.property(text, (name) => {
        expect(safeHeader(name, 0, ["Klant", "Naam", "Plaats"]).replaceAll(/[^\da-zA-Z]/g, "")).not.toMatch(/\d{6}/);
      }),
    );
  });
});

describe("columnLetter", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("calls %i %s", (index, letter) => {
    expect(columnLetter(index)).toBe(letter);
  });
});
