import { nextState } from "@jobcoach/contract";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asMunicipality } from "../db/tenant.ts";
import { changeState } from "./change-state.ts";
import { findRow } from "./find-row.ts";
import type { StoredRow } from "./judge-delivery.ts";

/** The hold that a request has on the submission of which it reads the content. */
export interface ReadingHold {
  readonly row: StoredRow;
  /** Tells how far the reading is; now and then it is written down. */
  progress(records: number, findings: number): void;
  /** Ends the hold; a content that did not come to be judged is asked for again. */
  release(): Promise<void>;
}

/** A request that gives no sign for so long is gone, with its process. */
const HOLD_SECONDS = 60;
const SIGN_EVERY_MS = 1000;

/** Begins to read the content of a submission; `undefined` when none is waited for, or another request reads it. */
export async function holdForReading(
  database: Database,
  municipality: string,
  id: string,
): Promise<ReadingHold | undefined> {
  const row = await asMunicipality(database, municipality, (transaction) => begin(transaction, municipality, id));
  if (row === undefined) return undefined;
  let records = 0;
  let findings = 0;
  let writing: Promise<unknown> = Promise.resolve();
  const sign = () => {
    writing = writing.then(() => noteProgress(database, municipality, id, records, findings)).catch(() => undefined);
  };
  const timer = setInterval(sign, SIGN_EVERY_MS);
  return {
    row,
    progress(read, found) {
      [records, findings] = [read, found];
    },
    async release() {
      clearInterval(timer);
      await writing;
      await asMunicipality(database, municipality, async (transaction) => {
        const now = await lockRow(transaction, municipality, id);
        if (now?.state !== "checking" || now.content_at !== null) return;
        await changeState(transaction, now, "lose", { circumstance: "content-lost", reading_until: null });
      });
    },
  };
}

async function begin(transaction: DatabaseTransaction, municipality: string, id: string) {
  const row = await lockRow(transaction, municipality, id);
  if (row === undefined) return undefined;
  const isAbandoned =
    row.state === "checking" &&
    row.content_at === null &&
    row.reading_until !== null &&
    row.reading_until < (await clock(transaction));
  if (isAbandoned) await changeState(transaction, row, "lose");
  const waiting = isAbandoned ? ({ ...row, state: "received" } as const) : row;
  if (nextState(waiting.state, "check") === undefined) return undefined;
  await changeState(transaction, waiting, "check", {
    circumstance: null,
    records_read: 0,
    findings_seen: 0,
    reading_until: new Date((await clock(transaction)).getTime() + HOLD_SECONDS * 1000),
  });
  return row;
}

const noteProgress = (database: Database, municipality: string, id: string, records: number, findings: number) =>
  asMunicipality(database, municipality, (transaction) =>
    sql`
      update submission
      set reading_until = now() + make_interval(secs => ${HOLD_SECONDS}),
        revision = revision + case when records_read = ${records}::int then 0 else 1 end,
        records_read = ${records}::int, findings_seen = ${findings}::int
      where municipality = ${municipality} and id = ${id}::uuid and state = 'checking' and content_at is null
    `.execute(transaction),
  );

/** The row, held until the end of the transaction, so that two requests do not begin at once. */
async function lockRow(transaction: DatabaseTransaction, municipality: string, id: string) {
  await sql`
    select 1 from submission where municipality = ${municipality} and id = ${id}::uuid for update
  `.execute(transaction);
  return findRow(transaction, municipality, id);
}

async function clock(transaction: DatabaseTransaction): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(transaction);
  return rows[0]?.now ?? new Date(0);
}
