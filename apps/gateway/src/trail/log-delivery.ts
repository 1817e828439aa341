import type { DatabaseTransaction } from "../db/database.ts";
import type { StoredRow } from "../submissions/judge-delivery.ts";
import type { Arrival } from "../submissions/record-submission.ts";
import { UNNAMED_MUNICIPALITY } from "../submissions/unnamed-municipality.ts";
import { type Actor, appendAudit } from "./append-audit.ts";
import { type LoggedWhole, logPersonsOf, logWhole, traceOfDelivery } from "./log-processing.ts";
import type { TraceContext } from "./trace-context.ts";

interface Received {
  readonly arrival: Arrival;
  readonly municipality: string;
  readonly contentAt: Date;
  readonly activity: string | undefined;
}

/** Logs that a delivery came in, and who brought it; what comes of it stands below that. */
export async function logReceived(
  transaction: DatabaseTransaction,
  { arrival, municipality, contentAt, activity }: Received,
): Promise<LoggedWhole> {
  const { id: submission, trace, contentFrom: from, by } = arrival;
  if (municipality !== UNNAMED_MUNICIPALITY)
    await appendAudit(transaction, municipality, {
      ...by,
      at: contentAt,
      action: "submission-received",
      object: submission,
    });
  const whole = { municipality, action: "receive-delivery", trace, from, until: contentAt, activity } as const;
  return logWhole(transaction, { ...whole, submission });
}

interface Span {
  readonly from: Date;
  readonly until: Date;
  readonly activity: string | undefined;
}

/** Logs that the facts of a delivery are put in force, in the trace of the request that brought it. */
export async function logApplying(
  transaction: DatabaseTransaction,
  { municipality, id: submission }: Pick<StoredRow, "municipality" | "id">,
  span: Span,
): Promise<LoggedWhole> {
  const trace = await traceOfDelivery(transaction, municipality, submission);
  return logWhole(transaction, { municipality, action: "apply-delivery", trace, ...span, submission });
}

interface Withdrawn {
  readonly by: Actor;
  readonly trace: TraceContext;
  readonly at: Date;
  readonly activity: string | undefined;
}

/** Logs that a delivery is taken back, with everyone of whom it has facts; before those are forgotten. */
export async function logWithdrawn(
  transaction: DatabaseTransaction,
  { municipality, id: submission }: Pick<StoredRow, "municipality" | "id">,
  { by, trace, at, activity }: Withdrawn,
): Promise<void> {
  const span = { trace, from: at, until: at, activity, submission };
  const whole = await logWhole(transaction, { municipality, action: "withdraw-delivery", ...span });
  for (const table of ["fact_run", "waiting_fact_run", "fact_staging"] as const)
    await logPersonsOf(transaction, whole, "withdrawn", table, submission);
  await appendAudit(transaction, municipality, { ...by, at, action: "submission-withdrawn", object: submission });
}
