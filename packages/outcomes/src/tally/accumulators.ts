import type { Indicator } from "../indicator/indicator.ts";
import type { Answers, Bounds, Observation, PairedValue, SurvivalValue } from "../observation/observation.ts";
import { histogramOfCounts } from "../statistics/histogram.ts";
import { productsOf } from "./association-state.ts";
import type { TallyState } from "./tally-state.ts";

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
  const baseline = new Map<number, number>();
  const followUp = new Map<number, number>();
  const change = new Map<number, number>();
  const undetermined = { baseline: { n: 0, sumLow: 0, sumHigh: 0 }, followUp: { n: 0, sumLow: 0, sumHigh: 0 } };
  const take = (value: PairedValue) => {
    if (value.baseline !== undefined) increase(baseline, value.baseline);
    if (value.followUp !== undefined) increase(followUp, value.followUp);
    if (value.baseline !== undefined && value.followUp !== undefined) increase(change, value.followUp - value.baseline);
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
      baseline: histogramOfCounts(baseline),
      followUp: histogramOfCounts(followUp),
      change: histogramOfCounts(change),
      undetermined,
      notMature: count("not-mature"),
    }),
  };
}

function distribution(): Accumulator {
  const questions = new Map<string, { answered: number; answers: Map<string, number> }>();
  return {
    add(observation) {
      if (observation.outcome !== "counted") return;
      for (const [question, given] of Object.entries(observation.value as Answers)) {
        const counts = questions.get(question) ?? { answered: 0, answers: new Map() };
        questions.set(question, counts);
        counts.answered++;
        for (const answer of typeof given === "string" ? [given] : new Set(given)) increase(counts.answers, answer);
      }
    },
    state: (count) => ({
      kind: "distribution",
      n: count("counted"),
      unknown: count("unknown"),
      notMature: count("not-mature"),
      questions: inOrder(
        [...questions].map(([id, { answered, answers }]) => [id, { answered, answers: inOrder([...answers]) }]),
      ),
    }),
  };
}

function survival(): Accumulator {
  const days = {
    event: new Map<number, number>(),
    censored: new Map<number, number>(),
    uncertain: new Map<number, number>(),
  };
  return {
    add(observation) {
      if (observation.outcome !== "counted") return;
      const { day, end } = observation.value as SurvivalValue;
      increase(days[end], day);
    },
    state: (count) => ({
      kind: "survival",
      events: histogramOfCounts(days.event),
      censored: histogramOfCounts(days.censored),
      uncertain: histogramOfCounts(days.uncertain),
      unknown: count("unknown"),
      notMature: count("not-mature"),
    }),
  };
}

function association(): Accumulator {
  let products: bigint[] = [];
  return {
    add(observation) {
      if (observation.outcome !== "counted") return;
      const own = productsOf(observation.value as readonly number[]);
      products = products.length === 0 ? [...own] : products.map((sum, at) => sum + (own[at] ?? 0n));
    },
    state: (count) => ({
      kind: "association",
      n: count("counted"),
      unknown: count("unknown"),
      notMature: count("not-mature"),
      products: products.map(String),
    }),
  };
}

const inOrder = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function addBounds(sums: { n: number; sumLow: number; sumHigh: number }, bounds: Bounds | undefined): void {
  if (bounds === undefined) return;
  sums.n++;
  sums.sumLow += bounds.low;
  sums.sumHigh += bounds.high;
}
