import { type PostgresPoolClient, sql } from "kysely";
import { type Database, type EnginePool, poolOf } from "../db/database.ts";
import { actAs, databaseRoles } from "../db/roles.ts";
import type { FactRun } from "./fact-runs.ts";

/** Adds rows to the staging table in one transaction: by COPY where the engine can, else by one insert. */
export async function addToStaging(database: Database, submission: string, runs: readonly FactRun[]): Promise<void> {
  const pool = poolOf(database);
  if (pool.copyIn === undefined) await insertRuns(database, submission, runs);
  else await copyRuns(pool, pool.copyIn, copyText(submission, runs));
}

const COPY = "copy fact_staging (submission_id, seq, person, facts, sender_row) from stdin";

async function copyRuns(pool: EnginePool, copyIn: NonNullable<EnginePool["copyIn"]>, rows: Buffer): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local role ${databaseRoles.municipality}`, NOTHING);
    await copyIn(client, COPY, rows);
    await client.query("commit", NOTHING);
  } catch (error) {
    await undo(client);
    throw error;
  } finally {
    client.release();
  }
}

/** Without parameters the driver sends the plain text, which may hold more than one statement. */
const NOTHING: unknown[] = [];

const undo = (client: PostgresPoolClient) => client.query("rollback", NOTHING).catch(() => undefined);

const copyText = (submission: string, runs: readonly FactRun[]) =>
  Buffer.from(
    runs
      .map(
        ({ seq, person, facts, senderRow = "\\N" }) =>
          `${submission}\t${seq}\t${escaped(person)}\t${escaped(facts)}\t${senderRow}\n`,
      )
      .join(""),
  );

/** JSON holds no line ends or tabs outside an escape, so the backslash is all there is to escape in it. */
const escaped = (text: string) => (text.includes("\\") ? text.replaceAll("\\", "\\\\") : text);

const insertRuns = (database: Database, submission: string, runs: readonly FactRun[]) =>
  database.transaction().execute(async (transaction) => {
    await actAs(transaction, databaseRoles.municipality);
    const lines = (of: (run: FactRun) => string) => sql`string_to_array(${runs.map(of).join("\n")}::text, E'\n')`;
    await sql`
      insert into fact_staging (submission_id, seq, person, facts, sender_row)
      select ${submission}::uuid, ${runs[0]?.seq ?? 0}::int + n - 1, coalesce(person, ''), facts::jsonb, nullif(place, '')::int
      from unnest(
        ${lines((run) => run.person)}, ${lines((run) => run.facts)}, ${lines((run) => String(run.senderRow ?? ""))}
      ) with ordinality as t (person, facts, place, n)
    `.execute(transaction);
  });
