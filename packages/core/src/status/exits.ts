import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type ExitFact, ExitReason } from "../facts/person.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import type { UnknownReason } from "./work-status.ts";

/** Why somebody can no longer be expected to work on a day: death or state pension age before it. */
export type ExclusionReason = "died" | "reached-state-pension-age";

/** The exclusion that holds for a day: an exit strictly before it. */
export function exclusionBefore({ exits }: Trajectory, day: CalendarDate): ExclusionReason | undefined {
  let exclusion: ExclusionReason | undefined;
  for (const { on, reason } of exits) {
    if (on >= day) continue;
    if (reason === "death") return "died";
    if (reason === "state-pension-age") exclusion = "reached-state-pension-age";
  }
  return exclusion;
}

/**
 * Why nobody can say whether somebody works, where the person was out of sight on or before the day. Somebody who started
 * coaching or a job after that is in sight again. The last exit with such a reason counts, of one day in the order of `ExitReason`.
 */
export function outOfSightReason(trajectory: Trajectory, day: CalendarDate): UnknownReason | undefined {
  if (trajectory.exits.length === 0) return undefined;
  const starts = [...trajectory.episodes, ...trajectory.jobs].map(({ from }) => from).filter((from) => from <= day);
  const before = trajectory.exits
    .filter((exit) => exit.on <= day && !starts.some((from) => from > exit.on))
    .sort((a, b) => (a.on === b.on ? rankOf(a) - rankOf(b) : a.on > b.on ? -1 : 1));
  for (const exit of before) {
    const reason = OUT_OF_SIGHT[exit.reason];
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Of one day the reason that comes first: death, state pension age, moved, detention, lost from sight, other. */
const rankOf = ({ reason }: ExitFact) => ExitReason.options.indexOf(reason);

const OUT_OF_SIGHT: Readonly<Partial<Record<ExitFact["reason"], UnknownReason>>> = {
  moved: "moved",
  detention: "detention",
  "lost-sight": "lost-sight",
};
