import { isSettled, type SubmissionProgress } from "@jobcoach/contract";
import { streamSSE } from "hono/streaming";
import type { Database } from "../db/database.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { GatewayContext } from "../http/context.ts";
import { findRow } from "./find-row.ts";
import { sentenceFor } from "./find-submission.ts";
import type { StoredRow } from "./judge-delivery.ts";

const LOOK_EVERY_MS = 250;
/** A comment keeps proxies from taking the silence for the end. */
const COMMENT_EVERY_MS = 15_000;
/** After this a follower connects again, where it was. */
const LONGEST_MS = 15 * 60_000;
const RECONNECT_MS = 2000;

/**
 * Follows a submission (server-sent events): an event for everything new, the number of the revision as its id, and the end of
 * the stream when nothing more happens by itself. Each event holds all that is known, so that a follower which comes back with
 * `Last-Event-ID` misses nothing; one that has seen the end gets 204, which tells it not to come back.
 */
export function sendEvents(
  context: GatewayContext,
  database: Database,
  first: StoredRow,
): Response | Promise<Response> {
  const { municipality, id } = first;
  let seen = lastSeen(context);
  if (isSettled(first.state) && first.revision <= seen) return context.body(null, 204);
  return streamSSE(context, async (stream) => {
    const started = Date.now();
    let spoke = started;
    for (let row: StoredRow | undefined = first; row !== undefined; ) {
      if (row.revision > seen) {
        seen = row.revision;
        spoke = Date.now();
        const event = isSettled(row.state) ? "end" : "progress";
        await stream.writeSSE({ id: String(seen), event, data: JSON.stringify(progressOf(row)), retry: RECONNECT_MS });
      }
      if (isSettled(row.state) || stream.aborted || Date.now() - started > LONGEST_MS) return;
      if (Date.now() - spoke > COMMENT_EVERY_MS) {
        spoke = Date.now();
        await stream.write(": \n\n");
      }
      await stream.sleep(LOOK_EVERY_MS);
      row = await asMunicipality(database, municipality, (transaction) => findRow(transaction, municipality, id));
    }
  });
}

/** The revision that a follower has seen last; something else than a number is none. */
function lastSeen(context: GatewayContext): number {
  const header = context.req.header("last-event-id") ?? "";
  return /^\d{1,9}$/.test(header) ? Number(header) : 0;
}

const progressOf = (row: StoredRow): SubmissionProgress => ({
  state: row.state,
  sentence: sentenceFor(row),
  recordsRead: row.records_read,
  findings: row.findings_seen,
});
