import { extname, resolve } from "node:path";
import { type ColumnNote, MAPPING_HEADER, mappingRows, type ProfileColumn, type ProfileLayer } from "@jobcoach/adapter";
import { writeDelimited, writeWorkbook } from "@jobcoach/sheets";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import { spoolBeside } from "../files/spool.ts";
import { plain } from "../text/plain.ts";

/** What goes beside a profile into a spreadsheet, for the person who fills it in. */
export interface MappingNotes {
  readonly noteOf?: (sheet: string, column: ProfileColumn) => ColumnNote | undefined;
  readonly openCodes?: readonly (readonly [table: string, text: string])[];
}

/** Writes a profile as JSON, or as a spreadsheet that a person fills in and that is read back. */
export async function writeMapping(
  call: Call,
  out: string,
  layer: ProfileLayer,
  notes: MappingNotes = {},
): Promise<void> {
  const path = resolve(call.io.cwd, out);
  const content = await contentOf(extname(path).toLowerCase(), call, layer, notes);
  const spool = await spoolBeside(path);
  try {
    await spool.write(content);
    await spool.close();
    await spool.moveTo(path);
  } catch (error) {
    await spool.remove();
    throw error;
  }
  await call.tell({ nl: `Het profiel staat in ${plain(out)}.`, en: `The profile is in ${plain(out)}.` });
}

async function contentOf(
  ending: string,
  call: Call,
  layer: ProfileLayer,
  notes: MappingNotes = {},
): Promise<string | Uint8Array> {
  if (ending === ".json") return `${JSON.stringify(layer, null, 2)}\n`;
  const { columns, codes, settings } = mappingRows(layer, notes.noteOf, call.language, notes.openCodes);
  const header = [...MAPPING_HEADER];
  if (ending === ".csv") return `\ufeff${writeDelimited([header, ...columns, ...codes, ...settings])}`;
  if (ending === ".xlsx")
    return await writeWorkbook([
      { name: "Kolommen", rows: [header, ...columns] },
      { name: "Codes", rows: [header, ...codes] },
      { name: "Instellingen", rows: [header, ...settings] },
    ]);
  throw wrongCall(
    "De naam achter --out moet eindigen op .json, .xlsx of .csv.",
    "The name of --out must end with .json, .xlsx or .csv.",
  );
}
