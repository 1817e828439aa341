import type { Indicator } from "../indicator/indicator.ts";
import { type AnswerPlace, answerPlaces, type GivenAnswers } from "../observation/given-answers.ts";
import type { Bounds, PairedValue, SurvivalValue } from "../observation/observation.ts";
import { createProductSums } from "./product-sums.ts";
import type { TallyState } from "./tally-state.ts";
import { createValueCounts } from "./value-counts.ts";

/** Takes the values of an indicator in place, because a million trajectories pass through it. */
export interface Accumulator {
  /** Takes the value of a counted trajectory, or the bounds of one that is not known in full. */
  add(value: unknown): void;
  /** `count` gives how many trajectories ended with an outcome, or with an outcome and reason. */
  state(count: (outcome: string, reason?: string) => number): TallyState;
}

/** An empty accumulator for the kind of an indicator. */
export function accumulatorFor(indicator: Indicator): Accumulator {
  switch (indicator.kind) {
    case "share":
      return share;
    case "paired-mean":
      return pairedMean();
    case "distribution":
      return distribution(answerPlaces(indicator.questions));
    case "survival":
      return survival();
    case "association":
      return association();
  }
}

/** The reasons hold all that a share needs. */
const share: Accumulator = {
  add() {},
  state: (count) => ({
    kind: "share",
    yes: count("counted", "yes"),
    no: count("counted", "no"),
    unknown: count("unknown"),
    notMature: count("not-mature"),
  }),
};

function pairedMean(): Accumulator {
  const baseline = createValueCounts();
  const followUp = createValueCounts();
  const change = createValueCounts();
  const undetermined = { baseline: { n: 0, sumLow: 0, sumHigh: 0 }, followUp: { n: 0, sumLow: 0, sumHigh: 0 } };
  return {
    add(given) {
      const value = given as PairedValue;
      const { baseline: before, followUp: after } = value;
      if (before !== undefined) baseline.add(before);
      if (after !== undefined) followUp.add(after);
      if (before !== undefined && after !== undefined) change.add(after - before);
      else {
        addBounds(undetermined.baseline, value.baselineBounds);
        addBounds(undetermined.followUp, value.followUpBounds);
      }
    },
    state: (count) => ({
      kind: "paired-mean",
      baseline: baseline.histogram(),
      followUp: followUp.histogram(),
      change: change.histogram(),
      undetermined,
      notMature: count("not-mature"),
    }),
  };
}

/** Counts answers by their number, and for each question how many gave one. */
function distribution(places: readonly AnswerPlace[]): Accumulator {
  const questions = [...new Set(places.map(({ question }) => question))];
  const questionOf = places.map(({ question }) => questions.indexOf(question));
  const answered = questions.map(() => 0);
  const times = places.map(() => 0);
  return {
    add(given) {
      let last = -1;
      for (const number of given as GivenAnswers) {
        times[number]!++;
        const question = questionOf[number]!;
        if (question !== last) answered[question]!++;
        last = question;
      }
    },
    state: (count) => ({
      kind: "distribution",
      n: count("counted"),
      unknown: count("unknown"),
      notMature: count("not-mature"),
      questions: inOrder(
        questions.flatMap((id, at) => {
          const answers = places.flatMap(({ answer }, number) =>
            questionOf[number] === at && times[number]! > 0 ? [[answer, times[number]!] as const] : [],
          );
          return answers.length === 0 ? [] : [[id, { answered: answered[at]!, answers: inOrder(answers) }] as const];
        }),
      ),
    }),
  };
}

function survival(): Accumulator {
  const days = { event: createValueCounts(), censored: createValueCounts(), uncertain: createValueCounts() };
  return {
    add(value) {
      const { day, end } = value as SurvivalValue;
      days[end].add(day);
    },
    state: (count) => ({
      kind: "survival",
      events: days.event.histogram(),
      censored: days.censored.histogram(),
      uncertain: days.uncertain.histogram(),
      unknown: count("unknown"),
      notMature: count("not-mature"),
    }),
  };
}

function association(): Accumulator {
  const products = createProductSums();
  return {
    add(value) {
      products.add(value as readonly number[]);
    },
    state: (count) => ({
      kind: "association",
      n: count("counted"),
      unknown: count("unknown"),
      notMature: count("not-mature"),
      products: products.exact().map(String),
    }),
  };
}

const inOrder = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

function addBounds(sums: { n: number; sumLow: number; sumHigh: number }, bounds: Bounds | undefined): void {
  if (bounds === undefined) return;
  sums.n++;
  sums.sumLow += bounds.low;
  sums.sumHigh += bounds.high;
}
