import type { Interval } from "../statistics/interval.ts";
import { shareBounds } from "../statistics/share-bounds.ts";
import { wilsonInterval } from "../statistics/wilson.ts";
import type { ShareState } from "../tally/tally-state.ts";

/** A share with its 95 % Wilson interval, as fractions from 0 to 1; `null` when nobody counts. */
export interface Share {
  readonly n: number;
  readonly share: number | null;
  readonly interval: Interval | null;
}

/**
 * A share when not everything is known. `share` is the headline: yes in yes, no and unknown together, the lower bound.
 * `upperBound` counts the unknown as yes; `knownOnly` leaves them out; `envelope` runs from the lower Wilson limit of the
 * worst case to the upper limit of the best. Fractions from 0 to 1.
 */
export interface ShareEstimate extends Share {
  readonly kind: "share";
  readonly unit: "fraction";
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  readonly notMature: number;
  readonly upperBound: number | null;
  readonly knownOnly: Share;
  readonly envelope: Interval | null;
}

/** A share of a count, with its interval. */
export const shareOf = (count: number, n: number): Share => ({
  n,
  share: n === 0 ? null : count / n,
  interval: wilsonInterval(count, n),
});

/** The figure of a share indicator. */
export function estimateShare({ yes, no, unknown, notMature }: ShareState): ShareEstimate {
  const bounds = shareBounds(yes, no, unknown);
  return {
    kind: "share",
    unit: "fraction",
    ...shareOf(yes, yes + no + unknown),
    yes,
    no,
    unknown,
    notMature,
    upperBound: bounds?.range.upper ?? null,
    knownOnly: shareOf(yes, yes + no),
    envelope: bounds?.envelope ?? null,
  };
}
