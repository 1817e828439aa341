import { isFromWageReturns, spansByAnySource, spansByWageReturns, type WorkSpan } from "../assembly/work-spans.ts";
import { type DayNumber, dayNumber } from "../calendar/day-number.ts";
import { covers, type DaySpan, isInShortGap, spanOf } from "../calendar/day-span.ts";
import { daysOfMonth, monthOfDay } from "../calendar/month-number.ts";
import type { CoverageFact } from "../facts/coverage.ts";
import type { WageReturn, WorkKind } from "../facts/employment.ts";
import { workKinds } from "../facts/work-kind.ts";
import type { Job, Trajectory } from "../trajectory/trajectory.ts";
import { rememberLast } from "../values/remember-last.ts";
import { NEAR_DAYS } from "./near-days.ts";
import { unclear, type Verdict } from "./verdict.ts";

/** Wage returns of a period are complete this many days after it ends. A decision of this project. */
export const RETURN_LAG_DAYS = 62;

/**
 * What the wage returns say about a day. Yes: a return that covers the day has hours or wage. No: the period asked covers
 * the day and four weeks after it, the return lag has passed, there is no paid work and no sign of self-employment. Absent
 * where the wage returns were never asked about this person.
 */
export function wageReturnVerdict(trajectory: Trajectory, day: DayNumber): Verdict | undefined {
  const spans = spansByWageReturns(trajectory.jobs);
  const working = spans.length === 0 ? undefined : spans.find((span) => covers(span, day));
  if (working !== undefined) return { status: "yes", reason: "wage-return-covers-day", shownBy: working };

  if (isDisputed(trajectory, day)) return unclear("sources-disagree");
  const asked = askedOf(trajectory.coverages);
  if (asked.length === 0) return undefined;
  const bridged = isInShortGap(spansByAnySource(trajectory.jobs), day);
  if (bridged && spans.length > 0)
    return { status: "yes", reason: "short-gap-bridged", shownBy: nearestBefore(spans, day) };

  if (!asked.some((span) => covers(span, day))) return unclear("wage-returns-not-asked");
  const from = completeFrom(trajectory, day);
  const complete = asked.find((span) => covers(span, day) && span.to >= from);
  if (complete === undefined) return unclear("return-lag");
  if (bridged || worksOutsideWageReturns(trajectory, day)) return undefined;
  return { status: "no", reason: "no-work-in-wage-returns", shownBy: complete.coverage };
}

interface AskedDays extends DaySpan {
  readonly coverage: CoverageFact;
}

/** The days about which the wage returns were asked for this person. */
const askedOf: (coverages: readonly CoverageFact[]) => readonly AskedDays[] = /* @__PURE__ */ rememberLast(
  (coverages) => {
    const asked: AskedDays[] = [];
    for (const coverage of coverages)
      if (coverage.sourceKind === "wage-return")
        asked.push({ coverage, from: dayNumber(coverage.observedFrom), to: dayNumber(coverage.observedUntil) });
    return asked;
  },
);

/** Whether answers of one day differ about the return that covers the day: one shows work, another does not. */
function isDisputed({ conflicts }: Trajectory, day: DayNumber): boolean {
  if (conflicts.length === 0) return false;
  return conflicts.some(
    ({ field, statements }) =>
      field === "returns" &&
      statements.some(({ value }) => {
        const { from, to } = value as WageReturn;
        return dayNumber(from) <= day && day <= dayNumber(to);
      }),
  );
}

function nearestBefore(spans: readonly WorkSpan[], day: DayNumber): WorkSpan {
  const before = spans.filter((span) => span.to < day);
  const among = before.length > 0 ? before : spans;
  return among.reduce((a, b) => (Math.abs(b.to - day) < Math.abs(a.to - day) ? b : a));
}

/** The first day on which the wage returns can be relied on to say no about a day, and about four weeks after it. */
function completeFrom(trajectory: Trajectory, day: DayNumber): DayNumber {
  const covering = returnedPeriods(trajectory.jobs).find((period) => covers(period, day));
  return (covering ?? daysOfMonth(monthOfDay(day))).to + RETURN_LAG_DAYS;
}

/** The days of all wage returns, whether they show work or not. */
const returnedPeriods: (jobs: readonly Job[]) => readonly DaySpan[] = /* @__PURE__ */ rememberLast((jobs) => {
  const periods: DaySpan[] = [];
  for (const job of jobs) {
    if (!isFromWageReturns(job)) continue;
    for (const { from, to } of job.returns ?? []) periods.push({ from: dayNumber(from), to: dayNumber(to) });
  }
  return periods;
});

/** Work that the wage returns cannot show, self-employment above all: a register or statement of it takes their "no" away. */
function worksOutsideWageReturns({ jobs, statements }: Trajectory, day: DayNumber): boolean {
  const registered = jobs.some((job) => isPaidOutsideReturns(job.workKind) && covers(spanOf(job.from, job.to), day));
  const stated = statements.some(
    (one) =>
      one.kind === "measurement" &&
      one.workKind !== undefined &&
      isPaidOutsideReturns(one.workKind) &&
      Math.abs(dayNumber(one.on) - day) <= NEAR_DAYS,
  );
  return registered || stated;
}

const isPaidOutsideReturns = (kind: WorkKind) => workKinds[kind].paid === "yes" && !workKinds[kind].inWageReturns;
