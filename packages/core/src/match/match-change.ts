import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Reason } from "../law/reason.ts";
import { assessmentFaults, type MatchAssessment, type UnusableRatings } from "./match-assessment.ts";
import { meanOf } from "./match-score.ts";

/** One aspect at two assessments; `change` (later minus earlier, -3 to 3) is `undefined` unless rated both times. */
export interface AspectChange {
  readonly aspect: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly change: number | undefined;
}

/** How a match changed; `mean` is over the `pairs` of aspects rated both times, `undefined` without any. */
export interface MatchChange {
  readonly valid: true;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly aspects: readonly AspectChange[];
  readonly mean: number | undefined;
  readonly pairs: number;
}

/**
 * Change per aspect between two assessments by the same respondent, the second on a later day; otherwise, and with unusable
 * ratings, the reasons. Not rounded.
 */
export function matchChange(before: MatchAssessment, after: MatchAssessment): MatchChange | UnusableRatings {
  const reasons = [...assessmentFaults("before", before), ...assessmentFaults("after", after)];
  if (reasons.length > 0) return { valid: false, reasons };
  if (after.on <= before.on) reasons.push(NOT_LATER);
  if (after.respondent !== before.respondent) reasons.push(OTHER_RESPONDENT);
  if (reasons.length > 0) return { valid: false, reasons };
  const aspects = changesOf(ratingsOf(before), ratingsOf(after));
  const changes = aspects.flatMap(({ change }) => (change === undefined ? [] : [change]));
  return { valid: true, from: before.on, to: after.on, aspects, mean: meanOf(changes), pairs: changes.length };
}

const ratingsOf = ({ ratings }: MatchAssessment): ReadonlyMap<string, number> =>
  new Map(ratings.map(({ aspect, rating }) => [aspect, rating]));

const changesOf = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly AspectChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].map((aspect) => {
    const [earlier, later] = [before.get(aspect), after.get(aspect)];
    const change = earlier === undefined || later === undefined ? undefined : later - earlier;
    return { aspect, before: earlier, after: later, change };
  });

const NOT_LATER: Reason = {
  code: "not-later",
  text: { nl: "De tweede beoordeling is niet van een latere dag.", en: "The second assessment is not of a later day." },
  input: "after.on",
};

const OTHER_RESPONDENT: Reason = {
  code: "other-respondent",
  text: { nl: "Vergelijk beoordelingen van dezelfde partij.", en: "Compare assessments by the same party." },
  input: "after.respondent",
};
