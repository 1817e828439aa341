import type { Place } from "@jobcoach/core";

/** A file in a zip goes by its number, since its name may name a person. */
export const NUMBER_IN_ZIP = "#";

/** The row of a place as the reader finds it: the line of the file, the row of the cell, or the number of the record. */
export function rowOf({ line, cell, record }: Place): number | undefined {
  if (line !== undefined) return line;
  const row = cell === undefined ? undefined : /\d+$/.exec(cell)?.[0];
  return row === undefined ? record : Number(row);
}

/** The column, element or item that a place is about; with its sheet where there is one. */
export function columnOf({ column, field, path, sheet }: Place): string | undefined {
  const own = column ?? field;
  const name = own !== undefined && path?.startsWith(NUMBER_IN_ZIP) ? `${path}: ${own}` : (own ?? path);
  if (sheet === undefined) return name;
  return name === undefined ? sheet : `${sheet}: ${name}`;
}
