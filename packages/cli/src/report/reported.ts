import type { Trajectory } from "@jobcoach/core";
import type { Figure, Tally } from "@jobcoach/outcomes";

/** What a report is made of: the trajectories, their tallies and the figures. */
export interface Reported {
  readonly trajectories: readonly Trajectory[];
  readonly tallies: readonly Tally[];
  readonly figures: readonly Figure[];
}
