import type { CaseMixVariable } from "../../../strata/case-mix.ts";
import type { PublishedShare } from "../../published-figure.ts";
import type { ReleaseRow } from "../../release.ts";
import type { AdjustedShare } from "../release-comparison.ts";
import { expectedPercents, leavesOpen } from "./exchanges.ts";
import { mixOf, type StrataByKind } from "./mix-groups.ts";
import { type MixTable, mixTable } from "./mix-table.ts";

/** What was shown before at the same place: so many persons, of whom so large a share was expected. */
export interface ShownBefore {
  readonly municipality: string;
  readonly n: number;
  readonly expected: number;
}

export interface AdjustedShares {
  readonly adjustedFor: readonly CaseMixVariable[];
  /** Of each row, in their order. */
  readonly adjusted: readonly AdjustedShare[];
}

/**
 * What others reach with the same mix of persons, of as many shown shares as can be told: in whole percents, so that no count of
 * a municipality by stratum is known to less than five. Those of whom too much would be known take no part. Beside an earlier
 * release only where it says the same, or where at least the minimum of persons came or went.
 */
export function adjustedShares(
  rows: readonly ReleaseRow[],
  strata: StrataByKind,
  before: readonly ShownBefore[],
  minimumPersons: number,
): AdjustedShares {
  const mix = mixOf(rows, strata);
  if (mix === undefined) return { adjustedFor: [], adjusted: rows.map(() => NOT_COUNTED) };
  const { units, table } = participants(mix.groups);
  const expected = expectedPercents(table);
  const shares = new Map(
    units.flatMap((unit, at) => {
      const [row, percent] = [rows[unit], expected[at]];
      if (row === undefined || percent === undefined || !(percent > 0)) return [];
      const stays = fits(row, percent / 100, before, minimumPersons);
      return stays && leavesOpen(table, expected, at, true) ? [[unit, shownShare(row, rows, percent / 100)]] : [];
    }),
  );
  const adjusted = rows.map((_, at): AdjustedShare => shares.get(at) ?? HIDDEN);
  return { adjustedFor: shares.size === 0 ? [] : mix.variables, adjusted };
}

const HIDDEN: AdjustedShare = { status: "hidden", expected: null, share: null };
export const NOT_COUNTED: AdjustedShare = { status: "not-counted", expected: null, share: null };

/** Whoever looks, the one looked at and one to exchange with. */
const FEWEST = 3;

/** The municipalities whose counts by stratum stay open, whatever is expected of the others; as few as need be are left out. */
function participants(groups: Parameters<typeof mixTable>[0]): {
  readonly units: readonly number[];
  readonly table: MixTable;
} {
  let units = groups.map((_, at) => at);
  for (;;) {
    const table = mixTable(units.map((unit) => groups[unit] ?? []));
    const expected = expectedPercents(table);
    const open = units.filter((_, at) => leavesOpen(table, expected, at, false));
    if (open.length === units.length && units.length >= FEWEST) return { units, table };
    if (open.length < FEWEST) return { units: [], table: mixTable([]) };
    units = open;
  }
}

function fits(
  { municipality, figure }: ReleaseRow,
  expected: number,
  before: readonly ShownBefore[],
  minimumPersons: number,
): boolean {
  const { n } = figure as PublishedShare;
  return before.every(
    (one) => one.municipality !== municipality || one.expected === expected || Math.abs(one.n - n) >= minimumPersons,
  );
}

/** What the municipality would reach with the mix of the others: from its shown share and the rounded one expected of it. */
function shownShare(row: ReleaseRow, rows: readonly ReleaseRow[], expected: number): AdjustedShare {
  const own = row.figure as PublishedShare;
  const others = rows.filter((one) => one !== row).map(({ figure }) => figure as PublishedShare);
  const sum = (value: (one: PublishedShare) => number) => others.reduce((total, one) => total + value(one), 0);
  const share = (own.share / expected) * (sum(({ yes }) => yes) / sum(({ n }) => n));
  return { status: "shown", expected, share: Math.min(1, Math.round(100 * share) / 100) };
}
