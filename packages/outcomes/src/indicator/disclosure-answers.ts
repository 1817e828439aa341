import type { MeasurementFact } from "@jobcoach/core";
import { type Asked, noAnswer } from "./asked-at-moments.ts";

/** To whom somebody may tell about a psychological vulnerability. */
export type ToldTo = "employer" | "colleagues";

const told = {
  employer: (measurement: MeasurementFact) => measurement.disclosedToEmployer,
  colleagues: (measurement: MeasurementFact) => measurement.disclosedToColleagues,
} as const;

const reaction = {
  employer: (measurement: MeasurementFact) => measurement.reactionEmployer,
  colleagues: (measurement: MeasurementFact) => measurement.reactionColleagues,
} as const;

/** Whether the employee told. */
export function disclosureTo(whom: ToldTo): Asked<"yes" | "no"> {
  const answerIn = told[whom];
  return {
    respondent: "employee",
    onlyInWork: true,
    read: (measurement) => {
      const answer = answerIn(measurement);
      return answer === undefined ? undefined : { found: "value", value: answer ? "yes" : "no" };
    },
  };
}

/** The mark, in tenths, for the reaction of those who were told; only of employees who say that they told. */
export function reactionOf(whom: ToldTo): Asked<number> {
  const answerIn = told[whom];
  const markIn = reaction[whom];
  return {
    respondent: "employee",
    onlyInWork: true,
    read: (measurement) => {
      const answer = answerIn(measurement);
      const mark = markIn(measurement);
      if (answer === undefined) return mark === undefined ? undefined : NOT_KNOWN_WHETHER_TOLD;
      if (!answer) return mark === undefined ? NOT_TOLD : CONTRADICTION;
      return mark === undefined ? NO_MARK : { found: "value", value: mark };
    },
  };
}

const NOT_TOLD = noAnswer("excluded", "not-disclosed");
const NOT_KNOWN_WHETHER_TOLD = noAnswer("unknown", "disclosure-not-known");
const CONTRADICTION = noAnswer("unknown", "answers-contradict");
const NO_MARK = noAnswer("unknown", "incomplete-answers");
