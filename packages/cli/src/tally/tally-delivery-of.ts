import { TALLY_DELIVERY_SCHEMA, TallyDelivery } from "@jobcoach/contract";
import { assemble, type Fact, withTowardsWork } from "@jobcoach/core";
import { tallyTrajectories } from "@jobcoach/outcomes";

export type Tallied =
  | { readonly ok: true; readonly delivery: TallyDelivery }
  /** There is nothing to count, or facts of more than one municipality or grantor. */
  | { readonly ok: false; readonly reason: "nothing" | "several" };

/** Tallies of all trajectories in facts of one municipality and grantor, whatever number of streams they came in. */
export function tallyDeliveryOf(facts: readonly Fact[], stream: string | undefined): Tallied {
  const [first] = facts;
  if (first === undefined) return { ok: false, reason: "nothing" };
  const { municipality, grantor } = first;
  if (facts.some((fact) => fact.municipality !== municipality || fact.grantor !== grantor))
    return { ok: false, reason: "several" };
  const tallies = [...tallyTrajectories(withTowardsWork(assemble(facts))).values()];
  if (tallies.length === 0) return { ok: false, reason: "nothing" };
  const named = stream ?? first.stream;
  const said = { schema: TALLY_DELIVERY_SCHEMA, municipality, grantor, stream: named, tallies };
  return { ok: true, delivery: TallyDelivery.parse(said) };
}
