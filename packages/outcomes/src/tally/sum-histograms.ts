import { type Histogram, histogramOfCounts } from "../statistics/histogram.ts";

/** All histograms together; exact. Values that lie close together are counted in a row, because that takes no looking up. */
export function sumHistograms(histograms: readonly Histogram[]): Histogram {
  const filled = histograms.filter(({ length }) => length > 0);
  const [first] = filled;
  if (first === undefined || filled.length === 1) return first ?? [];
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const histogram of filled) {
    low = Math.min(low, histogram[0]![0]);
    high = Math.max(high, histogram.at(-1)![0]);
  }
  return high - low < MOST_IN_A_ROW ? sumInRow(filled, low, high) : sumByValue(filled);
}

/** Two million bytes: more than any unit of an indicator takes. */
const MOST_IN_A_ROW = 250_000;

function sumInRow(histograms: readonly Histogram[], low: number, high: number): Histogram {
  const counts = new Float64Array(high - low + 1);
  for (const histogram of histograms)
    for (let at = 0; at < histogram.length; at++) {
      const bin = histogram[at]!;
      counts[bin[0] - low]! += bin[1];
    }
  const sum: (readonly [number, number])[] = [];
  for (let at = 0; at < counts.length; at++) if (counts[at]! > 0) sum.push([low + at, counts[at]!]);
  return sum;
}

function sumByValue(histograms: readonly Histogram[]): Histogram {
  const counts = new Map<number, number>();
  for (const histogram of histograms)
    for (const [value, count] of histogram) counts.set(value, (counts.get(value) ?? 0) + count);
  return histogramOfCounts(counts);
}
