import type { Interval } from "./interval.ts";
import { wilsonInterval } from "./wilson.ts";

/** What a share can be when some outcomes are not known; fractions from 0 to 1. */
export interface ShareBounds {
  /** All unknowns counted as no, and all counted as yes. */
  readonly range: Interval;
  /** From the lower Wilson limit of the worst case to the upper limit of the best case. */
  readonly envelope: Interval;
}

/**
 * Identification bounds of a share with unknown outcomes; `null` when nobody counts. Source: Imbens and Manski (2004).
 */
export function shareBounds(yes: number, no: number, unknown: number, confidence = 0.95): ShareBounds | null {
  const n = yes + no + unknown;
  const worst = wilsonInterval(yes, n, confidence);
  const best = wilsonInterval(yes + unknown, n, confidence);
  if (worst === null || best === null) return null;
  return {
    range: { lower: yes / n, upper: (yes + unknown) / n },
    envelope: { lower: worst.lower, upper: best.upper },
  };
}
