import type { LocalizedText } from "@jobcoach/core";
import { estimatePaired, type MeanFigure, type MeanUnit, scales } from "../estimate/mean-estimate.ts";
import type { PairedIndicator } from "../indicator/indicator.ts";
import { sumsOf } from "../statistics/histogram.ts";
import type { Interval } from "../statistics/interval.ts";
import { meanOfSums } from "../statistics/mean.ts";
import type { PairedState } from "../tally/tally-state.ts";
import { comparabilityOf } from "./comparability.ts";
import { compareMeanPairs } from "./compare-mean-pairs.ts";
import { MOST_IN_PAIRS } from "./compared-pair.ts";
import type { MeanComparison, MeanMeasure } from "./comparison.ts";
import { besideRestSentence, comparisonSentence } from "./comparison-words.ts";
import { concludeOn } from "./conclusion.ts";
import { meansBesideRest } from "./means-beside-rest.ts";
import { differenceIn, meanWords } from "./number-words.ts";
import { orderOf } from "./order.ts";
import type { Unit } from "./unit.ts";

/** The mean of one unit in the unit for people, with what comparing it takes. */
export interface MeanOfUnit {
  readonly unit: Unit;
  readonly raw: MeanFigure;
  /** Those measured and those whose answer is missing. */
  readonly persons: number;
  readonly standardDeviation: number | null;
  /** Between what the mean lies, whatever is not known; `null` where nothing says so. */
  readonly bounds: Interval | null;
}

/** A comparison without the cohort that it is of. */
export type ComparedMeans = Omit<MeanComparison, "indicator" | "definitionVersion" | "cohort" | "observedUntil">;

interface MeanOptions {
  readonly nameOf: (municipality: string) => string;
  readonly measure?: MeanMeasure | undefined;
}

/** Means of two or more units beside each other. */
export function compareMeans(units: readonly Unit[], indicator: PairedIndicator, options: MeanOptions): ComparedMeans {
  const { measure = "change" } = options;
  return compareMeansOf(
    units.map((unit) => meanOf(unit, indicator, measure)),
    indicator,
    options,
  );
}

/** The same from means that are known already. */
export function compareMeansOf(
  means: readonly MeanOfUnit[],
  indicator: PairedIndicator,
  { nameOf, measure = "change" }: MeanOptions,
): ComparedMeans {
  const { unit } = scales[indicator.unit];
  const units = means.map((mean) => mean.unit);
  const pairs = compareMeanPairs(means, measure, { indicator, nameOf });
  const comparability = comparabilityOf(units, indicator);
  const placed = means.map((mean) => ({ municipality: mean.unit.municipality, value: mean.raw.mean }));
  const words = inUnit(unit);
  const beside = means.length > MOST_IN_PAIRS ? meansBesideRest(means) : [];
  const concluded = means.map(({ unit: { municipality }, raw }, index) => ({
    municipality,
    raw,
    besideRest: beside[index] ?? null,
    ...concludeOn({
      municipality,
      figure: meanWords(unit, raw.mean ?? 0, raw.n, measure === "change"),
      pairs,
      besideRest: beside[index] ?? null,
      comparability,
      nameOf,
      words,
    }),
  }));
  return {
    kind: "paired-mean",
    measure,
    unit,
    comparability,
    municipalities: concluded,
    pairs,
    order: comparability.grade === "D" ? null : orderOf(placed, pairs),
    sentence:
      means.length > MOST_IN_PAIRS ? besideRestSentence(concluded) : comparisonSentence(comparability, pairs, words),
  };
}

const inUnit =
  (unit: MeanUnit) =>
  (difference: number): LocalizedText =>
    differenceIn(unit, difference);

function meanOf(unit: Unit, indicator: PairedIndicator, measure: MeanMeasure): MeanOfUnit {
  const state = unit.total.state as PairedState;
  const estimate = estimatePaired(state, indicator.unit);
  const spread = meanOfSums(sumsOf(state[measure]))?.standardDeviation ?? null;
  return {
    unit,
    raw: estimate[measure],
    persons: estimate[measure].n + (measure === "change" ? 0 : estimate[measure].undetermined),
    standardDeviation: spread === null ? null : spread / scales[indicator.unit].per,
    bounds: measure === "change" ? null : estimate[measure].bounds,
  };
}
