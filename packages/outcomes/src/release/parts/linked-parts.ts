import { regionOf } from "@jobcoach/core";
import { ALL, POOLED } from "../../figures/cell-sums.ts";
import type { TallySum } from "../../tally/merge.ts";
import { base5 } from "../base-5.ts";
import {
  type HidingLevel,
  type InnerCell,
  type LinkedCell,
  type LinkedCells,
  largestIn,
  sumOfMembers,
} from "../guard/linked-cells.ts";
import type { PlannedFigure, PlannedIndicator } from "../plan/planned-figures.ts";
import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import type { ReleaseRow } from "../release.ts";
import { type PartBefore, partBefore } from "./earlier-parts.ts";
import { countIn, type Part, type PartSystem } from "./part-system.ts";

/** The places of one system of parts, as cells that add up. */
export interface LinkedParts {
  readonly linked: LinkedCells;
  readonly cellOf: ReadonlyMap<PlannedFigure, number>;
}

/** What one earlier release showed of one indicator in one version and way of recording hours. */
export type EarlierRows = readonly ReleaseRow[];

/** All places of a system, and what earlier releases showed of them: that stays known wherever it still holds. */
export function linkedParts(
  { inner: sums, figures }: PlannedIndicator,
  system: PartSystem,
  countsOf: (sum: TallySum) => readonly number[],
  earlier: readonly EarlierRows[],
  policy: ReleasePolicy,
): LinkedParts {
  const inner = innerCells(sums, countsOf);
  const positions = new Map(inner.map(({ municipality, column }, at) => [`${municipality}|${column}`, at]));
  const halfYears = [...new Set(inner.map(({ column }) => column))].sort().join();
  const cells: LinkedCell[] = [];
  const cellOf = new Map<PlannedFigure, number>();
  const cellAt = new Map<string, number>();
  const before = knownPlaces(system, earlier, positions, inner);
  const shownBefore = earlier.map(shownByPlace);
  for (const figure of figures) {
    if (!figure.final) continue;
    const members = membersOf(figure.members, positions);
    const key = members.join();
    const at = cellAt.get(key) ?? cells.length;
    cellOf.set(figure, at);
    if (cellAt.has(key)) continue;
    cellAt.set(key, at);
    const { counts } = sumOfMembers({ inner, cells: [] }, members);
    const known = before.get(key);
    const atLeast = strictest(
      shownBefore.map((one) => isolated(system, counts, one.get(placeOf(figure)) ?? [], policy)),
    );
    const cell = {
      row: figure.municipality,
      column: figure.cohort === POOLED ? halfYears : figure.cohort,
      members,
      atLeast,
      weight: weightOf(figure, counts),
    };
    cells[at] = known === undefined || atLeast > known ? cell : { ...cell, known };
  }
  const gone = [...before].map(([key, known]): LinkedCell => {
    return { row: "", column: "", members: key.split(",").map(Number), atLeast: 0, weight: 0, known };
  });
  return { linked: { inner, cells: [...cells, ...gone] }, cellOf };
}

const strictest = (levels: readonly HidingLevel[]) => Math.max(0, ...levels) as HidingLevel;

const membersOf = (keys: readonly string[], positions: ReadonlyMap<string, number>) =>
  keys.map((key) => positions.get(key) ?? -1).sort((a, b) => a - b);

/** Neighbours in a region stand beside each other, because the guard looks for partners nearby. */
function innerCells(
  sums: ReadonlyMap<string, TallySum>,
  countsOf: (sum: TallySum) => readonly number[],
): readonly InnerCell[] {
  const placed = [...sums].map(([key, sum]) => {
    const [municipality = "", column = ""] = key.split("|");
    return { municipality, column, sum, order: `${regionOf(municipality)?.region.code ?? ""}|${key}` };
  });
  placed.sort((a, b) => (a.order < b.order ? -1 : 1));
  return placed.map(({ municipality, column, sum }): InnerCell => {
    const repeats = sum.members.reduce((total, member) => total + member.repeatPersons, 0);
    const counts = countsOf(sum);
    return { municipality, column, counts, repeats, kept: largestIn(counts) };
  });
}

/** Places that an earlier release showed, by their members, with the least that was hidden there. */
function knownPlaces(
  { parts }: PartSystem,
  earlier: readonly EarlierRows[],
  positions: ReadonlyMap<string, number>,
  inner: readonly InnerCell[],
): ReadonlyMap<string, 0 | 1> {
  const known = new Map<string, 0 | 1>();
  for (const release of earlier) {
    for (const rows of Map.groupBy(release, placeOf).values()) {
      const key = keyOf(rows[0]?.pooled ?? [], positions);
      const members = key.split(",").map(Number);
      if (key === "" || members.includes(-1)) continue;
      const { counts } = sumOfMembers({ inner, cells: [] }, members);
      for (const part of parts)
        if (stillHolds(partBefore(part, rows), part, counts))
          known.set(key, Math.min(part.shownAt, known.get(key) ?? 1) as 0 | 1);
    }
  }
  return known;
}

const keyOf = (pooled: ReleaseRow["pooled"], positions: ReadonlyMap<string, number>) =>
  membersOf(
    pooled.map(({ municipality, cohort }) => `${municipality}|${cohort}`),
    positions,
  ).join();

/** What changed by five or more tells nothing exact of today's counts. */
function stillHolds(before: PartBefore | undefined, { yes, of }: Part, counts: readonly number[]): boolean {
  const isNear = (now: number, then: number) => Math.abs(now - then) < MINIMUM_CATEGORY;
  return before !== undefined && isNear(countIn(counts, of), before.n) && isNear(countIn(counts, yes), before.yes);
}

const placeOf = ({ municipality, cohort }: Pick<ReleaseRow, "municipality" | "cohort">) => `${municipality}|${cohort}`;

const shownByPlace = (earlier: EarlierRows): ReadonlyMap<string, EarlierRows> =>
  Map.groupBy(
    earlier.filter(({ figure }) => figure !== null),
    placeOf,
  );

/**
 * Hides a place of which an earlier release showed parts, unless those who came in between are enough, and in every part
 * and outside it.
 */
function isolated(
  { parts }: PartSystem,
  counts: readonly number[],
  earlier: EarlierRows,
  { minimumPersons, rounding }: ReleasePolicy,
): HidingLevel {
  const shown = (count: number) => (rounding === "base-5" ? base5(count) : count);
  const isUnsafe = parts.some((part) => {
    const before = partBefore(part, earlier);
    if (before === undefined) return false;
    const slack = rounding === "base-5" ? 2 + 2 * before.rows : 0;
    const some = countIn(counts, part.yes);
    const more = shown(some) + shown(countIn(counts, part.of) - some) - before.n;
    const moreYes = shown(some) - before.yes;
    if (more === 0) return false;
    if (Math.abs(more) < minimumPersons + slack) return true;
    return [moreYes, more - moreYes].some((one) => Math.abs(one) < MINIMUM_CATEGORY + slack);
  });
  return isUnsafe ? 2 : 0;
}

/** What is of all is missed most, by far; large figures more than small ones. */
function weightOf({ municipality, cohort }: PlannedFigure, counts: readonly number[]): number {
  const row = municipality === ALL ? 500 : municipality.startsWith("AM") ? 8 : 5;
  const column = cohort === POOLED ? 4 : 1;
  return row * column + counts.reduce((total, count) => total + count, 0) / 1e6;
}
