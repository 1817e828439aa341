import { describe, expect, it } from "vitest";
import { summaryOf } from "../testing/bytes.ts";
import { MAIN, partsOf, readXlsx, stylesWith, withSharedTexts } from "../testing/xlsx.ts";

describe("openWorkbook", () => {
  it("gives the sheets and their rows, each cell as text", async () => {
    const { workbook, rows } = await readXlsx(
      partsOf(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c><c r="B1" t="inlineStr"><is><t>Uren</t></is></c></row>' +
          '<row r="3"><c r="B3"><v>12.5</v></c></row>',
      ),
    );
    expect(workbook?.sheets.map(({ name, hidden }) => ({ name, hidden }))).toEqual([{ name: "Blad1", hidden: false }]);
    expect(rows).toEqual([
      { line: 1, cells: ["Naam", "Uren"] },
      { line: 3, cells: ["", "12.5"] },
    ]);
  });

  it("reads a sheet as often as it is asked for", async () => {
    const { workbook, rows } = await readXlsx(partsOf("<row><c><v>1</v></c></row>"));
    for (let time = 0; time < 2; time++) {
      for await (const batch of workbook?.sheets[0]?.rows() ?? []) expect(batch).toEqual(rows);
    }
  });

  it("says which sheets are hidden and skips charts", async () => {
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const relation = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
    const { workbook, findings } = await readXlsx(
      partsOf("", {
        "xl/workbook.xml":
          `<x:workbook xmlns:x="${MAIN}" xmlns:q="${relations}"><x:sheets><x:sheet name="Grafiek" q:id="c"/>` +
          '<x:sheet name="Lijst" state="veryHidden" q:id="a"/><x:sheet name="Data" q:id="b"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          relation("a", "worksheet", "worksheets/sheet1.xml") +
          relation("b", "worksheet", "../xl/worksheets/sheet1.xml") +
          `${relation("c", "chartsheet", "chartsheets/sheet1.xml")}</Relationships>`,
      }),
    );
    expect(workbook?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Lijst", true],
      ["Data", false],
    ]);
    expect(summaryOf(findings)).toEqual(["workbook/other-sheet"]);
  });
});

describe("what is hidden", () => {
  const sheet = (before: string, row = "<row>") =>
    partsOf("", {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${before}<sheetData>${row}<c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>`,
    });

  it.each([
    ["a column", sheet('<cols><col min="2" max="2" hidden="1"/></cols>')],
    ["a row", sheet("", '<row hidden="true">')],
  ])("is read and told: %s", async (_, parts) => {
    const { cells, findings } = await readXlsx(parts);
    expect([cells, summaryOf(findings)]).toEqual([[["1", "2"]], ["workbook/hidden"]]);
  });

  it.each([
    ["all columns behind the last filled one", sheet('<cols><col min="3" max="16384" hidden="1"/></cols>')],
    ["a row without cells", partsOf('<row hidden="1"/><row><c><v>1</v></c></row>')],
  ])("says nothing where nothing is lost from sight: %s", async (_, parts) => {
    expect((await readXlsx(parts)).findings).toEqual([]);
  });
});

describe("rows of a sheet", () => {
  const text = (content: string) => `<c t="inlineStr"><is>${content}</is></c>`;
  it.each<[string, string, string[][], string[]]>([
    [
      "cells and rows without a reference",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      [
        ["1", "2"],
        ["3", ""],
      ],
      [],
    ],
    [
      "a row wider than the ones before",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>',
      [["1"], ["", "", "2"]],
      [],
    ],
    [
      "rich text, without phonetic readings",
      `<row>${text("<r><t>Job</t></r><r><rPr><b/></rPr><t>coach</t></r><rPh><t>x</t></rPh>")}</row>`,
      [["Jobcoach"]],
      [],
    ],
    [
      "escaped characters and CDATA",
      `<row>${text("<t>a_x000D_&amp;_x005F_x0041_<![CDATA[<]]></t>")}</row>`,
      [["a\r&_x0041_<"]],
      [],
    ],
    ["booleans", '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c></row>', [["true", "false"]], []],
    [
      "the cached value of a formula",
      '<row><c t="str"><f>A1&amp;"x"</f><v>ax</v></c><c><f>1+1</f><v>2</v></c></row>',
      [["ax", "2"]],
      [],
    ],
    [
      "a formula without a value",
      '<row r="4"><c r="C4"><f>1+1</f></c><c r="D4"><v>1</v></c></row>',
      [["", "", "", "1"]],
      ["workbook/formula-without-value C4"],
    ],
    ["an error", '<row><c t="e"><v>#N/A</v></c><c><v>1</v></c></row>', [["", "1"]], ["workbook/error-value A1"]],
    [
      "a type that does not exist",
      '<row><c t="zz"><v>1</v></c><c><v>1</v></c></row>',
      [["", "1"]],
      ["workbook/invalid-value A1"],
    ],
    [
      "a number that is none",
      "<row><c><v>0x1F</v></c><c><v>1e999</v></c><c><v>1</v></c></row>",
      [["", "", "1"]],
      ["workbook/invalid-value A1", "workbook/invalid-value B1"],
    ],
    [
      "a control character",
      `<row>${text("<t>_x0000_</t>")}${text("<t>b</t>")}</row>`,
      [["", "b"]],
      ["workbook/control-character A1"],
    ],
    [
      "a dangling reference to a text",
      '<row><c t="s"><v>7</v></c><c t="s"><v>-1</v></c><c><v>1</v></c></row>',
      [["", "", "1"]],
      ["workbook/missing-text A1", "workbook/missing-text B1"],
    ],
    ["an empty far cell", '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>', [["1"]], []],
    [
      "a far cell",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      [["1"]],
      ["workbook/too-many-columns 1048576"],
    ],
    [
      "a row beyond the last",
      '<row r="1048577"><c><v>1</v></c></row><row><c><v>2</v></c></row>',
      [["2"]],
      ["workbook/row-order"],
    ],
    [
      "rows out of order and repeated",
      '<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row><row r="1"><c><v>3</v></c></row>',
      [["1"]],
      ["workbook/row-order 2", "workbook/row-order 2"],
    ],
    [
      "a repeated cell",
      '<row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      [],
      ["workbook/cell-reference 1"],
    ],
    ["a cell of another row", '<row r="1"><c r="A2"><v>1</v></c></row>', [], ["workbook/cell-reference 1"]],
    ["a reference that is none", '<row r="1"><c r="$A$1"><v>1</v></c></row>', [], ["workbook/cell-reference 1"]],
    ["a column that no sheet has", '<row r="1"><c r="XFE1"><v>1</v></c></row>', [], ["workbook/cell-reference 1"]],
    ["look-alikes in an extension", "<row><c><v>1</v><extLst><ext><v>2</v></ext></extLst></c></row>", [["1"]], []],
    [
      "elements named like properties of objects",
      '<row><__proto__ constructor="1"/><c><v>1</v></c></row>',
      [["1"]],
      [],
    ],
  ])("reads %s", async (_, xml, cells, findings) => {
    const result = await readXlsx(partsOf(xml));
    expect(result.cells).toEqual(cells);
    expect(summaryOf(result.findings)).toEqual(findings);
  });

  it("reads shared texts, also rich ones", async () => {
    const shared = withSharedTexts(
      "<si><t>een</t></si><si><r><t>tw</t></r><r><t>ee</t></r><rPh><t>x</t></rPh></si><si><t/></si>",
    );
    const xml = '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="s"><v>2</v></c><c t="s"><v>1</v></c></row>';
    expect(await readXlsx(partsOf(xml, shared))).toMatchObject({ cells: [["twee", "een", "", "twee"]], findings: [] });
  });

  it("refuses texts beyond the limits", async () => {
    const shared = withSharedTexts("<si><t>abcdef</t></si><si><t>ab</t></si>");
    const xml = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>';
    const long = await readXlsx(partsOf(xml, shared), { maxCellLength: 5 });
    expect(long.cells).toEqual([["", "ab"]]);
    expect(summaryOf(long.findings)).toEqual(["workbook/text-too-large A1"]);
    const many = await readXlsx(partsOf(xml, shared), { maxSharedLength: 5 });
    expect(summaryOf(many.findings)).toEqual(["workbook/too-much-text"]);
  });

  it("reads the Strict dialect", async () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const xml = `<worksheet xmlns="${strict}"><sheetData><row><c t="d"><v>2025-03-01T00:00:00</v></c></row></sheetData></worksheet>`;
    expect((await readXlsx(partsOf("", { "xl/worksheets/sheet1.xml": xml }))).cells).toEqual([["2025-03-01"]]);
  });

  it("never says what stands in the file", async () => {
    const { findings } = await readXlsx(
      partsOf('<row><c t="e"><v>999990019</v></c><c t="b"><v>999990019</v></c></row>'),
    );
    expect(findings).toHaveLength(2);
    expect(JSON.stringify(findings)).not.toContain("99999");
  });

  it("counts what it hands out, rejects and skips", async () => {
    const xml = '<row r="1"><c><v>1</v></c></row><row r="2"><c/></row><row r="1"><c><v>1</v></c></row>';
    expect((await readXlsx(partsOf(xml))).counts).toEqual({ rows: 1, blankRows: 1, rejectedRows: 1 });
  });
});

describe("numbers and dates", () => {
  const cellOf = async (value: string, format: number | string, is1904 = false) => {
    const workbookPart = partsOf("").find((part) => part.name === "xl/workbook.xml")?.bytes;
    const workbook = new TextDecoder()
      .decode(workbookPart)
      .replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>');
    const changes = { ...stylesWith([format]), ...(is1904 ? { "xl/workbook.xml": workbook } : {}) };
    const result = await readXlsx(partsOf(`<row><c s="1"><v>${value}</v></c></row>`, changes));
    return result.findings[0]?.rule ?? result.cells[0]?.[0];
  };

  it.each<[string, number | string, string]>([
    ["0.1", 0, "0.1"],
    ["0.30000000000000004", 0, "0.30000000000000004"],
    ["1E-7", 0, "0.0000001"],
    ["1.5E3", 0, "1500"],
    ["1.2345678901234E+20", 0, "123456789012340000000"],
    ["12345678901234567890", 0, "12345678901234567890"],
    ["-0", 0, "0"],
    ["007", 0, "7"],
    ["0.55", 9, "55%"],
    ["-0.005", "0.0%", "-0.5%"],
    ["1", 10, "100%"],
    ["45658", 14, "2025-01-01"],
    ["45658.75", 22, "2025-01-01T18:00:00"],
    ["45658.999999999", 14, "2025-01-02"],
    ["1", 14, "1900-01-01"],
    ["59", 14, "1900-02-28"],
    ["60", 14, "workbook/invalid-date"],
    ["61", 14, "1900-03-01"],
    ["0", 14, "workbook/invalid-date"],
    ["-1", 14, "workbook/invalid-date"],
    ["2958465", 14, "9999-12-31"],
    ["2958466", 14, "workbook/invalid-date"],
    ["45658", "dd\\-mm\\-yyyy;@", "2025-01-01"],
    ["45658", "[$-413]d mmmm yyyy", "2025-01-01"],
    ["45658", "mmm", "2025-01-01"],
    ["45658", "dddd", "2025-01-01"],
    ["45658", '0" dagen"', "45658"],
    ["45658", '[Red]0;"d"', "45658"],
    ["45658", "General", "45658"],
    ["0.5", 20, "12:00:00"],
    ["1.5", "[h]:mm", "36:00:00"],
    ["0.5", 'h"u"mm', "12:00:00"],
  ])("reads %s in format %s as %s", async (value, format, text) => {
    expect(await cellOf(value, format)).toBe(text);
  });

  it("reads dates of the 1904 system", async () => {
    expect(await cellOf("0", 14, true)).toBe("1904-01-01");
    expect(await cellOf("44196", 14, true)).toBe("2025-01-01");
    expect(await cellOf("60", 14, true)).toBe("1904-03-01");
  });
});
