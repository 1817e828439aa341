import type { DeliveryHeader } from "@jobcoach/core";
import type { DatabaseTransaction } from "../db/database.ts";
import { findRow } from "./find-row.ts";
import type { StoredRow } from "./judge-delivery.ts";

/**
 * The place of a delivery, in which one submission is in force. Answers about single persons stand beside each other: each file
 * of them is a place of its own.
 */
export interface Slot {
  readonly municipality: string;
  readonly grantor: string;
  readonly stream: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly batch: string;
}

/** The slot of a delivery; `sha256` is of the file as it was sent. */
export function slotOf({ metadata }: Pick<DeliveryHeader, "metadata">, sha256: string): Slot {
  const { municipality, grantor, stream, period, selection } = metadata;
  const batch = selection === "per-person-query" ? sha256 : "";
  return { municipality, grantor, stream, period_from: period.from, period_to: period.to, batch };
}

/** The submissions of a slot, for more conditions. */
export const inSlot = (transaction: DatabaseTransaction, slot: Slot) =>
  transaction
    .selectFrom("submission")
    .where("municipality", "=", slot.municipality)
    .where("grantor", "=", slot.grantor)
    .where("stream", "=", slot.stream)
    .where("period_from", "=", slot.period_from)
    .where("period_to", "=", slot.period_to)
    .where("batch", "=", slot.batch);

/** The submission of a slot that is in force. */
export const findInForce = (transaction: DatabaseTransaction, slot: Slot) =>
  inSlot(transaction, slot).selectAll().where("state", "=", "accepted").executeTakeFirst();

/** The latest submission of a slot that waits for somebody to confirm it. */
export const findWaiting = (transaction: DatabaseTransaction, slot: Slot) =>
  inSlot(transaction, slot)
    .selectAll()
    .where("state", "=", "awaiting-confirmation")
    .orderBy("content_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();

/** The delivery before this one: the one in force in its slot, else the one of the latest earlier period of its stream. */
export async function findPredecessor(transaction: DatabaseTransaction, slot: Slot) {
  const inForce = await findInForce(transaction, slot);
  if (inForce !== undefined) return inForce;
  return transaction
    .selectFrom("submission")
    .selectAll()
    .where("municipality", "=", slot.municipality)
    .where("grantor", "=", slot.grantor)
    .where("stream", "=", slot.stream)
    .where("batch", "=", "")
    .where("state", "=", "accepted")
    .where("period_to", "<", slot.period_to)
    .orderBy("period_to", "desc")
    .executeTakeFirst();
}

/** The delivery with which a row of corrections began: a correction holds but a few records of what is in force. */
export async function findWhole(
  transaction: DatabaseTransaction,
  row: StoredRow | undefined,
): Promise<StoredRow | undefined> {
  if (row === undefined || row.corrects === null) return row;
  return findWhole(transaction, await findRow(transaction, row.municipality, row.corrects));
}
