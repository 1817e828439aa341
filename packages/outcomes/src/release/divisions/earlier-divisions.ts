import { ageAndSexOf } from "../../strata/age-and-sex.ts";
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

/**
 * What earlier releases showed of an indicator by level of a dimension, release by release. Who shows age with sex shows the
 * ages and the sexes too, of those of whom the sex is told.
 */
export function earlierDivisions(
  kind: PlannedIndicator["kind"],
  dimension: DividedBy,
  earlier: readonly Pick<Release, "rows">[],
): readonly EarlierDivision[] {
  return earlier.map(({ rows }) => {
    const shown = rows.filter((row) => row.figure !== null && kindKey(row) === kindKey(kind));
    return {
      divided: [
        ...shown.filter(({ stratum }) => stratum?.startsWith(`${dimension}-`)),
        ...(dimension === "age" || dimension === "sex" ? toldByCrossing(shown, dimension) : []),
      ],
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

/** Rows by age, or by sex, that add up those of both, but for places of which every part has rows of its own. */
function toldByCrossing(shown: readonly ReleaseRow[], by: "age" | "sex"): readonly ReleaseRow[] {
  const own = shown.filter(({ stratum }) => stratum?.startsWith(`${by}-`)).map(placesIn);
  const isTold = (row: ReleaseRow) => {
    const places = new Set(placesIn(row));
    const parts = own.filter((part) => part.every((one) => places.has(one)));
    return new Set(parts.flat()).size === places.size;
  };
  const levelOf = (stratum = "") => {
    const crossed = ageAndSexOf(stratum);
    return crossed && `${by}-${crossed[by]}`;
  };
  const crossing = shown.filter((row) => levelOf(row.stratum) !== undefined && !isTold(row));
  const byLevel = Map.groupBy(crossing, (row) => `${membersOf(row)} ${levelOf(row.stratum)}`);
  return [...byLevel.values()].flatMap((rows) => {
    const [first] = rows;
    const stratum = levelOf(first?.stratum);
    if (first?.figure?.kind !== "share" || stratum === undefined) return [];
    const [yes, noOrUnknown] = rows.map(countsOf).reduce(([a, b], [c, d]) => [a + c, b + d]);
    const { together: crossed, ...row } = first;
    const together = by === "age" ? crossed?.flatMap((one) => levelOf(one) ?? []) : undefined;
    const figure = { ...first.figure, n: yes + noOrUnknown, yes, noOrUnknown };
    return [{ ...row, stratum, figure, ...(together === undefined ? {} : { together }) }];
  });
}

const placesIn = ({ pooled }: ReleaseRow) => pooled.map(({ municipality, cohort }) => innerKey(municipality, cohort));

const membersOf = (row: ReleaseRow) => placesIn(row).sort().join();

const countsOf = (row: ReleaseRow | undefined): readonly [number, number] =>
  row?.figure?.kind === "share" ? [row.figure.yes, row.figure.noOrUnknown] : [0, 0];

const isSame = (a: readonly string[] = [], b: readonly string[] = []) => a.join() === b.join();
