import {
  type CalendarDate,
  type DayNumber,
  type DaySpan,
  dayNumber,
  isPaid,
  type Job,
  type MeasurementFact,
  type ResultFact,
  spanOf,
  type Trajectory,
  workKinds,
} from "@jobcoach/core";
import type { Subject } from "../observation/subject.ts";
import { earlier, wageReturnReach } from "./wage-return-reach.ts";

/** Days of paid work as a source shows them, and the last day that source speaks about. */
export interface WorkSpan extends DaySpan {
  /**
   * What is known of the end: it is `known`, the work `runs` on where ends are kept up, nobody keeps the end up (`open`), or
   * somebody only `stated` to work on a day.
   */
  readonly end: "known" | "runs" | "open" | "stated";
  readonly observedUntil: DayNumber;
}

/**
 * Paid work from t0 on, oldest first. Where the wage returns are complete they decide; else a statement of no work ends a
 * registered job, and an end that a record vanished at is the day before it was gone.
 */
export function workSpansOf({ trajectory, t0Day, asOf }: Subject): readonly WorkSpan[] {
  const reach = wageReturnReach(trajectory, asOf);
  const statements = statementsOf(trajectory, reach);
  const spans: WorkSpan[] = [];
  for (const job of trajectory.jobs) {
    if (isPaid(job) !== "yes") continue;
    const isReturned = job.source === "wage-return";
    for (const span of isReturned ? returnSpans(job, reach) : registeredSpans(trajectory, job, reach, asOf))
      if (span.to >= t0Day) spans.push(isReturned ? span : stoppedAt(span, statements, t0Day));
  }
  for (const { works, day } of statements)
    if (works && day >= t0Day) spans.push({ from: day, to: day, end: "stated", observedUntil: day });
  return isInOrder(spans) ? spans : spans.sort(oldestFirst);
}

const oldestFirst = (a: DaySpan, b: DaySpan) => a.from - b.from || b.to - a.to;

function isInOrder(spans: readonly DaySpan[]): boolean {
  for (let at = 1; at < spans.length; at++) if (oldestFirst(spans[at - 1]!, spans[at]!) > 0) return false;
  return true;
}

/** The days of returns with hours or wage, as far as the income relation runs. */
function returnSpans(job: Job, reach: readonly DaySpan[]): readonly WorkSpan[] {
  const running = spanOf(job.from, job.to);
  const observedUntil = Math.max(...reach.map(({ to }) => to));
  const spans: WorkSpan[] = [];
  for (const { from, to, paidMinutes = 0, wageCents = 0 } of job.returns ?? []) {
    if (paidMinutes <= 0 && wageCents <= 0) continue;
    const first = Math.max(running.from, dayNumber(from));
    const last = Math.min(running.to, dayNumber(to));
    if (first <= last) spans.push({ from: first, to: last, end: "known", observedUntil });
  }
  return spans;
}

/** The days of a registered job that the wage returns do not decide about. */
function registeredSpans(
  trajectory: Trajectory,
  job: Job,
  reach: readonly DaySpan[],
  asOf: CalendarDate | undefined,
): readonly WorkSpan[] {
  const span = spanOf(job.from, job.to);
  const kept = Number.isFinite(span.to) || endsAreKeptUp(trajectory, job);
  const end = Number.isFinite(span.to) ? "known" : kept ? "runs" : "open";
  const observedUntil =
    end === "known" ? streamObservedUntil(trajectory, job, asOf) : dayNumber(earlier(job.observedUntil, asOf));
  if (reach.length === 0 || !workKinds[job.workKind].inWageReturns)
    return [{ from: span.from, to: span.to, end, observedUntil }];
  return without(span, reach).map((part) => ({
    ...part,
    end: part.to === span.to ? end : "known",
    observedUntil,
  }));
}

const without = (span: DaySpan, holes: readonly DaySpan[]): readonly DaySpan[] =>
  holes.reduce<readonly DaySpan[]>(
    (parts, hole) =>
      parts.flatMap(({ from, to }) =>
        hole.to < from || hole.from > to
          ? [{ from, to }]
          : [
              { from, to: hole.from - 1 },
              { from: hole.to + 1, to },
            ].filter((part) => part.from <= part.to),
      ),
    [span],
  );

/** Whether the delivery that stated an open job keeps ends up; where its coverages differ, it does not. */
function endsAreKeptUp({ coverages }: Trajectory, job: Job): boolean {
  if (job.to.state !== "open") return false;
  let isStated = false;
  for (const { stream, observedUntil, jobEndsMaintained } of coverages) {
    if (stream !== job.stream || observedUntil !== job.observedUntil) continue;
    if (jobEndsMaintained !== "yes") return false;
    isStated = true;
  }
  return isStated;
}

function streamObservedUntil({ jobs, coverages }: Trajectory, { stream }: Job, asOf?: CalendarDate): DayNumber {
  let latest = "";
  for (const fact of jobs) if (fact.stream === stream && fact.observedUntil > latest) latest = fact.observedUntil;
  for (const fact of coverages) if (fact.stream === stream && fact.observedUntil > latest) latest = fact.observedUntil;
  return dayNumber(earlier(latest, asOf));
}

/** A job until the day before somebody stated, after t0, not to work. */
function stoppedAt(span: WorkSpan, statements: readonly Statement[], t0Day: DayNumber): WorkSpan {
  let stopped = Number.POSITIVE_INFINITY;
  for (const { works, day } of statements)
    if (!works && day > t0Day && span.from < day && day <= span.to) stopped = Math.min(stopped, day);
  return stopped === Number.POSITIVE_INFINITY ? span : { ...span, to: stopped - 1, end: "known" };
}

interface Statement {
  readonly works: boolean;
  readonly day: DayNumber;
}

/**
 * Who said on which day that somebody works, or no longer does, where the wage returns do not decide; a day on which two
 * differ says nothing.
 */
function statementsOf({ statements }: Trajectory, reach: readonly DaySpan[]): readonly Statement[] {
  const all: Statement[] = [];
  for (const one of statements) {
    const stated = one.kind === "result" ? statedByResult(one) : statedByMeasurement(one);
    if (stated !== undefined && (reach.length === 0 || !isReached(stated.day, reach))) all.push(stated);
  }
  if (all.length < 2) return all;
  const isDisputed = ({ works, day }: Statement) => all.some((other) => other.day === day && other.works !== works);
  return all.some(isDisputed) ? all.filter((one) => !isDisputed(one)) : all;
}

const isReached = (day: DayNumber, reach: readonly DaySpan[]) => reach.some(({ from, to }) => from <= day && day <= to);

const statedByResult = ({ code, periodTo }: ResultFact): Statement => ({
  works: code !== "R6",
  day: dayNumber(periodTo),
});

function statedByMeasurement({ inWork, workKind, moment, on }: MeasurementFact): Statement | undefined {
  if (inWork === undefined || inWork === "unknown") return undefined;
  const paid = workKind === undefined ? "yes" : isPaid({ workKind });
  if (inWork === "yes" && paid === "unknown") return undefined;
  const works = inWork === "yes" && paid === "yes";
  return works || moment !== "baseline" ? { works, day: dayNumber(on) } : undefined;
}
