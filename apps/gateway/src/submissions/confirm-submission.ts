import type { ConfirmationRequest } from "@jobcoach/contract";
import { jsonText } from "../db/json-text.ts";
import { lockMunicipality } from "../db/lock-municipality.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { FaultAt } from "../problem.ts";
import { type Actor, appendAudit } from "../trail/append-audit.ts";
import { APPLY_SUBMISSION, type ApplySubmission } from "./apply-submission.ts";
import { changeState } from "./change-state.ts";
import { isConfirmed, type KeptConfirmation, rememberConfirmed } from "./confirmed-warnings.ts";
import { findRow } from "./find-row.ts";

export type Confirmed =
  | { readonly outcome: "confirmed" }
  | { readonly outcome: "not-there" }
  /** It does not wait for confirmation. */
  | { readonly outcome: "conflict" }
  | { readonly outcome: "faults"; readonly errors: readonly FaultAt[] };

/** Writes down why warnings are right. With the last one the submission goes on its way to being applied. */
export async function confirmSubmission(
  { database, work, now }: Pick<AppDependencies, "database" | "work" | "now">,
  municipality: string,
  id: string,
  { confirmations: given }: ConfirmationRequest,
  by: Actor,
): Promise<Confirmed> {
  const confirmed = await asMunicipality(database, municipality, async (transaction): Promise<Confirmed> => {
    await lockMunicipality(transaction, municipality);
    const row = await findRow(transaction, municipality, id);
    if (row === undefined) return { outcome: "not-there" };
    if (row.state !== "awaiting-confirmation" || row.grantor === null || row.stream === null)
      return { outcome: "conflict" };
    const errors = given.flatMap((one, index) =>
      row.confirmations.some((asked) => isAbout(asked, one))
        ? []
        : [{ code: "invalid-value" as const, pointer: `/confirmations/${index}/rule` }],
    );
    if (errors.length > 0) return { outcome: "faults", errors };
    const confirmedAt = now().toISOString();
    const confirmations = row.confirmations.map((asked) => {
      const reason = given.find((one) => isAbout(asked, one))?.reason;
      return reason === undefined ? asked : { ...asked, reason, confirmedAt };
    });
    const stream = { municipality, grantor: row.grantor, stream: row.stream };
    await rememberConfirmed(transaction, stream, id, confirmations);
    await appendAudit(transaction, municipality, { ...by, at: now(), action: "submission-confirmed", object: id });
    const written = { confirmations: jsonText(confirmations) };
    if (!confirmations.every(isConfirmed)) {
      await transaction
        .updateTable("submission")
        .set(written)
        .where("municipality", "=", municipality)
        .where("id", "=", id)
        .execute();
      return { outcome: "confirmed" };
    }
    await changeState(transaction, row, "confirm", written);
    const job: ApplySubmission = { municipality, id, facts: row.staged_runs };
    await work.enqueue(transaction, APPLY_SUBMISSION, job);
    return { outcome: "confirmed" };
  });
  work.wake();
  return confirmed;
}

const isAbout = (asked: KeptConfirmation, { rule, field }: { readonly rule: string; readonly field?: string }) =>
  asked.rule === rule && asked.field === field;
