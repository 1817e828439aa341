import {
  apeldoornRow,
  delimited,
  headersOf,
  type Row,
  type Writing,
} from "../../../packages/adapter-participatiewet/src/exports/testing/export-files.ts";
import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { utf8 } from "./bytes.ts";

export const headers = headersOf("apeldoorn");

const canaryRow: Row = { ...apeldoornRow, BSN: CANARY_BSN, Werkgever: CANARY_NAME };

/** An export of Apeldoorn with three sound records; `changes` change the second one. */
export function csvText(changes: Row = {}, writing: Writing = {}): string {
  const rows = ["10231", "10232", "10233"].map((client) => ({ ...canaryRow, Klantnr: client }));
  return delimited("apeldoorn", [rows[0] as Row, { ...(rows[1] as Row), ...changes }, rows[2] as Row], writing);
}

export const csv = (changes: Row = {}, writing: Writing = {}): Uint8Array => utf8(csvText(changes, writing));

/** The lines of the export, the header first. */
export const csvLines = (changes: Row = {}): string[] => csvText(changes).trimEnd().split("\r\n");

/** A sound export in which something is replaced; the text must occur. */
export function csvReplacing(from: string | RegExp, to: string): Uint8Array {
  const before = csvText();
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`The export does not hold ${from}.`);
  return utf8(after);
}
