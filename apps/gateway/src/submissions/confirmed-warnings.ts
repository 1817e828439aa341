import { isDeepStrictEqual } from "node:util";
import type { Confirmation } from "@jobcoach/contract";
import type { FindingGroup } from "@jobcoach/core";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import { type EvidenceOf, evidenceFor } from "./evidence.ts";
import type { Slot } from "./slot.ts";

/** A confirmation as it is kept with its submission, with what it is about. */
export interface KeptConfirmation extends Confirmation {
  readonly evidence: string;
}

type Stream = Pick<Slot, "municipality" | "grantor" | "stream">;

/** The warnings of a delivery that somebody has to confirm; what was confirmed before and stayed the same has its reason. */
export async function confirmationsFor(
  transaction: DatabaseTransaction,
  stream: Stream,
  groups: readonly FindingGroup[],
): Promise<readonly KeptConfirmation[]> {
  const asked = groups.filter(({ confirmable }) => confirmable === true);
  if (asked.length === 0) return [];
  const evidenceOf = await evidenceFor(transaction, stream.municipality);
  return Promise.all(asked.map((group) => confirmationFor(transaction, stream, group, evidenceOf)));
}

async function confirmationFor(
  transaction: DatabaseTransaction,
  { municipality, grantor, stream }: Stream,
  group: FindingGroup,
  evidenceOf: EvidenceOf,
): Promise<KeptConfirmation> {
  const { rule, field, message } = group;
  const evidence = evidenceOf(group);
  const earlier = await transaction
    .selectFrom("confirmed_warning")
    .select(["reason", "confirmed_at"])
    .where("municipality", "=", municipality)
    .where("grantor", "=", grantor)
    .where("stream", "=", stream)
    .where("rule", "=", rule)
    .where("field", "=", field ?? "")
    .where("evidence", "=", evidence)
    .executeTakeFirst();
  return {
    rule,
    ...(field === undefined ? {} : { field }),
    message,
    reason: earlier?.reason ?? null,
    confirmedAt: earlier?.confirmed_at.toISOString() ?? null,
    evidence,
  };
}

/** Remembers for the stream what was confirmed with a submission, so that it is not asked again. */
export async function rememberConfirmed(
  transaction: DatabaseTransaction,
  { municipality, grantor, stream }: Stream,
  submission: string,
  confirmations: readonly KeptConfirmation[],
) {
  for (const { rule, field = "", evidence, reason, confirmedAt } of confirmations) {
    if (reason === null || confirmedAt === null) continue;
    await sql`
      insert into confirmed_warning
        (municipality, grantor, stream, rule, field, evidence, reason, confirmed_at, submission_id)
      values (${municipality}, ${grantor}, ${stream}, ${rule}, ${field}, ${evidence}, ${reason},
        ${confirmedAt}::timestamptz, ${submission}::uuid)
      on conflict (municipality, grantor, stream, rule, field, evidence)
        do update set reason = excluded.reason, confirmed_at = excluded.confirmed_at, submission_id = excluded.submission_id
    `.execute(transaction);
  }
}

/** Whether the same is asked of two deliveries, whatever was confirmed of it. */
export const isAskedAlike = (one: readonly KeptConfirmation[], other: readonly KeptConfirmation[]): boolean =>
  isDeepStrictEqual(one.map(askedIn), other.map(askedIn));

const askedIn = ({ rule, field, evidence }: KeptConfirmation) => [rule, field, evidence];

export const isConfirmed = ({ reason }: Confirmation): boolean => reason !== null;
