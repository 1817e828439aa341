import { randomUUID } from "node:crypto";
import type { Fact } from "@jobcoach/core";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, databaseOn, type EnginePool } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { asMunicipality } from "../db/tenant.ts";
import { uuidV7 } from "../uuid-v7.ts";
import { stageFacts } from "./stage-facts.ts";
import { forgetStaged, moveStaged, sweepStaging } from "./staged-facts.ts";

/** What staging promises on every engine; called once for PGlite and once for a PostgreSQL server. */
export function stagingSuite(engine: string, open: () => Promise<EnginePool>): void {
  describe(`staging on ${engine}`, () => {
    let database: Database;
    beforeAll(async () => {
      database = databaseOn(await open());
      await migrate(database, () => NOW);
    });
    beforeEach(() => sql`truncate fact_staging, fact_run, submission cascade`.execute(database));
    afterAll(() => database.destroy());

    async function stage(submission: string, facts: readonly Fact[]): Promise<number> {
      const staging = stageFacts(database, submission);
      for (let at = 0; at < facts.length; at += 500) await staging.add(facts.slice(at, at + 500));
      return staging.end();
    }

    const staged = async () =>
      (await database.selectFrom("fact_staging").select("submission_id").distinct().execute()).map(
        (row) => row.submission_id,
      );

    const inForce = (municipality: string) =>
      asMunicipality(database, municipality, (transaction) =>
        transaction.selectFrom("fact_run").selectAll().orderBy("seq").execute(),
      );

    /** Notes a submission, to which facts belong. */
    const announce = (municipality: string, id: string) =>
      asMunicipality(database, municipality, async (transaction) => {
        await sql`
          insert into submission (municipality, id, received_at, state, sha256, summary)
          values (${municipality}, ${id}::uuid, ${NOW}, 'refused', '', '{}')
        `.execute(transaction);
        await sql`
          insert into submission_directory (id, municipality) values (${id}::uuid, ${municipality}) on conflict do nothing
        `.execute(transaction);
      });

    test("facts come out as they went in, whatever their text holds", async () => {
      const id = randomUUID();
      const facts = NASTY.map((text, index) => fact(`p${index}`, text));
      expect(await stage(id, facts)).toBe(NASTY.length);
      await announce("GM0200", id);
      const moved = await asMunicipality(database, "GM0200", (transaction) => moveStaged(transaction, "GM0200", id));
      expect(moved).toBe(NASTY.length);
      const rows = await inForce("GM0200");
      expect(rows.flatMap((row) => row.facts)).toEqual(facts);
      expect(rows.map((row) => row.person)).toEqual(facts.map((one) => one.person));
      expect(await staged()).toEqual([]);
    });

    test("a delivery that speaks of no person is one row, and what the database cannot store is left out of a text", async () => {
      const id = randomUUID();
      const coverage = { kind: "coverage", record: "a\u0000b" } as unknown as Fact;
      expect(await stage(id, [coverage])).toBe(1);
      await announce("GM0200", id);
      await asMunicipality(database, "GM0200", (transaction) => moveStaged(transaction, "GM0200", id));
      expect(await inForce("GM0200")).toMatchObject([{ person: "", facts: [{ record: "ab" }] }]);
    });

    test("more than fits one block arrives whole and in order", async () => {
      const id = randomUUID();
      const facts = Array.from({ length: 20_000 }, (_, index) => fact(`p${index}`, "x".repeat(300)));
      expect(await stage(id, facts)).toBe(20_000);
      await announce("GM0200", id);
      await asMunicipality(database, "GM0200", (transaction) => moveStaged(transaction, "GM0200", id));
      expect((await inForce("GM0200")).map((row) => row.person)).toEqual(facts.map((one) => one.person));
    });

    test("a submission takes its own facts only, and nothing when the database has lost them", async () => {
      const [one, other] = [randomUUID(), randomUUID()];
      await stage(one, [fact("a", "1")]);
      await stage(other, [fact("b", "2")]);
      await asMunicipality(database, "GM0200", (transaction) => forgetStaged(transaction, one));
      expect(await staged()).toEqual([other]);
      await announce("GM0200", one);
      expect(await asMunicipality(database, "GM0200", (transaction) => moveStaged(transaction, "GM0200", one))).toBe(0);
      expect(await inForce("GM0200")).toEqual([]);
    });

    test("a block that cannot be stored is told, and the connection can be used again", async () => {
      const staging = stageFacts(database, "no uuid");
      await staging.add([fact("a", "1")]);
      await expect(staging.end()).rejects.toThrow();
      expect(await staged()).toEqual([]);
    });

    test("what was left behind goes after a day", async () => {
      const [left, fresh] = [uuidV7(daysBefore(3)), uuidV7(daysBefore(0))];
      for (const id of [left, fresh]) await stage(id, [fact("a", "1")]);
      await announce("GM0200", left);
      await sweepStaging(database, NOW);
      expect(await staged()).toEqual([fresh]);
    });
  });
}

const NOW = new Date("2026-07-01T12:00:00Z");
const daysBefore = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

const fact = (person: string, record: string) => ({ kind: "exit", person, record }) as unknown as Fact;

const NASTY = ["\\", "\\n", "a\tb", "a\nb", "\\.", "é€😀", '"', "\\N", "'; drop table tally; --", "\u2028"];
