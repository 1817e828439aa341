import type { LocalizedText } from "@jobcoach/core";
import { holm } from "../statistics/adjusted-p.ts";
import type { Interval } from "../statistics/interval.ts";
import { shareDifference } from "../statistics/share-difference.ts";
import { smallestDifference } from "../statistics/smallest-difference.ts";
import type { CaseMix } from "./case-mix-strata.ts";
import { type Comparability, comparabilityOf } from "./comparability.ts";
import type { ComparisonSubject } from "./comparison.ts";
import { pointsWords, shareWords } from "./number-words.ts";
import { pairSentence } from "./pair-words.ts";
import { type ShareCounts, shareCountsOf } from "./share-counts.ts";
import { stratifiedTest, stratifiedTestOfShown } from "./stratified-test.ts";
import type { Unit } from "./unit.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/**
 * Two municipalities beside each other, the first minus the second in the unit of the figure. `p` is of the difference among
 * alike persons with the unknown counted least favourably; `adjustedP` holds for all pairs together (Holm). `range` is what the
 * difference can be, whatever is not known. `smallest` is the smallest difference that these numbers would show four times in
 * five, `null` where they show none.
 */
export interface ComparedPair {
  readonly first: string;
  readonly second: string;
  readonly difference: number;
  readonly interval: Interval;
  readonly range: Interval;
  readonly p: number;
  readonly adjustedP: number;
  readonly smallest: number | null;
  readonly comparability: Comparability;
  readonly verdict: Verdict;
  readonly sentence: LocalizedText;
}

/** Above so many municipalities pairs are too many to tell apart; each is then compared with all others together. */
export const MOST_IN_PAIRS = 25;

/** All pairs of units that hold somebody, in the order of the units; none where there are too many. */
export function comparePairs(
  units: readonly Unit[],
  mix: CaseMix,
  subject: ComparisonSubject,
): readonly ComparedPair[] {
  const pairs = pairsOf(units).flatMap(([one, other]) => {
    const [first, second] = [units[one]!, units[other]!];
    const counts = [shareCountsOf(first.total), shareCountsOf(second.total)] as const;
    const newcombe = shareDifference(countOf(counts[0]), countOf(counts[1]));
    if (newcombe === null) return [];
    const strata = pairedStrata(mix.strata[one]!, mix.strata[other]!);
    const p = stratifiedTest(strata);
    const shownP = stratifiedTestOfShown(strata);
    return [{ first, second, counts, newcombe, p, shownP, range: rangeOf(...counts) }];
  });
  const adjusted = holm(pairs.map(({ p }) => p));
  const adjustedShown = holm(pairs.map(({ shownP }) => shownP));
  return pairs.map(({ first, second, counts, newcombe, p, range }, index): ComparedPair => {
    const adjustedP = adjusted[index]!;
    const comparability = comparabilityOf([first, second], subject.indicator);
    const { interval } = newcombe;
    const verdict = verdictOf({ adjustedP, adjustedShownP: adjustedShown[index]!, comparability, range, interval });
    const smallest = smallestOf(counts, pairs.length);
    return {
      first: first.municipality,
      second: second.municipality,
      ...newcombe,
      range,
      p,
      adjustedP,
      smallest,
      comparability,
      verdict,
      sentence: pairSentence({
        verdict,
        title: subject.indicator.title,
        first: { name: subject.nameOf(first.municipality), ...figureOf(counts[0]) },
        second: { name: subject.nameOf(second.municipality), ...figureOf(counts[1]) },
        difference: points(newcombe.difference),
        smallest: smallest === null ? null : points(smallest),
        comparability,
      }),
    };
  });
}

/** Every two places of a list, none where it is too long. */
export function pairsOf(list: readonly unknown[]): readonly (readonly [number, number])[] {
  if (list.length > MOST_IN_PAIRS) return [];
  return list.flatMap((_, one) => list.slice(one + 1).map((_, after) => [one, one + 1 + after] as const));
}

const countOf = ({ yes, n }: ShareCounts) => ({ count: yes, n });

const figureOf = ({ yes, n }: ShareCounts) => ({ figure: shareWords(yes / n, n) });

const points = (difference: number): LocalizedText => ({
  nl: `${pointsWords(difference)} procentpunt`,
  en: `${pointsWords(difference)} percentage points`,
});

const rangeOf = (first: ShareCounts, second: ShareCounts): Interval => ({
  lower: first.yes / first.n - (second.yes + second.unknown) / second.n,
  upper: (first.yes + first.unknown) / first.n - second.yes / second.n,
});

function pairedStrata(first: CaseMix["strata"][number], second: CaseMix["strata"][number]) {
  return [...first].flatMap(([key, own]) => {
    const other = second.get(key);
    return other === undefined ? [] : [{ first: own, second: other }];
  });
}

/** From the share of both together, at the level that the first of so many pairs must pass. */
function smallestOf([first, second]: readonly [ShareCounts, ShareCounts], pairs: number): number | null {
  const share = (first.yes + second.yes) / (first.n + second.n);
  const { higher, lower } = smallestDifference(share, [first.n, second.n], { confidence: 1 - 0.05 / pairs });
  return higher === null || lower === null ? (higher ?? lower) : Math.min(higher, lower);
}
