import {
  type CalendarDate,
  type DayNumber,
  type DaySpan,
  dayNumber,
  daysOfMonth,
  monthOfDay,
  type Trajectory,
} from "@jobcoach/core";

/** Wage returns of a period are complete this many days after it ends, as the core counts them. */
const RETURN_LAG_DAYS = 62;

/** The stretches of days about which the wage returns were asked and are complete, as seen from a day where one is given. */
export function wageReturnReach({ coverages }: Pick<Trajectory, "coverages">, asOf?: CalendarDate): readonly DaySpan[] {
  const reaches: DaySpan[] = [];
  for (const { sourceKind, observedFrom, observedUntil } of coverages) {
    if (sourceKind !== "wage-return") continue;
    const reach = { from: dayNumber(observedFrom), to: completeThrough(earlier(observedUntil, asOf)) };
    if (reach.from <= reach.to) reaches.push(reach);
  }
  return reaches.length === 0 ? NONE : reaches;
}

const NONE: readonly DaySpan[] = [];

/** The last day of the last month of which all returns have come in. */
function completeThrough(observedUntil: CalendarDate): DayNumber {
  const day = dayNumber(observedUntil) - RETURN_LAG_DAYS;
  const { from, to } = daysOfMonth(monthOfDay(day));
  return day === to ? day : from - 1;
}

export const earlier = (date: CalendarDate, other: CalendarDate | undefined): CalendarDate =>
  other !== undefined && other < date ? other : date;
