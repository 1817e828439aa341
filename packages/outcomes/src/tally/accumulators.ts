import type { Indicator } from "../indicator/indicator.ts";
import type { Answers, Bounds, Observation, PairedValue, SurvivalValue } from "../observation/observation.ts";
import { createProductSums } from "./product-sums.ts";
import type { TallyState } from "./tally-state.ts";
import { createValueCounts } from "./value-counts.ts";

/** Takes the values of an indicator in place, because a million trajectories pass through it. */
export interface Accumulator {
  add(observation: Observation): void;
  /** `count` gives how many trajectories ended with an outcome, or with an outcome and reason. */
  state(count: (outcome: string, reason?: string) => number): TallyState;
}

/** An empty accumulator for the kind of an indicator. */
export function accumulatorFor({ kind }: Indicator): Accumulator {
  switch (kind) {
    case "share":
      return share;
    case "paired-mean":
      return pairedMean();
    case "distribution":
      return distribution();
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
  const take = (value: PairedValue) => {
    if (value.baseline !== undefined) baseline.add(value.baseline);
    if (value.followUp !== undefined) followUp.add(value.followUp);
    if (value.baseline !== undefined && value.followUp !== undefined) change.add(value.followUp - value.baseline);
    addBounds(undetermined.baseline, value.baselineBounds);
    addBounds(undetermined.followUp, value.followUpBounds);
  };
  return {
    add(observation) {
      if (observation.outcome === "counted") take(observation.value as PairedValue);
      else if (observation.outcome === "unknown" && observation.bounds !== undefined) take(observation.bounds);
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

interface AnswerCounts {
  answered: number;
  readonly answers: Map<string, Times>;
}

/** A count that is raised in place, which spares a second look into the map. */
interface Times {
  times: number;
}

function distribution(): Accumulator {
  const questions = new Map<string, AnswerCounts>();
  return {
    add(observation) {
      if (observation.outcome !== "counted") return;
      const value = observation.value as Answers;
      for (const question in value) {
        const given = value[question];
        if (given === undefined) continue;
        const counts = countsOf(questions, question);
        counts.answered++;
        if (typeof given === "string") countAnswer(counts, given);
        else for (const answer of given.length < 2 ? given : new Set(given)) countAnswer(counts, answer);
      }
    },
    state: (count) => ({
      kind: "distribution",
      n: count("counted"),
      unknown: count("unknown"),
      notMature: count("not-mature"),
      questions: inOrder(
        [...questions].map(([id, { answered, answers }]) => [
          id,
          { answered, answers: inOrder([...answers].map(([answer, { times }]) => [answer, times])) },
        ]),
      ),
    }),
  };
}

function countsOf(questions: Map<string, AnswerCounts>, question: string): AnswerCounts {
  const known = questions.get(question);
  if (known !== undefined) return known;
  const counts: AnswerCounts = { answered: 0, answers: new Map() };
  questions.set(question, counts);
  return counts;
}

function countAnswer({ answers }: AnswerCounts, answer: string): void {
  const known = answers.get(answer);
  if (known === undefined) answers.set(answer, { times: 1 });
  else known.times++;
}

function survival(): Accumulator {
  const days = { event: createValueCounts(), censored: createValueCounts(), uncertain: createValueCounts() };
  return {
    add(observation) {
      if (observation.outcome !== "counted") return;
      const { day, end } = observation.value as SurvivalValue;
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
    add(observation) {
      if (observation.outcome !== "counted") return;
      products.add(observation.value as readonly number[]);
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
