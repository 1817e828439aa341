import { type Histogram, histogramOf } from "../statistics/histogram.ts";
import { sumHistograms } from "./sum-histograms.ts";

/** Whole numbers without a slot of their own, by channel: written down as they come, and counted now and then and at the end. */
export interface FarValues {
  /** Adds the number of a channel and then a value of it, time and again. */
  add(pairs: Float64Array, length: number): void;
  histogram(channel: number): Histogram;
}

export function createFarValues(): FarValues {
  let written: number[] = [];
  const counted: (Histogram | undefined)[] = [];
  const countWritten = () => {
    for (const [channel, values] of byChannel(written))
      counted[channel] = sumHistograms([counted[channel] ?? [], countedOf(values)]);
    written = [];
  };
  return {
    add(pairs, length) {
      for (let at = 0; at < length; at++) written.push(pairs[at]!);
      if (written.length >= MOST_WRITTEN) countWritten();
    },
    histogram(channel) {
      if (written.length > 0) countWritten();
      return counted[channel] ?? [];
    },
  };
}

/** So many that histograms are put together seldom, and that all of a cell take no more than a quarter of a million bytes. */
const MOST_WRITTEN = 2 ** 15;

function byChannel(pairs: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  for (let at = 0; at < pairs.length; at += 2) {
    const list = lists.get(pairs[at]!);
    if (list === undefined) lists.set(pairs[at]!, [pairs[at + 1]!]);
    else list.push(pairs[at + 1]!);
  }
  return lists;
}

/** Values that lie close together are counted in a row, because that takes no looking up and no sorting. */
function countedOf(values: readonly number[]): Histogram {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at++) {
    low = Math.min(low, values[at]!);
    high = Math.max(high, values[at]!);
  }
  return high - low < MOST_PER_VALUE * values.length ? countedInRow(values, low, high) : histogramOf(values);
}

/** So many places of a row are passed in the time that it takes to look a value up and to sort it. */
const MOST_PER_VALUE = 20;

function countedInRow(values: readonly number[], low: number, high: number): Histogram {
  const counts = new Int32Array(high - low + 1);
  for (let at = 0; at < values.length; at++) counts[values[at]! - low]!++;
  const bins: (readonly [number, number])[] = [];
  for (let at = 0; at < counts.length; at++) if (counts[at]! > 0) bins.push([low + at, counts[at]!]);
  return bins;
}
