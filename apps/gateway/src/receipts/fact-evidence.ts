import { createHash } from "node:crypto";
import { factLines } from "@jobcoach/adapter";
import { createFactHasher, type FactHashes, hashFile } from "@jobcoach/contract";
import type { Fact } from "@jobcoach/core";
import type { DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";

/** What a receipt can prove about the facts of a delivery. */
export interface FactEvidence {
  /** SHA-256 of the file that a delivered facts file was made from, as it says. */
  readonly original: string | null;
  readonly facts: FactHashes;
}

/** Gathers evidence while a delivery is read: of a facts file its lines as they came, else the lines that we make of it. */
export function gatherEvidence(file: Blob) {
  const made = createFactHasher(nodeSha256);
  const encoder = new TextEncoder();
  const delivered = hashFile(file, nodeSha256);
  delivered.catch(() => undefined);
  return {
    async add(facts: readonly Fact[], rows: readonly (number | undefined)[]): Promise<void> {
      if ((await delivered).facts === undefined) made.add(encoder.encode(factLines(facts, rows)));
    },
    /** SHA-256 of the file as it is. */
    hashFile: async () => (await delivered).sha256,
    async end(): Promise<FactEvidence> {
      const { facts = made.end(), original = null } = await delivered;
      return { facts, original };
    },
  };
}

const nodeSha256 = () => createHash("sha256");

/** Keeps the evidence of a delivery that may be accepted; one that is read anew has new evidence. */
export const keepEvidence = (
  transaction: DatabaseTransaction,
  { municipality, id }: { readonly municipality: string; readonly id: string },
  { original, facts }: FactEvidence,
) =>
  transaction
    .insertInto("receipt")
    .values({ municipality, submission_id: id, original, facts: jsonText(facts) })
    .onConflict((conflict) =>
      conflict.columns(["municipality", "submission_id"]).doUpdateSet({ original, facts: jsonText(facts) }),
    )
    .execute();

/** Notes when a delivery was accepted: from then on there is a receipt of it. */
export const noteAccepted = (
  transaction: DatabaseTransaction,
  { municipality, id }: { readonly municipality: string; readonly id: string },
  at: Date,
) =>
  transaction
    .updateTable("receipt")
    .set({ accepted_at: at })
    .where("municipality", "=", municipality)
    .where("submission_id", "=", id)
    .where("accepted_at", "is", null)
    .execute();
