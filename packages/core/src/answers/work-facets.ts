import { SAME_START_DAYS } from "../assembly/first-working-day.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { covers, spanOf } from "../calendar/day-span.ts";
import type { YesNoUnknown } from "../facts/employment.ts";
import type { SubsidyFact } from "../facts/income.ts";
import { statusOn } from "../status/status-on.ts";
import type { WorkStatus } from "../status/work-status.ts";
import type { Job, Trajectory } from "../trajectory/trajectory.ts";
import { kindOfWorkOn } from "./kind-of-work.ts";
import { paidHoursPerWeek } from "./paid-hours.ts";
import { type PaidJobs, paidJobsOn } from "./paid-jobs.ts";
import { type SameEmployer, sameEmployerOn } from "./same-employer.ts";

/** What stands beside the headline "has paid work": each facet is yes, no or unknown, and no where there is no work. */
export interface WorkFacets {
  readonly status: WorkStatus;
  readonly regularSetting: YesNoUnknown;
  readonly withoutLoonkostensubsidie: YesNoUnknown;
  readonly atLeastTwelveHours: YesNoUnknown;
  readonly sameEmployer: SameEmployer;
}

const MINIMUM_HOURS = 12;
/** Paid hours are averaged over four weeks around the day. */
const AROUND_DAYS = 14;

/** The facets of the work on a day. */
export function workFacetsOn(trajectory: Trajectory, date: CalendarDate): WorkFacets {
  const status = statusOn(trajectory, date);
  const sameEmployer = sameEmployerOn(trajectory, date, status);
  if (status.status !== "yes") {
    const answer = status.status;
    return {
      status,
      regularSetting: answer,
      withoutLoonkostensubsidie: answer,
      atLeastTwelveHours: answer,
      sameEmployer,
    };
  }
  const jobs = paidJobsOn(trajectory, dayNumber(date));
  const subsidised = loonkostensubsidieOn(trajectory, jobs, date);
  return {
    status,
    regularSetting: isRegular(trajectory, date, status),
    withoutLoonkostensubsidie: subsidised === "unknown" ? "unknown" : subsidised === "yes" ? "no" : "yes",
    atLeastTwelveHours: twelveHoursOn(trajectory, jobs, date),
    sameEmployer,
  };
}

function isRegular(trajectory: Trajectory, date: CalendarDate, status: WorkStatus): YesNoUnknown {
  const work = kindOfWorkOn(trajectory, date, status);
  if (!work.known || work.kind === "none" || work.setting === "unknown") return "unknown";
  return work.setting === "regular" ? "yes" : "no";
}

/** A subsidy that runs, or what the jobs say of themselves; the wage returns do not show it. */
function loonkostensubsidieOn({ subsidies }: Trajectory, jobs: PaidJobs, date: CalendarDate): YesNoUnknown {
  const day = dayNumber(date);
  const { speaking, doubtful } = jobs;
  const running = subsidies.filter(
    ({ scheme, from, to }) => scheme.startsWith("loonkostensubsidie") && covers(spanOf(from, to), day),
  );
  if (running.some((subsidy) => isOfJobs(subsidy, jobs))) return "yes";
  if (speaking.some(({ loonkostensubsidie }) => loonkostensubsidie === "yes")) return "yes";
  if (running.length > 0 || doubtful.length > 0) return "unknown";
  const streams = [...new Set(speaking.map(({ stream }) => stream))];
  return streams.some((stream) => saysNo(speaking.filter((job) => job.stream === stream))) ? "no" : "unknown";
}

/**
 * Where the wage returns show the work, a subsidy of which nobody knows the end is of that work only if it began with it or later,
 * give or take 31 days; else it may be that of a job that is gone.
 */
function isOfJobs({ from, to }: SubsidyFact, { returned }: PaidJobs): boolean {
  if (to.state === "on" || to.state === "between" || returned.length === 0) return true;
  return returned.some((job) => dayNumber(from) >= dayNumber(job.from) - SAME_START_DAYS);
}

/** Whether a source says of each of its jobs that there is no subsidy. */
const saysNo = (jobs: readonly Job[]) => jobs.every(({ loonkostensubsidie }) => loonkostensubsidie === "no");

function twelveHoursOn({ jobs }: Trajectory, { speaking, doubtful }: PaidJobs, date: CalendarDate): YesNoUnknown {
  const day = dayNumber(date);
  const paid = paidHoursPerWeek(jobs, { from: day - AROUND_DAYS, to: day + AROUND_DAYS - 1 });
  if (paid !== undefined) return paid >= MINIMUM_HOURS * 100 ? "yes" : "no";
  const isEnough = (some: readonly Job[]) => some.some(({ stream }) => hoursTogether(some, stream) >= MINIMUM_HOURS);
  if (isEnough(speaking)) return "yes";
  const all = [...speaking, ...doubtful];
  const isKnown = all.length > 0 && all.every(({ hoursPerWeek }) => hoursPerWeek !== undefined);
  return isKnown && !isEnough(all) ? "no" : "unknown";
}

/** Hours of the jobs of one source; several sources may speak of the same job and are not added up. */
const hoursTogether = (jobs: readonly Job[], stream: string) =>
  jobs.reduce((sum, job) => (job.stream === stream ? sum + (job.hoursPerWeek ?? 0) : sum), 0);
