import { quoteNames } from "@jobcoach/adapter";
import { describe, expect, it } from "vitest";
import { closest } from "./closest.ts";
import { fittingTable } from "./fitting-table.ts";
import { systemLanguage } from "./language.ts";
import { paragraph, table, wrap } from "./lines.ts";
import { numbersIn } from "./numbers.ts";
import { plain } from "./plain.ts";
import { rangeOf } from "./range.ts";

describe("numbers", () => {
  const [nl, en] = [numbersIn("nl"), numbersIn("en")];

  it("are written as the language does", () => {
    expect([nl.count(1234), nl.decimal(1234.5), nl.percent(0.837, 134)]).toEqual(["1.234", "1.234,5", "83,7\u00a0%"]);
    expect([en.count(1234), en.decimal(1234.5), en.percent(0.837, 134)]).toEqual(["1,234", "1,234.5", "83.7%"]);
  });

  it("give a percentage a decimal from 100 on, not below", () => {
    expect([nl.percent(0.8571, 99), nl.percent(0.8571, 100)]).toEqual(["86\u00a0%", "85,7\u00a0%"]);
  });

  it.each([
    [1.84, "+1,8"],
    [-1.84, "−1,8"],
    [0.04, "0,0"],
    [-0.04, "0,0"],
  ])("write a change of %d as %s", (value, text) => expect(nl.change(value)).toBe(text));

  it("have as many decimals as their unit asks", () => {
    expect([nl.decimal(0.574, 2), nl.change(0.004, 2), nl.change(-0.004, 2), nl.change(-12.4, 0)]).toEqual([
      "0,57",
      "0,00",
      "0,00",
      "−12",
    ]);
  });

  it.each([
    [0, "0 bytes"],
    [999, "999 bytes"],
    [48_200, "48 kB"],
    [1_500_000, "1,5 MB"],
  ])("write %d bytes as %s", (bytes, text) => expect(nl.bytes(bytes)).toBe(text));
});

describe("language", () => {
  it.each([
    [{}, "nl"],
    [{ LANG: "C.UTF-8" }, "nl"],
    [{ LANG: "nl_NL.UTF-8" }, "nl"],
    [{ LANG: "en_GB.UTF-8" }, "en"],
    [{ LANG: "en" }, "en"],
    [{ LANG: "en_US.UTF-8", LC_ALL: "nl_NL" }, "nl"],
    [{ LANG: "nl_NL", LC_ALL: "" }, "nl"],
  ])("of %o is %s", (env, language) => expect(systemLanguage(env)).toBe(language));
});

describe("lines", () => {
  it("break at spaces and keep long words whole", () => {
    expect(wrap("een twee drie onvoorstelbaar vier", 9)).toEqual(["een twee", "drie", "onvoorstelbaar", "vier"]);
  });

  it("are indented alike in a paragraph", () => {
    expect(paragraph("    → ", "Kijk in het dossier welke datum klopt.", 30)).toEqual([
      "    → Kijk in het dossier",
      "      welke datum klopt.",
    ]);
  });

  it("stand in columns in a table", () => {
    const rows = [
      ["naam", "n"],
      ["Arnhem", "9"],
    ];
    expect(table(rows, ["left", "right"])).toEqual(["naam    n", "Arnhem  9"]);
  });

  const rows = [
    ["gemeente", "in woorden", "n"],
    ["Arnhem", "85 van de 100, tussen 79 en 90", "154"],
  ];
  const alignments = ["left", "left", "right"] as const;

  it("stand in columns that give way where a table is too wide", () => {
    expect(fittingTable(rows, alignments, 31)).toEqual([
      ["gemeente  in woorden          n"],
      ["Arnhem    85 van de 100,    154", "           tussen 79 en 90"],
    ]);
  });

  it("keep their words whole where even that does not fit", () => {
    const words = fittingTable(rows, alignments, 5).flat().join(" ").split(/ +/).filter(Boolean).sort();
    expect(words).toEqual(rows.flat().join(" ").split(" ").sort());
  });

  it("stay on one line where they fit", () => {
    expect(fittingTable(rows, alignments, 60).flat()).toEqual(table(rows, alignments));
  });
});

describe("closest", () => {
  const names = ["check", "convert", "report", "submit", "key", "formats"];
  it.each([
    ["chekc", "check"],
    ["rapport", "report"],
    ["form", "formats"],
    ["sumbit", "submit"],
    ["x", undefined],
    ["banaan", undefined],
    ["constructor", undefined],
  ])("of %s is %s", (word, name) => expect(closest(word, names)).toBe(name));
});

describe("text from outside", () => {
  it("cannot steer the terminal", () => {
    expect(plain("a\u001b[31mb\nc\u202ed")).toBe("a\ufffd[31mb\ufffdc\ufffdd");
  });

  it("names columns in quotation marks", () => {
    expect(quoteNames("De kolom *Uren p/w* en 2 * 3")).toBe("De kolom ‘Uren p/w’ en 2 * 3");
  });
});

describe("rangeOf", () => {
  it("says around what something lies where both ends are written alike", () => {
    expect(rangeOf("78", "81")).toEqual({ nl: "tussen 78 en 81", en: "between 78 and 81" });
    expect(rangeOf("79", "79")).toEqual({ nl: "rond 79", en: "around 79" });
  });
});
