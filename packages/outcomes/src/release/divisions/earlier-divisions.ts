import type { DimensionId } from "../../strata/dimensions.ts";
import { innerKey, type PlannedIndicator } from "../plan/planned-figures.ts";
import type { Release, ReleaseRow } from "../release.ts";
import type { Division } from "./division.ts";
import type { DividedPlace } from "./nested-places.ts";
import { kindKey, valueAt } from "./strata-sums.ts";

/** The rows by level of a dimension that earlier releases showed of an indicator. */
export function earlierRows(
  kind: PlannedIndicator["kind"],
  dimension: DimensionId,
  earlier: readonly Pick<Release, "rows">[],
): readonly ReleaseRow[] {
  return earlier.flatMap(({ rows }) =>
    rows.filter(
      (row) => row.stratum?.startsWith(`${dimension}-`) && row.figure !== null && kindKey(row) === kindKey(kind),
    ),
  );
}

/** Places that earlier releases divided; a level that was not told of had nobody. One divided otherwise fits beside nothing. */
export function earlierPlaces(rows: readonly ReleaseRow[], divisions: readonly Division[]): readonly DividedPlace[] {
  const places = new Map<string, ReleaseRow[]>();
  for (const row of rows) {
    const members = row.pooled.map(({ municipality, cohort }) => innerKey(municipality, cohort)).sort();
    valueAt(places, members.join(), () => []).push(row);
  }
  return [...places].map(([key, own]): DividedPlace => {
    const division = divisions.find(({ levels }) =>
      own.every((row) => levels.some((level) => level.stratum === row.stratum && isSame(level.together, row.together))),
    );
    const counts = (division?.levels ?? []).flatMap(({ stratum }) => {
      const figure = own.filter((row) => row.stratum === stratum).at(-1)?.figure;
      return figure?.kind === "share" ? [figure.yes, figure.noOrUnknown] : [0, 0];
    });
    return { division: division?.key ?? "", members: new Set(key.split(",")), counts: { counts, repeats: 0 } };
  });
}

const isSame = (a: readonly string[] = [], b: readonly string[] = []) => a.join() === b.join();
