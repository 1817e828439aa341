import type { ReleaseRow } from "@jobcoach/outcomes";
import { shownRelease } from "../../../testing/shown-release.ts";
import type { PlaceChoice } from "../place-choice.ts";
import type { Place } from "../place-model.ts";

/** A place of a release in which three municipalities take part, with these rows. */
export const placeOf = (rows: readonly ReleaseRow[], choice: Partial<PlaceChoice> = {}): Place => ({
  release: shownRelease(["GM0200", "GM0344", "GM0448"]),
  choice: { municipality: "all", cohort: "pooled", ...choice },
  cohorts: ["2025H1", "pooled"],
  rows,
});
