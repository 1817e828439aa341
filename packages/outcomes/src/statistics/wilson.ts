import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Wilson's interval for a share of `count` in `n`, as fractions from 0 to 1; `null` when `n` is 0.
 * Source: Wilson (1927), without continuity correction.
 */
export function wilsonInterval(count: number, n: number, confidence = 0.95): Interval | null {
  if (!(n > 0)) return null;
  const z = normalQuantile(0.5 + confidence / 2);
  const middle = 2 * count + z * z;
  const spread = z * Math.sqrt(z * z + 4 * count * (1 - count / n));
  const whole = 2 * (n + z * z);
  return {
    lower: count === 0 ? 0 : Math.max(0, (middle - spread) / whole),
    upper: count === n ? 1 : Math.min(1, (middle + spread) / whole),
  };
}
