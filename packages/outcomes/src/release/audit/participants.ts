import { MINIMUM_CATEGORY } from "../policy.ts";
import { type Asked, type FoundCount, isNarrow } from "./asked-count.ts";
import type { FeasibleSystem } from "./feasible-system.ts";
import { foundAs } from "./hidden-counts.ts";
import { CATEGORIES, type InnerPlaces, termsOf } from "./public-system.ts";

/**
 * What every municipality, which knows its own counts, finds out about others that not anybody does. Two tables that fit and in
 * which a count is wide show it to all municipalities whose counts are the same in both; only the others are looked at.
 */
export function foundByParticipants(
  asked: readonly Asked[],
  { reach, reachFrom }: FeasibleSystem,
  { places }: InnerPlaces,
  solution: Float64Array,
): readonly FoundCount[] {
  const municipalityOf = (variable: number) => places[Math.floor(variable / CATEGORIES)]?.municipality ?? "";
  const ownVariables = new Map<string, number[]>();
  for (let variable = 0; variable < solution.length; variable++) {
    const own = ownVariables.get(municipalityOf(variable));
    if (own === undefined) ownVariables.set(municipalityOf(variable), [variable]);
    else own.push(variable);
  }
  const fromTruth = reachFrom(solution);
  return asked.flatMap((one) => {
    const { row, count, members } = one;
    const open = fromTruth(termsOf(members, count.counts), MINIMUM_CATEGORY, []);
    if (open === undefined || isNarrow(open)) return [];
    return [...new Set(open.moving.map(municipalityOf))].flatMap((by): readonly FoundCount[] => {
      const others = members.filter((member) => places[member]?.municipality !== by);
      if (others.length === 0) return [];
      const terms = termsOf(others, count.counts);
      const found = fromTruth(terms, MINIMUM_CATEGORY, ownVariables.get(by) ?? []);
      if (found !== undefined && !isNarrow(found)) return [];
      const anybody = others.length === members.length ? open : reach(terms, MINIMUM_CATEGORY);
      if (anybody !== undefined && isNarrow(anybody)) return [];
      const { low, high } = found ?? { low: 0, high: Number.POSITIVE_INFINITY };
      return [{ asked: one, found: { ...foundAs(row, count, { low, high }), by } }];
    });
  });
}
