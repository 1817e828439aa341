import type { ReleaseRow } from "../release.ts";
import { type CountLayout, hiddenOf, type ToldSum } from "./count-layout.ts";

/** Levels that persons may be in, and which of them rows tell. */
export interface Levels {
  readonly size: number;
  readonly levelsIn: (row: ReleaseRow) => readonly number[];
  /** What divides a row, and the levels that all rows of that division of a place tell together. */
  readonly dividedBy: (row: ReleaseRow) => { readonly name: string; readonly levels: readonly number[] };
}

/** Yes and the rest of every level in turn. A level that a divided place does not tell of has nobody. */
export function levelLayout({ size, levelsIn, dividedBy }: Levels): CountLayout {
  const countsOf = (some: readonly number[], outcome: 0 | 1) => some.map((level) => 2 * level + outcome);
  const both = (some: readonly number[]) => [...countsOf(some, 0), ...countsOf(some, 1)];
  return {
    size: 2 * size,
    tellsOfSomebody: true,
    toldBy: (rows) => {
      const told = rows.flatMap((row): ToldSum[] => {
        if (row.figure?.kind !== "share") return [];
        const some = levelsIn(row);
        const { yes, noOrUnknown, split } = row.figure;
        return [
          { row, counts: countsOf(some, 0), value: yes },
          { row, counts: countsOf(some, 1), value: noOrUnknown, rounded: split === null ? 1 : 2 },
        ];
      });
      const divided = rows.filter(({ stratum }) => stratum !== undefined);
      const places = Map.groupBy(divided, (row) => `${row.municipality}|${row.cohort}|${dividedBy(row).name}`);
      const shown = [...places.values()].filter((own) => own.some(({ figure }) => figure !== null));
      const nobody = shown.flatMap((own): ToldSum[] => {
        const [row] = own;
        if (row === undefined) return [];
        const there = new Set(own.flatMap(levelsIn));
        const empty = dividedBy(row).levels.filter((level) => !there.has(level));
        return empty.length === 0 ? [] : [{ row, counts: both(empty), value: 0, isNobody: true }];
      });
      return [...told, ...nobody];
    },
    hiddenIn: (row) => {
      if (row.stratum === undefined) return [];
      const some = levelsIn(row);
      return hiddenOf(row, countsOf(some, 0), both(some));
    },
  };
}
