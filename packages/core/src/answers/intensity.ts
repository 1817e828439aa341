import { dayNumber } from "../calendar/day-number.ts";
import { covers, spanOf } from "../calendar/day-span.ts";
import { isPaid } from "../facts/work-kind.ts";
import type { Episode, Job, Trajectory } from "../trajectory/trajectory.ts";

/** Awarded hours of coaching per thousand hours worked (tenths of a percent); the award, not what was given. */
export type Intensity =
  | { readonly known: true; readonly permille: number; readonly basis: "awarded-percent" | "awarded-hours" }
  | { readonly known: false; readonly reason: "nothing-awarded" | "period-not-known" | "hours-worked-not-known" };

/**
 * How intensive an episode was meant to be: its awarded share of the hours worked, else its awarded hours over the hours worked
 * in the period of the award (from its start until its planned or actual end), rounded to tenths of a percent, halves up. Hours
 * worked are those of the job the award names, else of the one registered job that runs when it starts; unpaid work counts only
 * where there is no job that may be paid.
 */
export function intensityOf(trajectory: Trajectory, episode: Episode): Intensity {
  if (episode.awardedPercent !== undefined)
    return { known: true, permille: Math.round(episode.awardedPercent * 10), basis: "awarded-percent" };
  if (episode.awardedHours === undefined) return { known: false, reason: "nothing-awarded" };
  const days = awardedDays(episode);
  if (days === undefined) return { known: false, reason: "period-not-known" };
  const hoursPerWeek = jobOf(trajectory, episode)?.hoursPerWeek;
  if (hoursPerWeek === undefined || hoursPerWeek === 0) return { known: false, reason: "hours-worked-not-known" };
  const worked = (hoursPerWeek * days) / DAYS_PER_WEEK;
  return { known: true, permille: Math.round((episode.awardedHours * 1000) / worked), basis: "awarded-hours" };
}

const DAYS_PER_WEEK = 7;

function awardedDays({ from, to, plannedTo }: Episode): number | undefined {
  const last = plannedTo ?? (to.state === "on" ? to.day : undefined);
  if (last === undefined || last < from) return undefined;
  return dayNumber(last) - dayNumber(from) + 1;
}

function jobOf({ jobs }: Trajectory, episode: Episode): Job | undefined {
  if (episode.jobRef !== undefined) return jobs.find(({ jobRef }) => jobRef === episode.jobRef);
  const start = dayNumber(episode.from);
  const running = jobs.filter(
    (job) => job.hoursPerWeek !== undefined && job.source !== "wage-return" && covers(spanOf(job.from, job.to), start),
  );
  const paid = running.filter((job) => isPaid(job) !== "no");
  const [only, ...others] = paid.length > 0 ? paid : running;
  return others.length === 0 ? only : undefined;
}
