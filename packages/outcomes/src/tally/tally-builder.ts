import { type DayNumber, dateOfDay, type RecordedHoursMode } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import type { Accumulator } from "./accumulators.ts";
import type { ReasonNumbers } from "./reason-numbers.ts";
import { TALLY_SCHEMA, type Tally } from "./tally.ts";
import type { Cell } from "./tally-cells.ts";

/** The trajectories that came into a cell; counted once for all indicators that see the same ones. */
export interface Arrivals {
  trajectories: number;
  persons: number;
  lastPerson: number;
  observedUntil: DayNumber;
}

/** A tally being filled; counts in place, because a million trajectories pass through it. */
export interface TallyBuilder {
  readonly indicator: Indicator;
  readonly hoursMode: RecordedHoursMode | undefined;
  readonly arrivals: Arrivals;
  /** How often each outcome and reason came, by their number. */
  readonly times: number[];
  readonly values: Accumulator;
  repeatPersons: number;
  finalThrough: DayNumber;
}

export const createArrivals = (): Arrivals => ({
  trajectories: 0,
  persons: 0,
  lastPerson: -1,
  observedUntil: FIRST_DAY,
});

export const createTallyBuilder = (
  indicator: Indicator,
  values: Accumulator,
  arrivals: Arrivals,
  hoursMode?: RecordedHoursMode,
): TallyBuilder => ({
  indicator,
  hoursMode,
  arrivals,
  times: [],
  values,
  repeatPersons: 0,
  finalThrough: LAST_DAY,
});

/** Before and after all days that a date can name. */
const FIRST_DAY = -1_000_000;
const LAST_DAY = 1_000_000;

/** Counts a trajectory that came in; `person` is any number that differs between persons in a row. */
export function addArrival(arrivals: Arrivals, person: number, observedUntil: DayNumber): void {
  arrivals.trajectories++;
  if (person !== arrivals.lastPerson) arrivals.persons++;
  arrivals.lastPerson = person;
  if (observedUntil > arrivals.observedUntil) arrivals.observedUntil = observedUntil;
}

/** Counts what became of a trajectory: the number of its outcome and reason, and the value where it has one. */
export function addOutcome(
  builder: TallyBuilder,
  reason: number,
  finalThrough: DayNumber | undefined,
  value: unknown,
): void {
  const { times } = builder;
  while (times.length <= reason) times.push(0);
  times[reason]!++;
  if (finalThrough !== undefined && finalThrough < builder.finalThrough) builder.finalThrough = finalThrough;
  if (value !== undefined) builder.values.add(value);
}

export function finishTally(cell: Cell, builder: TallyBuilder, { outcomes, reasons }: ReasonNumbers): Tally {
  const { indicator, hoursMode, arrivals, times, values, repeatPersons, finalThrough } = builder;
  const count = (outcome: string, reason?: string) =>
    times.reduce(
      (sum, n, at) => (outcomes[at] === outcome && (reason === undefined || reasons[at] === reason) ? sum + n : sum),
      0,
    );
  const counts = times.flatMap((n, at) => (n === 0 ? [] : [[`${outcomes[at]}/${reasons[at]}`, n] as const]));
  return {
    schema: TALLY_SCHEMA,
    ...cell,
    indicator: indicator.id,
    definitionVersion: indicator.version,
    ...(hoursMode === undefined ? {} : { hoursMode }),
    observedUntil: dateOfDay(arrivals.observedUntil),
    finalThrough: finalThrough === LAST_DAY ? null : dateOfDay(finalThrough),
    trajectories: arrivals.trajectories,
    persons: arrivals.persons,
    repeatPersons,
    reasons: Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1))),
    state: values.state(count),
  };
}
