import { type CalendarDate, type DayNumber, dateOfDay, type Grantor, type RecordedHoursMode } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import type { Observation } from "../observation/observation.ts";
import { accumulatorFor } from "./accumulators.ts";
import { TALLY_SCHEMA, type Tally } from "./tally.ts";

/** Where a tally belongs, apart from the indicator. */
export interface Cell {
  readonly municipality: string;
  readonly grantor: Grantor;
  readonly cohort: string;
  readonly stratum: string;
}

/** A tally being filled; counts in place, because a million trajectories pass through it. */
export interface TallyBuilder {
  /** Counts a trajectory; `person` is any number that differs between persons in a row. */
  add(observation: Observation, observedUntil: CalendarDate, person: number, isRepeat: boolean): void;
  finish(): Tally;
}

export function createTallyBuilder(cell: Cell, indicator: Indicator, hoursMode?: RecordedHoursMode): TallyBuilder {
  const reasons = new Map<string, Map<string, number>>();
  const accumulator = accumulatorFor(indicator);
  let trajectories = 0;
  let persons = 0;
  let repeatPersons = 0;
  let lastPerson = Number.NaN;
  let observed = "";
  let final: DayNumber = Number.POSITIVE_INFINITY;

  const count = (outcome: string, reason?: string) => {
    const byReason = reasons.get(outcome);
    if (reason !== undefined) return byReason?.get(reason) ?? 0;
    return [...(byReason?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  };

  return {
    add(observation, observedUntil, person, isRepeat) {
      trajectories++;
      if (person !== lastPerson) persons++;
      lastPerson = person;
      if (isRepeat) repeatPersons++;
      if (observedUntil > observed) observed = observedUntil;
      if (observation.finalThrough !== undefined && observation.finalThrough < final) final = observation.finalThrough;
      let byReason = reasons.get(observation.outcome);
      if (byReason === undefined) {
        byReason = new Map();
        reasons.set(observation.outcome, byReason);
      }
      byReason.set(observation.reason, (byReason.get(observation.reason) ?? 0) + 1);
      accumulator.add(observation);
    },
    finish() {
      const counts = [...reasons].flatMap(([outcome, byReason]) =>
        [...byReason].map(([reason, times]) => [`${outcome}/${reason}`, times] as const),
      );
      return {
        schema: TALLY_SCHEMA,
        ...cell,
        indicator: indicator.id,
        definitionVersion: indicator.version,
        ...(hoursMode === undefined ? {} : { hoursMode }),
        observedUntil: observed,
        finalThrough: final === Number.POSITIVE_INFINITY ? null : dateOfDay(final),
        trajectories,
        persons,
        repeatPersons,
        reasons: Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1))),
        state: accumulator.state(count),
      };
    },
  };
}
