import type { BoundTable } from "../binding/bound-table.ts";
import type { Slot } from "../profile/slots.ts";

const TOTAL = /^\W*((eind|sub)?totaal|totalen|grand total|total|som|aantal)\b/i;
const STARTS = ["provision.from", "period.from", "employment.from", "contact.on", "measurement.on"] as const;

/** Where the cells stand that only a record fills: whom it is about, and when it began. */
export interface RecordCells {
  readonly bsn: number | undefined;
  readonly others: readonly number[];
}

export function recordCellsOf({ columnOf }: Pick<BoundTable, "columnOf">): RecordCells {
  const indexOf = (slot: Slot) => columnOf.get(slot)?.index;
  const others = ["client.ref" as const, ...STARTS].map(indexOf);
  return { bsn: indexOf("person.bsn"), others: others.filter((index) => index !== undefined) };
}

/**
 * Whether a row is a total below the records: it says so in its first filled cell, most cells are empty, and it names no
 * person and no start. A client number may begin with such a word; then the row is a record.
 */
export function isTotalLine(cells: readonly string[], { bsn, others }: RecordCells): boolean {
  const first = cells.findIndex((cell) => cell !== "");
  if (first === -1 || !TOTAL.test(cells[first] ?? "")) return false;
  if (others.some((index) => index !== first && isFilled(cells[index]))) return false;
  if (bsn !== undefined && bsn !== first && mayBeBsn(cells[bsn])) return false;
  return cells.filter((cell) => cell !== "").length <= Math.max(3, cells.length / 3);
}

const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== "";

/** A total counts the persons in their column, so a short number there is a count; so is the sum of all numbers. */
function mayBeBsn(cell = ""): boolean {
  const digits = cell.replaceAll(/\D/g, "").length;
  return digits === 8 || digits === 9;
}
