import type { Random } from "../examples/random.ts";

/** Numbers in steps between two bounds, and the mean they must have as nearly as the steps allow. */
interface Wanted {
  readonly size: number;
  readonly mean: number;
  readonly deviation: number;
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
}

/** Draws numbers around the mean, then moves some of them by one step until the mean is right. */
export function numbersWithMean(wanted: Wanted, random: Random): number[] {
  const { size, mean, deviation, lowest, highest, step } = wanted;
  const inBounds = (value: number) => Math.min(highest, Math.max(lowest, value));
  const numbers = Array.from({ length: size }, () =>
    inBounds(Math.round(random.normal(mean, deviation) / step) * step),
  );
  let short = Math.round((size * mean) / step) - sum(numbers) / step;
  while (short !== 0) {
    const at = random.between(0, size - 1);
    const before = numbers[at] as number;
    const after = inBounds(before + Math.sign(short) * step);
    numbers[at] = after;
    short -= (after - before) / step;
  }
  return numbers;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);
