import { z } from "zod";

/**
 * How many persons had the event on each day and how many were last seen without it: `[day, events, censored]`, days
 * strictly rising from 0. Who is last seen on a day was still at risk of the events of that day.
 */
export const LifeTable = z
  .array(z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.int().nonnegative()]).readonly())
  .readonly()
  .refine((rows) => rows.every((row, index) => index === 0 || row[0] > (rows[index - 1]?.[0] ?? row[0])), {
    error: "days must rise",
  })
  .refine((rows) => rows.every(([, events, censored]) => events + censored > 0), { error: "a day holds somebody" })
  .meta({ id: "LifeTable", title: "Overlevingstafel", description: "Events and last observations by day." });
export type LifeTable = z.infer<typeof LifeTable>;

/** One person's time under observation. */
export interface Duration {
  readonly day: number;
  /** Whether the time ended with the event; `false` where it was only observed so far. */
  readonly event: boolean;
}

/** The life table of a list of durations. */
export function lifeTableOf(durations: Iterable<Duration>): LifeTable {
  const days: Counts = new Map();
  for (const { day, event } of durations) addTo(days, day, event ? 1 : 0, event ? 0 : 1);
  return rowsOf(days);
}

/** Both life tables together; exact, and the order does not matter. */
export function mergeLifeTables(a: LifeTable, b: LifeTable): LifeTable {
  const days: Counts = new Map();
  for (const [day, events, censored] of [...a, ...b]) addTo(days, day, events, censored);
  return rowsOf(days);
}

/** How many persons are still at risk just before `day`: neither the event nor the last observation came earlier. */
export const atRiskOn = (table: LifeTable, day: number): number =>
  table.reduce((sum, [time, events, censored]) => (time >= day ? sum + events + censored : sum), 0);

type Counts = Map<number, readonly [events: number, censored: number]>;

function addTo(days: Counts, day: number, events: number, censored: number) {
  const [eventsBefore, censoredBefore] = days.get(day) ?? [0, 0];
  days.set(day, [eventsBefore + events, censoredBefore + censored]);
}

const rowsOf = (days: Counts): LifeTable =>
  [...days].sort(([a], [b]) => a - b).map(([day, [events, censored]]) => [day, events, censored] as const);
