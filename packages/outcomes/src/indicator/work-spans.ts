import {
  type CalendarDate,
  type DayNumber,
  type DaySpan,
  dayNumber,
  isPaid,
  type Job,
  overlap,
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
  const decided = (day: DayNumber) => reach.some(({ from, to }) => from <= day && day <= to);
  const statements = statementsOf(trajectory).filter(({ day }) => !decided(day));
  const stops = statements.filter(({ works, day }) => !works && day > t0Day).map(({ day }) => day);
  const spans = trajectory.jobs.flatMap((job) => {
    if (isPaid(job) !== "yes") return [];
    if (job.source === "wage-return") return returnSpans(job, reach);
    return registeredSpans(trajectory, job, reach, asOf).map((span) => stoppedAt(span, stops));
  });
  const stated = statements
    .filter(({ works }) => works)
    .map(({ day }): WorkSpan => ({ from: day, to: day, end: "stated", observedUntil: day }));
  return [...spans, ...stated].filter(({ to }) => to >= t0Day).sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The days of returns with hours or wage, as far as the income relation runs. */
function returnSpans(job: Job, reach: readonly DaySpan[]): readonly WorkSpan[] {
  const running = spanOf(job.from, job.to);
  const observedUntil = Math.max(dayNumber(job.from), ...reach.map(({ to }) => to));
  return (job.returns ?? []).flatMap(({ from, to, paidMinutes = 0, wageCents = 0 }) => {
    if (paidMinutes <= 0 && wageCents <= 0) return [];
    const shared = overlap(running, { from: dayNumber(from), to: dayNumber(to) });
    return shared === undefined ? [] : [{ ...shared, end: "known" as const, observedUntil }];
  });
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
  const decided = workKinds[job.workKind].inWageReturns ? reach : [];
  return without(span, decided).map((part) => ({
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
  const own = coverages.filter(
    ({ stream, observedUntil }) => stream === job.stream && observedUntil === job.observedUntil,
  );
  return own.length > 0 && own.every(({ jobEndsMaintained }) => jobEndsMaintained === "yes");
}

function streamObservedUntil({ jobs, coverages }: Trajectory, { stream }: Job, asOf?: CalendarDate): DayNumber {
  let latest = "";
  for (const fact of jobs) if (fact.stream === stream && fact.observedUntil > latest) latest = fact.observedUntil;
  for (const fact of coverages) if (fact.stream === stream && fact.observedUntil > latest) latest = fact.observedUntil;
  return dayNumber(earlier(latest, asOf));
}

function stoppedAt(span: WorkSpan, stops: readonly DayNumber[]): WorkSpan {
  if (stops.length === 0) return span;
  const within = stops.filter((day) => span.from < day && day <= span.to);
  return within.length === 0 ? span : { ...span, to: Math.min(...within) - 1, end: "known" };
}

/** Who said on which day that somebody works, or no longer does; a day on which two differ says nothing. */
function statementsOf({ statements }: Trajectory): readonly { readonly works: boolean; readonly day: DayNumber }[] {
  const all = statements.flatMap((one) => {
    if (one.kind === "result") return [{ works: one.code !== "R6", day: dayNumber(one.periodTo) }];
    const { inWork, workKind, moment } = one;
    const paid = workKind === undefined ? "yes" : isPaid({ workKind });
    if (inWork === undefined || inWork === "unknown" || (inWork === "yes" && paid === "unknown")) return [];
    const works = inWork === "yes" && paid === "yes";
    return works || moment !== "baseline" ? [{ works, day: dayNumber(one.on) }] : [];
  });
  return all.filter(({ works, day }) => all.every((other) => other.day !== day || other.works === works));
}
