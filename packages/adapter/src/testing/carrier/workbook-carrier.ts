import { type Cell, openWorkbook, type SheetRow, writeWorkbook } from "@jobcoach/sheets";
import type { FileBytes } from "../adapter-fixture.ts";
import type { Carrier, CarrierValue } from "./carrier.ts";

interface SheetContent {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A workbook: on every sheet a header, then a record per row. Its look is not kept. */
export const workbookCarrier: Carrier = {
  async values(bytes) {
    return (await open(bytes)).flatMap(valuesOf);
  },
  async change(bytes, texts) {
    let number = 0;
    const sheets = (await open(bytes)).map(({ name, rows: [header, ...records] }) => {
      const changed = records.map(({ line, cells }) => ({
        line,
        cells: (header?.cells ?? []).map((_, column) => texts.get(number++) ?? cells[column] ?? ""),
      }));
      return { name, rows: header === undefined ? [] : [header, ...changed] };
    });
    return write(sheets);
  },
  forms: () => [],
  async damage(bytes) {
    const sheets = await open(bytes);
    const widest = Math.max(...sheets.map(widthOf));
    const table = sheets.find((sheet) => widthOf(sheet) === widest);
    const [header, ...records] = table?.rows ?? [];
    if (table === undefined || header === undefined) return [];
    const place = { sheet: table.name, line: header.line };
    const withHeader = (cells: readonly string[]) =>
      write(sheets.map((sheet) => (sheet === table ? { ...sheet, rows: [{ ...header, cells }, ...records] } : sheet)));
    const [first = "", second = "", ...rest] = header.cells;
    return [
      { fault: "header-renamed", bytes: await withHeader([`${first}zzz`, second, ...rest]), place },
      { fault: "header-twice", bytes: await withHeader([first, first, ...rest]), place },
    ];
  },
  showsCut: (bytes, at) => at < bytes.length - 1,
};

async function open(bytes: FileBytes): Promise<readonly SheetContent[]> {
  const workbook = await openWorkbook(new Blob([bytes]), { onFinding: () => undefined });
  const contents: SheetContent[] = [];
  for (const sheet of workbook?.sheets ?? []) {
    const rows: SheetRow[] = [];
    for await (const batch of sheet.rows()) rows.push(...batch);
    contents.push({ name: sheet.name, rows });
  }
  return contents;
}

const widthOf = ({ rows: [header] }: SheetContent): number => header?.cells.length ?? 0;

/** Rows keep their numbers; between them stand empty ones. */
function write(sheets: readonly SheetContent[]): Promise<FileBytes> {
  return writeWorkbook(
    sheets.map(({ name, rows }) => {
      const written: Cell[][] = [];
      for (const { line, cells } of rows) written[line - 1] = cells.map(asCell);
      return { name, rows: Array.from(written, (row) => row ?? []) };
    }),
  );
}

function valuesOf({ name: sheet, rows: [header, ...records] }: SheetContent): readonly CarrierValue[] {
  return records.flatMap(({ line, cells }) =>
    (header?.cells ?? []).map((column, at) => ({
      text: cells[at] ?? "",
      name: column,
      place: { sheet, line, column },
    })),
  );
}

/** What looks like a number is written as one, unless that would lose a leading zero or digits. */
const asCell = (text: string): Cell =>
  text === ""
    ? null
    : /^-?(0|[1-9]\d{0,13})(\.\d{1,6})?$/.test(text) && String(Number(text)) === text
      ? Number(text)
      : text;
