import type { Histogram } from "../statistics/histogram.ts";
import { countedIn, type TallyState } from "../tally/tally-state.ts";

/** The counts that the guard protects: yes, no and unknown of a share; pairs, start only and follow-up only of means. */
export function countsOf(state: TallyState): readonly [number, number, number] {
  if (state.kind === "share") return [state.yes, state.no, state.unknown];
  if (state.kind !== "paired-mean") throw new TypeError("the guard does not know this kind of figure");
  const pairs = measuredIn(state.change);
  return [pairs, measuredIn(state.baseline) - pairs, measuredIn(state.followUp) - pairs];
}

function measuredIn(histogram: Histogram): number {
  let n = 0;
  for (const [, count] of histogram) n += count;
  return n;
}

/** How many are in a state at all, of any kind. */
export const personsIn = (state: TallyState): number =>
  state.kind === "share" || state.kind === "paired-mean"
    ? countsOf(state).reduce((sum, count) => sum + count, 0)
    : countedIn(state);
