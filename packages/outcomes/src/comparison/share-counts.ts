import type { TallySum } from "../tally/merge.ts";
import type { ShareState } from "../tally/tally-state.ts";

/** Counts of a share: `n` holds yes, no and unknown together. */
export interface ShareCounts {
  readonly yes: number;
  readonly unknown: number;
  readonly n: number;
}

/** The counts of a sum of tallies of a share. */
export function shareCountsOf(sum: TallySum): ShareCounts {
  const { yes, no, unknown } = shareStateOf(sum);
  return { yes, unknown, n: yes + no + unknown };
}

/** The state of a sum of tallies of a share; throws for another kind, which the caller has to rule out. */
export function shareStateOf({ state }: TallySum): ShareState {
  if (state?.kind !== "share") throw new TypeError("not the sum of a share");
  return state;
}
