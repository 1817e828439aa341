import { type DayNumber, dayNumber, type ResultCode, type ResultFact } from "@jobcoach/core";
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

/** Judges the result of the last accounting period that ended in the first year of the coaching. */
export function judgeLastAccounting<Value>(
  count: (code: ResultCode) => { readonly reason: ReasonCode; readonly value: Value },
): (subject: Subject) => Observation<Value> {
  return (subject) => {
    const last = lastCodeOf(subject);
    if (last.outcome !== "counted") return last;
    const { reason, value } = count(last.value);
    return counted(reason, value, last.finalThrough);
  };
}

/** The result itself, found once per trajectory. */
const lastCodeOf: (subject: Subject) => Observation<ResultCode> = /* @__PURE__ */ oncePerSubject((subject) => {
  const { trajectory, isIndex } = subject;
  const { results, start, grantor } = trajectory;
  if (results.length === 0 && grantor !== "uwv") return NO_ACCOUNTING;
  if (!isIndex) return outOfScope("not-index-trajectory");
  const startDay = dayNumber(start);
  const exclusion = exclusionFrom(subject, startDay, 0);
  if (exclusion !== undefined) return exclusion;
  const lastDay = startDay + ACCOUNTING_WINDOW_DAYS;
  const finalThrough = finalThroughOf(observedUntilOf(subject, results));
  if (finalThrough < lastDay) return notMature(finalThrough);
  const last = lastIn(results, startDay, lastDay);
  if (last === undefined) return notKnown("result-not-known", finalThrough);
  if (results.some(({ periodTo, code }) => periodTo === last.periodTo && code !== last.code))
    return notKnown("sources-disagree", finalThrough);
  return counted("answered", last.code, finalThrough);
});

/** The first of the last results from a day to another, both inclusive. */
function lastIn(results: readonly ResultFact[], from: DayNumber, to: DayNumber): ResultFact | undefined {
  let last: ResultFact | undefined;
  for (const one of results) {
    const day = dayNumber(one.periodTo);
    if (from <= day && day <= to && (last === undefined || one.periodTo > last.periodTo)) last = one;
  }
  return last;
}

const NO_ACCOUNTING = outOfScope("no-accounting");
