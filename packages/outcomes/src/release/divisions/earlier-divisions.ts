import { innerKey, type PlannedIndicator } from "../plan/planned-figures.ts";
import { partKey, type Release, type ReleaseRow } from "../release.ts";
import { type DividedBy, type Division, leavesSomeOut } from "./division.ts";
import type { DividedPlace } from "./nested-places.ts";
import { kindKey } from "./strata-sums.ts";

/** What one earlier release showed of an indicator: the rows by level of a dimension, and the undivided ones. */
export interface EarlierDivision {
  readonly divided: readonly ReleaseRow[];
  readonly undivided: readonly ReleaseRow[];
}

/** What earlier releases showed of an indicator by level of a dimension, release by release. */
export function earlierDivisions(
  kind: PlannedIndicator["kind"],
  dimension: DividedBy,
  earlier: readonly Pick<Release, "rows">[],
): readonly EarlierDivision[] {
  return earlier.map(({ rows }) => {
    const shown = rows.filter((row) => row.figure !== null && kindKey(row) === kindKey(kind));
    return {
      divided: shown.filter(({ stratum }) => stratum?.startsWith(`${dimension}-`)),
      undivided: shown.filter((row) => partKey(row) === ""),
    };
  });
}

/** Places that an earlier release divided; a level that was not told of had nobody. One divided otherwise fits beside nothing. */
export function earlierPlaces(
  { divided, undivided }: EarlierDivision,
  divisions: readonly Division[],
): readonly DividedPlace[] {
  const wholes = new Map(undivided.map((row) => [membersOf(row), row]));
  return [...Map.groupBy(divided, membersOf)].map(([key, own]): DividedPlace => {
    const division = divisions.find(({ levels }) =>
      own.every((row) => levels.some((level) => level.stratum === row.stratum && isSame(level.together, row.together))),
    );
    const levels = (division?.levels ?? []).map(({ stratum }) => countsOf(own.find((row) => row.stratum === stratum)));
    const whole = division !== undefined && leavesSomeOut(division.dimension) ? countsOf(wholes.get(key)) : undefined;
    const outside = levels.reduce(([yes, rest], level) => [yes - level[0], rest - level[1]], whole ?? [0, 0]);
    const counts = [...levels, outside].flat().map((count) => Math.max(0, count));
    return { division: division?.key ?? "", members: new Set(key.split(",")), counts: { counts, repeats: 0 } };
  });
}

const membersOf = ({ pooled }: ReleaseRow) =>
  pooled
    .map(({ municipality, cohort }) => innerKey(municipality, cohort))
    .sort()
    .join();

const countsOf = (row: ReleaseRow | undefined): readonly [number, number] =>
  row?.figure?.kind === "share" ? [row.figure.yes, row.figure.noOrUnknown] : [0, 0];

const isSame = (a: readonly string[] = [], b: readonly string[] = []) => a.join() === b.join();
