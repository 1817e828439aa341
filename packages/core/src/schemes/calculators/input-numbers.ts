import { z } from "zod";
import { inHundredths } from "./rounding.ts";
import { HOURS_PER_WEEK, HOURS_PER_YEAR, MOST_OF_ANYTHING, OLDEST_AGE } from "./units.ts";

const twoDecimals = (hours: number) => inHundredths(hours) !== undefined;

/** Contract hours a week, above 0, with at most two decimals. */
export const WeeklyHours = z.number().positive().max(HOURS_PER_WEEK).refine(twoDecimals);

/** Hours in a calendar year, 0 or more, with at most two decimals. */
export const YearlyHours = z.number().nonnegative().max(HOURS_PER_YEAR).refine(twoDecimals);

/** Whole years of age. */
export const Age = z.int().nonnegative().max(OLDEST_AGE);

/** A count from 1 up. */
export const Ordinal = z.int().positive().max(MOST_OF_ANYTHING);
