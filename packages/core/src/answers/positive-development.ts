import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays, type DayNumber, dateOfDay, dayNumber } from "../calendar/day-number.ts";
import { covers, overlap, spanOf } from "../calendar/day-span.ts";
import type { YesNoUnknown } from "../facts/employment.ts";
import { isPaid } from "../facts/work-kind.ts";
import { momentWindows, nearestToMoment } from "../hours/moments.ts";
import { statusOn, undisputedStatusOn, workOn } from "../status/status-on.ts";
import type { WorkStatus } from "../status/work-status.ts";
import type { Job, Trajectory } from "../trajectory/trajectory.ts";
import { hoursGrowth } from "./hours-growth.ts";
import { kindOfWorkOn } from "./kind-of-work.ts";
import { sameEmployerOn, worksForEmployerOfStart } from "./same-employer.ts";

/** Whether work developed well in half a year, with its parts. Not working is no. */
export interface PositiveDevelopment {
  readonly developed: YesNoUnknown;
  readonly parts: {
    readonly hoursGrew: YesNoUnknown;
    readonly tasksWidened: YesNoUnknown;
    readonly otherRegularJob: YesNoUnknown;
    readonly trialBecameContract: YesNoUnknown;
  };
}

const HALF_YEAR_DAYS = momentWindows.followUp.target;

/**
 * Positive development 26 weeks after t0: yes if any part is yes, no only if all are, else unknown; no for who does not work then.
 * Parts: hours grew (`hoursGrowth`), tasks widened according to the coach (nobody else), another paid job in a regular
 * setting, a trial placement or participation job that became a contract. `undefined` for a trajectory without t0.
 */
export function positiveDevelopment(trajectory: Trajectory): PositiveDevelopment | undefined {
  const { t0 } = trajectory;
  if (t0 === undefined) return undefined;
  const date = addDays(t0, HALF_YEAR_DAYS);
  const status = statusOn(trajectory, date);
  if (status.status === "no") return { developed: "no", parts: allNo };
  const growth = hoursGrowth(trajectory);
  const parts = {
    hoursGrew: growth.known ? yesNo(growth.grew) : "unknown",
    tasksWidened: tasksWidened(trajectory, t0),
    otherRegularJob: otherRegularJob(trajectory, date, status),
    trialBecameContract: trialBecameContract(trajectory, dayNumber(date), status.status),
  } as const;
  const { hoursGrew, tasksWidened: widened, otherRegularJob: other, trialBecameContract: contract } = parts;
  const developed = status.status === "unknown" ? "unknown" : anyOf([hoursGrew, widened, other, contract]);
  return { developed, parts };
}

/** Only whether work developed, which is known as soon as one part is yes. */
export function hasDeveloped(trajectory: Trajectory): YesNoUnknown | undefined {
  const { t0 } = trajectory;
  if (t0 === undefined) return undefined;
  const day = dayNumber(t0) + HALF_YEAR_DAYS;
  const { status } = workOn(trajectory, day);
  if (status !== "yes") return status;
  const growth = hoursGrowth(trajectory);
  if (growth.known && growth.grew) return "yes";
  const widened = tasksWidened(trajectory, t0);
  if (widened === "yes") return "yes";
  const other = worksForEmployerOfStart(trajectory, day) ? "no" : otherRegularJobOn(trajectory, day);
  if (other === "yes") return "yes";
  return anyOf([growth.known ? "no" : "unknown", widened, other, trialBecameContract(trajectory, day, status)]);
}

const allNo = { hoursGrew: "no", tasksWidened: "no", otherRegularJob: "no", trialBecameContract: "no" } as const;

function tasksWidened({ measurements }: Trajectory, t0: CalendarDate): YesNoUnknown {
  const stated = nearestToMoment(measurements, "followUp", dayNumber(t0), (one) =>
    one.tasksWidened !== undefined && one.respondent === "coach" ? one.on : undefined,
  );
  return stated?.tasksWidened === undefined ? "unknown" : yesNo(stated.tasksWidened);
}

function otherRegularJobOn(trajectory: Trajectory, day: DayNumber): YesNoUnknown {
  const date = dateOfDay(day);
  return otherRegularJob(trajectory, date, undisputedStatusOn(trajectory, date));
}

function otherRegularJob(trajectory: Trajectory, date: CalendarDate, status: WorkStatus): YesNoUnknown {
  const employer = sameEmployerOn(trajectory, date, status);
  if (employer === "same") return "no";
  if (employer !== "other") return "unknown";
  const work = kindOfWorkOn(trajectory, date, status);
  if (!work.known || work.kind === "none" || work.setting === "unknown") return "unknown";
  return yesNo(work.setting === "regular");
}

/** A trial between the start of the coaching and t0, and paid work for the same employer half a year later. */
function trialBecameContract(trajectory: Trajectory, day: DayNumber, status: YesNoUnknown): YesNoUnknown {
  const { jobs, start, t0 = start } = trajectory;
  const untilWork = { from: dayNumber(start), to: dayNumber(t0) };
  const trials = jobs.filter((job) => isTrial(job) && overlap(spanOf(job.from, job.to), untilWork) !== undefined);
  if (trials.length === 0) return jobs.some(({ workKind }) => workKind === "unknown") ? "unknown" : "no";
  if (status !== "yes") return "unknown";
  const contracts = jobs.filter((job) => isPaid(job) === "yes" && !isTrial(job) && runs(job, day));
  const answers = trials.flatMap((trial) => contracts.map((contract) => isSameEmployer(trial, contract)));
  return anyOf(answers.length === 0 ? ["unknown"] : answers);
}

const isTrial = ({ workKind }: Job) =>
  workKind === "proefplaatsing" || workKind === "participatieplaats" || workKind === "participatiebaan";

const isSameEmployer = (a: Job, b: Job): YesNoUnknown =>
  a.employerKey === undefined || b.employerKey === undefined ? "unknown" : yesNo(a.employerKey === b.employerKey);

const runs = (job: Job, day: DayNumber) => covers(spanOf(job.from, job.to), day);

function anyOf(answers: readonly YesNoUnknown[]): YesNoUnknown {
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}

const yesNo = (answer: boolean): YesNoUnknown => (answer ? "yes" : "no");
