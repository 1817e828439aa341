import type { Place } from "@jobcoach/core";
import { NUMBER_IN_ZIP, rowOf } from "../findings/place-in-sheet.ts";

/** Where a record stands, in numbers: its number, its line (0 where it has none), and a number for its sheet or file. */
export interface NumberedPlace {
  readonly record: number;
  readonly line: number;
  readonly file: number;
}

/** Turns places into numbers, and lays a place beside one that was turned into numbers before. */
export function createNumberedPlaces() {
  const files: string[] = [];

  return {
    numbersOf(place: Place, record: number): NumberedPlace {
      const name = fileOf(place);
      const known = files.lastIndexOf(name);
      return { record, line: rowOf(place) ?? 0, file: known < 0 ? files.push(name) - 1 : known };
    },

    /** A row of another sheet is left out, since it has no meaning without its sheet; and so is the same line. */
    beside(place: Place, { line, file }: NumberedPlace): Place {
      const there = files[file] ?? "";
      if (line === 0) return place;
      if (there === fileOf(place)) return line === rowOf(place) ? place : { ...place, earlier: { line } };
      return there.startsWith(NUMBER_IN_ZIP) ? { ...place, earlier: { line, path: there } } : place;
    },
  };
}

/** The sheet of a workbook or the file in a zip; nothing where there is but one. */
const fileOf = ({ sheet, path }: Place): string => sheet ?? (path?.startsWith(NUMBER_IN_ZIP) === true ? path : "");
