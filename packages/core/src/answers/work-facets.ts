import { spansByRegisters, spansByWageReturns } from "../assembly/work-spans.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { covers, spanOf } from "../calendar/day-span.ts";
import type { YesNoUnknown } from "../facts/employment.ts";
import { statusOn } from "../status/status-on.ts";
import type { WorkStatus } from "../status/work-status.ts";
import type { Job, Trajectory } from "../trajectory/trajectory.ts";
import { kindOfWorkOn } from "./kind-of-work.ts";
import { paidHoursPerWeek } from "./paid-hours.ts";
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
  const jobs = paidJobsOn(trajectory, date);
  const subsidised = loonkostensubsidieOn(trajectory, jobs, date);
  return {
    status,
    regularSetting: isRegular(trajectory, date, status),
    withoutLoonkostensubsidie: subsidised === "unknown" ? "unknown" : subsidised === "yes" ? "no" : "yes",
    atLeastTwelveHours: twelveHoursOn(trajectory, jobs, date),
    sameEmployer,
  };
}

function paidJobsOn({ jobs }: Trajectory, date: CalendarDate): readonly Job[] {
  const day = dayNumber(date);
  const spans = [...spansByWageReturns(jobs), ...spansByRegisters(jobs)];
  return spans.filter((span) => covers(span, day)).map(({ job }) => job);
}

function isRegular(trajectory: Trajectory, date: CalendarDate, status: WorkStatus): YesNoUnknown {
  const work = kindOfWorkOn(trajectory, date, status);
  if (!work.known || work.kind === "none" || work.setting === "unknown") return "unknown";
  return work.setting === "regular" ? "yes" : "no";
}

/** A subsidy that runs, or what the jobs say of themselves; the wage returns do not show it. */
function loonkostensubsidieOn({ subsidies }: Trajectory, jobs: readonly Job[], date: CalendarDate): YesNoUnknown {
  const day = dayNumber(date);
  const running = subsidies.some(
    ({ scheme, from, to }) => scheme.startsWith("loonkostensubsidie") && covers(spanOf(from, to), day),
  );
  if (running || jobs.some(({ loonkostensubsidie }) => loonkostensubsidie === "yes")) return "yes";
  const streams = [...new Set(jobs.map(({ stream }) => stream))];
  return streams.some((stream) => saysNo(jobs.filter((job) => job.stream === stream))) ? "no" : "unknown";
}

/** Whether a source says of each of its jobs that there is no subsidy. */
const saysNo = (jobs: readonly Job[]) => jobs.every(({ loonkostensubsidie }) => loonkostensubsidie === "no");

function twelveHoursOn({ jobs }: Trajectory, running: readonly Job[], date: CalendarDate): YesNoUnknown {
  const day = dayNumber(date);
  const paid = paidHoursPerWeek(jobs, { from: day - AROUND_DAYS, to: day + AROUND_DAYS - 1 });
  if (paid !== undefined) return paid >= MINIMUM_HOURS * 100 ? "yes" : "no";
  const stated = running.filter(({ hoursPerWeek }) => hoursPerWeek !== undefined);
  const streams = [...new Set(stated.map(({ stream }) => stream))];
  if (streams.some((stream) => hoursTogether(stated, stream) >= MINIMUM_HOURS)) return "yes";
  return stated.length === 0 || stated.length < running.length ? "unknown" : "no";
}

/** Hours of the jobs of one source; several sources may speak of the same job and are not added up. */
const hoursTogether = (jobs: readonly Job[], stream: string) =>
  jobs.reduce((sum, job) => (job.stream === stream ? sum + (job.hoursPerWeek ?? 0) : sum), 0);
