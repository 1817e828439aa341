import { kindKey } from "./divisions/strata-sums.ts";
import { type ConfidentialLedgerEntry, partKey, partOf, type ReleasePlace, type ReleaseRow } from "./release.ts";

/**
 * What was hidden and why, in the order of the rows: nobody can tell from it what was hidden last, when the auditor looked.
 * What is hidden wholly has one entry.
 */
export function ledgerOf(
  guarded: readonly ReleaseRow[],
  rows: readonly ReleaseRow[],
  hidden: readonly ConfidentialLedgerEntry[],
): readonly ConfidentialLedgerEntry[] {
  const byPlace = Map.groupBy(hidden, placeKey);
  return rows.flatMap((row, at) => {
    const known = byPlace.get(placeKey(row)) ?? [];
    return row.figure === null && guarded[at]?.figure !== null ? [hiddenAfter(row)] : known;
  });
}

const placeKey = (place: ReleasePlace) => [kindKey(place), place.municipality, place.cohort, partKey(place)].join("|");

function hiddenAfter(row: ReleaseRow): ConfidentialLedgerEntry {
  const { indicator, definitionVersion, hoursMode, municipality, cohort } = row;
  const mode = hoursMode === undefined ? {} : { hoursMode };
  const place = { indicator, definitionVersion, ...mode, municipality, cohort, ...partOf(row) };
  return { ...place, part: "figure", cause: "protects-others" };
}
