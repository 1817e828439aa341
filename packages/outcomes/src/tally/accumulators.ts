import type { Indicator } from "../indicator/indicator.ts";
import { type AnswerPlace, answerPlaces, type GivenAnswers } from "../observation/given-answers.ts";
import type { Bounds, PairedValue, SurvivalValue } from "../observation/observation.ts";
import type { QuestionCounts } from "./distribution-state.ts";
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

/** What makes an empty accumulator for an indicator; prepared once, because there may be a thousand cells. */
export function accumulatorsFor(indicator: Indicator): () => Accumulator {
  switch (indicator.kind) {
    case "share":
      return () => share;
    case "paired-mean":
      return pairedMean;
    case "distribution":
      return distributions(answerPlaces(indicator.questions));
    case "survival":
      return survival;
    case "association":
      return association;
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
function distributions(places: readonly AnswerPlace[]): () => Accumulator {
  const questions = [...new Set(places.map(({ question }) => question))];
  const questionOf = places.map(({ question }) => questions.indexOf(question));
  return () => distribution(places, questions, questionOf);
}

function distribution(
  places: readonly AnswerPlace[],
  questions: readonly string[],
  questionOf: readonly number[],
): Accumulator {
  const answered = new Array<number>(questions.length).fill(0);
  const times = new Array<number>(places.length).fill(0);
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
      questions: namedCounts(places, questionOf, times, answered),
    }),
  };
}

/** Counts by the names of questions and answers, in the order of the alphabet; what nobody gave is left out. */
function namedCounts(
  places: readonly AnswerPlace[],
  questionOf: readonly number[],
  times: readonly number[],
  answered: readonly number[],
): Record<string, QuestionCounts> {
  const named = new Map<string, { answered: number; answers: [string, number][] }>();
  for (const [number, { question, answer }] of places.entries()) {
    const count = times[number]!;
    if (count === 0) continue;
    const known = named.get(question);
    if (known === undefined)
      named.set(question, { answered: answered[questionOf[number]!]!, answers: [[answer, count]] });
    else known.answers.push([answer, count]);
  }
  return inOrder([...named].map(([id, { answered, answers }]) => [id, { answered, answers: inOrder(answers) }]));
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
