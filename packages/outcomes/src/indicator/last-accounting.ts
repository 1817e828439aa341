import { addDays, dayNumber, type ResultCode } from "@jobcoach/core";
import { exclusionFrom } from "../observation/eligibility.ts";
import { counted, notKnown, notMature, type Observation, outOfScope } from "../observation/observation.ts";
import type { ReasonCode, ReasonList } from "../observation/reasons.ts";
import { observedUntilOf, type Subject } from "../observation/subject.ts";
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
  const { trajectory, isIndex } = subject;
  const { results, start, grantor } = trajectory;
  if (results.length === 0 && grantor !== "uwv") return outOfScope("no-accounting");
  if (!isIndex) return outOfScope("not-index-trajectory");
  const exclusion = exclusionFrom(subject, start, 0);
  if (exclusion !== undefined) return exclusion;
  const finalThrough = finalThroughOf(observedUntilOf(subject, results));
  if (finalThrough < dayNumber(start) + ACCOUNTING_WINDOW_DAYS) return notMature(finalThrough);
  const lastDay = addDays(start, ACCOUNTING_WINDOW_DAYS);
  const inWindow = results.filter(({ periodTo }) => start <= periodTo && periodTo <= lastDay);
  const last = inWindow.reduce((day, { periodTo }) => (periodTo > day ? periodTo : day), start);
  const [code, ...others] = new Set(inWindow.filter(({ periodTo }) => periodTo === last).map((one) => one.code));
  if (code === undefined) return notKnown("result-not-known", finalThrough);
  if (others.length > 0) return notKnown("sources-disagree", finalThrough);
  const { reason, value } = count(code);
  return counted(reason, value, finalThrough);
}
