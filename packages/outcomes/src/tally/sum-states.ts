import type { AssociationState } from "./association-state.ts";
import type { DistributionState } from "./distribution-state.ts";
import { inOrder, type NamedSums, namedSums } from "./named-sums.ts";
import { sumHistograms } from "./sum-histograms.ts";
import { sumProducts } from "./sum-products.ts";
import type { SurvivalState } from "./survival-state.ts";
import type { PairedState, ShareState, TallyState, Undetermined } from "./tally-state.ts";

/** All states together, as `mergeStates` would put them together two by two; there must be one at least, all of one indicator. */
export function sumStates(states: readonly TallyState[]): TallyState {
  if (states.every(isShare)) return sumShares(states);
  if (states.every(isPaired)) return sumPaired(states);
  if (states.every(isSurvival)) return sumSurvivals(states);
  if (states.every(isDistribution)) return sumDistributions(states);
  if (states.every(isAssociation)) return sumAssociations(states);
  throw new TypeError("states of different kinds");
}

const isShare = (state: TallyState): state is ShareState => state.kind === "share";
const isPaired = (state: TallyState): state is PairedState => state.kind === "paired-mean";
const isDistribution = (state: TallyState): state is DistributionState => state.kind === "distribution";
const isAssociation = (state: TallyState): state is AssociationState => state.kind === "association";
const isSurvival = (state: TallyState): state is SurvivalState => state.kind === "survival";

const sumShares = (states: readonly ShareState[]): ShareState => ({
  kind: "share",
  yes: sumBy(states, ({ yes }) => yes),
  no: sumBy(states, ({ no }) => no),
  unknown: sumBy(states, ({ unknown }) => unknown),
  notMature: sumBy(states, ({ notMature }) => notMature),
});

const sumPaired = (states: readonly PairedState[]): PairedState => ({
  kind: "paired-mean",
  baseline: sumHistograms(states.map(({ baseline }) => baseline)),
  followUp: sumHistograms(states.map(({ followUp }) => followUp)),
  change: sumHistograms(states.map(({ change }) => change)),
  undetermined: {
    baseline: sumUndetermined(states, ({ undetermined }) => undetermined.baseline),
    followUp: sumUndetermined(states, ({ undetermined }) => undetermined.followUp),
  },
  notMature: sumBy(states, ({ notMature }) => notMature),
});

const sumSurvivals = (states: readonly SurvivalState[]): SurvivalState => ({
  kind: "survival",
  events: sumHistograms(states.map(({ events }) => events)),
  censored: sumHistograms(states.map(({ censored }) => censored)),
  uncertain: sumHistograms(states.map(({ uncertain }) => uncertain)),
  unknown: sumBy(states, ({ unknown }) => unknown),
  notMature: sumBy(states, ({ notMature }) => notMature),
});

const sumDistributions = (states: readonly DistributionState[]): DistributionState => ({
  kind: "distribution",
  n: sumBy(states, ({ n }) => n),
  unknown: sumBy(states, ({ unknown }) => unknown),
  notMature: sumBy(states, ({ notMature }) => notMature),
  questions: sumQuestions(states),
});

const sumAssociations = (states: readonly AssociationState[]): AssociationState => ({
  kind: "association",
  n: sumBy(states, ({ n }) => n),
  unknown: sumBy(states, ({ unknown }) => unknown),
  notMature: sumBy(states, ({ notMature }) => notMature),
  products: sumProducts(states.map(({ products }) => products)),
});

function sumQuestions(states: readonly DistributionState[]): DistributionState["questions"] {
  const sums = new Map<string, { answered: number; readonly answers: NamedSums }>();
  for (const { questions } of states)
    for (const id in questions) {
      const { answered, answers } = questions[id]!;
      let sum = sums.get(id);
      if (sum === undefined) {
        sum = { answered: 0, answers: namedSums() };
        sums.set(id, sum);
      }
      sum.answered += answered;
      sum.answers.add(answers);
    }
  return inOrder([...sums].map(([id, { answered, answers }]) => [id, { answered, answers: answers.total() }]));
}

function sumBy<State>(states: readonly State[], countOf: (state: State) => number): number {
  let sum = 0;
  for (const state of states) sum += countOf(state);
  return sum;
}

const sumUndetermined = <State>(states: readonly State[], boundsOf: (state: State) => Undetermined): Undetermined => ({
  n: sumBy(states, (state) => boundsOf(state).n),
  sumLow: sumBy(states, (state) => boundsOf(state).sumLow),
  sumHigh: sumBy(states, (state) => boundsOf(state).sumHigh),
});
