import { z } from "zod";

/** How often each whole number occurred: `[value, count]`, values strictly rising, counts at least 1. */
export const Histogram = z
  .array(z.tuple([z.int(), z.int().positive()]).readonly())
  .readonly()
  .refine((bins) => bins.every((bin, index) => index === 0 || bin[0] > (bins[index - 1]?.[0] ?? bin[0])), {
    error: "values must rise",
  })
  .meta({ id: "Histogram", title: "Verdeling", description: "How often each whole number occurred." });
export type Histogram = z.infer<typeof Histogram>;

/** The histogram of a list of whole numbers. */
export function histogramOf(values: Iterable<number>): Histogram {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return histogramOfCounts(counts);
}

/** The histogram of counts per value. */
export const histogramOfCounts = (counts: ReadonlyMap<number, number>): Histogram =>
  [...counts].sort((a, b) => a[0] - b[0]);

/** Both histograms together; exact, and the order does not matter. */
export function mergeHistograms(a: Histogram, b: Histogram): Histogram {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: (readonly [number, number])[] = [];
  let [atA, atB] = [0, 0];
  while (atA < a.length && atB < b.length) {
    const [one, other] = [a[atA]!, b[atB]!];
    if (one[0] === other[0]) {
      merged.push([one[0], one[1] + other[1]]);
      atA++;
      atB++;
    } else if (one[0] < other[0]) {
      merged.push(one);
      atA++;
    } else {
      merged.push(other);
      atB++;
    }
  }
  return [...merged, ...a.slice(atA), ...b.slice(atB)];
}

/** Number, sum and sum of squares of all values; exact. */
export interface Sums {
  readonly n: number;
  readonly sum: bigint;
  readonly sumOfSquares: bigint;
}

/** The exact sums of a histogram. */
export function sumsOf(histogram: Histogram): Sums {
  let n = 0;
  let sum = 0n;
  let sumOfSquares = 0n;
  for (const [value, count] of histogram) {
    const times = BigInt(value) * BigInt(count);
    n += count;
    sum += times;
    sumOfSquares += times * BigInt(value);
  }
  return { n, sum, sumOfSquares };
}
