import {
  type CalendarDate,
  type DayNumber,
  dayNumber,
  type ExitFact,
  isPaid,
  type Job,
  spanOf,
  type Trajectory,
} from "@jobcoach/core";
import { exclusionFrom } from "../observation/eligibility.ts";
import { excluded, type Observation, outOfScope } from "../observation/observation.ts";
import { oncePerSubject, type Subject } from "../observation/subject.ts";
import { REGISTRATION_DAYS } from "./maturity.ts";
import { towardsWorkFrom } from "./placement-definition.ts";
import { earlier, wageReturnReach } from "./wage-return-reach.ts";

/** What the sources tell of the way from coaching towards work to a first paid contract. */
export interface Placement {
  /** First day of the coaching towards work. */
  readonly clock: DayNumber;
  /** First day of paid work after it. */
  readonly placedOn?: DayNumber;
  /** First day after it on which somebody may have been in paid work: unclear pay, or a statement without a job. */
  readonly unclear?: { readonly on: DayNumber; readonly reason: "unclear-whether-paid" | "job-start-not-known" };
  /** The last day about which a source of jobs can no longer change its mind; absent where no source would show a job. */
  readonly jobsShownThrough?: DayNumber;
}

/** The placement of who began coaching towards work without a paid job, or the observation of who did not. */
export const placementOf: (subject: Subject) => Placement | Observation<never> =
  /* @__PURE__ */ oncePerSubject(findPlacement);

function findPlacement(subject: Subject): Placement | Observation<never> {
  const { trajectory, isIndex } = subject;
  const from = towardsWorkFrom(trajectory);
  if (from === undefined) return ON_THE_JOB_ONLY;
  if (!isIndex) return outOfScope("not-index-trajectory");
  if (subject.showsRunningClientsOnly) return outOfScope("running-clients-only");
  const clock = dayNumber(from);
  const running = trajectory.jobs.filter((job) => runsOn(job, clock));
  if (running.some((job) => isPaid(job) === "yes")) return outOfScope("in-work-at-start");
  const exclusion = exclusionFrom(subject, clock, 0);
  if (exclusion !== undefined) return exclusion;
  if (running.some((job) => isPaid(job) === "unknown")) return excluded("work-at-start-not-known");

  const placedOn = firstAfter(clock, trajectory.jobs.filter((job) => isPaid(job) === "yes").flatMap(firstDays));
  const unclear = unclearAfter(trajectory, clock);
  const jobsShownThrough = jobsShownThroughOf(trajectory, from, subject.asOf);
  return {
    clock,
    ...(placedOn === undefined ? {} : { placedOn }),
    ...(unclear === undefined || (placedOn !== undefined && placedOn <= unclear.on) ? {} : { unclear }),
    ...(jobsShownThrough === undefined ? {} : { jobsShownThrough }),
  };
}

const ON_THE_JOB_ONLY = outOfScope("coaching-on-the-job-only");

/** The first day after the start on which somebody left for good, or was lost for a time, and why. */
export function leftAfter(
  { exits }: Trajectory,
  clock: DayNumber,
): { on: DayNumber; reason: ExitFact["reason"] } | undefined {
  const left = exits
    .map(({ on, reason }) => ({ on: dayNumber(on), reason }))
    .filter(({ on, reason }) => on >= clock && reason !== "other");
  return left.reduce<(typeof left)[number] | undefined>((a, b) => (a === undefined || b.on < a.on ? b : a), undefined);
}

/** Whether nobody can say what came of somebody who left for this reason. */
export const isOutOfSight = (reason: ExitFact["reason"]): reason is "moved" | "detention" | "lost-sight" =>
  reason === "moved" || reason === "detention" || reason === "lost-sight";

/** The days on which work began: of an income relation the first day of each return with hours or wage. */
function firstDays(job: Job): readonly DayNumber[] {
  if (job.source !== "wage-return") return [dayNumber(job.from)];
  const began = dayNumber(job.from);
  return (job.returns ?? [])
    .filter(({ paidMinutes = 0, wageCents = 0 }) => paidMinutes > 0 || wageCents > 0)
    .map(({ from }) => Math.max(began, dayNumber(from)));
}

function runsOn(job: Job, day: DayNumber): boolean {
  const span = spanOf(job.from, job.to);
  if (day < span.from || day > span.to) return false;
  if (job.source !== "wage-return") return true;
  return (job.returns ?? []).some(
    ({ from, to, paidMinutes = 0, wageCents = 0 }) =>
      (paidMinutes > 0 || wageCents > 0) && dayNumber(from) <= day && day <= dayNumber(to),
  );
}

function firstAfter(clock: DayNumber, days: readonly DayNumber[]): DayNumber | undefined {
  const after = days.filter((day) => day > clock);
  return after.length === 0 ? undefined : Math.min(...after);
}

function unclearAfter({ jobs, statements }: Trajectory, clock: DayNumber): Placement["unclear"] {
  const pay = firstAfter(
    clock,
    jobs.filter((job) => isPaid(job) === "unknown").map(({ from }) => dayNumber(from)),
  );
  const works = statements.flatMap((one) => {
    if (one.kind === "result") return one.code === "R6" ? [] : [dayNumber(one.periodTo)];
    const paid = one.workKind === undefined ? "yes" : isPaid({ workKind: one.workKind });
    return one.inWork === "yes" && paid === "yes" ? [dayNumber(one.on)] : [];
  });
  const stated = firstAfter(clock, works);
  if (pay !== undefined && (stated === undefined || pay <= stated)) return { on: pay, reason: "unclear-whether-paid" };
  return stated === undefined ? undefined : { on: stated, reason: "job-start-not-known" };
}

/**
 * How far jobs would show: complete wage returns from the start on, a delivery that keeps jobs up, or one that knows other work of
 * this person. That a delivery holds no jobs of somebody says nothing where it may hold no jobs at all.
 */
function jobsShownThroughOf(
  { jobs, coverages }: Trajectory,
  from: CalendarDate,
  asOf?: CalendarDate,
): DayNumber | undefined {
  const returns = wageReturnReach({ coverages }, asOf).filter((reach) => reach.from <= dayNumber(from));
  const streams = new Set(jobs.filter(({ source }) => source !== "wage-return").map(({ stream }) => stream));
  const kept = coverages.filter(
    ({ sourceKind, stream, jobEndsMaintained }) =>
      sourceKind !== "wage-return" && (jobEndsMaintained === "yes" || streams.has(stream)),
  );
  const days = [
    ...returns.map(({ to }) => to),
    ...kept.map(({ observedUntil }) => dayNumber(earlier(observedUntil, asOf))),
  ];
  return days.length === 0 ? undefined : Math.max(...days) - REGISTRATION_DAYS;
}
