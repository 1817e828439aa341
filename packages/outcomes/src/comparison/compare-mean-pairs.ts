import type { LocalizedText } from "@jobcoach/core";
import { scales } from "../estimate/mean-estimate.ts";
import type { PairedIndicator } from "../indicator/indicator.ts";
import { holm } from "../statistics/adjusted-p.ts";
import type { Interval } from "../statistics/interval.ts";
import { normalQuantile } from "../statistics/normal.ts";
import { comparabilityOf } from "./comparability.ts";
import type { MeanOfUnit } from "./compare-means.ts";
import { type ComparedPair, pairsOf } from "./compared-pair.ts";
import type { ComparisonSubject, MeanMeasure } from "./comparison.ts";
import { meanDifferenceTest, pooledError, type WithinSpread, withinSpread } from "./mean-difference-test.ts";
import { differenceIn, meanWords } from "./number-words.ts";
import { pairSentence } from "./pair-words.ts";
import { verdictOf } from "./verdict.ts";

/** All pairs of means by Welch's test with the spread within all of them, tested together; pairs of which one has fewer than two values are left out. */
export function compareMeanPairs(
  means: readonly MeanOfUnit[],
  measure: MeanMeasure,
  subject: ComparisonSubject & { readonly indicator: PairedIndicator },
): readonly ComparedPair[] {
  const { unit } = scales[subject.indicator.unit];
  const within = withinSpread(means.map(spreadOf));
  const pairs = pairsOf(means).flatMap(([one, other]) => {
    const [first, second] = [means[one]!, means[other]!];
    const test = meanDifferenceTest(spreadOf(first), spreadOf(second), within);
    return test === null || test.p === null ? [] : [{ first, second, test, p: test.p }];
  });
  const adjusted = holm(pairs.map(({ p }) => p));
  return pairs.map(({ first, second, test: { difference, interval }, p }, index): ComparedPair => {
    const range = rangeOf(first, second, difference);
    const comparability = comparabilityOf([first.unit, second.unit], subject.indicator);
    const adjustedP = adjusted[index]!;
    const verdict = verdictOf({ adjustedP, adjustedShownP: adjustedP, comparability, range, interval });
    const smallest = smallestOf([first, second], within, pairs.length);
    const named = ({ unit: { municipality }, raw }: MeanOfUnit) => ({
      name: subject.nameOf(municipality),
      figure: meanWords(unit, raw.mean ?? 0, raw.n, measure === "change"),
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
      adjustedP,
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

const spreadOf = ({ raw, standardDeviation }: MeanOfUnit) => ({ n: raw.n, mean: raw.mean ?? 0, standardDeviation });

const changeOf = ({ nl, en }: LocalizedText): LocalizedText => ({
  nl: `${nl}, verandering in een half jaar`,
  en: `${en}, change in half a year`,
});

/** What the difference can be with answers missing; of a change only those measured twice are known. */
function rangeOf(first: MeanOfUnit, second: MeanOfUnit, difference: number): Interval {
  if (first.bounds === null || second.bounds === null) return { lower: difference, upper: difference };
  return { lower: first.bounds.lower - second.bounds.upper, upper: first.bounds.upper - second.bounds.lower };
}

/** By the normal distribution with the spread of both, with power 80 %. */
function smallestOf(
  [first, second]: readonly [MeanOfUnit, MeanOfUnit],
  within: WithinSpread,
  pairs: number,
): number | null {
  if (first.standardDeviation === null || second.standardDeviation === null) return null;
  const own = Math.sqrt(first.standardDeviation ** 2 / first.raw.n + second.standardDeviation ** 2 / second.raw.n);
  const error = Math.max(own, pooledError(first.raw.n, second.raw.n, within));
  return (normalQuantile(1 - 0.025 / pairs) + normalQuantile(0.8)) * error;
}
