import { bisectRising } from "./bisect.ts";
import { normalCdf, normalQuantile } from "./normal.ts";

/**
 * What a comparison must reach: `power` is the chance of finding a difference that is there, `confidence` that of
 * finding none where none is.
 */
export interface Demands {
  readonly power?: number;
  readonly confidence?: number;
}

/**
 * The chance that two groups of these sizes, with these true shares, are found to differ (two-sided); `null` where a
 * group is empty. Normal approximation with the pooled share under no difference. Source: Fleiss (1981), as R's
 * power.prop.test, which has equal groups.
 */
export function powerOfDifference(shares: Pair, sizes: Pair, confidence = 0.95): number | null {
  const [first, second] = shares;
  const [n, m] = sizes;
  if (!(n > 0 && m > 0)) return null;
  const pooled = (n * first + m * second) / (n + m);
  const underNone = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  const asIs = Math.sqrt((first * (1 - first)) / n + (second * (1 - second)) / m);
  const beyond = Math.abs(first - second) - normalQuantile(0.5 + confidence / 2) * underNone;
  return asIs > 0 ? normalCdf(beyond / asIs) : beyond > 0 ? 1 : 0;
}

type Pair = readonly [first: number, second: number];

/**
 * How much higher or lower the second share must be to be found different, in fractions; `null` where no share would
 * be.
 */
export interface SmallestDifference {
  readonly higher: number | null;
  readonly lower: number | null;
}

/**
 * The smallest true difference from `share` that the two groups' sizes can show with the demanded power (80 %, at 95 %
 * confidence).
 */
export function smallestDifference(
  share: number,
  sizes: Pair,
  { power = 0.8, confidence = 0.95 }: Demands = {},
): SmallestDifference {
  const powerAt = (other: number) => powerOfDifference([share, other], sizes, confidence) ?? 0;
  const reach = (most: number, sign: 1 | -1) =>
    powerAt(share + sign * most) < power ? null : bisectRising((by) => powerAt(share + sign * by), power, 0, most);
  return { higher: reach(1 - share, 1), lower: reach(share, -1) };
}

/**
 * How many persons each of two groups needs to show that one share is not the other, with the demanded power (80 %, at
 * 95 % confidence); `null` where the shares are equal. Same source.
 */
export function personsNeeded(shares: Pair, { power = 0.8, confidence = 0.95 }: Demands = {}): number | null {
  const [first, second] = shares;
  if (!(Math.abs(first - second) > 0)) return null;
  const middle = (first + second) / 2;
  const underNone = normalQuantile(0.5 + confidence / 2) * Math.sqrt(2 * middle * (1 - middle));
  const asIs = normalQuantile(power) * Math.sqrt(first * (1 - first) + second * (1 - second));
  return Math.max(1, Math.ceil(((underNone + asIs) / (first - second)) ** 2));
}

/**
 * How many persons a group needs so that the 95 % Wilson interval of a share is no wider than `width` (both in
 * fractions); `null` where the width is not above 0. An exact inversion of Wilson's formula for a share that need not
 * be a whole count.
 */
export function personsForWidth(share: number, width: number, confidence = 0.95): number | null {
  if (!(width > 0)) return null;
  if (width >= 1) return 1;
  const z2 = normalQuantile(0.5 + confidence / 2) ** 2;
  const spread = share * (1 - share);
  const b = 2 * width ** 2 - 4 * spread;
  const n = (z2 * (-b + Math.sqrt(b ** 2 - 4 * width ** 2 * (width ** 2 - 1)))) / (2 * width ** 2);
  return Math.max(1, Math.ceil(n - 1e-9));
}
