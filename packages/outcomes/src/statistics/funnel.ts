import { binomialCdf } from "./binomial.ts";
import { exactFunnelLimits, normalFunnelLimits } from "./funnel-limits.ts";
import type { Interval } from "./interval.ts";
import { normalCdf } from "./normal.ts";
import { type Overdispersion, overdispersionOf, type Score } from "./overdispersion.ts";
import type { CountOf } from "./share-difference.ts";

/** Under so many units neither the target nor the differences between units can be told from chance. */
export const FEWEST_FUNNEL_UNITS = 10;

/** A unit in the funnel: its distance from the target in standard errors, by chance alone and with over-dispersion. */
export interface FunnelUnit extends CountOf {
  readonly share: number;
  readonly z: number;
  readonly adjustedZ: number;
}

/**
 * Shares of units beside their common share, the target. `limits` says how the limits are drawn: exactly by the
 * binomial distribution, or by the normal one with the variance between units added, once they differ more than chance
 * makes them; the two do not combine.
 */
export interface Funnel {
  readonly target: number;
  readonly units: readonly FunnelUnit[];
  readonly overdispersion: Overdispersion;
  readonly limits: "exact" | "normal-overdispersed";
}

/**
 * The funnel of units in their order, units of nobody left out; `null` under ten units or where all persons or none
 * have the outcome. Source: Spiegelhalter (2005).
 */
export function funnelOf(units: readonly CountOf[]): Funnel | null {
  const filled = units.filter(({ n }) => n > 0);
  const n = filled.reduce((sum, unit) => sum + unit.n, 0);
  const target = filled.reduce((sum, unit) => sum + unit.count, 0) / n;
  if (filled.length < FEWEST_FUNNEL_UNITS || !(target > 0 && target < 1)) return null;
  const scores = filled.map((unit) => scoreOf(unit, target));
  const overdispersion = overdispersionOf(scores);
  if (overdispersion === null) return null;
  return {
    target,
    units: filled.map(({ count, n: size }, index) => {
      const { z, standardError } = scores[index] as Score;
      const adjustedZ = (z * standardError) / Math.sqrt(standardError ** 2 + overdispersion.tau2);
      return { count, n: size, share: count / size, z, adjustedZ };
    }),
    overdispersion,
    limits: overdispersion.tau2 > 0 ? "normal-overdispersed" : "exact",
  };
}

/** Between which shares a unit of `n` persons does not stand out, within 0 and 1; `null` when `n` is 0. */
export function limitsAt({ target, limits, overdispersion }: Funnel, n: number, confidence = 0.95): Interval | null {
  if (limits === "exact") return exactFunnelLimits(target, n, confidence);
  const normal = normalFunnelLimits(target, n, confidence, overdispersion.tau2);
  return normal === null ? null : { lower: Math.max(0, normal.lower), upper: Math.min(1, normal.upper) };
}

/** A count exactly as likely as the limit does not lie beyond it, on either side. */
const ROUNDING = 1e-9;

/**
 * Whether a unit lies beyond the limits, and on which side; `null` where it does not. With exact limits this asks how
 * likely so low or so high a count is. The drawn upper limit runs up to one person below what that allows, so that 5 of
 * 5 would lie above it too easily.
 */
export function standsOut(funnel: Funnel, unit: FunnelUnit, confidence = 0.95): "low" | "high" | null {
  const tail = (0.5 - confidence / 2) * (1 - ROUNDING);
  const [soLow, soHigh] =
    funnel.limits === "exact"
      ? [binomialCdf(unit.count, unit.n, funnel.target), binomialCdf(unit.n - unit.count, unit.n, 1 - funnel.target)]
      : [normalCdf(unit.adjustedZ), normalCdf(-unit.adjustedZ)];
  if (soLow < tail) return "low";
  return soHigh < tail ? "high" : null;
}

/** Distance from the target in standard errors of the target. */
function scoreOf({ count, n }: CountOf, target: number): Score {
  const standardError = Math.sqrt((target * (1 - target)) / n);
  return { z: (count / n - target) / standardError, standardError };
}

/** The same on the arcsine scale, on which the standard error does not depend on the target. Source: FunnelPlotR. */
export function arcsineScore({ count, n }: CountOf, target: number): Score {
  const standardError = 1 / (2 * Math.sqrt(n));
  return { z: (Math.asin(Math.sqrt(count / n)) - Math.asin(Math.sqrt(target))) / standardError, standardError };
}
