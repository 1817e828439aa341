import { type DayNumber, dayNumber, isSheltered, workObservedUntil, workOn, workSettledFrom } from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import { counted, excluded, notKnown, notMature, type Observation, outOfScope } from "../observation/observation.ts";
import { type ReasonList, unknownStatusReasons } from "../observation/reasons.ts";
import { oncePerSubject, type Subject } from "../observation/subject.ts";

/** The reasons of indicators that ask whether somebody works on a day after t0. */
export const workOnDayReasons: ReasonList = {
  "out-of-scope": ["never-placed", "not-index-trajectory", "running-clients-only"],
  excluded: ["sheltered-at-start", "started-before-coverage", "died", "reached-state-pension-age"],
  "not-mature": ["window-not-over"],
  unknown: unknownStatusReasons,
  counted: ["yes", "no"],
};

/** Whether somebody has paid work a number of days after t0. */
export const judgeWorkAfter = (subject: Subject, days: number): Observation<"yes" | "no"> =>
  outsideRetention(subject) ?? exclusionAt(subject, days) ?? judgeWorkOn(subject, subject.t0Day + days);

/** Whether somebody has paid work 182 days after t0, found once per trajectory. */
export const judgeWorkAfterHalfYear: (subject: Subject) => Observation<"yes" | "no"> = /* @__PURE__ */ oncePerSubject(
  (subject) => judgeWorkAfter(subject, HALF_YEAR_DAYS),
);

const HALF_YEAR_DAYS = 182;

/** What keeps a trajectory out of all that asks whether people stay in work. */
export function outsideRetention(subject: Subject): Observation<never> | undefined {
  const outside = outsidePopulation(subject);
  if (outside !== undefined) return outside;
  if (subject.showsRunningClientsOnly) return RUNNING_CLIENTS_ONLY;
  const { jobAtStart } = subject.trajectory;
  return jobAtStart !== undefined && isSheltered(jobAtStart) ? SHELTERED_AT_START : undefined;
}

const RUNNING_CLIENTS_ONLY = outOfScope("running-clients-only");
const SHELTERED_AT_START = excluded("sheltered-at-start");

/** The status on a day, once the sources have had the time to tell it. */
export function judgeWorkOn(subject: Subject, day: DayNumber): Observation<"yes" | "no"> {
  const finalThrough = workFinalThrough(subject, day);
  if (finalThrough < day) return notMature(finalThrough);
  const { status, reason } = workOn(subject.trajectory, day);
  return status === "unknown" ? notKnown(reason, finalThrough) : counted(status, status, finalThrough);
}

/**
 * The last day about which the sources of work can no longer change their mind, as far as they are asked about a day; where
 * there is no such source, a day before it.
 */
export function workFinalThrough({ trajectory, t0, asOf }: Subject, day: DayNumber): DayNumber {
  const until = asOf === undefined ? workObservedUntil(trajectory) : dayNumber(asOf);
  return (until ?? dayNumber(t0 ?? trajectory.start)) - workSettledFrom(trajectory, day) + day;
}
