import { z } from "zod";
import { type Histogram, Histogram as HistogramSchema, mergeHistograms } from "../statistics/histogram.ts";

const Count = z.int().nonnegative();

/** A life table by day: on which day after t0 how many had the event, were censored, or ended nobody knows how. */
export const SurvivalState = z.strictObject({
  kind: z.literal("survival"),
  events: HistogramSchema,
  censored: HistogramSchema,
  uncertain: HistogramSchema,
  unknown: Count,
  notMature: Count,
});
export type SurvivalState = z.infer<typeof SurvivalState>;

/** Both together; exact, and the order does not matter. */
export const mergeSurvivals = (a: SurvivalState, b: SurvivalState): SurvivalState => ({
  kind: "survival",
  events: mergeHistograms(a.events, b.events),
  censored: mergeHistograms(a.censored, b.censored),
  uncertain: mergeHistograms(a.uncertain, b.uncertain),
  unknown: a.unknown + b.unknown,
  notMature: a.notMature + b.notMature,
});

/** How many are in the life table. */
export const survivorsIn = ({ events, censored, uncertain }: SurvivalState): number =>
  totalOf(events) + totalOf(censored) + totalOf(uncertain);

const totalOf = (histogram: Histogram) => histogram.reduce((sum, [, count]) => sum + count, 0);
