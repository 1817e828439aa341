import { submissionRules } from "@jobcoach/contract";
import { type DeliveryHeader, type Finding, findingOf } from "@jobcoach/core";
import type { Tally } from "@jobcoach/outcomes";
import { z } from "zod";
import type { DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { lockMunicipality } from "../db/lock-municipality.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { recomputeTallies } from "../outcomes/recompute-tallies.ts";
import { keepOutBuried } from "../persons/keep-out-buried.ts";
import { forgetEarlierPersons, renamePersons } from "../persons/rename-persons.ts";
import { noteAccepted } from "../receipts/fact-evidence.ts";
import { streamOfTallies } from "../tallies/delivered-tallies.ts";
import { appendAudit, GATEWAY } from "../trail/append-audit.ts";
import { logApplying } from "../trail/log-delivery.ts";
import { logPersonsOf, logPutInForce } from "../trail/log-processing.ts";
import { defineWork } from "../work/define-work.ts";
import { withFindings } from "./add-findings.ts";
import { changeState } from "./change-state.ts";
import { effectOf } from "./delivery-effect.ts";
import { explainEffect } from "./explain-effect.ts";
import { findRow } from "./find-row.ts";
import type { StoredRow } from "./judge-delivery.ts";
import { forgetFacts, forgetUnapplied, putInForce, takeOverUncorrected } from "./kept-facts.ts";
import { otherKeyFindings } from "./other-key.ts";
import { insertFindings } from "./record-submission.ts";
import { isSameDelivery } from "./same-delivery.ts";
import { findInForce, inSlot, type Slot } from "./slot.ts";

export const APPLY_SUBMISSION = "apply-submission";

/** Which submission is to be applied, and how many facts it has. */
export const ApplySubmission = z.strictObject({ municipality: z.string(), id: z.uuid(), facts: z.int().nonnegative() });
export type ApplySubmission = z.infer<typeof ApplySubmission>;

/**
 * Lets a submission that was checked count: its facts in force, the end of its predecessor, the new tallies, and what they do to
 * figures and why, in one transaction. Whoever does it, and however often, it has one effect.
 */
export const applySubmissionWork = (deps: Applying) =>
  defineWork(APPLY_SUBMISSION, ApplySubmission, (job) => apply(deps, job), {
    turnOf: ({ municipality }) => municipality,
    sizeOf: ({ facts }) => facts,
    whenParked: (job) => giveBack(deps, job),
  });

type Applying = Pick<AppDependencies, "database" | "now" | "processingActivity">;

const apply = ({ database, now, processingActivity }: Applying, { municipality, id }: ApplySubmission) =>
  asMunicipality(database, municipality, async (transaction) => {
    await lockMunicipality(transaction, municipality);
    const row = await findRow(transaction, municipality, id);
    if (row?.state !== "checking" || row.header === null || row.sha256 === null) return;
    const inForce = await findInForce(transaction, slotOfRow(row));
    const verdict = verdictOn({ ...row, header: row.header, sha256: row.sha256 }, inForce);
    const tallies = await streamOfTallies(transaction, municipality, row.grantor ?? "");
    const replaced = inForce?.id;
    const [otherKey] = await otherKeyFindings(transaction, { municipality, key: row.header, replaced });
    if (verdict === "accept" && tallies !== undefined)
      await refuse(transaction, row, findingOf(submissionRules["tallies-in-force"]));
    else if (verdict === "accept" && otherKey !== undefined) await refuse(transaction, row, otherKey);
    else if (verdict === "accept") await accept(transaction, row, inForce, { now, activity: processingActivity });
    else if (verdict === "refuse") await refuse(transaction, row, findingOf(submissionRules["corrected-not-in-force"]));
    else
      await changeState(transaction, row, "supersede", {
        superseded_by: inForce?.id ?? null,
        circumstance: verdict === "already-there" ? "already-there" : null,
      });
    await forgetUnapplied(transaction, row);
  });

type Checked = StoredRow & { readonly header: DeliveryHeader; readonly sha256: string };

/** What becomes of a submission, beside the one that is in force at the very moment. Of two in one slot the later one counts. */
function verdictOn(row: Checked, inForce: StoredRow | undefined): "accept" | "refuse" | "already-there" | "outrun" {
  if (inForce !== undefined && isSameDelivery(inForce, row)) return "already-there";
  if (row.corrects !== null) return inForce?.id === row.corrects ? "accept" : "refuse";
  return inForce !== undefined && isLater(inForce, row) ? "outrun" : "accept";
}

const isLater = (one: StoredRow, other: StoredRow): boolean => {
  const [first, second] = [one, other].map(({ content_at }) => content_at?.getTime() ?? 0);
  return first === second ? one.id > other.id : (first ?? 0) > (second ?? 0);
};

async function accept(
  transaction: DatabaseTransaction,
  row: StoredRow,
  inForce: StoredRow | undefined,
  { now, activity }: Noted,
) {
  const { municipality, id, removes } = row;
  const from = now();
  const moved = await putInForce(transaction, row);
  if (moved !== row.staged_runs) {
    await forgetFacts(transaction, "fact_run", row);
    return changeState(transaction, row, "lose", NOT_THERE);
  }
  const whole = await logApplying(transaction, row, { from, until: now(), activity });
  await renamePersons(transaction, whole, row);
  await keepOutBuried(transaction, whole, id);
  if (row.corrects !== null) await takeOverUncorrected(transaction, row, row.corrects, removes, moved);
  await logPutInForce(transaction, whole, id, inForce?.id);
  for (const waiting of await findOlderWaiting(transaction, row)) {
    await logPersonsOf(transaction, whole, "removed", "waiting_fact_run", waiting.id);
    await supersede(transaction, waiting, id);
  }
  const before = await talliesOf(transaction, municipality);
  const after = [...(await recomputeTallies(transaction, municipality, { without: inForce?.id })).values()];
  const explanations = await explainEffect(transaction, row, { former: inForce?.id, before, after });
  if (inForce !== undefined) await supersede(transaction, inForce, id);
  await noteAccepted(transaction, row, now());
  await appendAudit(transaction, municipality, { ...GATEWAY, at: now(), action: "submission-accepted", object: id });
  const effect = jsonText(effectOf(before, after));
  await changeState(transaction, row, "accept", {
    effect,
    explanations: explanations === null ? null : jsonText(explanations),
  });
}

interface Noted extends Pick<AppDependencies, "now"> {
  readonly activity: string | undefined;
}

/** Facts of a superseded delivery are not kept: they count nowhere and stay personal data. */
async function supersede(transaction: DatabaseTransaction, former: StoredRow, successor: string) {
  await changeState(transaction, former, "supersede", { superseded_by: successor });
  await forgetFacts(transaction, former.state === "accepted" ? "fact_run" : "waiting_fact_run", former);
  await forgetEarlierPersons(transaction, former);
}

const findOlderWaiting = async (transaction: DatabaseTransaction, row: StoredRow): Promise<readonly StoredRow[]> => {
  const waiting = await inSlot(transaction, slotOfRow(row))
    .selectAll()
    .where("state", "=", "awaiting-confirmation")
    .execute();
  return waiting.filter((one) => isLater(row, one));
};

/** What it corrects was replaced or withdrawn since it was checked, or what it cannot stand beside came first. */
async function refuse(transaction: DatabaseTransaction, row: StoredRow, finding: Finding) {
  await transaction
    .deleteFrom("submission_finding")
    .where("municipality", "=", row.municipality)
    .where("submission_id", "=", row.id)
    .execute();
  await insertFindings(transaction, row.municipality, row.id, [finding]);
  const summary = withFindings(row.summary, [finding]);
  await changeState(transaction, row, "refuse", { summary: jsonText(summary) });
}

/** Tried in vain too often: the content is asked for again, and nothing of it stays. */
const giveBack = ({ database }: Pick<AppDependencies, "database">, { municipality, id }: ApplySubmission) =>
  asMunicipality(database, municipality, async (transaction) => {
    await lockMunicipality(transaction, municipality);
    const row = await findRow(transaction, municipality, id);
    if (row?.state !== "checking") return;
    await forgetUnapplied(transaction, row);
    await changeState(transaction, row, "lose", NOT_THERE);
  });

const NOT_THERE = { circumstance: "content-lost", content_at: null } as const;

async function talliesOf(transaction: DatabaseTransaction, municipality: string): Promise<readonly Tally[]> {
  const rows = await transaction.selectFrom("tally").select("tally").where("municipality", "=", municipality).execute();
  return rows.map((row) => row.tally);
}

const slotOfRow = ({ municipality, grantor, stream, period_from, period_to, batch }: StoredRow): Slot => ({
  municipality,
  grantor: grantor ?? "",
  stream: stream ?? "",
  period_from: period_from ?? "",
  period_to: period_to ?? "",
  batch,
});
