import { dayNumber } from "../calendar/day-number.ts";
import { type DaySpan, spanOf } from "../calendar/day-span.ts";
import { isPaid } from "../facts/work-kind.ts";
import type { Job } from "../trajectory/trajectory.ts";
import { added } from "../values/added.ts";
import { rememberLast } from "../values/remember-last.ts";
import { showsWork } from "./merge-returns.ts";

/** A stretch of days of paid work and the job it comes from. */
export interface WorkSpan extends DaySpan {
  readonly job: Job;
}

export const isFromWageReturns = (job: Job) => job.source === "wage-return";

/**
 * Days of paid work by the wage returns: the days of each return with hours or wage above zero, as far as the income
 * relation runs. An open income relation without hours or wage is no work.
 */
export const spansByWageReturns: (jobs: readonly Job[]) => readonly WorkSpan[] = /* @__PURE__ */ rememberLast(
  (jobs) => {
    const spans: WorkSpan[] = [];
    for (const job of jobs) if (isFromWageReturns(job) && isPaid(job) === "yes") spans.push(...paidReturnSpans(job));
    return spans;
  },
);

function paidReturnSpans(job: Job): readonly WorkSpan[] {
  const running = spanOf(job.from, job.to);
  const spans: WorkSpan[] = [];
  for (const wageReturn of job.returns ?? []) {
    if (!showsWork(wageReturn)) continue;
    const from = Math.max(running.from, dayNumber(wageReturn.from));
    const to = Math.min(running.to, dayNumber(wageReturn.to));
    if (from <= to) spans.push({ from, to, job });
  }
  return spans;
}

/** Days of paid work as registers and reports other than the wage returns know it; open and unknown ends run on. */
export const spansByRegisters: (jobs: readonly Job[]) => readonly WorkSpan[] = /* @__PURE__ */ rememberLast((jobs) => {
  let spans: WorkSpan[] | undefined;
  for (const job of jobs) {
    if (isFromWageReturns(job) || isPaid(job) !== "yes") continue;
    const { from, to } = spanOf(job.from, job.to);
    spans = added(spans, { from, to, job });
  }
  return spans ?? [];
});

/** All days of paid work that any source knows, those of the wage returns first. */
export const spansByAnySource: (jobs: readonly Job[]) => readonly WorkSpan[] = /* @__PURE__ */ rememberLast((jobs) => [
  ...spansByWageReturns(jobs),
  ...spansByRegisters(jobs),
]);
