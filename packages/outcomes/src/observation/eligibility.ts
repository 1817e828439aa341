import { type DayNumber, dateOfDay, exclusionBefore } from "@jobcoach/core";
import { excluded, type Observation, outOfScope } from "./observation.ts";
import type { Subject } from "./subject.ts";

/** What keeps a trajectory out of every indicator that starts at t0; `undefined` when nothing does. */
export function outsidePopulation({ t0, isIndex }: Subject): Observation<never> | undefined {
  if (t0 === undefined) return NEVER_PLACED;
  return isIndex ? undefined : NOT_INDEX;
}

/** What excludes a trajectory before its outcome is looked at: truncation on the left, death or state pension before the day. */
export function exclusionAt(subject: Subject, daysAfterStart: number): Observation<never> | undefined {
  return subject.t0 === undefined ? NEVER_PLACED : exclusionFrom(subject, subject.t0Day, daysAfterStart);
}

/** The same for an indicator whose clock starts on another day than t0. */
export function exclusionFrom(
  { trajectory, ownFrom }: Subject,
  clock: DayNumber,
  daysAfter: number,
): Observation<never> | undefined {
  if (ownFrom !== undefined && clock < ownFrom) return BEFORE_COVERAGE;
  if (trajectory.exits.length === 0) return undefined;
  const reason = exclusionBefore(trajectory, dateOfDay(clock + daysAfter));
  return reason === undefined ? undefined : excluded(reason);
}

const NEVER_PLACED = outOfScope("never-placed");
const NOT_INDEX = outOfScope("not-index-trajectory");
const BEFORE_COVERAGE = excluded("started-before-coverage");
