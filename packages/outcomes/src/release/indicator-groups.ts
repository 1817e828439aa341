import { indicators } from "../indicator/indicators.ts";
import type { PublicationPlan } from "./plan/publication-plan.ts";

/**
 * The indicators that are released together, because the plan says that they count the same persons, and every other one by
 * itself. Nothing of one group depends on what is released of another. Groups go by their first indicator in the list of all;
 * what is not in that list comes last.
 */
export function indicatorGroups(
  ids: Iterable<string>,
  { linked }: Pick<PublicationPlan, "linked">,
): readonly (readonly string[])[] {
  const inOrder = [...new Set(ids)].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  const groupOf = (id: string) => linked.find((group) => group.includes(id)) ?? id;
  return [...Map.groupBy(inOrder, groupOf).values()];
}

const places = new Map(indicators.map(({ id }, at) => [id, at]));
const placeOf = (id: string) => places.get(id) ?? places.size;
