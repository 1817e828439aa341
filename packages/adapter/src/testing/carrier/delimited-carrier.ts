import { type DelimitedGuess, encodeText, type SheetRow, sniffDelimited } from "@jobcoach/sheets";
import type { FileBytes } from "../adapter-fixture.ts";
import type { Carrier, CarrierValue, DamagedCopy, WrittenForm } from "./carrier.ts";
import { encoded, encodeUtf8, plainTextForms } from "./text-forms.ts";

interface DelimitedText extends DelimitedGuess {
  readonly text: string;
  readonly lineEnd: string;
  readonly rows: readonly SheetRow[];
  readonly header: SheetRow;
  readonly records: readonly SheetRow[];
}

/** Delimited text: a header, then a record per line. Quoted texts may not hold line ends in a fixture. */
export const delimitedCarrier: Carrier = {
  async values(bytes) {
    return valuesOf(open(bytes));
  },
  async change(bytes, texts) {
    const file = open(bytes);
    const width = file.header.cells.length;
    const changed = file.records.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, column) => texts.get(at * width + column) ?? cell),
    }));
    return write(file, [...file.rows.filter(({ line }) => line <= file.header.line), ...changed]);
  },
  forms(bytes) {
    const { text, dialect } = open(bytes);
    const lines = text.replaceAll(/\r\n?/g, "\n");
    const forms: WrittenForm[] = [...plainTextForms(text)];
    forms.push({ form: "CR", bytes: encodeUtf8(lines.replaceAll("\n", "\r")) });
    forms.push({ form: "blank lines between", bytes: encodeUtf8(lines.replaceAll("\n", "\n\n")) });
    const named = `sep=${dialect.delimiter}\n${lines}`;
    forms.push({ form: "a line that names the delimiter", bytes: encodeUtf8(named) });
    for (const encoding of ["windows-1252", "utf-16le"] as const) {
      const inEncoding = encoded(text, encoding);
      if (inEncoding !== undefined) forms.push({ form: encoding, bytes: inEncoding });
    }
    return forms;
  },
  async damage(bytes) {
    const file = open(bytes);
    const last = file.records.at(-1);
    return last === undefined ? [] : [...faultsOfRow(file, last), ...faultsOfHeader(file)];
  },
  showsCut(bytes, at) {
    const { header } = open(bytes);
    const last = open(bytes.slice(0, at)).rows.at(-1);
    return last === undefined || last.line <= header.line || last.cells.length < header.cells.length;
  },
};

function open(bytes: FileBytes): DelimitedText {
  const guess = sniffDelimited(bytes, true);
  const text = new TextDecoder(guess.dialect.encoding).decode(bytes);
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const rows = text.split(/\r\n|\r|\n/).flatMap((line, at) => {
    return line.trim() === "" ? [] : [{ line: at + 1, cells: cellsOf(line, guess.dialect.delimiter) }];
  });
  const header = rows.find((row) => row.line > guess.preambleLines && !isTitle(row)) ?? { line: 0, cells: [] };
  const records = rows.filter(({ line }) => line > header.line);
  return { ...guess, text, lineEnd, rows, header, records };
}

/** A title stands alone in its row, as a spreadsheet saves it. */
const isTitle = ({ cells }: SheetRow) => cells.length > 1 && cells.filter((cell) => cell !== "").length === 1;

const valuesOf = ({ header, records }: DelimitedText): readonly CarrierValue[] =>
  records.flatMap(({ line, cells }) =>
    header.cells.map((name, column) => ({ text: cells[column] ?? "", name, place: { line, column: name } })),
  );

function cellsOf(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  const pattern = new RegExp(`("(?:[^"]|"")*"|[^${delimiter}]*)(${delimiter === "|" ? "\\|" : delimiter}|$)`, "y");
  for (;;) {
    const [, cell = "", end = ""] = pattern.exec(line) ?? [];
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "") return cells;
  }
}

function write(file: DelimitedText, rows: readonly SheetRow[]): FileBytes {
  const { dialect, lineEnd } = file;
  const lines: string[] = [];
  for (const { line, cells } of rows)
    lines[line - 1] = cells.map((cell) => quoted(cell, dialect.delimiter)).join(dialect.delimiter);
  const text = `${Array.from(lines, (line) => line ?? "").join(lineEnd)}${lineEnd}`;
  return encoded(text, dialect.encoding === "windows-1252" ? "windows-1252" : "utf-16le") !== undefined &&
    dialect.encoding !== "utf-8"
    ? new Uint8Array(encodeText(text, dialect.encoding))
    : encodeUtf8(text);
}

const quoted = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function faultsOfRow(file: DelimitedText, row: SheetRow): readonly DamagedCopy[] {
  const place = { line: row.line };
  const withRow = (cells: readonly string[]) =>
    write(
      file,
      file.rows.map((one) => (one === row ? { ...row, cells } : one)),
    );
  return [
    { fault: "row-too-short", bytes: withRow(row.cells.slice(0, -1)), place },
    { fault: "row-too-long", bytes: withRow([...row.cells, "extra"]), place },
  ];
}

function faultsOfHeader(file: DelimitedText): readonly DamagedCopy[] {
  const { header } = file;
  const place = { line: header.line };
  const withHeader = (cells: readonly string[]) =>
    write(
      file,
      file.rows.map((one) => (one === header ? { ...header, cells } : one)),
    );
  const [first = "", second = "", ...rest] = header.cells;
  return [
    { fault: "header-renamed", bytes: withHeader([`${first}zzz`, second, ...rest]), place },
    { fault: "header-twice", bytes: withHeader([first, first, ...rest]), place },
  ];
}
