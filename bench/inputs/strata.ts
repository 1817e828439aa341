import { type DimensionId, dimensions, type Tally } from "@jobcoach/outcomes";
import type { Chance } from "./chances.ts";

/** Tallies of shares by level of some dimensions: everybody of each tally is in a level, more in the first than in the last. */
export function inventStrata(
  tallies: readonly Tally[],
  divided: readonly DimensionId[],
  chance: Chance,
): readonly Tally[] {
  return tallies.flatMap((tally) =>
    tally.state.kind === "share" ? divided.flatMap((dimension) => byLevel(tally, dimension, chance)) : [],
  );
}

function byLevel(tally: Tally, dimension: DimensionId, chance: Chance): readonly Tally[] {
  const { state } = tally;
  if (state.kind !== "share") return [];
  const levels = Object.keys(dimensions[dimension].levels);
  const counts = levels.map(() => ({ yes: 0, no: 0, unknown: 0 }));
  for (const outcome of ["yes", "no", "unknown"] as const)
    for (let person = 0; person < state[outcome]; person++) {
      const own = counts[Math.min(chance(levels.length), chance(levels.length))];
      if (own !== undefined) own[outcome]++;
    }
  return levels.flatMap((level, at): Tally[] => {
    const { yes = 0, no = 0, unknown = 0 } = counts[at] ?? {};
    const persons = yes + no + unknown;
    const over = { stratum: `${dimension}-${level}`, trajectories: persons, persons };
    const reasons = { "counted/no": no, "counted/yes": yes, "unknown/moved": unknown };
    return persons === 0 ? [] : [{ ...tally, ...over, reasons, state: { ...state, yes, no, unknown } }];
  });
}
