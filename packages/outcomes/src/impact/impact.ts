import type { Token, Trajectory } from "@jobcoach/core";
import { indicators as allIndicators } from "../indicator/indicators.ts";
import { type TallyOptions, tallyTrajectories } from "../tally/tally-trajectories.ts";
import type { FigureChange, ValueChange } from "./figure-changes.ts";
import { gatherImpact } from "./gather-impact.ts";

/**
 * A person whose trajectories explain part of a change, by tokens only: only the sender knows who it is. `effect` is the value
 * after the delivery minus what it would be had nothing changed for this person; `before` and `after` are outcome and reason.
 */
export interface Contribution {
  readonly person: Token;
  readonly records: readonly Token[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly effect: number;
}

/**
 * One value before and after, `null` where nobody is counted, and who explains most of the change, the largest effect first;
 * `changed` is how many persons moved the value at all, in either direction.
 */
export interface ValueImpact extends ValueChange {
  readonly changed: number;
  readonly contributions: readonly Contribution[];
}

/** A figure before and after a delivery; reasons are `null` on the side where there is no such figure. */
export type FigureImpact = Omit<FigureChange, "values"> & { readonly values: readonly ValueImpact[] };

/** What of a change is told, and from which day it is looked at. */
export interface ImpactOptions extends Pick<TallyOptions, "asOf" | "indicators"> {
  /** How many persons are named per value at most: so many who raise it, and so many who lower it; five unless said otherwise. */
  readonly named?: number;
}

/**
 * What a delivery does to the figures of its owner: the figures that change, by cohort and for the pooled final cohorts, in the
 * order of figures. Confidential and for the owner of the data only, because it speaks of single persons. The trajectories of a
 * person stand together, as `assemble` gives them.
 */
export function impactOf(
  before: readonly Trajectory[],
  after: readonly Trajectory[],
  { indicators = allIndicators, ...rest }: ImpactOptions = {},
): readonly FigureImpact[] {
  const options = { ...rest, indicators };
  const tallies = (trajectories: readonly Trajectory[]) => tallyTrajectories(trajectories, options).values();
  const impact = gatherImpact(tallies(before), tallies(after), options);
  impact.add(before, after);
  return impact.impacts();
}
