import { type DayNumber, dateOfDay, type RecordedHoursMode } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import type { Observation } from "../observation/observation.ts";
import { accumulatorFor } from "./accumulators.ts";
import type { ReasonNumbers } from "./reason-numbers.ts";
import { TALLY_SCHEMA, type Tally } from "./tally.ts";
import type { Cell } from "./tally-cells.ts";

/** A tally being filled; counts in place, because a million trajectories pass through it. */
export interface TallyBuilder {
  /**
   * Counts a trajectory; `reason` is the number of its outcome and reason, `person` any number that differs between persons
   * in a row.
   */
  add(observation: Observation, reason: number, observedUntil: DayNumber, person: number, isRepeat: boolean): void;
  finish(): Tally;
}

export function createTallyBuilder(
  cell: Cell,
  indicator: Indicator,
  { outcomes, reasons }: ReasonNumbers,
  hoursMode?: RecordedHoursMode,
): TallyBuilder {
  const times: number[] = [];
  const accumulator = accumulatorFor(indicator);
  let trajectories = 0;
  let persons = 0;
  let repeatPersons = 0;
  let lastPerson = Number.NaN;
  let observed: DayNumber = Number.NEGATIVE_INFINITY;
  let final: DayNumber = Number.POSITIVE_INFINITY;

  const count = (outcome: string, reason?: string) =>
    times.reduce(
      (sum, n, at) => (outcomes[at] === outcome && (reason === undefined || reasons[at] === reason) ? sum + n : sum),
      0,
    );

  return {
    add(observation, reason, observedUntil, person, isRepeat) {
      trajectories++;
      if (person !== lastPerson) persons++;
      lastPerson = person;
      if (isRepeat) repeatPersons++;
      if (observedUntil > observed) observed = observedUntil;
      if (observation.finalThrough !== undefined && observation.finalThrough < final) final = observation.finalThrough;
      while (times.length <= reason) times.push(0);
      times[reason]!++;
      accumulator.add(observation);
    },
    finish() {
      const counts = times.flatMap((n, at) => (n === 0 ? [] : [[`${outcomes[at]}/${reasons[at]}`, n] as const]));
      return {
        schema: TALLY_SCHEMA,
        ...cell,
        indicator: indicator.id,
        definitionVersion: indicator.version,
        ...(hoursMode === undefined ? {} : { hoursMode }),
        observedUntil: dateOfDay(observed),
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
