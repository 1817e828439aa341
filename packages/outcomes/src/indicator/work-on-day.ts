import { addDays, type CalendarDate, dayNumber, isSheltered, maturityOf, statusOn } from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import { counted, excluded, notKnown, notMature, type Observation, outOfScope } from "../observation/observation.ts";
import { type ReasonList, unknownStatusReasons } from "../observation/reasons.ts";
import type { Subject } from "../observation/subject.ts";

/** The reasons of indicators that ask whether somebody works on a day after t0. */
export const workOnDayReasons: ReasonList = {
  "out-of-scope": ["never-placed", "not-index-trajectory", "running-clients-only"],
  excluded: ["sheltered-at-start", "started-before-coverage", "died", "reached-state-pension-age"],
  "not-mature": ["window-not-over"],
  unknown: unknownStatusReasons,
  counted: ["yes", "no"],
};

/** Whether somebody has paid work a number of days after t0. */
export function judgeWorkAfter(subject: Subject, days: number): Observation<"yes" | "no"> {
  const { t0 } = subject;
  if (t0 === undefined) return outOfScope("never-placed");
  const outside = outsideRetention(subject) ?? exclusionAt(subject, days);
  return outside ?? judgeWorkOn(subject, addDays(t0, days));
}

const HALF_YEAR_DAYS = 182;

/** Whether somebody has paid work 182 days after t0, found once per trajectory. */
export function judgeWorkAfterHalfYear(subject: Subject): Observation<"yes" | "no"> {
  const known = subject.found.afterHalfYear as Observation<"yes" | "no"> | undefined;
  if (known !== undefined) return known;
  const observation = judgeWorkAfter(subject, HALF_YEAR_DAYS);
  subject.found.afterHalfYear = observation;
  return observation;
}

/** What keeps a trajectory out of all that asks whether people stay in work. */
export function outsideRetention(subject: Subject): Observation<never> | undefined {
  const outside = outsidePopulation(subject);
  if (outside !== undefined) return outside;
  if (showsRunningClientsOnly(subject)) return outOfScope("running-clients-only");
  const { jobAtStart } = subject.trajectory;
  return jobAtStart !== undefined && isSheltered(jobAtStart) ? excluded("sheltered-at-start") : undefined;
}

/** A list of current clients can never show who left. */
export const showsRunningClientsOnly = ({ ownCoverages }: Subject): boolean =>
  ownCoverages.length > 0 && ownCoverages.every((coverage) => coverage.selection === "running-on");

/** The status on a day, once the sources have had the time to tell it. */
export function judgeWorkOn(subject: Subject, day: CalendarDate): Observation<"yes" | "no"> {
  const { mature, finalThrough } = maturityOfDay(subject, day);
  if (!mature) return notMature(finalThrough);
  const { status, reason } = statusOn(subject.trajectory, day);
  if (status === "unknown") return notKnown(reason, finalThrough);
  return counted(status, status, finalThrough);
}

/** Whether the sources of work have had the time to tell of a day, and the last day of which that holds. */
export function maturityOfDay({ trajectory, t0, asOf: from }: Subject, day: CalendarDate) {
  const { mature, asOf = t0 ?? trajectory.start, matureFrom } = maturityOf(trajectory, day, from);
  return { mature, finalThrough: dayNumber(asOf) - dayNumber(matureFrom) + dayNumber(day) };
}
