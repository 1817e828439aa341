import { z } from "zod";

/** Counts of 1 to 4 are never shown, and no hidden count may be pinned to an interval narrower than 5. */
export const MINIMUM_CATEGORY = 5;

/**
 * What may be published. `minimumPersons` is the smallest denominator, in distinct persons; it may not be under 5.
 * `largestShare`, a fraction above one half: a share is hidden when one outcome holds more of its persons; 1 unless given, since all and
 * all but four are hidden anyway. `rounding`: `base-5` shows counts rounded to multiples of 5, halves up, and shares computed from them.
 */
export const ReleasePolicy = z.strictObject({
  minimumPersons: z.int(),
  largestShare: z.number().gt(0.5).max(1).exactOptional(),
  rounding: z.literal("base-5").exactOptional(),
});
export type ReleasePolicy = z.infer<typeof ReleasePolicy>;

export const defaultPolicy: ReleasePolicy = { minimumPersons: 10 };

/** Whether a policy may be used at all: denominators of fewer than 5 persons are never shown. */
export const mayBeReleased = ({ minimumPersons }: Pick<ReleasePolicy, "minimumPersons">): boolean =>
  Number.isInteger(minimumPersons) && minimumPersons >= MINIMUM_CATEGORY;
