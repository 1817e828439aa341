import { addDays, type CalendarDate, dayNumber, type ResultCode, type ResultFact } from "@jobcoach/core";
import { exclusionFrom } from "../observation/eligibility.ts";
import { counted, notKnown, notMature, type Observation, outOfScope } from "../observation/observation.ts";
import type { ReasonCode, ReasonList } from "../observation/reasons.ts";
import { observedUntilOf, oncePerSubject, type Subject } from "../observation/subject.ts";
import { finalThroughOf } from "./maturity.ts";

/** The last accounting period is looked for in this many days from the start of the coaching: two half-years. */
export const ACCOUNTING_WINDOW_DAYS = 364;

export const lastAccountingReasons: Omit<ReasonList, "counted"> = {
  "out-of-scope": ["no-accounting", "not-index-trajectory"],
  excluded: ["started-before-coverage", "died", "reached-state-pension-age"],
  "not-mature": ["window-not-over"],
  unknown: ["result-not-known", "sources-disagree"],
};

/** The result of the last accounting period that ended in the first year of the coaching. */
export function judgeLastAccounting<Value>(
  subject: Subject,
  count: (code: ResultCode) => { readonly reason: ReasonCode; readonly value: Value },
): Observation<Value> {
  const last = lastCodeOf(subject);
  if (last.outcome !== "counted") return last;
  const { reason, value } = count(last.value);
  return counted(reason, value, last.finalThrough);
}

/** The result itself, found once per trajectory. */
const lastCodeOf: (subject: Subject) => Observation<ResultCode> = /* @__PURE__ */ oncePerSubject((subject) => {
  const { trajectory, isIndex } = subject;
  const { results, start, grantor } = trajectory;
  if (results.length === 0 && grantor !== "uwv") return NO_ACCOUNTING;
  if (!isIndex) return outOfScope("not-index-trajectory");
  const exclusion = exclusionFrom(subject, start, 0);
  if (exclusion !== undefined) return exclusion;
  const finalThrough = finalThroughOf(observedUntilOf(subject, results));
  if (finalThrough < dayNumber(start) + ACCOUNTING_WINDOW_DAYS) return notMature(finalThrough);
  const last = lastIn(results, start, addDays(start, ACCOUNTING_WINDOW_DAYS));
  if (last === undefined) return notKnown("result-not-known", finalThrough);
  if (results.some(({ periodTo, code }) => periodTo === last.periodTo && code !== last.code))
    return notKnown("sources-disagree", finalThrough);
  return counted("answered", last.code, finalThrough);
});

/** The first of the last results from a day to another, both inclusive. */
function lastIn(results: readonly ResultFact[], from: CalendarDate, to: CalendarDate): ResultFact | undefined {
  let last: ResultFact | undefined;
  for (const one of results)
    if (from <= one.periodTo && one.periodTo <= to && (last === undefined || one.periodTo > last.periodTo)) last = one;
  return last;
}

const NO_ACCOUNTING = outOfScope("no-accounting");
