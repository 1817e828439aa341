import { type AspectRating, ratingFaults, type UnusableRatings } from "./match-assessment.ts";

/** The mean rating of a match, how many aspects were rated, and which were rated lowest. */
export interface MatchScore {
  readonly valid: true;
  readonly name: "match.mean.v1";
  readonly direction: "higher-is-better";
  /** 1 to 4, not rounded; `undefined` when nothing is rated. */
  readonly value: number | undefined;
  readonly rated: number;
  /** All aspects that share the lowest rating. */
  readonly lowest: readonly string[];
}

/**
 * The mean of the rated aspects, each weighing the same. Means over different aspects are not compared: see `matchChange`.
 * An aspect rated twice, or a rating that is not 1 to 4, returns the reasons. The study's own calculation is unknown.
 */
export function matchScore(ratings: readonly AspectRating[]): MatchScore | UnusableRatings {
  const reasons = ratingFaults("ratings", ratings);
  if (reasons.length > 0) return { valid: false, reasons };
  const values = ratings.map(({ rating }) => rating);
  const least = Math.min(...values);
  return {
    valid: true,
    name: "match.mean.v1",
    direction: "higher-is-better",
    value: meanOf(values),
    rated: values.length,
    lowest: ratings.filter(({ rating }) => rating === least).map(({ aspect }) => aspect),
  };
}

/** The mean, or `undefined` of nothing. */
export const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
