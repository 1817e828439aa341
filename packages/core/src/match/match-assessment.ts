import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { MatchRating, Respondent } from "../facts/measurement.ts";
import type { Reason } from "../law/reason.ts";

/** One aspect rated 1 (bad), 2 (moderate), 3 (good) or 4 (excellent); the labels are `matchRatingCodes`. */
export type AspectRating = z.infer<typeof MatchRating>;

/** How one respondent rates the match on one day. The match is assessed again later, so every assessment has its date. */
export const MatchAssessment = z
  .strictObject({
    on: CalendarDate,
    respondent: Respondent,
    ratings: z.array(MatchRating).readonly(),
  })
  .meta({ id: "MatchAssessment", title: "Beoordeling van de match", description: "Ratings of a match on one day." });
export type MatchAssessment = z.infer<typeof MatchAssessment>;

/** Ratings that cannot be used: every reason at once, with the place (`ratings.2`, counted from 0), never a value. */
export interface UnusableRatings {
  readonly valid: false;
  readonly reasons: readonly Reason[];
}

/** What is wrong with ratings; an aspect has one rating. */
export function ratingFaults(name: string, ratings: unknown): readonly Reason[] {
  const read = MatchAssessment.shape.ratings.safeParse(ratings);
  if (!read.success) return unreadable(name, read.error);
  const aspects = read.data.map(({ aspect }) => aspect);
  return aspects.flatMap((aspect, at) => (aspects.indexOf(aspect) < at ? [{ ...TWICE, input: `${name}.${at}` }] : []));
}

/** What is wrong with an assessment. */
export function assessmentFaults(name: string, assessment: unknown): readonly Reason[] {
  const read = MatchAssessment.safeParse(assessment);
  return read.success ? ratingFaults(`${name}.ratings`, read.data.ratings) : unreadable(name, read.error);
}

const unreadable = (name: string, error: z.ZodError): readonly Reason[] =>
  error.issues.map(({ path }) => ({ ...NOT_USABLE, input: [name, ...path].join(".") }));

const NOT_USABLE: Reason = {
  code: "rating-not-usable",
  text: { nl: "Dit veld ontbreekt of klopt niet.", en: "This field is missing or not usable." },
};

const TWICE: Reason = {
  code: "aspect-twice",
  text: { nl: "Dit aspect is twee keer beoordeeld.", en: "This aspect is rated twice." },
};
