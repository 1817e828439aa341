import { Finding } from "@jobcoach/core";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, pieces, summaryOf } from "../testing/bytes.ts";
import type { Delimiter, Encoding } from "./dialect.ts";
import type { DelimitedLimits } from "./limits.ts";
import { readDelimited } from "./read-delimited.ts";

interface Options {
  delimiter?: Delimiter;
  encoding?: Encoding;
  separatorLine?: boolean;
  limits?: Partial<DelimitedLimits>;
  size?: number;
}

async function read(text: string | Uint8Array, options: Options = {}) {
  const { delimiter = ";", encoding = "utf-8", separatorLine = false, limits = {}, size } = options;
  const findings: Finding[] = [];
  const dialect = { delimiter, encoding, separatorLine };
  const batches = readDelimited(pieces(text, size), {
    dialect,
    onFinding: (finding) => findings.push(Finding.parse(finding)),
    limits,
  });
  const rows = await allOf(batches);
  return { rows, cells: rows.map((row) => row.cells), lines: rows.map((row) => row.line), findings, batches };
}

describe("readDelimited", () => {
  it("gives every field as written, with the line on which the row starts", async () => {
    const { rows } = await read("Klantnr;Voorziening\r\n00231;Jobcoach extern \r\n");
    expect(rows).toEqual([
      { line: 1, cells: ["Klantnr", "Voorziening"] },
      { line: 2, cells: ["00231", "Jobcoach extern "] },
    ]);
  });

  it("reads delimiters, line breaks and doubled quotation marks inside quotation marks", async () => {
    const { cells, lines } = await read('1;"a;b"\n2;"eerste\r\ntweede"\n3;"de ""grote"" man";""\n');
    expect(cells).toEqual([
      ["1", "a;b"],
      ["2", "eerste\r\ntweede"],
      ["3", 'de "grote" man', ""],
    ]);
    expect(lines).toEqual([1, 2, 4]);
  });

  it("withholds a row it cannot read, counts it, says why, and reads on", async () => {
    const { cells, findings, batches } = await read('1;a\n2;"b" c\n3;d\n');
    expect(cells).toEqual([
      ["1", "a"],
      ["3", "d"],
    ]);
    expect(summaryOf(findings)).toEqual(["delimited/text-after-quote 2"]);
    expect(batches.counts).toEqual({ rows: 2, rejectedRows: 1, blankRows: 0 });
  });

  it.each<[string, string, Options, string[][], string[]]>([
    ["an empty file", "", {}, [], []],
    ["only a byte order mark", "\ufeff", {}, [], []],
    ["a byte order mark", "\ufeffa;b\n", {}, [["a", "b"]], []],
    ["a second byte order mark, which stays for the header check", "\ufeff\ufeffa\n", {}, [["\ufeffa"]], []],
    [
      "no line break at the end",
      "a;b\n1;2",
      {},
      [
        ["a", "b"],
        ["1", "2"],
      ],
      [],
    ],
    ["a trailing delimiter", "a;b;\n", {}, [["a", "b", ""]], []],
    ["a delimiter at the end of the file", "a;", {}, [["a", ""]], []],
    [
      "CR alone",
      "a;b\r1;2\r",
      {},
      [
        ["a", "b"],
        ["1", "2"],
      ],
      [],
    ],
    ["mixed line ends", "a\rb\nc\r\nd", {}, [["a"], ["b"], ["c"], ["d"]], []],
    ["U+2028 is no line end", "a\u2028b;c\n", {}, [["a\u2028b", "c"]], []],
    [
      "blank lines and rows of nothing but delimiters",
      "a;b\n\n ; \n;;\n\t\n1;2\n",
      {},
      [
        ["a", "b"],
        ["1", "2"],
      ],
      [],
    ],
    ["a row that is blank but quoted", '"";""\na;b\n', {}, [["a", "b"]], []],
    ["a first cell that is blank", ";b\n", {}, [["", "b"]], []],
    ["tabs as delimiter", "a\tb\n", { delimiter: "\t" }, [["a", "b"]], []],
    ["a separator line", "SEP=,\na,b\n", { delimiter: ",", separatorLine: true }, [["a", "b"]], []],
    ["a declared separator line that is not there", "a,b\n", { delimiter: ",", separatorLine: true }, [["a", "b"]], []],
    ["a quotation mark in the middle", 'a;5" pijp\nb;c\n', {}, [["b", "c"]], ["delimited/quote-in-field 1"]],
    ["a backslash is no escape", 'a;"b\\"c"\nd\n', {}, [["d"]], ["delimited/text-after-quote 1"]],
    [
      "an unclosed quotation mark",
      'a;b\n1;"x\n2;y\n3;z',
      {},
      [
        ["a", "b"],
        ["2", "y"],
        ["3", "z"],
      ],
      ["delimited/unclosed-quote 2"],
    ],
    ["only a quotation mark", '"', {}, [], ["delimited/unclosed-quote 1"]],
    [
      "a stray mark that meets a later one",
      '1;"x\n2;"y"\n3;z\n',
      {},
      [
        ["2", "y"],
        ["3", "z"],
      ],
      ["delimited/text-after-quote 1"],
    ],
    ["a fault after a quoted line break", '"a\nb";c"d\ne;f\n', {}, [["e", "f"]], ["delimited/quote-in-field 2"]],
    ["NUL", "a\0;b\nc;d\n", {}, [["c", "d"]], ["delimited/control-character 1"]],
    ["a control character above ASCII", "a\u009b;b\nc;d\n", {}, [["c", "d"]], ["delimited/control-character 1"]],
    ["another control character, quoted", 'a;"\u001b"\nc;d\n', {}, [["c", "d"]], ["delimited/control-character 1"]],
    [
      "columns beyond the limit",
      "a;b;c\nd;e\n",
      { limits: { maxColumns: 2 } },
      [["d", "e"]],
      ["delimited/too-many-columns 1"],
    ],
    [
      "a row beyond the limit",
      "abcdef\nab\n",
      { limits: { maxRowLength: 5 } },
      [["ab"]],
      ["delimited/line-too-large 1"],
    ],
    [
      "a field beyond the limit",
      "abcdef;g\nab\n",
      { limits: { maxFieldLength: 5 } },
      [["ab"]],
      ["delimited/field-too-large 1"],
    ],
  ])("reads %s", async (_, text, options, cells, findings) => {
    for (const size of [1, 2, 65_536]) {
      const result = await read(text, { ...options, size });
      expect(result.cells).toEqual(cells);
      expect(summaryOf(result.findings)).toEqual(findings);
    }
  });

  it("reads Windows-1252 with its euro sign, and UTF-16", async () => {
    const windows = Uint8Array.of(0x80, 0x3b, 0xe9, 0x0a);
    expect((await read(windows, { encoding: "windows-1252" })).cells).toEqual([["€", "é"]]);
    const utf16 = Uint8Array.of(0xff, 0xfe, 0xac, 0x20, 0x3b, 0, 0xe9, 0, 0x0a, 0);
    expect((await read(utf16, { encoding: "utf-16le", size: 3 })).cells).toEqual([["€", "é"]]);
  });

  it("withholds a row in UTF-8 among rows in Windows-1252, which no byte gives away", async () => {
    const utf8 = new TextEncoder().encode("Café;1\nprijs;€ 5\n");
    const bytes = Uint8Array.from([...utf8, ...[..."Caf\u00e9;2\n“Caf\u00c9”;3\n"].map(windows1252Byte)]);
    const { cells, findings } = await read(bytes, { encoding: "windows-1252" });
    expect(cells).toEqual([
      ["Café", "2"],
      ["“CafÉ”", "3"],
    ]);
    expect(summaryOf(findings)).toEqual(["delimited/unreadable-character 1", "delimited/unreadable-character 2"]);
  });

  it("says of the file as a whole that it was written in DOS, whose é and ë are other signs in Windows-1252", async () => {
    const [e, eu] = [String.fromCharCode(0x82), String.fromCharCode(0x89)];
    const bytes = Uint8Array.from(`naam;reden\nZo${eu};be${eu}indigd\ncaf${e}s;\n`, (sign) => sign.charCodeAt(0));
    const { findings } = await read(bytes, { encoding: "windows-1252", size: 5 });
    expect(findings).toMatchObject([{ rule: "delimited/dos-encoding", level: "file", severity: "error", place: {} }]);
  });

  it("withholds a last row that stops in the middle of a character", async () => {
    const { cells, findings } = await read(Uint8Array.of(0x61, 0x0a, 0x62, 0xc3));
    expect(cells).toEqual([["a"]]);
    expect(summaryOf(findings)).toEqual(["delimited/unreadable-character 2"]);
  });

  it("withholds rows with bytes that are not UTF-8", async () => {
    const { cells, findings } = await read(Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a, 0x62, 0x0a));
    expect(cells).toEqual([["a"], ["b"]]);
    expect(findings[0]?.place).toEqual({ line: 2 });
    expect(findings[0]?.message.en).toContain("utf-8");
  });

  it("reads on after a line of megabytes and a quotation mark that never closes", async () => {
    const long = "x".repeat(1_000_000);
    const { cells, lines, findings } = await read(`a\n${long}\nb\n"c\n${"d;e\n".repeat(40_000)}`);
    expect(summaryOf(findings)).toEqual(["delimited/line-too-large 2", "delimited/unclosed-quote 4"]);
    expect(cells.length).toBe(40_002);
    expect(lines.at(-1)).toBe(40_004);
  });

  it("never says what stands in the file", async () => {
    const { findings } = await read('999990019;"a" 999990019\n999990019;"b\n');
    expect(findings).toHaveLength(2);
    expect(JSON.stringify(findings)).not.toContain("99999");
  });

  it("hands out batches, not rows, and stops reading when the reader stops", async () => {
    let asked = 0;
    async function* source() {
      for (; asked < 1_000; asked++) yield new TextEncoder().encode("a;b\n".repeat(20_000));
    }
    const dialect = { delimiter: ";", encoding: "utf-8", separatorLine: false } as const;
    for await (const batch of readDelimited(source(), { dialect, onFinding: () => undefined })) {
      expect(batch.length).toBeGreaterThanOrEqual(1_000);
      break;
    }
    expect(asked).toBeLessThan(10);
  });
});

const field = fc.string({ unit: fc.constantFrom("a", "é", "€", " ", ";", '"', "\n", "\r", "7"), maxLength: 6 });
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
const quote = (cell: string, always: boolean) =>
  always || /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

describe("readDelimited, compared", () => {
  it("gives back what was written, however it is cut into pieces", async () => {
    const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
    await fc.assert(
      fc.asyncProperty(
        table,
        lineEnd,
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        async (rows, end, always, size) => {
          const text = rows.map((row) => row.map((cell) => quote(cell, always)).join(";") + end).join("");
          const { cells, findings } = await read(text, { size });
          expect(findings).toEqual([]);
          expect(cells).toEqual(rows.filter((row) => row.some((cell) => cell.trim() !== "")));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("agrees with csv-parse on any text: the same rows, or a fault in both", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", ";", '"', "\n", "b", '"', ";"), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const own = await read(written);
        const oracle = parsed(written);
        if (oracle === undefined) expect(own.findings).not.toEqual([]);
        else {
          expect(own.findings).toEqual([]);
          expect(own.rows).toEqual(oracle);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("reads on after a fault as if the file began on the next line", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", ";", '"', "\n", '"', "\n", "b"), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 50 }), async (written, size) => {
        const { rows, findings } = await read(written, { size });
        const line = findings[0]?.place.line ?? 0;
        const rest = await read(written.split("\n").slice(line).join("\n"));
        const later = rows.filter((row) => row.line > line).map((row) => ({ ...row, line: row.line - line }));
        expect(later).toEqual(rest.rows);
      }),
      { numRuns: 500 },
    );
  });

  it("loses no line in silence: every line is part of a row, a fault or blank", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", ";", '"', "\n", "\r", "\0"), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (written, size) => {
        const { rows, findings, batches } = await read(written, { size });
        expect(batches.counts.rows).toBe(rows.length);
        expect(batches.counts.rejectedRows).toBe(findings.length);
        const lines = [...rows.map((row) => row.line), ...findings.map(({ place }) => place.line ?? 0)];
        expect(new Set(lines).size).toBe(lines.length);
        expect(await read(written)).toMatchObject({ rows, findings });
      }),
      { numRuns: 500 },
    );
  });
});

/** What csv-parse makes of the text; undefined where it refuses. */
function parsed(text: string) {
  try {
    const records = parse(text, { delimiter: ";", relax_column_count: true, info: true, record_delimiter: "\n" });
    const rows = records as unknown as { record: string[]; info: { lines: number } }[];
    return rows
      .map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }))
      .filter((row) => row.cells.some((cell) => cell.trim() !== ""));
  } catch {
    return undefined;
  }
}

const breaksIn = (cells: readonly string[]) => cells.join("").split("\n").length - 1;

const windows1252Byte = (character: string) => ({ "“": 0x93, "”": 0x94 })[character] ?? character.charCodeAt(0);
