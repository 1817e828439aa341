import { type Histogram, mergeHistograms } from "../statistics/histogram.ts";
import type { FinalCounts } from "./cell-counts.ts";
import type { QuestionCounts } from "./distribution-state.ts";
import type { TallyLine } from "./tally-lines.ts";
import type { TallyState, Undetermined } from "./tally-state.ts";
import { type Channel, NO_SLOT, type ValuePlan } from "./value-plan.ts";

/** The state of a line from its counts; `count` gives how many ended with an outcome, or with an outcome and reason. */
export function stateFrom(
  { values, number }: TallyLine,
  counts: FinalCounts,
  count: (outcome: string, reason?: string) => number,
): TallyState {
  const notMature = count("not-mature");
  const unknown = count("unknown");
  switch (values.kind) {
    case "share":
      return { kind: "share", yes: count("counted", "yes"), no: count("counted", "no"), unknown, notMature };
    case "paired-mean":
      return {
        kind: "paired-mean",
        baseline: histogramIn(values.baseline, counts),
        followUp: histogramIn(values.followUp, counts),
        change: histogramIn(values.change, counts),
        undetermined: {
          baseline: undeterminedIn(values.baselineLow, values.baselineHigh, counts),
          followUp: undeterminedIn(values.followUpLow, values.followUpHigh, counts),
        },
        notMature,
      };
    case "distribution":
      return {
        kind: "distribution",
        n: count("counted"),
        unknown,
        notMature,
        questions: questionsIn(values, counts),
      };
    case "survival":
      return {
        kind: "survival",
        events: histogramIn(values.event, counts),
        censored: histogramIn(values.censored, counts),
        uncertain: histogramIn(values.uncertain, counts),
        unknown,
        notMature,
      };
    case "association": {
      const products = counts.products[number]?.exact() ?? [];
      return { kind: "association", n: count("counted"), unknown, notMature, products: products.map(String) };
    }
  }
}

/** Values that have a slot, which are in order by themselves, and among them the far ones. */
function histogramIn({ number, firstSlot, low, high }: Channel, { times, far }: FinalCounts): Histogram {
  const near: (readonly [number, number])[] = [];
  for (let value = low; value <= high; value++) {
    const count = times[firstSlot + value - low]!;
    if (count > 0) near.push([value, count]);
  }
  return mergeHistograms(near, far(number));
}

function undeterminedIn(low: Channel, high: Channel, counts: FinalCounts): Undetermined {
  const lower = histogramIn(low, counts);
  return {
    n: lower.reduce((n, [, count]) => n + count, 0),
    sumLow: sumOf(lower),
    sumHigh: sumOf(histogramIn(high, counts)),
  };
}

const sumOf = (histogram: Histogram) => histogram.reduce((sum, [value, count]) => sum + value * count, 0);

/** Counts by the names of questions and answers, in the order of the alphabet; what nobody gave is left out. */
function questionsIn(
  { places, questionSlots, firstAnswer }: Extract<ValuePlan, { kind: "distribution" }>,
  { times }: FinalCounts,
): Record<string, QuestionCounts> {
  const named = new Map<string, { answered: number; answers: [string, number][] }>();
  for (const [number, { question, answer }] of places.entries()) {
    const count = times[firstAnswer + number]!;
    if (count === 0) continue;
    const slot = questionSlots[number]!;
    const known = named.get(question);
    if (known === undefined)
      named.set(question, { answered: slot === NO_SLOT ? count : times[slot]!, answers: [[answer, count]] });
    else {
      if (slot === NO_SLOT) known.answered += count;
      known.answers.push([answer, count]);
    }
  }
  return inOrder([...named].map(([id, { answered, answers }]) => [id, { answered, answers: inOrder(answers) }]));
}

const inOrder = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
