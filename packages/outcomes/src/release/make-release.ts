import type { Tally } from "../tally/tally.ts";
import type { HiddenCountFound } from "./audit/hidden-counts.ts";
import { indicatorGroups } from "./indicator-groups.ts";
import { defaultPlan } from "./plan/default-plan.ts";
import { defaultPolicy, mayBeReleased } from "./policy.ts";
import { type EarlierRelease, protectGroup } from "./protect-group.ts";
import { type ConfidentialLedgerEntry, type Release, withoutCause } from "./release.ts";
import { type ReleaseHeadInput, releaseHead } from "./release-head.ts";

/** What a release is made from. */
export interface ReleaseInput extends ReleaseHeadInput {
  readonly tallies: Iterable<Tally>;
  /**
   * All releases that were published before, so that no subtraction of two releases shows a group that is too small: a
   * figure that differs from an earlier one by too few persons is hidden. None unless given.
   */
  readonly earlier?: readonly EarlierRelease[];
}

/** A release with the ledger of what it hides, or why none can be made. */
export type ReleaseResult =
  | {
      readonly ok: true;
      readonly release: Release;
      /** Why each part was hidden. Never publish it: the reason tells what was hidden. */
      readonly confidentialLedger: readonly ConfidentialLedgerEntry[];
    }
  | { readonly ok: false; readonly reason: "minimum-persons-below-five" }
  | {
      readonly ok: false;
      readonly reason: "audit-failed";
      /** Hidden counts that can be pinned to less than 5. Never publish them. */
      readonly confidential: readonly HiddenCountFound[];
    };

/**
 * Figures that everyone may see, from tallies that nobody else may: protected, with the ledger of what was hidden and the
 * definitions as they are now. Refused when the policy asks for denominators under 5 persons, and when the auditor pins a
 * hidden count to less than 5. A release of many municipalities can be made of its groups: see `protectGroup`.
 */
export function makeRelease(input: ReleaseInput): ReleaseResult {
  const { policy = defaultPolicy, plan = defaultPlan, earlier = [] } = input;
  if (!mayBeReleased(policy)) return { ok: false, reason: "minimum-persons-below-five" };
  const tallies = Map.groupBy(input.tallies, ({ indicator }) => indicator);
  const before = earlier.map((one) => ({ ...one, rows: Map.groupBy(one.rows, ({ indicator }) => indicator) }));
  const groups = indicatorGroups(tallies.keys(), plan).map((ids) => {
    const ofGroup = <Value>(byIndicator: ReadonlyMap<string, readonly Value[]>) =>
      ids.flatMap((id) => byIndicator.get(id) ?? []);
    const earlierRows = before.map((one) => ({ ...one, rows: ofGroup(one.rows) }));
    return protectGroup({ tallies: ofGroup(tallies), policy, plan, earlier: earlierRows });
  });
  if (!groups.every(({ passed }) => passed))
    return { ok: false, reason: "audit-failed", confidential: groups.flatMap(({ narrow }) => narrow) };
  const confidentialLedger = groups.flatMap((group) => group.confidentialLedger);
  const release: Release = {
    ...releaseHead(input, groups),
    rows: groups.flatMap(({ rows }) => rows),
    ledger: confidentialLedger.map(withoutCause),
  };
  return { ok: true, release: deepFreeze(release), confidentialLedger };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
