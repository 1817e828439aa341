import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { columnLetter } from "../header/column-letter.ts";
import { partsOf, readXlsx, stylesWith, withSharedTexts } from "../testing/xlsx.ts";
import { writeZip } from "../zip/write-zip.ts";

const TEXTS = ["een", "twee & meer", "drie"];
const shared = TEXTS.map((text) => `<si><t>${text.replace("&", "&amp;")}</t></si>`).join("");
const parts = { ...withSharedTexts(shared), ...stylesWith([14, "dd-mm-yyyy hh:mm:ss"]) };

/** A cell as XML without its reference, and what is to be read from it. */
const cell = fc.oneof(
  fc.nat({ max: TEXTS.length - 1 }).map((index) => ` t="s"><v>${index}</v>`),
  fc.constantFrom(
    ' t="inlineStr"><is><t>in</t></is>',
    ' t="str"><f>A1</f><v>uit</v>',
    ' t="b"><v>1</v>',
    ' t="b"><v>0</v>',
  ),
  fc.integer().map((number) => `><v>${number}</v>`),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((number) => `><v>${number}</v>`),
  fc.integer({ min: 61, max: 80_000 }).map((day) => ` s="1"><v>${day}</v>`),
  fc
    .tuple(fc.integer({ min: 61, max: 80_000 }), fc.nat({ max: 86_399 }))
    .map(([day, s]) => ` s="2"><v>${day + s / 86_400}</v>`),
);

describe("openWorkbook, compared", () => {
  it("reads what read-excel-file reads", async () => {
    const row = fc.array(fc.option(cell, { freq: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const xml = rows.map(
          (cells, index) =>
            `<row r="${index + 1}">${cells.map((c, column) => (c === null ? "" : `<c r="${columnLetter(column)}${index + 1}"${c}</c>`)).join("")}</row>`,
        );
        const file = await writeZip(partsOf(xml.join(""), parts));
        const own = await readXlsx(file);
        expect(own.findings).toEqual([]);
        const oracle = (await readSheet(Buffer.from(file))).map((cells, index) => ({
          line: index + 1,
          cells: cells.map(textOf),
        }));
        expect(own.rows.map(trimmed)).toEqual(oracle.map(trimmed).filter(({ cells }) => cells.length > 0));
      }),
      { numRuns: 150 },
    );
  });

  it("ends with rows or findings, whatever bytes are changed", async () => {
    const file = await writeZip(partsOf('<row><c><v>1</v></c><c t="s"><v>1</v></c></row>', parts));
    const change = fc.tuple(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = file.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const { rows, findings } = await readXlsx(bytes);
        if (findings.length === 0) expect(rows.map((row) => row.cells)).toEqual([["1", "twee & meer"]]);
      }),
      { numRuns: 300 },
    );
  });
});

/** A row without its empty end, numbers in the spelling of JavaScript. */
const trimmed = ({ line, cells }: { line: number; cells: readonly string[] }) => ({
  line,
  cells: cells
    .slice(0, cells.findLastIndex((text) => text !== "") + 1)
    .map((text) => (/^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(text) ? String(Number(text)) : text)),
});

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    const iso = new Date(Math.round(value.getTime() / 1_000) * 1_000).toISOString().slice(0, 19);
    return iso.endsWith("T00:00:00") ? iso.slice(0, 10) : iso;
  }
  return String(value);
}
