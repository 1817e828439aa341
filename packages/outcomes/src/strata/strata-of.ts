import type { Trajectory } from "@jobcoach/core";
import { ageAndSexStrata, ageAndSexStratum } from "./age-and-sex.ts";
import { caseMixLevels, caseMixStratum } from "./case-mix.ts";
import { type DimensionId, dimensions, stratumName, TOTAL_STRATUM } from "./dimensions.ts";
import { type Levels, levelsOf } from "./levels-of.ts";

/**
 * The strata a trajectory belongs to: the total, one level of each dimension, its age with its sex, and its place in the
 * case-mix cross. All are known at t0, or at the start where nobody was placed.
 */
export function strataOf(trajectory: Trajectory): readonly string[] {
  const levels = levelsOf(trajectory);
  const strata: string[] = [TOTAL_STRATUM];
  for (const dimension of dimensionIds) {
    const level = levels[dimension];
    if (level !== undefined) strata.push(stratumOf(dimension, level));
  }
  if (levels.sex !== undefined) strata.push(ageAndSexStratum(levels.age, levels.sex));
  strata.push(caseMixStratum(levels));
  return strata;
}

/** Every stratum there is: no other name occurs. */
export const allStrata: readonly string[] = [
  TOTAL_STRATUM,
  ...(Object.keys(dimensions) as DimensionId[]).flatMap((dimension) =>
    Object.keys(dimensions[dimension].levels).map((level) => stratumOf(dimension, level as Levels[DimensionId])),
  ),
  ...ageAndSexStrata,
  ...caseMixLevels.age.flatMap((age) =>
    caseMixLevels.tenure.flatMap((tenure) =>
      caseMixLevels["work-capacity"].flatMap((capacity) =>
        caseMixLevels.benefit.map((benefit) => `mix-${age}-${tenure}-${capacity}-${benefit}`),
      ),
    ),
  ),
];

const dimensionIds = Object.keys(dimensions) as DimensionId[];

function stratumOf(dimension: DimensionId, level: Levels[DimensionId]): string {
  return stratumName(dimension, level as never);
}
