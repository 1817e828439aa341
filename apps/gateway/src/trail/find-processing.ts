import {
  PERSON_TOKEN_TYPE,
  type ProcessingLogPage,
  type ProcessingLogQuery,
  type ProcessingRecord,
} from "@jobcoach/contract";
import { type Selectable, sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import type { ProcessingLogTable } from "../db/schema.ts";

const RECORDS_PER_PAGE = 500;

/** The records of a municipality that fit a query, the oldest first, a page at a time. */
export async function findProcessing(
  transaction: DatabaseTransaction,
  municipality: string,
  { traceId, activityId, person, after }: ProcessingLogQuery,
): Promise<ProcessingLogPage> {
  let query = transaction.selectFrom("processing_log").selectAll().where("municipality", "=", municipality);
  if (traceId !== undefined) query = query.where("trace_id", "=", traceId);
  if (activityId !== undefined) query = query.where("activity", "=", activityId);
  if (person !== undefined) query = query.where("person", "=", person);
  if (after !== undefined) {
    const { startTime, traceId: trace, spanId } = after;
    query = query.where(sql<boolean>`(start_ms, trace_id, span_id) > (${startTime}::bigint, ${trace}, ${spanId})`);
  }
  const rows = await query
    .orderBy("start_ms")
    .orderBy("trace_id")
    .orderBy("span_id")
    .limit(RECORDS_PER_PAGE + 1)
    .execute();
  const records = rows.slice(0, RECORDS_PER_PAGE);
  const last = rows.length > RECORDS_PER_PAGE ? records.at(-1) : undefined;
  return {
    records: records.map(toRecord),
    next: last === undefined ? null : { startTime: last.start_ms, traceId: last.trace_id, spanId: last.span_id },
  };
}

const toRecord = (row: Selectable<ProcessingLogTable>): ProcessingRecord => ({
  traceId: row.trace_id,
  spanId: row.span_id,
  ...(row.parent_span_id === null ? {} : { parentSpanId: row.parent_span_id }),
  status: "Unset",
  name: row.name,
  startTime: row.start_ms,
  endTime: row.end_ms,
  attributes: {
    ...(row.activity === null
      ? { "jobcoach.activity_unknown": true as const }
      : { "dpl.core.processing_activity_id": row.activity }),
    ...(row.person === null
      ? {}
      : {
          "dpl.core.data_subject_id": row.person,
          "dpl.core.data_subject_id_type": PERSON_TOKEN_TYPE,
          "jobcoach.fact_kinds": [...row.fact_kinds],
        }),
    ...(row.submission_id === null ? {} : { "jobcoach.submission": row.submission_id }),
  },
});
