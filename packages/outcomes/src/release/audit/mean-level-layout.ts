import { publishedSums } from "../published-sums.ts";
import type { ReleaseRow } from "../release.ts";
import type { CountLayout } from "./count-layout.ts";
import { hiddenCountsOf } from "./hidden-counts.ts";

/** Measured twice, at the start only and at follow-up only. */
const COUNTS = 3;

/** The three counts of every level in turn; rows without a level tell all levels together. */
export function meanLevelLayout(size: number, levelsIn: (row: ReleaseRow) => readonly number[]): CountLayout {
  const inLevels = (row: ReleaseRow, counts: readonly number[]) =>
    levelsIn(row).flatMap((level) => counts.map((count) => COUNTS * level + count));
  return {
    size: COUNTS * size,
    tellsOfSomebody: true,
    toldBy: (rows) =>
      rows.flatMap((row) =>
        row.figure?.kind === "paired-mean"
          ? publishedSums(row.figure).map(({ counts, value }) => ({ row, counts: inLevels(row, counts), value }))
          : [],
      ),
    hiddenIn: (row) =>
      row.stratum === undefined
        ? []
        : hiddenCountsOf(row, false).map(({ name, counts }) => ({ name, counts: inLevels(row, counts) })),
  };
}
