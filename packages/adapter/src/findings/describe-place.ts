import type { LocalizedText, Place } from "@jobcoach/core";
import { NUMBER_IN_ZIP, rowOf } from "./place-in-sheet.ts";

const PLACES_SHOWN = 5;

/** Where a value stands: its column, its field, or its element; with the file it is in where that file is in a zip. */
export function describeName({ column, field, path }: Place): readonly LocalizedText[] {
  const name = column === undefined ? field : undefined;
  return [
    ...(path?.startsWith(NUMBER_IN_ZIP) ? [fileInZip(path.slice(NUMBER_IN_ZIP.length))] : []),
    ...(column === undefined ? [] : [{ nl: `kolom ${column}`, en: `column ${column}` }]),
    ...(name === undefined ? [] : [{ nl: `veld ${name}`, en: `field ${name}` }]),
    ...(column === undefined && name === undefined && path !== undefined && !path.startsWith(NUMBER_IN_ZIP)
      ? [{ nl: path, en: path }]
      : []),
  ];
}

const fileInZip = (number: string): LocalizedText => ({
  nl: `bestand ${number} in de zip`,
  en: `file ${number} in the zip`,
});

/** Whether places stand in several files of a zip; then each is named with its own. */
export const isInSeveralFiles = (places: readonly Place[]): boolean =>
  places[0]?.path?.startsWith(NUMBER_IN_ZIP) === true && places.some(({ path }) => path !== places[0]?.path);

/**
 * The first places in words: "rij 14, 88, 131 en nog 12", "rij 14 en 88" where a row is laid beside an earlier one; `undefined`
 * for the file as a whole. A row that holds several of the places is named once.
 */
export function describePlaces(places: readonly Place[], count: number, fileName: string): LocalizedText | undefined {
  const rows = places.flatMap((place) => {
    const row = rowOf(place);
    return row === undefined ? [] : [{ row, sheet: place.sheet, file: place.path, earlier: place.earlier }];
  });
  const [first] = rows;
  if (first === undefined) return undefined;
  const shown = rows.slice(0, PLACES_SHOWN);
  const severalSheets = shown.some(({ sheet }) => sheet !== first.sheet);
  const severalFiles = isInSeveralFiles(places);
  const listed = (and: string) => {
    const names = shown.map(({ row, sheet, file, earlier }) => {
      const inFiles = severalFiles || earlier?.path !== undefined;
      const own = severalSheets ? `${sheet} ${row}` : inFiles ? `${row} (${file})` : `${row}`;
      if (earlier === undefined) return own;
      const before = inFiles ? `${earlier.line} (${earlier.path ?? file})` : `${earlier.line}`;
      return severalSheets ? `${sheet} ${before} ${and} ${row}` : `${before} ${and} ${own}`;
    });
    return [...new Set(names)].join(", ");
  };
  const more = count - shown.length;
  const isText = /\.(xml|json|ndjson|zip)$/i.test(fileName);
  const sheet = severalSheets || first.sheet === undefined ? undefined : first.sheet;
  return {
    nl: `${sheet === undefined ? "" : `blad ${sheet}, `}${isText ? "regel" : "rij"} ${listed("en")}${more > 0 ? ` en nog ${more}` : ""}`,
    en: `${sheet === undefined ? "" : `sheet ${sheet}, `}${isText ? "line" : "row"} ${listed("and")}${more > 0 ? ` and ${more} more` : ""}`,
  };
}
