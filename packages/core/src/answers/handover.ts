import type { CalendarDate } from "../calendar/calendar-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { gapBetween, spanOf } from "../calendar/day-span.ts";
import type { Grantor } from "../facts/envelope.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";

/** Coaching that went from one grantor to another within a trajectory. */
export interface Handover {
  readonly from: Grantor;
  readonly to: Grantor;
  /** First day of the coaching by the new grantor. */
  readonly on: CalendarDate;
  /** Days without coaching in between; negative is days on which both granted it. */
  readonly gapDays: number;
}

/** The handovers between grantors inside a trajectory, oldest first; a grantor that is not known hands nothing over. */
export function handoversOf({ episodes }: Trajectory): readonly Handover[] {
  const known = episodes.filter(({ grantedBy }) => grantedBy !== "unknown");
  return known.slice(1).flatMap((next, index) => {
    const previous = known[index];
    if (previous === undefined || previous.grantedBy === next.grantedBy) return [];
    const before = spanOf(previous.from, previous.to);
    const after = spanOf(next.from, next.to);
    const gapDays = Number.isFinite(before.to)
      ? gapBetween(before, after)
      : dayNumber(next.from) - lastSeen(previous) - 1;
    return [{ from: previous.grantedBy, to: next.grantedBy, on: next.from, gapDays }];
  });
}

/** An episode without an end is known up to the last day its delivery observed. */
const lastSeen = ({ observedUntil }: { readonly observedUntil: CalendarDate }) => dayNumber(observedUntil);
