import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, pieces } from "../testing/bytes.ts";
import { escapeFormula } from "../text/escape-formula.ts";
import { DELIMITERS, type Encoding } from "./dialect.ts";
import { readDelimited } from "./read-delimited.ts";
import { writeDelimited, writeDelimitedChunks } from "./write-delimited.ts";

describe("writeDelimited", () => {
  it("writes what a Dutch spreadsheet program opens", () => {
    expect(
      writeDelimited([
        ["Gemeente", "Aantal"],
        ['Arnhem; "stad"', 12.5],
        [null, -3],
      ]),
    ).toBe('Gemeente;Aantal\r\n"Arnhem; ""stad""";12.5\r\n;-3\r\n');
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+31612", "'+31612"],
    ["@SUM(1)", "'@SUM(1)"],
    ["-1+1", "'-1+1"],
    ["-5", "-5"],
    ["-5,2", "-5,2"],
    ["  =1", "'  =1"],
    ["\t=1", "'\t=1"],
    ["\0x", "'\0x"],
    ["＝1", "'＝1"],
    ["a=1", "a=1"],
    ["", ""],
  ])("escapes %j as %j", (text, escaped) => {
    expect(escapeFormula(text)).toBe(escaped);
  });

  it("writes numbers without exponent and control characters visibly", () => {
    expect(writeDelimited([[1e21, 1e-7, -2.5e-7, "a\0", "b\ud800"]])).toBe(
      "1000000000000000000000;0.0000001;-0.00000025;a\u2400;b\ufffd\r\n",
    );
  });

  it("refuses characters that Windows-1252 does not have", async () => {
    const chunks = writeDelimitedChunks([["ł"]], { delimiter: ";", encoding: "windows-1252", separatorLine: false });
    await expect(allOf(chunks as AsyncIterable<never>)).rejects.toThrow(RangeError);
  });

  it("gives back any table through any dialect", async () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "é", "€", ";", ",", "\t", "|", '"', "\r", "\n", " ", "=", "-"),
      maxLength: 5,
    });
    const dialects = fc.record({
      delimiter: fc.constantFrom(...DELIMITERS),
      encoding: fc.constantFrom<Encoding>("utf-8", "windows-1252", "utf-16le"),
      separatorLine: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        dialects,
        async (rows, dialect) => {
          const bytes = new Uint8Array(
            await new Blob(await collected(writeDelimitedChunks(rows, dialect))).arrayBuffer(),
          );
          const read = await allOf(
            readDelimited(pieces(bytes), { dialect, onFinding: (finding) => expect.fail(finding.rule) }),
          );
          const escaped = rows.map((row) => row.map(escapeFormula));
          const written = escaped.filter((row) => row.some((cell) => cell.trim() !== ""));
          expect(read.map((row) => row.cells)).toEqual(written);
        },
      ),
      { numRuns: 200 },
    );
  });
});

async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>[]> {
  const list: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) list.push(chunk.slice());
  return list;
}
