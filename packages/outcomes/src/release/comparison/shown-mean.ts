import type { MeanFigure } from "../../estimate/mean-estimate.ts";
import { studentTQuantile } from "../../statistics/student-t.ts";
import type { PublishedMeans } from "../published-figure.ts";

/** By so much may the ends of a shown interval together be off, because each is rounded to one decimal. */
const ROUNDING = 0.1;

/** The shown change of a mean with the widest spread that its shown interval allows; of a figure without a change the mean is `null`. */
export function shownMean({ change }: PublishedMeans) {
  const { n = 0, mean = null, interval = null } = change ?? {};
  const raw: MeanFigure = { n, mean, median: null, interval };
  return { raw, standardDeviation: interval === null || n < 2 ? null : spreadOf(interval, n), bounds: null };
}

function spreadOf({ lower, upper }: { readonly lower: number; readonly upper: number }, n: number): number {
  const margin = (upper - lower + ROUNDING) / 2;
  return (margin * Math.sqrt(n)) / -studentTQuantile(0.025, n - 1);
}
