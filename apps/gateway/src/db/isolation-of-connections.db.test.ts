import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { type PostgresPoolClient, sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase } from "../testing/postgres-server.ts";
import { type Database, type DatabaseTransaction, databaseOn } from "./database.ts";
import { fillTwoMunicipalities, OURS, THEIRS } from "./isolation-suite.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres.ts";
import { databaseRoles } from "./roles.ts";
import { asMunicipality, asReporter } from "./tenant.ts";

/** What only a server with many connections can show (probes T07 and T08). */
let address: string;
let database: Database;

beforeAll(async () => {
  address = await createDatabase("connections");
  database = databaseOn(openPostgres(address, () => undefined));
  await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
  await fillTwoMunicipalities(database);
});
afterAll(() => database.destroy());

async function onOneConnection(work: (client: Client) => Promise<void>) {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function inTransactionOf(client: Client, municipality: string | undefined, work: () => Promise<void>) {
  await client.query("begin");
  await client.query("select set_config('role', $1, true)", [databaseRoles.municipality]);
  if (municipality !== undefined)
    await client.query("select set_config('jobcoach.municipality', $1, true)", [municipality]);
  await work();
  await client.query("commit");
}

test("a prepared statement that is used again for another municipality sees that one's rows", async () => {
  await onOneConnection(async (client) => {
    const seen: unknown[] = [];
    const ask = async () => {
      const { rows } = await client.query({ name: "tallies", text: "select municipality from tally order by 1" });
      seen.push(rows.map((row) => row.municipality));
    };
    // After five uses the server keeps one plan for all.
    for (let round = 0; round < 8; round++)
      for (const municipality of [OURS, THEIRS, undefined]) await inTransactionOf(client, municipality, ask);
    expect(seen).toEqual(Array.from({ length: 8 }, () => [[OURS], [THEIRS], []]).flat());
  });
});

test("what a transaction set does not outlive it, committed or not", async () => {
  await onOneConnection(async (client) => {
    const state = async () => {
      const { rows } = await client.query(
        "select current_user::text as role, current_setting('jobcoach.municipality', true) as municipality",
      );
      return [rows[0].role.startsWith("jobcoach_"), rows[0].municipality || undefined];
    };
    await inTransactionOf(client, OURS, async () => expect(await state()).toEqual([true, OURS]));
    expect(await state()).toEqual([false, undefined]);
    await expect(
      inTransactionOf(client, OURS, async () => void (await client.query("select 1 / 0"))),
    ).rejects.toThrow();
    await client.query("rollback");
    expect(await state()).toEqual([false, undefined]);
  });
});

test("a copy out of a table holds the rows of one municipality", async () => {
  await onOneConnection(async (client) => {
    await inTransactionOf(client, OURS, async () => {
      const { rowCount } = await client.query("create temporary table seen on commit drop as table tally");
      expect(rowCount).toBe(1);
    });
  });
});

test("without a municipality not even the owner of the tables sees a row", async () => {
  for (const table of ["submission", "submission_finding", "fact_run", "tally", "submission_directory"])
    expect((await sql`select 1 from ${sql.table(table)}`.execute(database)).rows, table).toEqual([]);
});

const things = ["read", "write and undo", "fail", "be cancelled", "run out of time", "read nothing", "report"] as const;
const steps = fc.array(fc.record({ municipality: fc.constantFrom(OURS, THEIRS), thing: fc.constantFrom(...things) }), {
  minLength: 15,
  maxLength: 30,
});

test("however tasks of municipalities interleave on few connections, fail and are cut off, none sees another's row", async () => {
  const RUNS = Number(process.env.JOBCOACH_INTERLEAVINGS ?? 40);
  await fc.assert(
    fc.asyncProperty(steps, async (tasks) => {
      await Promise.all(tasks.map(({ municipality, thing }) => doing[thing](municipality)));
    }),
    { numRuns: RUNS, seed: 7 },
  );
});

const tallies = async (transaction: DatabaseTransaction) =>
  (await transaction.selectFrom("tally").select("municipality").execute()).map((row) => row.municipality);

const doing: Readonly<Record<(typeof things)[number], (municipality: string) => Promise<void>>> = {
  read: (municipality) =>
    asMunicipality(database, municipality, async (transaction) => {
      expect(await tallies(transaction)).toEqual([municipality]);
      await sleep(1);
      expect(await tallies(transaction)).toEqual([municipality]);
    }),
  async "write and undo"(municipality) {
    const undone = asMunicipality(database, municipality, async (transaction) => {
      await sql`insert into tally values (${municipality}, 'new', '1', '', 'g', 'c', 's', '{}')`.execute(transaction);
      expect(await tallies(transaction)).toEqual([municipality, municipality]);
      throw new Error("undo");
    });
    await expect(undone).rejects.toThrow("undo");
  },
  async fail(municipality) {
    const failed = asMunicipality(database, municipality, (transaction) => sql`select 1 / 0`.execute(transaction));
    await expect(failed).rejects.toThrow("zero");
  },
  async "be cancelled"(municipality) {
    const cancelled = asMunicipality(database, municipality, (transaction) =>
      sql`select pg_cancel_backend(pg_backend_pid()), pg_sleep(1)`.execute(transaction),
    );
    await expect(cancelled).rejects.toThrow("cancel");
  },
  async "run out of time"(municipality) {
    const late = asMunicipality(database, municipality, async (transaction) => {
      await sql`set local statement_timeout = 5`.execute(transaction);
      await sql`select pg_sleep(1)`.execute(transaction);
    });
    await expect(late).rejects.toThrow("timeout");
  },
  "read nothing": () =>
    asMunicipality(database, "", async (transaction) => {
      expect(await tallies(transaction)).toEqual([]);
    }),
  report: () =>
    asReporter(database, async (transaction) => {
      expect((await tallies(transaction)).sort()).toEqual([OURS, THEIRS]);
    }),
};

test("a connection that is broken inside a transaction is not given to the next one", async () => {
  const killed = asMunicipality(database, OURS, (transaction) =>
    sql`select pg_terminate_backend(pg_backend_pid())`.execute(transaction),
  );
  await expect(killed).rejects.toThrow();
  for (let round = 0; round < 20; round++) await doing.read(THEIRS);
});

test("a connection that is given back inside a transaction goes, with the rights it had", async () => {
  const pool = openPostgres(address, () => undefined, { connections: 1 });
  const whoAsks = async (client: PostgresPoolClient) =>
    (
      await client.query<{ pid: number; role: string }>(
        "select pg_backend_pid() as pid, current_user::text as role",
        [],
      )
    ).rows[0];
  const first = await pool.connect();
  const before = await whoAsks(first);
  await first.query(`begin; set local role ${databaseRoles.municipality}`, []);
  first.release();
  const second = await pool.connect();
  const after = await whoAsks(second);
  expect(after?.pid).not.toBe(before?.pid);
  expect(after?.role).toBe(before?.role);
  second.release();
  await pool.end();
});
