import type { LocalizedText } from "@jobcoach/core";
import type { ShareIndicator } from "../indicator/indicator.ts";
import { caseMixStrata } from "./case-mix-strata.ts";
import { comparabilityOf } from "./comparability.ts";
import { compareMunicipalities } from "./compared-municipality.ts";
import { comparePairs, MOST_IN_PAIRS } from "./compared-pair.ts";
import type { ShareComparison } from "./comparison.ts";
import { besideRestSentence, comparisonSentence } from "./comparison-words.ts";
import { concludeOn } from "./conclusion.ts";
import { pointsWords, shareWords } from "./number-words.ts";
import { orderOf } from "./order.ts";
import type { Unit } from "./unit.ts";

/** A comparison without the cohort that it is of. */
export type ComparedShares = Omit<ShareComparison, "indicator" | "definitionVersion" | "cohort" | "observedUntil">;

/** How units are named, and the draws for rank intervals; 10,000 from seed 1 unless given. */
interface UnitsOptions {
  readonly nameOf: (municipality: string) => string;
  readonly seed?: number | undefined;
  readonly draws?: number | undefined;
}

/** Shares of two or more units beside each other. */
export function compareShares(
  units: readonly Unit[],
  indicator: ShareIndicator,
  { nameOf, seed = 1, draws = DRAWS }: UnitsOptions,
): ComparedShares {
  const mix = caseMixStrata(units);
  const { municipalities, funnel } = compareMunicipalities(units, mix, { seed, draws });
  const pairs = comparePairs(units, mix, { indicator, nameOf });
  const comparability = comparabilityOf(units, indicator);
  const placed = municipalities.map(({ municipality, raw, rank }) => ({ municipality, value: raw.share, rank }));
  const concluded = municipalities.map((one) => ({
    ...one,
    ...concludeOn({
      municipality: one.municipality,
      figure: shareWords(one.raw.share ?? 0, one.raw.n),
      pairs,
      besideRest: one.besideRest,
      comparability,
      nameOf,
      words: inPoints,
    }),
  }));
  return {
    kind: "share",
    comparability,
    adjustedFor: mix.variables,
    dropped: mix.dropped,
    funnel,
    municipalities: concluded,
    pairs,
    order: comparability.grade === "D" ? null : orderOf(placed, pairs),
    sentence:
      units.length > MOST_IN_PAIRS ? besideRestSentence(concluded) : comparisonSentence(comparability, pairs, inPoints),
  };
}

const DRAWS = 10_000;

const inPoints = (difference: number): LocalizedText => ({
  nl: `${pointsWords(difference)} procentpunt`,
  en: `${pointsWords(difference)} percentage points`,
});
