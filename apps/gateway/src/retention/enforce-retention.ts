import type { MunicipalityCode } from "@jobcoach/core";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import { lockMunicipality } from "../db/lock-municipality.ts";
import { asMunicipality, asOperator } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { RECOUNT } from "../persons/recount-work.ts";
import { changeState } from "../submissions/change-state.ts";
import type { StoredRow } from "../submissions/judge-delivery.ts";
import { forgetFacts } from "../submissions/kept-facts.ts";
import { UNNAMED_MUNICIPALITY } from "../submissions/unnamed-municipality.ts";
import { appendAudit, GATEWAY } from "../trail/append-audit.ts";
import { logPersonsOf, logWhole } from "../trail/log-processing.ts";
import { newTrace } from "../trail/trace-context.ts";

type Enforcing = Pick<AppDependencies, "database" | "work" | "now" | "processingActivity" | "retention">;

/**
 * Removes what was kept for longer than the settings say: facts of old periods, after which their delivery counts no longer, and
 * findings on deliveries that do not count. Any number of processes may do so, and a second time changes nothing.
 */
export async function enforceRetention(deps: Enforcing): Promise<void> {
  const { factsDays, findingsDays } = deps.retention ?? {};
  if (factsDays === undefined && findingsDays === undefined) return;
  for (const municipality of await municipalitiesOf(deps)) {
    if (factsDays !== undefined) await forgetOldPeriods(deps, municipality, daysBefore(deps.now(), factsDays));
    if (findingsDays !== undefined) await forgetFindings(deps, municipality, daysBefore(deps.now(), findingsDays));
  }
  deps.work.wake();
}

const DAY_MS = 86_400_000;
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);

const municipalitiesOf = ({ database }: Enforcing): Promise<readonly MunicipalityCode[]> =>
  asOperator(database, async (transaction) => {
    const rows = await transaction.selectFrom("submission_directory").select("municipality").distinct().execute();
    return rows.map(({ municipality }) => municipality).filter((code) => code !== UNNAMED_MUNICIPALITY);
  });

const forgetOldPeriods = ({ database, work, now, processingActivity }: Enforcing, municipality: string, before: Date) =>
  asMunicipality(database, municipality, async (transaction) => {
    await lockMunicipality(transaction, municipality);
    const old = await transaction
      .selectFrom("submission")
      .selectAll()
      .where("municipality", "=", municipality)
      .where("state", "=", "accepted")
      .where("period_to", "<", before.toISOString().slice(0, 10))
      .execute();
    for (const row of old) await forgetDelivery(transaction, row, now(), processingActivity);
    if (old.length > 0) await work.enqueue(transaction, RECOUNT, { municipality });
  });

async function forgetDelivery(transaction: DatabaseTransaction, row: StoredRow, at: Date, activity?: string) {
  const { municipality, id: submission } = row;
  const span = { trace: newTrace(), from: at, until: at, activity, submission };
  const whole = await logWhole(transaction, { municipality, action: "enforce-retention", ...span });
  await logPersonsOf(transaction, whole, "deleted", "fact_run", submission);
  await appendAudit(transaction, municipality, { ...GATEWAY, at, action: "retention-enforced", object: submission });
  await changeState(transaction, row, "withdraw", { effect: null, removes: "[]" });
  await forgetFacts(transaction, "fact_run", row);
}

const forgetFindings = ({ database, now }: Enforcing, municipality: string, before: Date) =>
  asMunicipality(database, municipality, async (transaction) => {
    const { numAffectedRows = 0n } = await sql`
      delete from submission_finding as finding using submission as s
      where finding.municipality = ${municipality} and s.municipality = ${municipality} and s.id = finding.submission_id
        and s.state in ('refused', 'superseded', 'withdrawn') and s.received_at < ${before.toISOString()}::timestamptz
    `.execute(transaction);
    if (numAffectedRows === 0n) return;
    const event = {
      ...GATEWAY,
      at: now(),
      action: "retention-enforced",
      object: `${numAffectedRows} findings`,
    } as const;
    await appendAudit(transaction, municipality, event);
  });
