import { MINIMUM_CATEGORY } from "../policy.ts";
import type { ReleaseRow } from "../release.ts";
import type { HiddenCountFound, HiddenCountOf } from "./hidden-counts.ts";

/** A hidden count of a row, with the places that it is summed over. */
export interface Asked {
  readonly row: ReleaseRow;
  readonly count: HiddenCountOf;
  readonly members: readonly number[];
}

/** A hidden count that is narrow, or of which it could not be told. */
export interface FoundCount {
  readonly asked: Asked;
  readonly found: HiddenCountFound;
}

/** Intervals that rounding errors make so much narrower than 5 are 5 wide. */
export const TOLERANCE = 1e-4;

/** Also where it is not a number how wide it is. */
export const isNarrow = ({ low, high }: { readonly low: number; readonly high: number }) =>
  !(high - low >= MINIMUM_CATEGORY - TOLERANCE);
