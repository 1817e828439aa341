import type { RecordedHoursMode } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { type Place, wholeOf } from "../place/place-model.ts";

/** Ways in which hours are recorded that have figures. */
export const MODES = ["logged", "reported"] as const satisfies readonly RecordedHoursMode[];

/** A figure of hours that were recorded in one way. */
export interface HoursGroup {
  readonly indicator: string;
  readonly mode: (typeof MODES)[number];
  readonly row: ReleaseRow;
}

/** The figures of some indicators, way by way; what a release does not hold is not there. */
export const hoursGroupsOf = (place: Place, indicators: readonly string[]): readonly HoursGroup[] =>
  MODES.flatMap((mode) =>
    indicators.flatMap((indicator) => {
      const row = wholeOf(place, indicator, "chosen", mode);
      return row === undefined ? [] : [{ indicator, mode, row }];
    }),
  );
