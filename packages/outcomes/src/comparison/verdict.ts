import type { Interval } from "../statistics/interval.ts";
import type { Comparability } from "./comparability.ts";

/**
 * What may be said of two municipalities: that they differ more than chance explains, that the difference may be chance, that too
 * much is not known to show one, or that their figures cannot be compared.
 */
export type Verdict = "different" | "fits-chance" | "too-much-unknown" | "not-comparable";

interface Evidence {
  readonly comparability: Comparability;
  /** The confidence interval of the difference as it is shown. */
  readonly interval: Interval;
  /** What the difference can be, whatever is not known. */
  readonly range: Interval;
  /** How likely so large a difference is by chance, for all pairs together: as it is shown, and with the unknown against it. */
  readonly adjustedShownP: number;
  readonly adjustedP: number;
}

/**
 * A difference is claimed where neither chance nor what is not known explains it. Where chance does not explain what is shown,
 * but what is not known might, too much is not known; only what chance explains by itself fits chance.
 */
export function verdictOf({ comparability, interval, range, adjustedShownP, adjustedP }: Evidence): Verdict {
  if (comparability.grade === "D") return "not-comparable";
  if (holdsZero(interval) || adjustedShownP >= 0.05) return "fits-chance";
  return holdsZero(range) || adjustedP >= 0.05 ? "too-much-unknown" : "different";
}

const holdsZero = ({ lower, upper }: Interval) => lower <= 0 && upper >= 0;
