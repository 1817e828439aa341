import type { LocalizedText, Place } from "@jobcoach/core";

const PLACES_SHOWN = 5;

/** The row of a place as the reader finds it: the line of the file, the row of the cell, or the number of the record. */
export function rowOf({ line, cell, record }: Place): number | undefined {
  if (line !== undefined) return line;
  const row = cell === undefined ? undefined : /\d+$/.exec(cell)?.[0];
  return row === undefined ? record : Number(row);
}

/** The column, element or item that a place is about; with its sheet where there is one. */
export function columnOf({ column, field, path, sheet }: Place): string | undefined {
  const name = column ?? field ?? path;
  if (sheet === undefined) return name;
  return name === undefined ? sheet : `${sheet}: ${name}`;
}

/** The first places in words: "rij 14, 88, 131 en nog 12"; `undefined` for the file as a whole. */
export function describePlaces(places: readonly Place[], count: number, fileName: string): LocalizedText | undefined {
  const rows = places.flatMap((place) => {
    const row = rowOf(place);
    return row === undefined ? [] : [{ row, sheet: place.sheet }];
  });
  const [first] = rows;
  if (first === undefined) return undefined;
  const shown = rows.slice(0, PLACES_SHOWN);
  const severalSheets = shown.some(({ sheet }) => sheet !== first.sheet);
  const numbers = shown.map(({ row, sheet }) => (severalSheets ? `${sheet} ${row}` : `${row}`)).join(", ");
  const more = count - shown.length;
  const isText = /\.(xml|ndjson)$/i.test(fileName);
  const sheet = severalSheets || first.sheet === undefined ? undefined : first.sheet;
  return {
    nl: `${sheet === undefined ? "" : `blad ${sheet}, `}${isText ? "regel" : "rij"} ${numbers}${more > 0 ? ` en nog ${more}` : ""}`,
    en: `${sheet === undefined ? "" : `sheet ${sheet}, `}${isText ? "line" : "row"} ${numbers}${more > 0 ? ` and ${more} more` : ""}`,
  };
}
