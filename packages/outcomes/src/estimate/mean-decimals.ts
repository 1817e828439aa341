import type { MeanUnit } from "./mean-estimate.ts";

/**
 * The decimals with which a mean is published and written: one, and two where all values lie between 0 and 1, so that every
 * unit has about a hundred steps over its scale.
 */
export const meanDecimals = (unit: MeanUnit): number => (unit === "one" ? 2 : 1);
