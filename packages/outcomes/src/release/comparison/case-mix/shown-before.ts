import { partKey, type ReleaseRow } from "../../release.ts";
import type { ReleaseComparison } from "../release-comparison.ts";
import type { ShownBefore } from "./adjusted-shares.ts";

/** A release that was published before, with the comparisons that were made with it. */
export interface EarlierComparisons {
  readonly rows: readonly ReleaseRow[];
  readonly comparisons: readonly ReleaseComparison[];
}

/** What earlier releases showed of the same figures as expected. */
export function shownBefore(
  rows: readonly ReleaseRow[],
  earlier: readonly EarlierComparisons[],
): readonly ShownBefore[] {
  const [first] = rows;
  const isSame = (one: ReleaseComparison | ReleaseRow) =>
    one.indicator === first?.indicator &&
    one.definitionVersion === first.definitionVersion &&
    one.cohort === first.cohort;
  return earlier.flatMap((release) => {
    const figures = release.rows.filter((row) => isSame(row) && partKey(row) === "");
    return release.comparisons.filter(isSame).flatMap((one) =>
      one.municipalities.flatMap(({ municipality, adjusted }) => {
        const figure = figures.find((row) => row.municipality === municipality)?.figure;
        const isShown = adjusted.status === "shown" && figure?.kind === "share";
        return isShown ? [{ municipality, n: figure.n, expected: adjusted.expected }] : [];
      }),
    );
  });
}
