import { scales } from "../estimate/mean-estimate.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { sumsOf } from "../statistics/histogram.ts";
import type { TallyState } from "../tally/tally-state.ts";

/** A value as a quotient of sums, so that single persons can be added and taken away. Without `n` there is no value. */
export interface Quotient {
  readonly sum: number;
  readonly n: number;
}

const moments = ["baseline", "followUp", "change"] as const;
type MeasuredMoment = (typeof moments)[number];

/**
 * The names of the values in a state: `share`; `baseline`, `followUp` and `change`; or the share of each answer as
 * `question/answer`. Durations and associations are no quotients and have none.
 */
export function valueNames(state: TallyState): readonly string[] {
  if (state.kind === "share") return ["share"];
  if (state.kind === "paired-mean") return moments;
  if (state.kind !== "distribution") return [];
  return Object.entries(state.questions).flatMap(([question, { answers }]) =>
    Object.keys(answers).map((answer) => `${question}/${answer}`),
  );
}

/** A named value of a state; shares as fractions, means in the unit for people. */
export function quotientOf(state: TallyState, name: string, { unit }: Pick<Indicator, "unit">): Quotient {
  if (state.kind === "share") return { sum: state.yes, n: state.yes + state.no + state.unknown };
  if (state.kind === "paired-mean") {
    const { n, sum } = sumsOf(state[name as MeasuredMoment]);
    return { sum: Number(sum) / (unit === "share" || unit === "none" ? 1 : scales[unit].per), n };
  }
  if (state.kind !== "distribution") return nothing;
  const [question = "", answer = ""] = name.split("/");
  const counts = state.questions[question];
  return counts === undefined ? nothing : { sum: counts.answers[answer] ?? 0, n: counts.answered };
}

export const nothing: Quotient = { sum: 0, n: 0 };

/** The first with the second taken away and the third added. */
export const exchanged = (whole: Quotient, away: Quotient, instead: Quotient): Quotient => ({
  sum: whole.sum - away.sum + instead.sum,
  n: whole.n - away.n + instead.n,
});

export const added = (a: Quotient, b: Quotient): Quotient => ({ sum: a.sum + b.sum, n: a.n + b.n });

/** `null` where nobody is counted. */
export const resultOf = ({ sum, n }: Quotient): number | null => (n > 0 ? sum / n : null);
