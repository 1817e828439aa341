import { openAsBlob, writeFileSync } from "node:fs";
import { openWorkbook, writeWorkbook } from "@jobcoach/sheets";

const EXAMPLE = "examples/deliveries/arnhem-export/jobcoaching-2026-h1.xlsx";
const REFERENCE = "registratienummer_voorziening";
const START = "begindatum";

/**
 * An export as Arnhem's with as many rows, made of copies of the example under new references; without the contacts, whose
 * rows are short, so that a row has about 20 cells. Every row fails: each coaching starts on a day that does not exist.
 */
export async function writeXlsx(path: string, rows: number, kind: "clean" | "every row fails"): Promise<void> {
  const sheets = await readExample();
  const inCopies = sheets.filter(({ rows: [header = []] }) => header.includes(REFERENCE));
  const copies = Math.ceil(rows / inCopies.reduce((sum, sheet) => sum + sheet.rows.length - 1, 0));
  const grown = sheets.map((sheet) =>
    inCopies.includes(sheet) ? { ...sheet, rows: copied(sheet.rows, copies, kind) } : sheet,
  );
  writeFileSync(path, await writeWorkbook(grown));
}

type Rows = readonly (readonly string[])[];

function copied([header = [], ...rows]: Rows, copies: number, kind: "clean" | "every row fails"): Rows {
  const [reference, start] = [header.indexOf(REFERENCE), header.indexOf(START)];
  const cell = (text: string, at: number, copy: number) => {
    if (at === reference) return `${text}-${copy}`;
    return at === start && kind === "every row fails" ? "2025-02-30" : text;
  };
  const inCopy = (copy: number) => rows.map((cells) => cells.map((text, at) => cell(text, at, copy)));
  return [header, ...Array.from({ length: copies }, (_, copy) => inCopy(copy)).flat()];
}

async function readExample(): Promise<{ name: string; rows: Rows }[]> {
  const workbook = await openWorkbook(await openAsBlob(EXAMPLE), { onFinding: () => undefined });
  const sheets = [];
  for (const { name, rows: read } of workbook?.sheets ?? []) {
    const rows: (readonly string[])[] = [];
    for await (const batch of read()) rows.push(...batch.map(({ cells }) => cells));
    sheets.push({ name, rows: name === "Contacten" ? rows.slice(0, 1) : rows });
  }
  return sheets;
}
