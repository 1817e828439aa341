import { dayNumber } from "../calendar/day-number.ts";
import { type DaySpan, spanOf } from "../calendar/day-span.ts";
import type { Episode } from "../trajectory/trajectory.ts";
import { added } from "../values/added.ts";

/**
 * The days of a window on which coaching ran, as stretches that do not overlap; an episode is known up to the last day its
 * delivery observed. `undefined` when an episode ended on a day nobody knows.
 */
export function coachedStretches(episodes: readonly Episode[], window: DaySpan): readonly DaySpan[] | undefined {
  let stretches: DaySpan[] | undefined;
  for (const episode of episodes) {
    const span = spanOf(episode.from, episode.to);
    const from = Math.max(span.from, window.from);
    const to = Math.min(span.to, window.to, dayNumber(episode.observedUntil));
    if (from > to) continue;
    if (episode.to.state === "unknown") return undefined;
    stretches = added(stretches, { from, to });
  }
  return joined(stretches ?? []);
}

/** The same days as stretches in order that neither overlap nor touch. */
export function joined(stretches: readonly DaySpan[]): readonly DaySpan[] {
  if (areApart(stretches)) return stretches;
  const result: DaySpan[] = [];
  for (const stretch of areInOrder(stretches) ? stretches : [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || stretch.from > last.to + 1) result.push(stretch);
    else if (stretch.to > last.to) result[result.length - 1] = { from: last.from, to: stretch.to };
  }
  return result;
}

function areInOrder(stretches: readonly DaySpan[]): boolean {
  for (let at = 1; at < stretches.length; at++) if (stretches[at]!.from < stretches[at - 1]!.from) return false;
  return true;
}

function areApart(stretches: readonly DaySpan[]): boolean {
  for (let at = 1; at < stretches.length; at++) if (stretches[at]!.from <= stretches[at - 1]!.to + 1) return false;
  return true;
}

/** Number of days in stretches that do not overlap. */
export function daysIn(stretches: readonly DaySpan[]): number {
  let days = 0;
  for (const { from, to } of stretches) days += to - from + 1;
  return days;
}
