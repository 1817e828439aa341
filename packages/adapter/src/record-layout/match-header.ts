import { normaliseKey } from "../values/normalise-key.ts";
import type { RecordLayout } from "./record-layout.ts";

/** How the columns of a delimited file say which fields they hold: by name, by number, or by standing in the order of the layout. */
export interface ColumnMatch {
  readonly by: "name" | "number" | "order";
  /** For each column the index of its field in the layout; -1 for a column that the layout does not know. */
  readonly fieldOf: readonly number[];
  /** The share of the fields of the layout and of the columns together that both know, from 0 to 1. */
  readonly share: number;
}

const NUMBER = /^\d{1,2}$/;

/** What the first row says about the columns; `undefined` where it is no header and has not one cell per field. */
export function matchHeader(layout: RecordLayout, header: readonly string[]): ColumnMatch | undefined {
  const cells = header.map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length > 0 && filled.every((cell) => NUMBER.test(cell)) && filled.length === new Set(filled).size) {
    return matchBy("number", layout, cells, (cell) => Number(cell) - 1);
  }
  const byName = matchBy("name", layout, cells, indexByName(layout));
  if (byName !== undefined) return byName;
  if (cells.length !== layout.fields.length) return undefined;
  return { by: "order", fieldOf: layout.fields.map((_, index) => index), share: 1 };
}

function matchBy(
  by: "name" | "number",
  layout: RecordLayout,
  cells: readonly string[],
  find: (cell: string) => number,
) {
  const fieldOf = cells.map((cell) => (cell === "" ? -1 : known(find(cell), layout)));
  const found = new Set(fieldOf.filter((index) => index >= 0)).size;
  const required = layout.fields.filter(({ required }) => required).length;
  const requiredFound = layout.fields.filter(({ required }, index) => required && fieldOf.includes(index)).length;
  if (requiredFound * 2 <= required) return undefined;
  const columns = cells.filter((cell) => cell !== "").length;
  return { by, fieldOf, share: (found / layout.fields.length + found / columns) / 2 };
}

const known = (index: number, { fields }: RecordLayout) => (fields[index] === undefined ? -1 : index);

function indexByName(layout: RecordLayout): (cell: string) => number {
  const indexes = new Map<string, number>();
  for (const [index, { name, title }] of layout.fields.entries()) {
    indexes.set(normaliseKey(name), index);
    indexes.set(normaliseKey(title), index);
  }
  return (cell) => indexes.get(normaliseKey(cell)) ?? -1;
}
