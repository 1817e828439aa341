import { submissionRules } from "@jobcoach/contract";
import { type Finding, findingOf } from "@jobcoach/core";
import type { DatabaseTransaction } from "../db/database.ts";
import { streamOfTallies } from "../tallies/delivered-tallies.ts";
import { withFindings } from "./add-findings.ts";
import { sizeFindings } from "./compare-size.ts";
import { confirmationsFor, isAskedAlike, isConfirmed, type KeptConfirmation } from "./confirmed-warnings.ts";
import { findRow } from "./find-row.ts";
import { correctionFindings, type StoredRow } from "./judge-delivery.ts";
import { otherKeyFindings } from "./other-key.ts";
import { type Identity, isSameDelivery } from "./same-delivery.ts";
import { findInForce, findPredecessor, findWaiting, findWhole, type Slot, slotOf } from "./slot.ts";
import type { SubmissionSummary } from "./submission-summary.ts";
import type { TakenDelivery } from "./take-in-delivery.ts";

/** What is to become of a delivery, beside what was delivered earlier. */
export type Judgement =
  | { readonly event: "refuse"; readonly summary: SubmissionSummary; readonly findings: readonly Finding[] }
  | ({ readonly event: "accept" | "ask" } & Acceptable)
  /** This very delivery is there already: it is in force (`supersede`), or waits for somebody to confirm it (`repeat`). */
  | ({ readonly event: "supersede" | "repeat"; readonly there: StoredRow } & Acceptable);

export interface Acceptable {
  readonly slot: Slot;
  readonly identity: Identity;
  readonly summary: SubmissionSummary;
  readonly findings: readonly Finding[];
  readonly confirmations: readonly KeptConfirmation[];
}

/** Judges a delivery in a transaction of its municipality; changes nothing. */
export async function judgeSubmission(transaction: DatabaseTransaction, taken: TakenDelivery): Promise<Judgement> {
  const { header, summary, findings } = taken;
  if (header === undefined) return { event: "refuse", summary, findings };
  const identity: Identity = { ...taken, header };
  const own = slotOf(header, taken.sha256);
  const corrected = taken.corrects === null ? undefined : await findRow(transaction, own.municipality, taken.corrects);
  const slot = corrected === undefined ? own : { ...own, batch: corrected.batch };
  const inForce = await findInForce(transaction, slot);
  if (inForce !== undefined && isSameDelivery(inForce, identity))
    return { event: "supersede", there: inForce, slot, identity, summary, findings, confirmations: [] };
  if ((await streamOfTallies(transaction, own.municipality, own.grantor)) !== undefined) {
    const beside = findingOf(submissionRules["tallies-in-force"]);
    return { event: "refuse", summary: withFindings(summary, [beside]), findings: [beside, ...findings] };
  }
  const keys = await otherKeyFindings(transaction, {
    municipality: own.municipality,
    key: header,
    replaced: inForce?.id,
  });
  if (keys.length > 0)
    return { event: "refuse", summary: withFindings(summary, keys), findings: [...keys, ...findings] };
  if (taken.corrects !== null) {
    const faults = correctionFindings(header, corrected, taken.allHaveReference);
    const told = { summary: withFindings(summary, faults), findings: [...faults, ...findings] };
    if (faults.length > 0) return { event: "refuse", ...told };
    return { event: "accept", slot, identity, ...told, confirmations: [] };
  }
  const predecessor = await findWhole(transaction, await findPredecessor(transaction, slot));
  const added = sizeFindings(slot, summary.facts, predecessor?.summary.facts);
  const told = { summary: withFindings(summary, added), findings: [...added, ...findings] };
  const confirmations = await confirmationsFor(transaction, slot, told.summary.findings.groups);
  const acceptable = { slot, identity, ...told, confirmations };
  if (confirmations.every(isConfirmed)) return { event: "accept", ...acceptable };
  const waiting = await findWaiting(transaction, slot);
  const isRepeat =
    waiting !== undefined && isSameDelivery(waiting, identity) && isAskedAlike(waiting.confirmations, confirmations);
  return isRepeat ? { event: "repeat", there: waiting, ...acceptable } : { event: "ask", ...acceptable };
}
