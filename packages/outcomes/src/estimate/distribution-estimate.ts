import type { DistributionState } from "../tally/distribution-state.ts";
import { type Share, shareOf } from "./share-estimate.ts";

/** The shares of the answers to one question; `n` answered it. Of a question with several answers the shares add up to more than 1. */
export interface QuestionEstimate {
  readonly question: string;
  readonly n: number;
  readonly answers: readonly (Share & { readonly answer: string; readonly count: number })[];
}

/** How people are spread over the answers; fractions from 0 to 1, intervals 95 % Wilson. */
export interface DistributionEstimate {
  readonly kind: "distribution";
  readonly unit: "fraction";
  readonly n: number;
  readonly unknown: number;
  readonly notMature: number;
  readonly questions: readonly QuestionEstimate[];
}

/** The figure of a distribution; questions and answers in order of their ids. */
export const estimateDistribution = ({
  n,
  unknown,
  notMature,
  questions,
}: DistributionState): DistributionEstimate => ({
  kind: "distribution",
  unit: "fraction",
  n,
  unknown,
  notMature,
  questions: inOrder(questions).map(([question, { answered, answers }]) => ({
    question,
    n: answered,
    answers: inOrder(answers).map(([answer, count]) => ({ answer, count, ...shareOf(count, answered) })),
  })),
});

/** By id, because a database may keep the keys of an object in another order. */
const inOrder = <Value>(byId: Readonly<Record<string, Value>>): readonly (readonly [string, Value])[] =>
  Object.entries(byId).sort(([a], [b]) => (a < b ? -1 : 1));
