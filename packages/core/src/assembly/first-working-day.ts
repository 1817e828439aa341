import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type DayNumber, dateOfDay, dayNumber } from "../calendar/day-number.ts";
import { BRIDGED_GAP_DAYS, type DaySpan, overlap, spanOf } from "../calendar/day-span.ts";
import type { CoverageFact } from "../facts/coverage.ts";
import { isPaid, workKinds } from "../facts/work-kind.ts";
import type { Episode, Job } from "../trajectory/trajectory.ts";
import { spansByRegisters, spansByWageReturns, type WorkSpan } from "./work-spans.ts";

export interface FirstWorkingDay {
  /** First day on which both coaching and a paid job run. */
  readonly t0: CalendarDate;
  readonly job: Job;
  /** Whole days the job already ran on t0, earlier contracts with the same employer included. */
  readonly tenureDays: number;
}

/** Starts this near to each other can be one job of which one source does not name the employer. */
export const SAME_START_DAYS = 31;

/**
 * The first day on which coaching and a paid job run together, up to the last observed day. A job that the wage returns
 * know starts when they say; of two jobs on that day a regular one counts before a sheltered one.
 */
export function firstWorkingDay(
  episodes: readonly Episode[],
  jobs: readonly Job[],
  coverages: readonly CoverageFact[],
): FirstWorkingDay | undefined {
  const candidates = workByPrecedence(jobs, coverages).flatMap((work) => meetings(episodes, work));
  candidates.sort((a, b) => a.day - b.day || shelteredLast(a.work.job, b.work.job) || a.work.from - b.work.from);
  const [first] = candidates;
  if (first === undefined) return undefined;
  const { day, work } = first;
  return { t0: dateOfDay(day), job: work.job, tenureDays: day - startOfTenure(work.job, jobs) };
}

/**
 * First day of the job, or of the first of the paid jobs before it with the same employer that follow each other with gaps of at
 * most 28 days; as one source knows them.
 */
function startOfTenure(last: Job, jobs: readonly Job[]): DayNumber {
  const contracts = jobs
    .filter((job) => job.stream === last.stream && job.source === last.source && isPaid(job) === "yes")
    .filter(({ employerKey }) => employerKey !== undefined && employerKey === last.employerKey)
    .map((job) => spanOf(job.from, job.to))
    .sort((a, b) => b.from - a.from);
  let start = dayNumber(last.from);
  for (const contract of contracts)
    if (contract.from < start && start - contract.to - 1 <= BRIDGED_GAP_DAYS) start = contract.from;
  return start;
}

function meetings(episodes: readonly Episode[], work: WorkSpan) {
  const seen: DaySpan = { from: work.from, to: Math.min(work.to, dayNumber(work.job.observedUntil)) };
  return episodes.flatMap((episode) => {
    const coached = spanOf(episode.from, episode.to);
    const observed = { from: coached.from, to: Math.min(coached.to, dayNumber(episode.observedUntil)) };
    const shared = overlap(observed, seen);
    return shared === undefined ? [] : [{ day: shared.from, work }];
  });
}

/**
 * Paid work by the wage returns, and registered work that they do not know. Of a job that both know, the register counts for
 * the days before anybody asked the wage returns.
 */
function workByPrecedence(jobs: readonly Job[], coverages: readonly CoverageFact[]): readonly WorkSpan[] {
  const asked = coverages.filter(({ sourceKind }) => sourceKind === "wage-return");
  const askedFrom = asked.length === 0 ? 0 : Math.min(...asked.map(({ observedFrom }) => dayNumber(observedFrom)));
  const byReturns = spansByWageReturns(jobs);
  const registered = spansByRegisters(jobs).flatMap((work) => {
    if (!byReturns.some((known) => isSameJob(known, work))) return [work];
    return work.from < askedFrom ? [{ ...work, to: Math.min(work.to, askedFrom - 1) }] : [];
  });
  return [...byReturns, ...registered];
}

function isSameJob(known: WorkSpan, registered: WorkSpan): boolean {
  if (overlap(known, registered) === undefined) return false;
  const [a, b] = [known.job.employerKey, registered.job.employerKey];
  if (a !== undefined && b !== undefined) return a === b;
  return Math.abs(dayNumber(known.job.from) - registered.from) <= SAME_START_DAYS;
}

const shelteredLast = (a: Job, b: Job) => Number(isSheltered(a)) - Number(isSheltered(b));

/** Whether a job is in a sheltered setting, by the record or else by its kind. */
export const isSheltered = (job: Job) =>
  (job.setting === "unknown" ? workKinds[job.workKind].setting : job.setting) === "sheltered";
