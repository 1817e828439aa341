import type { InnerCell, LinkedCell } from "./guard/linked-cells.ts";
import type { PlannedIndicator } from "./plan/planned-figures.ts";
import { MINIMUM_CATEGORY } from "./policy.ts";
import { levelOfFigure, publishedSums } from "./published-sums.ts";
import { partKey, type Release, type ReleaseRow } from "./release.ts";

/**
 * What earlier releases showed, as cells that nobody can hide any more: every sum that still holds, or has changed by less
 * than 5, over the municipalities and half-years it was made of. What changed more tells nothing exact of today's counts.
 */
export function earlierCells(
  group: readonly PlannedIndicator[],
  positions: ReadonlyMap<string, number>,
  inner: readonly InnerCell[],
  releases: readonly Pick<Release, "rows">[],
): readonly LinkedCell[] {
  const known = new Map<string, LinkedCell>();
  for (const row of releases.flatMap(({ rows }) => rows)) {
    const place = group.findIndex(({ kind }) => isOf(row, kind));
    if (place < 0 || row.figure === null || partKey(row) !== "") continue;
    const members = row.pooled.map(({ municipality, cohort }) => positions.get(`${municipality}|${cohort}`) ?? -1);
    if (members.length === 0 || members.includes(-1)) continue;
    members.sort((a, b) => a - b);
    const countNow = (counts: readonly number[]) =>
      members.reduce(
        (sum, member) => counts.reduce((part, count) => part + (inner[member]?.counts[place * 3 + count] ?? 0), sum),
        0,
      );
    const sums = publishedSums(row.figure);
    if (sums.some(({ counts, value }) => Math.abs(countNow(counts) - value) >= MINIMUM_CATEGORY)) continue;
    const key = members.join();
    const level = levelOfFigure(row.figure);
    const before = known.get(key);
    if (before !== undefined && (before.known ?? 0) <= level) continue;
    known.set(key, { row: "", column: "", members, atLeast: 0, weight: 0, known: level });
  }
  return [...known.values()];
}

const isOf = (row: ReleaseRow, kind: PlannedIndicator["kind"]) =>
  row.indicator === kind.indicator &&
  row.definitionVersion === kind.definitionVersion &&
  row.hoursMode === kind.hoursMode;
