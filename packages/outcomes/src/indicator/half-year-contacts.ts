import {
  type CoachingFact,
  type CoachingMinutes,
  type DayNumber,
  dayNumber,
  hoursWindows,
  momentWindows,
} from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import { excluded, notKnown, notMature, type Observation } from "../observation/observation.ts";
import type { ReasonList } from "../observation/reasons.ts";
import { oncePerSubject, type Subject } from "../observation/subject.ts";
import { coachingBasis, MINIMUM_COACHED_DAYS } from "./coaching-hours.ts";

/** The last day of the first half-year, in days after the start. */
export const HALF_YEAR_END = hoursWindows.followUp.to;

/** Reasons of an indicator that looks at the contacts of the first half-year, but for how a trajectory counts. */
export const halfYearReasons = {
  "out-of-scope": ["never-placed", "not-index-trajectory"],
  excluded: ["started-before-coverage", "died", "reached-state-pension-age", "coached-too-short"],
  "not-mature": ["window-not-over"],
  unknown: ["coaching-end-not-known", "not-recorded"],
} satisfies Omit<ReasonList, "counted">;

/** The coaching that lies in days 0 to 181 after the start in whole or in part, or the observation of who is not looked at. */
export type HalfYearContacts =
  | { readonly settled: Observation<never> }
  | {
      readonly settled?: undefined;
      readonly finalThrough: DayNumber;
      readonly contacts: readonly CoachingFact[];
      /** Whether no contact is missing, as far as the hours can tell. */
      readonly complete: boolean;
    };

/** The contacts of a trajectory coached for 28 days or more in its first half-year; found once per trajectory. */
export const halfYearContacts: (subject: Subject) => HalfYearContacts = /* @__PURE__ */ oncePerSubject(findContacts);

function findContacts(subject: Subject): HalfYearContacts {
  const outside = outsidePopulation(subject) ?? exclusionAt(subject, HALF_YEAR_END);
  if (outside !== undefined) return { settled: outside };
  const { finalThrough, minutes } = coachingBasis(subject);
  if (minutes === undefined || finalThrough < subject.t0Day + HALF_YEAR_END)
    return { settled: notMature(finalThrough) };
  const { baseline, followUp } = minutes;
  if (isEndNotKnown(baseline) || isEndNotKnown(followUp))
    return { settled: notKnown("coaching-end-not-known", finalThrough) };
  if (baseline.coachedDays + followUp.coachedDays < MINIMUM_COACHED_DAYS)
    return { settled: excluded("coached-too-short", finalThrough) };
  return {
    finalThrough,
    contacts: subject.trajectory.coaching.filter(contactsIn(subject)),
    complete: isComplete(baseline) && isComplete(followUp),
  };
}

const isEndNotKnown = ({ employee }: CoachingMinutes) =>
  !employee.known && employee.reason === "coaching-end-not-known";

const isComplete = ({ coachedDays, employee, employer }: CoachingMinutes) =>
  coachedDays === 0 || employee.known || employer.known;

/** A logged contact counts by its days; what a coach reports about a moment by its label, or else by its date. */
function contactsIn({ t0Day }: Subject): (contact: CoachingFact) => boolean {
  return ({ mode, moment, from, to }) => {
    if (moment !== undefined && mode !== "logged") return moment !== "later";
    const day = dayNumber(from) - t0Day;
    if (mode === "logged") return day <= HALF_YEAR_END && dayNumber(to) >= t0Day;
    return day >= momentWindows.baseline.from && day <= momentWindows.followUp.to;
  };
}
