import type { TallySum } from "./merge.ts";

/**
 * Distinct persons received, at least: cohorts and grantors of one municipality count by their maximum, because a person may
 * be in several; municipalities add, because persons do not link across them.
 */
export function personsOf({ members }: TallySum): number {
  const byMunicipality = new Map<string, number>();
  for (const { municipality, persons } of members)
    byMunicipality.set(municipality, Math.max(persons, byMunicipality.get(municipality) ?? 0));
  return [...byMunicipality.values()].reduce((sum, persons) => sum + persons, 0);
}
