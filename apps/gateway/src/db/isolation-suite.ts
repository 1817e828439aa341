import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, databaseOn, type EnginePool } from "./database.ts";
import { migrate } from "./migrate.ts";
import { enterInDirectory } from "./submission-directory.ts";
import { asMunicipality, asOperator, asPublic, asReporter } from "./tenant.ts";

export const OURS = "GM0200";
export const THEIRS = "GM0202";
const ID = { [OURS]: "01900000-0000-7000-8000-000000000200", [THEIRS]: "01900000-0000-7000-8000-000000000202" };

/** One submission with a finding, a fact and a tally for each of two municipalities. */
export async function fillTwoMunicipalities(database: Database): Promise<void> {
  for (const municipality of [OURS, THEIRS] as const)
    await asMunicipality(database, municipality, async (transaction) => {
      const id = ID[municipality];
      await sql`
        insert into submission (municipality, id, received_at, state, sha256, summary)
        values (${municipality}, ${id}::uuid, now(), 'refused', '', '{}')
      `.execute(transaction);
      await enterInDirectory(transaction, municipality, id as string);
      await sql`insert into submission_finding values (${municipality}, ${id}::uuid, 1, '{}')`.execute(transaction);
      await sql`insert into fact_run values (${municipality}, ${id}::uuid, 1, 'v1.x', '[]')`.execute(transaction);
      await sql`insert into tally values (${municipality}, 'i', '1', '', 'g', 'c', 's', '{}')`.execute(transaction);
    });
}

const TABLES = ["submission", "submission_finding", "fact_run", "tally", "submission_directory"] as const;

/**
 * Asks the database as each role for what is not theirs (probes T07). Any engine answers as expected; only on a server does
 * that prove anything, because PGlite has one session and its login may do everything.
 */
export function isolationSuite(engine: string, open: () => Promise<EnginePool>): void {
  describe(`isolation on ${engine}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = databaseOn(await open());
      await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
      await fillTwoMunicipalities(database);
    });
    afterAll(() => database.destroy());

    const seenBy = (municipality: string, table: string) =>
      asMunicipality(database, municipality, async (transaction) => {
        const { rows } = await sql<{ municipality: string }>`select municipality from ${sql.table(table)}`.execute(
          transaction,
        );
        return rows.map((row) => row.municipality);
      });

    const attempt = (municipality: string, statement: RawBuilder<unknown>) =>
      asMunicipality(database, municipality, (transaction) => statement.execute(transaction));

    test.each(TABLES)("a municipality sees its own rows of %s and no others", async (table) => {
      expect(await seenBy(OURS, table)).toEqual([OURS]);
      expect(await seenBy(THEIRS, table)).toEqual([THEIRS]);
    });

    test.each(["", "GM9999", "gm0200", " GM0200", "%", "' or true or '", "GM0200\u0001", "null", "*"])(
      "without a municipality, or with one that does not exist (%j), nothing is seen",
      async (municipality) => {
        for (const table of TABLES) expect(await seenBy(municipality, table), table).toEqual([]);
        await expect(
          attempt(municipality, sql`insert into tally values (${OURS}, 'j', '1', '', 'g', 'c', 's', '{}')`),
        ).rejects.toThrow();
      },
    );

    test("a municipality can not write, move, change or delete what is another's", async () => {
      const refused = /row-level security/;
      await expect(
        attempt(OURS, sql`insert into tally values (${THEIRS}, 'j', '1', '', 'g', 'c', 's', '{}')`),
      ).rejects.toThrow(refused);
      await expect(attempt(OURS, sql`update submission set municipality = ${THEIRS}`)).rejects.toThrow(refused);
      for (const statement of [
        sql`update submission set format = 'x' where municipality = ${THEIRS}`,
        sql`delete from fact_run where municipality = ${THEIRS}`,
        sql`delete from tally where municipality = ${THEIRS}`,
      ])
        expect((await attempt(OURS, statement)).numAffectedRows ?? 0n).toBe(0n);
      expect(await seenBy(THEIRS, "fact_run")).toEqual([THEIRS]);
      for (const clause of ["do nothing", "do update set tally = excluded.tally"])
        await expect(
          attempt(
            OURS,
            sql`insert into tally values (${THEIRS}, 'i', '1', '', 'g', 'c', 's', '[]')
            on conflict (municipality, indicator, definition_version, hours_mode, grantor, cohort, stratum) ${sql.raw(clause)}`,
          ),
          clause,
        ).rejects.toThrow();
    });

    test("a reference to another's row is refused like one to none", async () => {
      const to = (id: string) => sql`insert into submission_finding values (${OURS}, ${id}::uuid, 9, '{}')`;
      const messages = await Promise.all(
        [ID[THEIRS] as string, "01900000-0000-7000-8000-000000000999"].map((id) =>
          attempt(OURS, to(id)).then(
            () => "accepted",
            (error: Error) => error.message,
          ),
        ),
      );
      expect(messages[0]).toMatch(/foreign key/);
      expect(new Set(messages).size).toBe(1);
    });

    test("row security can not be switched off, COPY of a protected table is refused, and nothing can be emptied", async () => {
      await expect(
        asMunicipality(database, OURS, async (transaction) => {
          await sql`set local row_security = off`.execute(transaction);
          await sql`select * from fact_run`.execute(transaction);
        }),
      ).rejects.toThrow(/row-level security/);
      await expect(attempt(OURS, sql`copy fact_run from stdin`)).rejects.toThrow(/row-level security/);
      await expect(attempt(OURS, sql`truncate fact_run`)).rejects.toThrow(/permission denied/);
      await expect(attempt(OURS, sql`alter table fact_run disable row level security`)).rejects.toThrow(/owner/);
      await expect(attempt(OURS, sql`create table mine (a int)`)).rejects.toThrow(/permission denied/);
    });

    test("a view that the role makes for itself shows no more than the table", async () => {
      const seen = await asMunicipality(database, OURS, async (transaction) => {
        await sql`create temporary view own_view as select municipality from tally`.execute(transaction);
        const { rows } = await sql`select * from own_view`.execute(transaction);
        await sql`drop view own_view`.execute(transaction);
        return rows;
      });
      expect(seen).toEqual([{ municipality: OURS }]);
    });

    test("an error leaves nothing of a municipality on the connection", async () => {
      await expect(attempt(OURS, sql`select 1 / 0`)).rejects.toThrow(/zero/);
      const { rows } = await sql<{ role: string; municipality: string | null }>`
        select current_user as role, nullif(current_setting('jobcoach.municipality', true), '') as municipality
      `.execute(database);
      expect(rows[0]?.municipality).toBeNull();
      expect(rows[0]?.role).not.toMatch(/^jobcoach_/);
      expect(await seenBy("", "tally")).toEqual([]);
    });

    test("the reporter sees the tallies of all, which deliveries are there, and no person, finding or header", async () => {
      const ask = (statement: RawBuilder<unknown>) =>
        asReporter(database, (transaction) => statement.execute(transaction));
      expect((await ask(sql`select municipality from tally`)).rows).toHaveLength(2);
      expect((await ask(sql`select municipality, state, observed_until from submission`)).rows).toHaveLength(2);
      for (const statement of [
        "select 1 from fact_run",
        "select 1 from submission_finding",
        "select 1 from fact_staging",
        "select header from submission",
        "select summary from submission",
        "update tally set tally = '{}'",
        "delete from release",
        "update release_row set figure = '{}'",
        "select 1 from pgboss.job",
      ])
        await expect(ask(sql.raw(statement)), statement).rejects.toThrow(/permission denied/);
    });

    test("the public sees releases, and neither tallies nor deliveries nor what was hidden", async () => {
      const ask = (statement: string) => asPublic(database, (transaction) => sql.raw(statement).execute(transaction));
      await ask("select number, made_at, release from release");
      await ask("select figure from release_row");
      for (const statement of [
        "select 1 from tally",
        "select 1 from submission",
        "select 1 from fact_run",
        "select 1 from submission_directory",
        "select confidential_ledger from release",
        "insert into release_row values (1, 1, '', '', '', '{}')",
        "select 1 from api_key",
        "select 1 from pgboss.job",
      ])
        await expect(ask(statement), statement).rejects.toThrow(/permission denied/);
    });

    test("the operator sees to whom a submission belongs, and no row of a municipality", async () => {
      const ask = (statement: string) => asOperator(database, (transaction) => sql.raw(statement).execute(transaction));
      expect((await ask("select municipality from submission_directory")).rows).toHaveLength(2);
      for (const statement of [
        "select 1 from tally",
        "select 1 from fact_run",
        "select 1 from submission_finding",
        "select header from submission",
        "select facts from fact_staging",
        "select person from fact_staging",
        "insert into submission_directory values (gen_random_uuid(), 'GM0200')",
      ])
        await expect(ask(statement), statement).rejects.toThrow(/permission denied/);
    });
  });
}
