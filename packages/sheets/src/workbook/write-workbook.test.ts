import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { Cell } from "../cell.ts";
import { readXlsx } from "../testing/xlsx.ts";
import { packageXml } from "./package-xml.ts";
import { sheetNames } from "./sheet-names.ts";
import { sheetXml } from "./sheet-xml.ts";
import { writeWorkbook } from "./write-workbook.ts";

const write = (rows: readonly (readonly Cell[])[]) => writeWorkbook([{ name: "Uitkomsten", rows }]);

describe("writeWorkbook", () => {
  it("writes texts and numbers that come back as they were", async () => {
    const file = await write([
      ["Gemeente", "Aantal"],
      ["'s-Gravenhage & <omstreken>", 1250.5],
      ["Súdwest-Fryslân", null],
    ]);
    expect(await readXlsx(file)).toMatchObject({
      cells: [
        ["Gemeente", "Aantal"],
        ["'s-Gravenhage & <omstreken>", "1250.5"],
        ["Súdwest-Fryslân", ""],
      ],
      findings: [],
    });
  });

  it("gives equal bytes for equal content, and is read alike by another library", async () => {
    const rows = [
      ["Kop", "Getal"],
      ["=1+1", 5],
    ];
    const file = await write(rows);
    expect(await write(rows)).toEqual(file);
    expect(await readSheet(Buffer.from(file))).toEqual(rows);
  });

  it("never writes a formula, a control character or a broken character", async () => {
    const file = await write([["Kop"], ["=HYPERLINK(1)"], ["a\0b"], ["a\ud800"], ["_x0041_\r\n"]]);
    const { cells } = await readXlsx(file);
    expect(cells.flat()).toEqual(["Kop", "=HYPERLINK(1)", "a\u2400b", "a\ufffd", "_x0041_\r\n"]);
    expect(new TextDecoder("latin1").decode(file)).not.toContain("<f>");
  });

  it("marks texts that look like a formula, and keeps the header in sight", () => {
    const xml = [...sheetXml([["=Kop"], ["=1+1"], ["tekst"]])].join("");
    expect(xml).toContain('state="frozen"');
    expect([...xml.matchAll(/<c r="(\w+)"[^>]*? s="(\d)"/g)].map(([, cell, style]) => [cell, style])).toEqual([
      ["A1", "1"],
      ["A2", "2"],
    ]);
    const styles = packageXml(["a"]).find(([path]) => path === "xl/styles.xml")?.[1] ?? "";
    const formats = [...(styles.match(/<cellXfs.*<\/cellXfs>/)?.[0] ?? "").matchAll(/<xf [^>]*>/g)].map(String);
    expect(formats.map((format) => format.includes("quotePrefix"))).toEqual([false, true, true]);
  });

  it("refuses what no cell can hold", async () => {
    await expect(write([[Number.NaN]])).rejects.toThrow(RangeError);
    await expect(write([["x".repeat(32_768)]])).rejects.toThrow(RangeError);
    await expect(writeWorkbook([])).rejects.toThrow(RangeError);
  });

  it("writes an empty sheet and several sheets", async () => {
    const file = await writeWorkbook([
      { name: "Leeg", rows: [] },
      { name: "Leeg", rows: [["a"]] },
    ]);
    const { workbook, findings } = await readXlsx(file);
    expect(workbook?.sheets.map((sheet) => sheet.name)).toEqual(["Leeg", "Leeg (2)"]);
    expect(findings).toEqual([]);
  });

  it("gives back any table of texts, and read-excel-file reads the same", async () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "é", "€", "😀", "<", "&", '"', "'", "=", " ", "\n", "_x0041_"),
      maxLength: 6,
    });
    const cell = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (rows) => {
          const file = await write([["kop", "kop", "kop", "kop"], ...rows]);
          const { rows: own, findings } = await readXlsx(file);
          expect(findings).toEqual([]);
          for (const { line, cells } of own.slice(1)) {
            const written = rows[line - 2] ?? [];
            expect(cells.map((read, i) => (typeof written[i] === "number" ? Number(read) + 0 : read))).toEqual(
              cells.map((_, i) => (typeof written[i] === "number" ? written[i] + 0 : (written[i] ?? ""))),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("sheetNames", () => {
  it.each([
    [["Findings"], ["Findings"]],
    [["a/b:c*?[d]\\"], ["a-b-c---d--"]],
    [
      ["", "'x'"],
      ["Sheet1", "x"],
    ],
    [
      ["a", "A", "a"],
      ["a", "A (2)", "a (3)"],
    ],
    [
      ["x".repeat(40), "x".repeat(40)],
      ["x".repeat(31), `${"x".repeat(27)} (2)`],
    ],
  ])("adjusts %j", (wished, names) => {
    expect(sheetNames(wished)).toEqual(names);
  });
});
