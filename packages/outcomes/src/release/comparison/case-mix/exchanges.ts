import { MINIMUM_CATEGORY } from "../../policy.ts";
import type { MixOutcome, MixTable } from "./mix-table.ts";

/** The share that all others reach with the mix of each municipality, in whole percents. */
export const expectedPercents = (table: MixTable): readonly number[] =>
  table.n.map((_, unit) => percentOf(table, unit));

/**
 * Whether the expected shares leave every count of a municipality by stratum and outcome five apart: there are two tables that
 * give the same expected shares, to everyone and to each of the others, who know their own. They are found by exchanging alike
 * persons of two municipalities between two strata, which leaves all sums over strata and over municipalities as they are, and
 * so the expected shares of all others. `isOwnShown` says whether the expected share of the municipality itself is shown.
 */
export function leavesOpen(table: MixTable, expected: readonly number[], unit: number, isOwnShown: boolean): boolean {
  const strata = Array.from({ length: table.strata }, (_, at) => at);
  return strata.every((stratum) =>
    (["yes", "rest"] as const).every((outcome) => {
      const most = (into: boolean) => secondMost(table, expected, { unit, stratum, outcome, into, isOwnShown });
      const up = most(true);
      return up >= MINIMUM_CATEGORY || up + most(false) >= MINIMUM_CATEGORY;
    }),
  );
}

interface Exchange {
  readonly unit: number;
  readonly stratum: number;
  readonly outcome: MixOutcome;
  /** Whether persons come into the stratum, or go out of it. */
  readonly into: boolean;
  readonly isOwnShown: boolean;
}

/** So many partners are looked at, the largest first. */
const PARTNERS = 12;

/** How many persons can come or go by exchanges with the second best partner, as the best may be who looks. */
function secondMost(table: MixTable, expected: readonly number[], asked: Exchange): number {
  let [best, second] = [0, 0];
  for (const partner of partnersOf(table, asked.unit)) {
    const most = mostWith(table, expected, asked, partner);
    [best, second] = most > best ? [most, best] : [best, Math.max(second, most)];
    if (second >= MINIMUM_CATEGORY) break;
  }
  return second;
}

function partnersOf({ n }: MixTable, unit: number): readonly number[] {
  const size = (at: number) => (n[at] ?? []).reduce((sum, one) => sum + one, 0);
  return n
    .map((_, at) => at)
    .filter((at) => at !== unit)
    .sort((a, b) => size(b) - size(a))
    .slice(0, PARTNERS);
}

function mostWith(table: MixTable, expected: readonly number[], asked: Exchange, partner: number): number {
  let most = 0;
  for (let other = 0; other < table.strata; other++) {
    if (other === asked.stratum) continue;
    const [from, to] = asked.into ? [other, asked.stratum] : [asked.stratum, other];
    const enough = table.exchangeable(
      { unit: asked.unit, stratum: from },
      { unit: partner, stratum: to },
      asked.outcome,
    );
    for (let persons = Math.min(MINIMUM_CATEGORY, enough); persons > most; persons--) {
      const move = { from, to, persons, outcome: asked.outcome };
      const staysOwn = !asked.isOwnShown || percentOf(table, asked.unit, move) === expected[asked.unit];
      const back = { ...move, from: to, to: from };
      if (staysOwn && percentOf(table, partner, back) === expected[partner]) most = persons;
    }
  }
  return most;
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly persons: number;
  readonly outcome: MixOutcome;
}

/** So that half a percent rounds up, whatever the sum of fractions is off. */
const ROUNDING = 1e-9;

/** The expected share of a municipality in whole percents, once some of its persons are in another stratum and as many of others in theirs. */
function percentOf({ n, yes, strata }: MixTable, unit: number, move?: Move): number {
  let [expected, persons] = [0, 0];
  for (let stratum = 0; stratum < strata; stratum++) {
    const sign = stratum === move?.to ? 1 : stratum === move?.from ? -1 : 0;
    const more = sign * (move?.persons ?? 0);
    const own = (n[unit]?.[stratum] ?? 0) + more;
    const ownYes = (yes[unit]?.[stratum] ?? 0) + (move?.outcome === "yes" ? more : 0);
    const others = columnSum(n, stratum) - own;
    if (others <= 0) continue;
    expected += (own * (columnSum(yes, stratum) - ownYes)) / others;
    persons += own;
  }
  return persons === 0 ? Number.NaN : Math.round((100 * expected) / persons + ROUNDING);
}

const sums = new WeakMap<object, readonly number[]>();

/** The sum of a stratum over all municipalities, added up once. */
function columnSum(counts: readonly (readonly number[])[], stratum: number): number {
  let known = sums.get(counts);
  if (known === undefined) {
    known = (counts[0] ?? []).map((_, at) => counts.reduce((sum, own) => sum + (own[at] ?? 0), 0));
    sums.set(counts, known);
  }
  return known[stratum] ?? 0;
}
