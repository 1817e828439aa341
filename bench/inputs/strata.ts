import { type DimensionId, dimensions, type Tally } from "@jobcoach/outcomes";
import type { Chance } from "./chances.ts";

/**
 * Tallies of shares by level of some dimensions, and of age with sex: everybody of each tally is in a level, more in the first
 * than in the last.
 */
export function inventStrata(
  tallies: readonly Tally[],
  divided: readonly DimensionId[],
  chance: Chance,
): readonly Tally[] {
  return tallies.flatMap((tally) =>
    tally.state.kind === "share"
      ? [...divided.flatMap((dimension) => byLevel(tally, dimension, chance)), ...byAgeAndSex(tally, chance)]
      : [],
  );
}

const levelsOf = (dimension: DimensionId) => Object.keys(dimensions[dimension].levels);
const anyOf = (levels: readonly string[], chance: Chance) =>
  levels[Math.min(chance(levels.length), chance(levels.length))] ?? "";

const byLevel = (tally: Tally, dimension: DimensionId, chance: Chance) =>
  divided(tally, () => [`${dimension}-${anyOf(levelsOf(dimension), chance)}`]);

function byAgeAndSex(tally: Tally, chance: Chance): readonly Tally[] {
  const [ages, sexes] = [levelsOf("age"), levelsOf("sex")];
  return divided(tally, () => {
    const [age, sex] = [anyOf(ages, chance), anyOf(sexes, chance)];
    return [`age-${age}`, `sex-${sex}`, `traits-${age}-${sex}`];
  });
}

/** Tallies of the strata in which the persons of a tally are. */
function divided(tally: Tally, strataOfPerson: () => readonly string[]): readonly Tally[] {
  const { state } = tally;
  if (state.kind !== "share") return [];
  const counts = new Map<string, { yes: number; no: number; unknown: number }>();
  for (const outcome of ["yes", "no", "unknown"] as const)
    for (let person = 0; person < state[outcome]; person++)
      for (const stratum of strataOfPerson()) {
        const own = counts.get(stratum) ?? { yes: 0, no: 0, unknown: 0 };
        own[outcome]++;
        counts.set(stratum, own);
      }
  return [...counts].map(([stratum, { yes, no, unknown }]): Tally => {
    const persons = yes + no + unknown;
    const over = { stratum, trajectories: persons, persons };
    const reasons = { "counted/no": no, "counted/yes": yes, "unknown/moved": unknown };
    return { ...tally, ...over, reasons, state: { ...state, yes, no, unknown } };
  });
}
