import { isFromWageReturns, spansByRegisters, type WorkSpan } from "../assembly/work-spans.ts";
import { type DayNumber, dateOfDay, dayNumber } from "../calendar/day-number.ts";
import { BRIDGED_GAP_DAYS, covers, isInShortGap, spanOf } from "../calendar/day-span.ts";
import { isPaid } from "../facts/work-kind.ts";
import type { Job, Trajectory } from "../trajectory/trajectory.ts";
import { outOfSightReason } from "./exits.ts";
import { unclear, type Verdict, type Working } from "./verdict.ts";
import type { UnknownReason } from "./work-status.ts";

/**
 * What registered jobs say about a day by their actual ends. Yes: a paid job runs and its known end is on or after the day,
 * or the day lies in a gap of at most 28 days. No: the last paid job ended before the day, none follows, and the source was
 * observed for four weeks after the day. Somebody who moved away cannot be observed.
 */
export function registeredEndVerdict(trajectory: Trajectory, day: DayNumber): Verdict | undefined {
  const spans = spansByRegisters(trajectory.jobs);
  let mayRun = false;
  for (const span of spans) {
    if (!covers(span, day)) continue;
    if (endIsKnown(span.job, day)) return yes("registered-end-after-day", span);
    mayRun = true;
  }
  if (mayRun || runsUnclearPay(trajectory, day)) return undefined;

  const ended = latestEnded(spans, day);
  if (ended === undefined) return undefined;
  if (isInShortGap(spans, day)) return yes("short-gap-bridged", ended);
  const outOfSight = trajectory.exits.length === 0 ? undefined : outOfSightReason(trajectory, dateOfDay(day));
  if (outOfSight !== undefined) return unclear(outOfSight);
  const observedUntil = observedUntilOf(trajectory, ended.job);
  if (observedUntil < day + BRIDGED_GAP_DAYS) return unclear("not-observed-long-enough");
  return { status: "no", reason: "registered-end-before-day", shownBy: ended };
}

/** What registered jobs without an end say: yes only where ends are kept up and the source was observed long enough. */
export function openEndVerdict(trajectory: Trajectory, day: DayNumber): Verdict | undefined {
  let against: UnknownReason | undefined;
  for (const span of spansByRegisters(trajectory.jobs)) {
    if (!covers(span, day)) continue;
    const reason = reasonAgainstOpenEnd(trajectory, span.job, day);
    if (reason === undefined) return yes("open-end-maintained", span);
    against ??= reason;
  }
  if (against !== undefined) return unclear(against);
  return runsUnclearPay(trajectory, day) ? unclear("unclear-whether-paid") : undefined;
}

function reasonAgainstOpenEnd(trajectory: Trajectory, job: Job, day: DayNumber): UnknownReason | undefined {
  const maintained = job.to.state === "open" && jobEndsMaintained(trajectory, job);
  if (maintained)
    return dayNumber(job.observedUntil) >= day + BRIDGED_GAP_DAYS ? undefined : "not-observed-long-enough";
  if (job.plannedTo !== undefined && dayNumber(job.plannedTo) < day) return "planned-end-passed";
  return job.to.state === "open" ? "open-end-not-maintained" : "end-unknown";
}

/** Whether a registered job that covers a day runs then for sure: by a known end, or an open one that is kept up. */
export const isSureToRunOn = (trajectory: Trajectory, job: Job, day: DayNumber): boolean =>
  endIsKnown(job, day) || reasonAgainstOpenEnd(trajectory, job, day) === undefined;

/** Whether the delivery that stated the job keeps ends up; where its coverages differ, it does not. */
function jobEndsMaintained({ coverages }: Trajectory, job: Job): boolean {
  let isStated = false;
  for (const { stream, observedUntil, jobEndsMaintained: maintained } of coverages) {
    if (stream !== job.stream || observedUntil !== job.observedUntil) continue;
    if (maintained !== "yes") return false;
    isStated = true;
  }
  return isStated;
}

/** A record that vanished between two days ran for certain up to the first of them. */
export function endIsKnown({ to }: Job, day: DayNumber): boolean {
  return to.state === "on" || (to.state === "between" && day <= dayNumber(to.after));
}

function runsUnclearPay({ jobs }: Trajectory, day: DayNumber): boolean {
  for (const job of jobs)
    if (!isFromWageReturns(job) && isPaid(job) === "unknown" && covers(spanOf(job.from, job.to), day)) return true;
  return false;
}

function latestEnded(spans: readonly WorkSpan[], day: DayNumber): WorkSpan | undefined {
  let latest: WorkSpan | undefined;
  for (const span of spans) if (span.to < day && (latest === undefined || span.to > latest.to)) latest = span;
  return latest;
}

/** The last day on which the stream of a job said anything about this person. */
function observedUntilOf({ jobs, coverages }: Trajectory, { stream }: Job): DayNumber {
  let latest = "";
  for (const job of jobs) if (job.stream === stream && job.observedUntil > latest) latest = job.observedUntil;
  for (const coverage of coverages)
    if (coverage.stream === stream && coverage.observedUntil > latest) latest = coverage.observedUntil;
  return dayNumber(latest);
}

const yes = (reason: Working["reason"], shownBy: WorkSpan): Working => ({ status: "yes", reason, shownBy });
