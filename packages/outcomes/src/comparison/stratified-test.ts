import { normalCdf } from "../statistics/normal.ts";
import type { ShareCounts } from "./share-counts.ts";

/** One group of alike persons, in both municipalities. */
export interface StratumPair {
  readonly first: ShareCounts;
  readonly second: ShareCounts;
}

/**
 * The two-sided p of the difference between two shares among alike persons, at the least favourable outcome of the unknown:
 * no in the higher, yes in the lower. 1 where the unknown can explain the difference, or nobody can be compared. Source:
 * Cochran (1954), Mantel and Haenszel (1959), without continuity correction.
 */
export function stratifiedTest(strata: readonly StratumPair[]): number {
  const firstHigher = score(strata, yesAtLeast, yesAtMost);
  const secondHigher = -score(strata, yesAtMost, yesAtLeast);
  return Math.min(1, 2 * normalCdf(-Math.max(firstHigher, secondHigher)));
}

/** The same of the shares as they are shown: whoever is unknown counts as no in both. */
export const stratifiedTestOfShown = (strata: readonly StratumPair[]): number =>
  Math.min(1, 2 * normalCdf(-Math.abs(score(strata, yesAtLeast, yesAtLeast))));

const yesAtLeast = ({ yes }: ShareCounts) => yes;

const yesAtMost = ({ yes, unknown }: ShareCounts) => yes + unknown;

type YesIn = (counts: ShareCounts) => number;

/** How far the first lies above what would be expected were both alike, in standard errors. */
function score(strata: readonly StratumPair[], yesInFirst: YesIn, yesInSecond: YesIn): number {
  let excess = 0;
  let variance = 0;
  for (const { first, second } of strata) {
    const n = first.n + second.n;
    if (first.n === 0 || second.n === 0) continue;
    const yes = yesInFirst(first) + yesInSecond(second);
    excess += yesInFirst(first) - (first.n * yes) / n;
    variance += (first.n * second.n * yes * (n - yes)) / (n * n * (n - 1));
  }
  return variance > 0 ? excess / Math.sqrt(variance) : 0;
}
