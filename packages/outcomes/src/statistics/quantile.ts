import type { Histogram } from "./histogram.ts";

/** The quantile at `p` (0 to 1) of whole numbers, type 7 of Hyndman and Fan as R computes it; `null` without values. */
export function quantileOf(histogram: Histogram, p: number): number | null {
  const n = histogram.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return null;
  const position = (n - 1) * p;
  const below = Math.floor(position);
  const low = valueAt(histogram, below);
  const high = valueAt(histogram, Math.min(below + 1, n - 1));
  return low + (position - below) * (high - low);
}

/** The median of whole numbers; the mean of the middle two when their number is even; `null` without values. */
export const medianOf = (histogram: Histogram): number | null => quantileOf(histogram, 0.5);

function valueAt(histogram: Histogram, rank: number): number {
  let passed = 0;
  for (const [value, count] of histogram) {
    passed += count;
    if (rank < passed) return value;
  }
  throw new RangeError("rank beyond the histogram");
}
