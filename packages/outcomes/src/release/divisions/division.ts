import type { LocalizedText } from "@jobcoach/core";
import { ageAndSexStratum, crossedSexes } from "../../strata/age-and-sex.ts";
import { type DimensionId, dimensions } from "../../strata/dimensions.ts";
import type { PlannedTable } from "../plan/publication-plan.ts";

/** One level of a division: its stratum, and the levels of the dimension that are in it. */
export interface DivisionLevel {
  readonly stratum: string;
  readonly levels: readonly string[];
  /** The levels are one here because they are rare. */
  readonly together?: readonly string[];
}

/** What persons are divided by: a dimension, or age and sex together, by the first word of the names of the strata. */
export type DividedBy = DimensionId | "traits";

/** Whether persons may be in no level: those of another sex, or of whom it is not told. */
export const leavesSomeOut = (by: DividedBy): boolean => by === "sex" || by === "traits";

/** A way to divide persons by a dimension; divisions with one key are the same. */
export interface Division {
  readonly dimension: DividedBy;
  readonly levels: readonly DivisionLevel[];
  readonly key: string;
}

/** Levels of age that are put together, by the name they have then. */
export const ageGroups: Readonly<
  Record<string, { readonly levels: readonly string[]; readonly title: LocalizedText }>
> = {
  "27-and-over": { levels: ["27-35", "36-49", "50-and-over"], title: { nl: "27 jaar en ouder", en: "27 and over" } },
};

/** The division that a table is about, before rare levels are put together. */
export function divisionOf(dimension: DimensionId, grouping: PlannedTable["levels"]): Division {
  const groups = grouping === undefined ? {} : ageGroups;
  const grouped = new Set(Object.values(groups).flatMap(({ levels }) => levels));
  const single = Object.keys(dimensions[dimension].levels).filter((level) => !grouped.has(level));
  const all = [
    ...single.map((level) => [level, [level]] as const),
    ...Object.entries(groups).map(([id, { levels }]) => [id, levels] as const),
  ];
  return withKey(
    dimension,
    all.map(([id, levels]) => ({ stratum: `${dimension}-${id}`, levels })),
  );
}

/** The division with some of its levels as one, and without those that nobody is in. */
export function puttingTogether(
  { dimension, levels }: Division,
  together: readonly string[],
  empty: readonly string[],
): Division {
  const own = levels.filter(({ stratum }) => !together.includes(stratum) && !empty.includes(stratum));
  if (together.length === 0) return withKey(dimension, own);
  const rare = levels.filter(({ stratum }) => together.includes(stratum)).flatMap((level) => level.levels);
  return withKey(dimension, [...own, { stratum: `${dimension}-rest`, levels: rare, together }]);
}

/** Every age of a division with each sex. */
export function crossedWithSex(ages: Division): Division {
  const ageOf = (stratum: string) => stratum.slice("age-".length);
  const levels = ages.levels.flatMap(({ stratum, levels: own, together }) =>
    crossedSexes.map((sex): DivisionLevel => {
      const crossed = own.map((age) => ageAndSexStratum(age, sex));
      return {
        stratum: ageAndSexStratum(ageOf(stratum), sex),
        levels: crossed.map((one) => one.slice("traits-".length)),
        ...(together === undefined ? {} : { together: crossed }),
      };
    }),
  );
  return withKey("traits", levels);
}

const withKey = (dimension: DividedBy, levels: readonly DivisionLevel[]): Division => ({
  dimension,
  levels,
  key: levels.map((level) => level.levels.join("+")).join("|"),
});
