import type { InnerCell, LinkedCell } from "./guard/linked-cells.ts";
import type { PlannedIndicator } from "./plan/planned-figures.ts";
import { MINIMUM_CATEGORY, type ReleasePolicy } from "./policy.ts";
import { levelOfFigure, publishedSums } from "./published-sums.ts";
import { partKey, type Release, type ReleaseRow } from "./release.ts";

/**
 * What earlier releases showed, as cells that nobody can hide any more: every sum that still holds, or has changed by less
 * than 5, over the municipalities and half-years it was made of. What changed more tells nothing exact of today's counts. Whether
 * one is still as it was told is noted where one indicator stands alone and nothing is rounded.
 */
export function earlierCells(
  group: readonly PlannedIndicator[],
  positions: ReadonlyMap<string, number>,
  inner: readonly InnerCell[],
  releases: readonly Pick<Release, "rows">[],
  { rounding }: Pick<ReleasePolicy, "rounding">,
): readonly LinkedCell[] {
  const tellsExactly = group.length === 1 && rounding === undefined;
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
    const isTold = tellsExactly && sums.every(({ counts, value }) => countNow(counts) === value);
    const told = leastOf(isTold ? level : undefined, before?.told);
    known.set(key, {
      row: "",
      column: "",
      members,
      atLeast: 0,
      weight: 0,
      known: leastOf(level, before?.known) ?? level,
      ...(told === undefined ? {} : { told }),
    });
  }
  return [...known.values()];
}

function leastOf(one: 0 | 1 | undefined, other: 0 | 1 | undefined): 0 | 1 | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

const isOf = (row: ReleaseRow, kind: PlannedIndicator["kind"]) =>
  row.indicator === kind.indicator &&
  row.definitionVersion === kind.definitionVersion &&
  row.hoursMode === kind.hoursMode;
