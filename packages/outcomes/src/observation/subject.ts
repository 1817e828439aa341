import { type CalendarDate, type CoverageFact, type DayNumber, dayNumber, type Trajectory } from "@jobcoach/core";

/**
 * A trajectory as the indicators look at it: with the day to look from, where one was given, and whether it is the index
 * trajectory: the first of the person in the half-year of its t0.
 */
export interface Subject {
  readonly trajectory: Trajectory;
  readonly asOf: CalendarDate | undefined;
  readonly isIndex: boolean;
  readonly t0: CalendarDate | undefined;
  readonly t0Day: DayNumber;
  /** Coverages of the streams that grant the episodes. */
  readonly ownCoverages: readonly CoverageFact[];
  /** What several indicators look at, so that the second need not look again: hours, measurements, contacts, work. */
  readonly found: { hours?: unknown; measured?: unknown; contacts?: unknown; afterHalfYear?: unknown };
}

/** Prepares a trajectory for all indicators at once. */
export function subjectOf(trajectory: Trajectory, asOf?: CalendarDate, isIndex = true): Subject {
  const { t0, streams, coverages } = trajectory;
  return {
    trajectory,
    asOf,
    isIndex,
    t0,
    t0Day: t0 === undefined ? Number.NaN : dayNumber(t0),
    ownCoverages: coverages.filter((coverage) => streams.includes(coverage.stream)),
    found: {},
  };
}

/**
 * The last day the given facts and the granting streams speak about (inclusive), unless the caller says from which day to
 * look.
 */
export function observedUntilOf(subject: Subject, facts: readonly { stream: string; observedUntil: string }[]) {
  if (subject.asOf !== undefined) return subject.asOf;
  const { coverages, episodes, streams } = subject.trajectory;
  let latest = latestOf(subject.ownCoverages, latestOf(episodes, latestOf(facts, "")));
  for (const { stream, observedUntil } of coverages) {
    if (observedUntil > latest && !streams.includes(stream) && facts.some((fact) => fact.stream === stream))
      latest = observedUntil;
  }
  return latest;
}

function latestOf(facts: readonly { observedUntil: string }[], latest: string): string {
  for (const { observedUntil } of facts) if (observedUntil > latest) latest = observedUntil;
  return latest;
}
