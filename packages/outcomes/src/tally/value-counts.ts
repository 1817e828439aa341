import { type Histogram, histogramOfCounts } from "../statistics/histogram.ts";

/** How often each whole number occurred, while being counted. */
export interface ValueCounts {
  add(value: number): void;
  histogram(): Histogram;
}

/**
 * Counts in a list what lies near zero, such as marks, work values and their changes, because a list is quicker than a map;
 * it is only as long as it must be, because there may be a hundred thousand of them.
 */
export function createValueCounts(): ValueCounts {
  const near: number[] = [];
  const far = new Map<number, number>();
  return {
    add(value) {
      if (value < -NEAR || value > NEAR) {
        far.set(value, (far.get(value) ?? 0) + 1);
        return;
      }
      const place = value < 0 ? -2 * value - 1 : 2 * value;
      while (near.length <= place) near.push(0);
      near[place]! += 1;
    },
    histogram() {
      const counts = new Map(far);
      for (const [place, times] of near.entries())
        if (times > 0) counts.set(place % 2 === 0 ? place / 2 : -(place + 1) / 2, times);
      return histogramOfCounts(counts);
    },
  };
}

/** Marks are 10 to 100 tenths. */
const NEAR = 100;
