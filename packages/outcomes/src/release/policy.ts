import { z } from "zod";

/** Counts of 1 to 4 are never shown, and no hidden count may be pinned to an interval narrower than 5. */
export const MINIMUM_CATEGORY = 5;

/** What may be published. `minimumPersons` is the smallest denominator, in distinct persons; it may not be under 5. */
export const ReleasePolicy = z.strictObject({ minimumPersons: z.int() });
export type ReleasePolicy = z.infer<typeof ReleasePolicy>;

export const defaultPolicy: ReleasePolicy = { minimumPersons: 10 };
