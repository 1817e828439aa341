import type { PersonAction, WholeAction } from "@jobcoach/contract";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import { UNNAMED_MUNICIPALITY } from "../submissions/unnamed-municipality.ts";
import { newSpanId, newTrace, type TraceContext } from "./trace-context.ts";

/** A processing as a whole, below which stand the records of persons. */
export interface Whole {
  readonly municipality: string;
  readonly action: WholeAction;
  readonly trace: TraceContext;
  readonly from: Date;
  readonly until: Date;
  /** The processing activity in the register of the municipality; absent where nobody has told. */
  readonly activity: string | undefined;
  readonly submission?: string;
}

/** A whole that was logged, for the records of persons below it. */
export interface LoggedWhole extends Whole {
  readonly spanId: string;
}

/** Logs a processing as a whole. When this fails, so must what is logged: it belongs in the same transaction. */
export async function logWhole(transaction: DatabaseTransaction, whole: Whole): Promise<LoggedWhole> {
  const { municipality, action, trace, from, until, activity = null, submission = null } = whole;
  const spanId = newSpanId();
  if (municipality !== UNNAMED_MUNICIPALITY)
    await transaction
      .insertInto("processing_log")
      .values({
        municipality,
        trace_id: trace.traceId,
        span_id: spanId,
        parent_span_id: trace.parentSpanId ?? null,
        name: action,
        start_ms: from.getTime(),
        end_ms: Math.max(from.getTime(), until.getTime()),
        activity,
        person: null,
        submission_id: submission,
      })
      .execute();
  return { ...whole, spanId };
}

/** Where the delivery of a submission was logged, so that what follows from it is in the same trace. */
export async function traceOfDelivery(
  transaction: DatabaseTransaction,
  municipality: string,
  submission: string,
): Promise<TraceContext> {
  const received = await transaction
    .selectFrom("processing_log")
    .select(["trace_id", "span_id"])
    .where("municipality", "=", municipality)
    .where("submission_id", "=", submission)
    .where("person", "is", null)
    .where("name", "=", "receive-delivery")
    .orderBy("start_ms", "desc")
    .limit(1)
    .executeTakeFirst();
  return received === undefined ? newTrace() : { traceId: received.trace_id, parentSpanId: received.span_id };
}

/** Where facts stand of which persons are logged. */
export type LoggedTable = "fact_run" | "waiting_fact_run" | "fact_staging";

/** Logs that the same was done with every person of whom a submission has facts in a table; all in one statement, as of it. */
export const logPersonsOf = (
  transaction: DatabaseTransaction,
  whole: LoggedWhole,
  action: PersonAction,
  table: LoggedTable,
  submission: string,
) =>
  logPersons(
    transaction,
    { ...whole, submission },
    sql`
      select person, ${action}::text as action, array_agg(distinct kind) as kinds
      from ${kindsOf(whole, table, submission)} as kinds group by person
    `,
  );

/**
 * Logs what putting facts in force did: a person is `stored`, `replaced` where the delivery before it had facts of them too, and
 * `removed` where only that had.
 */
export const logPutInForce = (
  transaction: DatabaseTransaction,
  whole: LoggedWhole,
  submission: string,
  former: string | undefined,
) =>
  logPersons(
    transaction,
    whole,
    sql`
      with own as (
        select person, array_agg(distinct kind) as kinds from ${kindsOf(whole, "fact_run", submission)} as kinds group by person
      ), earlier as (
        select distinct person from ${former === undefined ? NOTHING : runsOf(whole, "fact_run", former)} as run
      )
      select person, case when earlier.person is null then 'stored' when own.person is null then 'removed'
        else 'replaced' end as action, coalesce(kinds, '{}') as kinds
      from own full join earlier using (person)
    `,
  );

const runsOf = ({ municipality }: Whole, table: LoggedTable, submission: string) =>
  table === "fact_staging"
    ? sql`(select person, facts from fact_staging where submission_id = ${submission}::uuid and person <> '')`
    : sql`(
        select person, facts from ${sql.table(table)}
        where municipality = ${municipality} and submission_id = ${submission}::uuid and person <> ''
      )`;

/** Who has facts of which kind. A fence, so that only these short texts are sorted and rows are read in the order in which they lie. */
const kindsOf = (whole: Whole, table: LoggedTable, submission: string) => sql`(
  select person, fact ->> 'kind' as kind
  from ${runsOf(whole, table, submission)} as run, jsonb_array_elements(facts) as fact offset 0
)`;

const NOTHING = sql`(select '' as person where false)`;

/**
 * Logs a set of persons with what was done: rows of `person`, `action` and `kinds`. Span ids count on from a random start in the
 * order of persons, because rows whose keys come in order are written several times as fast.
 */
export async function logPersons(
  transaction: DatabaseTransaction,
  { municipality, trace, spanId, from, until, activity, submission }: LoggedWhole,
  persons: ReturnType<typeof sql>,
): Promise<void> {
  if (municipality === UNNAMED_MUNICIPALITY) return;
  await sql`select set_config('work_mem', '64MB', true)`.execute(transaction);
  await sql`
    insert into processing_log (municipality, trace_id, span_id, parent_span_id, name, start_ms, end_ms, activity, person,
      fact_kinds, submission_id)
    select ${municipality}, ${trace.traceId},
      ${newSpanId().slice(0, 8)}::text || lpad(to_hex(row_number() over (order by person)), 8, '0'), ${spanId}::text,
      action, ${from.getTime()}::bigint, ${Math.max(from.getTime(), until.getTime())}::bigint, ${activity ?? null}::text, person,
      kinds, ${submission ?? null}::uuid
    from (${persons}) as persons
  `.execute(transaction);
}
