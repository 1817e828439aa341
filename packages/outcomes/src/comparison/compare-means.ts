import type { LocalizedText } from "@jobcoach/core";
import { estimatePaired, type PairedEstimate, scales } from "../estimate/mean-estimate.ts";
import type { PairedIndicator } from "../indicator/indicator.ts";
import { holm } from "../statistics/adjusted-p.ts";
import { type Sums, sumsOf } from "../statistics/histogram.ts";
import type { Interval } from "../statistics/interval.ts";
import { meanOfSums } from "../statistics/mean.ts";
import { normalQuantile } from "../statistics/normal.ts";
import { welchTTest } from "../statistics/t-test.ts";
import type { PairedState } from "../tally/tally-state.ts";
import { comparabilityOf } from "./comparability.ts";
import { type ComparedPair, pairsOf, verdictOf } from "./compared-pair.ts";
import type { ComparedMean, ComparisonSubject, MeanMeasure } from "./comparison.ts";
import { differenceIn, meanWords } from "./number-words.ts";
import { pairSentence } from "./pair-words.ts";
import type { Unit } from "./unit.ts";

/** The mean of one municipality, with what comparing it takes. */
interface MeanUnitOf {
  readonly unit: Unit;
  readonly estimate: PairedEstimate;
  readonly sums: Sums;
}

/** The means of units, in their order. */
export function meansOf(units: readonly Unit[], indicator: PairedIndicator, measure: MeanMeasure) {
  const own = units.map((unit): MeanUnitOf => {
    const state = unit.total.state as PairedState;
    return { unit, estimate: estimatePaired(state, indicator.unit), sums: sumsOf(state[measure]) };
  });
  const municipalities: readonly ComparedMean[] = own.map(({ unit, estimate }) => ({
    municipality: unit.municipality,
    raw: estimate[measure],
  }));
  return { own, municipalities };
}

/** All pairs of means by Welch's test, tested together; pairs of which one has fewer than two values are left out. */
export function compareMeanPairs(
  means: readonly MeanUnitOf[],
  measure: MeanMeasure,
  subject: ComparisonSubject & { readonly indicator: PairedIndicator },
): readonly ComparedPair[] {
  const { per, unit } = scales[subject.indicator.unit];
  const pairs = pairsOf(means).flatMap(([one, other]) => {
    const [first, second] = [means[one]!, means[other]!];
    const test = welchTTest(first.sums, second.sums);
    return test === null || test.p === null ? [] : [{ first, second, test, p: test.p }];
  });
  const adjusted = holm(pairs.map(({ p }) => p));
  return pairs.map(({ first, second, test, p }, index): ComparedPair => {
    const difference = test.difference / per;
    const interval = { lower: test.interval.lower / per, upper: test.interval.upper / per };
    const range = rangeOf(first.estimate, second.estimate, measure, difference);
    const comparability = comparabilityOf([first.unit, second.unit], subject.indicator);
    const verdict = verdictOf({ adjustedP: adjusted[index]!, comparability, range, interval });
    const smallest = smallestOf(first.sums, second.sums, pairs.length, per);
    const named = ({ unit, sums }: MeanUnitOf) => ({
      name: subject.nameOf(unit.municipality),
      figure: meanWords(Number(sums.sum) / sums.n / per, sums.n, measure === "change"),
    });
    const words = {
      verdict,
      title: measure === "change" ? changeOf(subject.indicator.title) : subject.indicator.title,
      first: named(first),
      second: named(second),
      comparability,
    };
    return {
      first: first.unit.municipality,
      second: second.unit.municipality,
      difference,
      interval,
      range,
      p,
      adjustedP: adjusted[index]!,
      smallest,
      comparability,
      verdict,
      sentence: pairSentence({
        ...words,
        difference: differenceIn(unit, difference),
        smallest: smallest === null ? null : differenceIn(unit, smallest),
      }),
    };
  });
}

const changeOf = ({ nl, en }: LocalizedText): LocalizedText => ({
  nl: `${nl}, verandering in een half jaar`,
  en: `${en}, change in half a year`,
});

/** What the difference can be with answers missing; of a change only those measured twice are known. */
function rangeOf(first: PairedEstimate, second: PairedEstimate, measure: MeanMeasure, difference: number): Interval {
  if (measure === "change") return { lower: difference, upper: difference };
  const [one, other] = [first[measure].bounds, second[measure].bounds];
  if (one === null || other === null) return { lower: difference, upper: difference };
  return { lower: one.lower - other.upper, upper: one.upper - other.lower };
}

/** By the normal distribution with the spread of both, with power 80 %. */
function smallestOf(first: Sums, second: Sums, pairs: number, per: number): number | null {
  const [one, other] = [meanOfSums(first), meanOfSums(second)];
  if (one?.standardDeviation == null || other?.standardDeviation == null) return null;
  const error = Math.sqrt(one.standardDeviation ** 2 / one.n + other.standardDeviation ** 2 / other.n);
  return ((normalQuantile(1 - 0.025 / pairs) + normalQuantile(0.8)) * error) / per;
}
