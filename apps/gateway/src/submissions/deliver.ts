import { findMunicipality } from "@jobcoach/core";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { lockMunicipality } from "../db/lock-municipality.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { type FactEvidence, gatherEvidence, keepEvidence } from "../receipts/fact-evidence.ts";
import { stageFacts } from "../staging/stage-facts.ts";
import { forgetStaged, moveStaged } from "../staging/staged-facts.ts";
import { logReceived } from "../trail/log-delivery.ts";
import { type LoggedWhole, logPersonsOf } from "../trail/log-processing.ts";
import { APPLY_SUBMISSION, type ApplySubmission } from "./apply-submission.ts";
import { completeCorrection } from "./complete-correction.ts";
import { type Judgement, judgeSubmission } from "./judge-submission.ts";
import { type Arrival, forgetOldestUnnamed, recordSubmission } from "./record-submission.ts";
import { type DeliveredFile, type TakenDelivery, type TakingIn, takeInDelivery } from "./take-in-delivery.ts";
import { UNNAMED_MUNICIPALITY } from "./unnamed-municipality.ts";

export type Delivering = Pick<
  AppDependencies,
  "database" | "work" | "now" | "adapters" | "keyOf" | "processingActivity"
>;

export type Delivered =
  | { readonly outcome: "recorded"; readonly id: string; readonly municipality: string }
  /** The same delivery was in force already, or waited for a word, so that nothing was stored. */
  | { readonly outcome: "already-there"; readonly id: string; readonly municipality: string }
  /** They may not deliver for this municipality. */
  | { readonly outcome: "not-theirs" }
  /** What was announced is no longer waited for. */
  | { readonly outcome: "overtaken" };

/**
 * Takes a delivery in: reads it, judges it, and leaves it refused with its findings, waiting for confirmation, or on its way to
 * being applied. What is not refused is in the database, with the job that applies it, before this resolves.
 */
export async function deliver(
  deps: Delivering,
  arrival: Arrival,
  delivered: DeliveredFile,
  { mayDeliver, progress }: Pick<TakingIn, "progress"> & { mayDeliver(municipality: string): boolean },
): Promise<Delivered> {
  const { database, adapters, keyOf, work, now } = deps;
  const { id } = arrival;
  const staging = stageFacts(database, id);
  const evidence = gatherEvidence(delivered.file);
  const facts: TakingIn["facts"] = async (batch, rows) => {
    await evidence.add(batch, rows);
    await staging.add(batch, rows);
  };
  const taking = {
    adapters,
    keyOf,
    facts,
    hashFile: evidence.hashFile,
    ...(progress === undefined ? {} : { progress }),
  };
  try {
    const complete = await completeCorrection(database, delivered, mayDeliver);
    const taken = await takeInDelivery(complete, taking);
    const runs = await staging.end();
    const gathered = await evidence.end();
    const municipality = arrival.announcedBy ?? tenantOf(taken);
    const isTheirs = municipality === UNNAMED_MUNICIPALITY || mayDeliver(municipality);
    const result = isTheirs
      ? await asMunicipality(database, municipality, (transaction) =>
          store(deps, transaction, { arrival, municipality, taken, runs, evidence: gathered, contentAt: now() }),
        )
      : ({ outcome: "not-theirs" } as const);
    if (result.outcome === "recorded") work.wake();
    else await clearStaging(database, id);
    return result;
  } catch (error) {
    await staging.end().catch(() => undefined);
    await clearStaging(database, id).catch(() => undefined);
    throw error;
  }
}

/** A delivery that names no municipality of the register belongs to nobody. */
export function tenantOf({ header, municipality }: TakenDelivery): string {
  if (header !== undefined) return header.metadata.municipality;
  return municipality !== undefined && findMunicipality(municipality) !== undefined
    ? municipality
    : UNNAMED_MUNICIPALITY;
}

/** Facts in staging belong to no municipality yet. */
export const clearStaging = (database: Database, id: string) =>
  asMunicipality(database, UNNAMED_MUNICIPALITY, (transaction) => forgetStaged(transaction, id));

interface Storing {
  readonly arrival: Arrival;
  readonly municipality: string;
  readonly taken: TakenDelivery;
  /** How many rows of facts were staged. */
  readonly runs: number;
  readonly evidence: FactEvidence;
  readonly contentAt: Date;
}

async function store(
  { work, processingActivity }: Delivering,
  transaction: DatabaseTransaction,
  { arrival, municipality, taken, runs, evidence, contentAt }: Storing,
): Promise<Delivered> {
  const { id } = arrival;
  if (municipality === UNNAMED_MUNICIPALITY) await lockMunicipality(transaction, municipality);
  const judgement = await judgeAlone(transaction, municipality, taken);
  if ("there" in judgement && arrival.announcedBy === undefined)
    return { outcome: "already-there", id: judgement.there.id, municipality };
  if (!(await recordSubmission(transaction, arrival, { municipality, taken, judgement, runs, contentAt })))
    return { outcome: "overtaken" };
  if (municipality === UNNAMED_MUNICIPALITY) await forgetOldestUnnamed(transaction, id);
  if (!isOver(judgement)) await keepEvidence(transaction, { municipality, id }, evidence);
  const whole = await logReceived(transaction, { arrival, municipality, contentAt, activity: processingActivity });
  await sendOn(work, transaction, { municipality, id, facts: runs }, judgement, whole);
  return { outcome: "recorded", id, municipality };
}

/**
 * Judges a delivery. One that stands out is judged once more when nobody else changes the municipality, so that of the same at
 * the same moment one waits, and none of which the reason has just been given.
 */
async function judgeAlone(
  transaction: DatabaseTransaction,
  municipality: string,
  taken: TakenDelivery,
): Promise<Judgement> {
  const judgement = await judgeSubmission(transaction, taken);
  if (judgement.event !== "ask") return judgement;
  await lockMunicipality(transaction, municipality);
  return judgeSubmission(transaction, taken);
}

/** Whether nothing comes of a delivery: it is refused, or gives way to the same one, which waits. */
const isOver = ({ event }: Judgement): boolean => event === "refuse" || event === "repeat";

/** Facts of what is refused or waits already go, of what waits stand aside; the rest stays staged for the job. */
async function sendOn(
  work: AppDependencies["work"],
  transaction: DatabaseTransaction,
  job: ApplySubmission,
  judgement: Judgement,
  whole: LoggedWhole,
) {
  const { municipality, id } = job;
  if (isOver(judgement)) {
    const action = judgement.event === "refuse" ? "refused" : "removed";
    await logPersonsOf(transaction, whole, action, "fact_staging", id);
    await forgetStaged(transaction, id);
  } else if (judgement.event === "ask") {
    await moveStaged(transaction, municipality, id, "waiting_fact_run");
    await logPersonsOf(transaction, whole, "kept-waiting", "waiting_fact_run", id);
  } else await work.enqueue(transaction, APPLY_SUBMISSION, job);
}
