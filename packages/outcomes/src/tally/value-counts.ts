import { type Histogram, histogramOfCounts } from "../statistics/histogram.ts";

/** How often each whole number occurred, while being counted. */
export interface ValueCounts {
  /** Counts a value, once unless said otherwise. */
  add(value: number, times?: number): void;
  histogram(): Histogram;
}

/**
 * Counts in lists what lies near zero, such as marks, work values and their changes, because a list is quicker than a map;
 * they are only as long as they must be, because there may be a hundred thousand of them.
 */
export function createValueCounts(): ValueCounts {
  const fromZero: number[] = [];
  const belowZero: number[] = [];
  const far = new Map<number, number>();
  return {
    add(value, times = 1) {
      if (value > NEAR || value < -NEAR) far.set(value, (far.get(value) ?? 0) + times);
      else if (value < 0) raise(belowZero, -value, times);
      else raise(fromZero, value, times);
    },
    histogram() {
      const counts = new Map(far);
      for (const [value, times] of fromZero.entries()) if (times > 0) counts.set(value, times);
      for (const [value, times] of belowZero.entries()) if (times > 0) counts.set(-value, times);
      return histogramOfCounts(counts);
    },
  };
}

function raise(list: number[], place: number, times: number): void {
  while (list.length <= place) list.push(0);
  list[place]! += times;
}

/** Marks are 10 to 100 tenths. */
const NEAR = 100;
