import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type DayNumber, dayNumber } from "../calendar/day-number.ts";
import { spanOf } from "../calendar/day-span.ts";
import type { Grantor } from "../facts/envelope.ts";
import type { Episode, Trajectory } from "../trajectory/trajectory.ts";

/** Coaching that went from one grantor to another within a trajectory. */
export interface Handover {
  readonly from: Grantor;
  readonly to: Grantor;
  /** First day of the coaching by the new grantor. */
  readonly on: CalendarDate;
  /** Days without coaching by anybody in between; negative is days on which both granted it. */
  readonly gapDays: number;
}

/**
 * The handovers between grantors inside a trajectory, oldest first: coaching starts by another grantor than that of the
 * coaching that ran longest until then. A grantor that is not known hands nothing over, but its coaching leaves no gap.
 */
export function handoversOf({ episodes }: Trajectory): readonly Handover[] {
  return episodes.flatMap((next, at) => {
    const earlier = episodes.slice(0, at);
    const previous = longest(earlier.filter(isGrantorKnown));
    if (previous === undefined || !isGrantorKnown(next) || previous.grantedBy === next.grantedBy) return [];
    const start = dayNumber(next.from);
    const shared = Math.min(lastDay(previous), lastDay(next)) - start + 1;
    const gapDays = shared > 0 ? -shared : Math.max(0, start - Math.max(...earlier.map(lastDay)) - 1);
    return [{ from: previous.grantedBy, to: next.grantedBy, on: next.from, gapDays }];
  });
}

const isGrantorKnown = ({ grantedBy }: Episode) => grantedBy !== "unknown";

const longest = (episodes: readonly Episode[]): Episode | undefined =>
  episodes.reduce<Episode | undefined>((a, b) => (a === undefined || lastDay(b) > lastDay(a) ? b : a), undefined);

/** An episode without an end is known up to the last day its delivery observed. */
function lastDay({ from, to, observedUntil }: Episode): DayNumber {
  const last = spanOf(from, to).to;
  return Number.isFinite(last) ? last : dayNumber(observedUntil);
}
