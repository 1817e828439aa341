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
      const rows: Cell[][] = [header?.cells.map(asCell) ?? []];
      for (const { line, cells } of records) {
        while (rows.length < line - 1) rows.push([]);
        rows.push((header?.cells ?? []).map((_, column) => asCell(texts.get(number++) ?? cells[column] ?? "")));
      }
      return { name, rows };
    });
    return writeWorkbook(sheets);
  },
  forms: () => [],
  damage: () => [],
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
