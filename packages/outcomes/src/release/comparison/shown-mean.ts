import { meanDecimals } from "../../estimate/mean-decimals.ts";
import type { MeanFigure, MeanUnit } from "../../estimate/mean-estimate.ts";
import type { Interval } from "../../statistics/interval.ts";
import { studentTQuantile } from "../../statistics/student-t.ts";
import type { PublishedMeans } from "../published-figure.ts";

/** The shown change of a mean with the widest spread that its shown interval allows; of a figure without a change the mean is `null`. */
export function shownMean({ change, unit }: PublishedMeans) {
  const { n = 0, mean = null, interval = null } = change ?? {};
  const raw: MeanFigure = { n, mean, median: null, interval };
  return {
    raw,
    persons: n,
    standardDeviation: interval === null || n < 2 ? null : spreadOf(interval, n, unit),
    bounds: null,
  };
}

function spreadOf({ lower, upper }: Interval, n: number, unit: MeanUnit): number {
  const margin = (upper - lower + bothEndsOff(unit)) / 2;
  return (margin * Math.sqrt(n)) / -studentTQuantile(0.025, n - 1);
}

/** By so much may the ends of a shown interval together be off, because each is rounded. */
const bothEndsOff = (unit: MeanUnit) => 10 ** -meanDecimals(unit);
