import { type CalendarDate, type DayNumber, dayNumber, type Trajectory } from "@jobcoach/core";

/**
 * A trajectory as the indicators look at it: with the day to look from, where one was given, and whether it is the index
 * trajectory: the first of the person in the half-year of its t0.
 */
export interface Subject {
  readonly trajectory: Trajectory;
  readonly asOf: CalendarDate | undefined;
  readonly isIndex: boolean;
  readonly t0: CalendarDate | undefined;
  /** 0 where there is no t0. */
  readonly t0Day: DayNumber;
  /** The first day that the streams which grant the episodes speak about; absent where no coverage says. */
  readonly ownFrom: DayNumber | undefined;
  /** The last day that the streams which grant the episodes speak about. */
  readonly ownUntil: CalendarDate;
  /** Whether the granting streams list current clients only, and so can never show who left. */
  readonly showsRunningClientsOnly: boolean;
}

/** Prepares a trajectory for all indicators at once. */
export function subjectOf(trajectory: Trajectory, asOf?: CalendarDate, isIndex = true): Subject {
  const { t0, streams, coverages, episodes } = trajectory;
  let ownFrom: CalendarDate | undefined;
  let ownUntil = latestOf(episodes, "");
  let showsRunningClientsOnly = true;
  for (const { stream, observedFrom, observedUntil, selection } of coverages) {
    if (!streams.includes(stream)) continue;
    if (ownFrom === undefined || observedFrom < ownFrom) ownFrom = observedFrom;
    if (observedUntil !== ownUntil && observedUntil > ownUntil) ownUntil = observedUntil;
    if (selection !== "running-on") showsRunningClientsOnly = false;
  }
  return {
    trajectory,
    asOf,
    isIndex,
    t0,
    t0Day: t0 === undefined ? 0 : dayNumber(t0),
    ownFrom: ownFrom === undefined ? undefined : dayNumber(ownFrom),
    ownUntil,
    showsRunningClientsOnly: showsRunningClientsOnly && ownFrom !== undefined,
  };
}

/**
 * The last day the given facts and the granting streams speak about (inclusive), unless the caller says from which day to
 * look.
 */
export function observedUntilOf(
  { asOf, ownUntil, trajectory }: Subject,
  facts: readonly { stream: string; observedUntil: string }[],
): CalendarDate {
  if (asOf !== undefined) return asOf;
  const { coverages, streams } = trajectory;
  let latest = latestOf(facts, ownUntil);
  for (const { stream, observedUntil } of coverages) {
    if (observedUntil === latest || observedUntil < latest || streams.includes(stream)) continue;
    if (facts.some((fact) => fact.stream === stream)) latest = observedUntil;
  }
  return latest;
}

function latestOf(facts: readonly { observedUntil: string }[], latest: string): string {
  for (const { observedUntil } of facts) if (observedUntil !== latest && observedUntil > latest) latest = observedUntil;
  return latest;
}

/** Keeps what was found of the subject that was asked about last: several indicators ask the same of one after the other. */
export function oncePerSubject<Asked extends Subject | Trajectory, Found>(
  find: (subject: Asked) => Found,
): (subject: Asked) => Found {
  let last: Asked | undefined;
  let found: Found;
  return (subject) => {
    if (subject !== last) {
      found = find(subject);
      last = subject;
    }
    return found;
  };
}
