import type { Submission } from "@jobcoach/contract";
import { type PostgresPool, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { asReporter } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { refreshTallies } from "../outcomes/refresh-tallies.ts";
import { asOwnerOfAll } from "../testing/as-owner-of-all.ts";
import { factsFile } from "../testing/facts-file.ts";
import { failingAt } from "../testing/failing-pool.ts";
import { createImmediateWork } from "../testing/immediate-work.ts";
import { countRows, createTestGateway, emptyTables, type TestGateway } from "../testing/test-gateway.ts";
import type { Work } from "../work/define-work.ts";
import { type ApplySubmission, applySubmissionWork } from "./apply-submission.ts";

/** What storage promises on every engine; called once for PGlite and once for a PostgreSQL server. */
export function storageSuite(engine: string, open: () => Promise<PostgresPool>): void {
  describe(`storage on ${engine}`, () => {
    let pool: PostgresPool;
    let database: Database;
    let gateway: TestGateway;

    beforeAll(async () => {
      pool = await open();
      database = databaseOn(pool);
      await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
      gateway = createTestGateway(database);
    });
    beforeEach(() => emptyTables(database));
    afterAll(async () => {
      await gateway.remove();
      await database.destroy();
    });

    test("accepts facts with their tallies", async () => {
      const { status, submission } = await gateway.deliver(factsFile({ trajectories: 30 }));
      expect(status).toBe(201);
      expect(submission).toMatchObject({
        state: "accepted",
        municipality: "GM0200",
        format: { id: "facts" },
        facts: { coverage: 1, provision: 30, employment: 30 },
        findings: { errors: 0 },
      });
      expect(await countRows(database, "fact_run")).toBe(31);
      expect(await countRows(database, "tally")).toBeGreaterThan(5);
    });

    test("migrating again changes nothing", async () => {
      await gateway.deliver(factsFile({ trajectories: 3 }));
      await migrate(database, () => new Date("2026-07-02T00:00:00Z"));
      expect(await countRows(database, "submission")).toBe(1);
    });

    test("the same file twice has one effect", async () => {
      const first = await gateway.deliver(factsFile({ trajectories: 12 }));
      const tallies = await tallyLines(database);
      const second = await gateway.deliver(factsFile({ trajectories: 12 }));
      expect(second.status).toBe(200);
      expect(second.submission.id).toBe(first.submission.id);
      expect(second.submission.sentence.nl).toContain("was er al");
      expect(await countRows(database, "submission")).toBe(1);
      expect(await tallyLines(database)).toEqual(tallies);
    });

    test("a new file for the same period takes the place of the former", async () => {
      const first = await gateway.deliver(factsFile({ trajectories: 12 }));
      const second = await gateway.deliver(factsFile({ trajectories: 20 }));
      expect(second.status).toBe(201);
      const former = await (await gateway.request(first.submission.links.self)).json();
      expect(former).toMatchObject({ state: "superseded", links: { supersededBy: second.submission.links.self } });
      await expectFactsOnlyOf(database, second.submission.id);
      expect(await countTrajectories(database)).toBe(20);
    });

    test("another period, stream or municipality stands beside it", async () => {
      const deliveries = [
        {},
        { period: { from: "2023-01-01", to: "2023-06-30" } },
        { stream: "other" },
        { municipality: "GM0202" },
      ];
      for (const metadata of deliveries)
        expect((await gateway.deliver(factsFile({ trajectories: 4, metadata }))).status).toBe(201);
      expect(await inForce(database)).toBe(4);
    });

    test("answers about single persons add up instead of replacing each other", async () => {
      const metadata = { selection: "per-person-query", stream: "polis" } as const;
      await gateway.deliver(factsFile({ trajectories: 3, metadata }));
      await gateway.deliver(factsFile({ trajectories: 4, metadata }));
      expect(await inForce(database)).toBe(2);
    });

    test("two deliveries at once both count, in whatever order", async () => {
      const both = [factsFile({ trajectories: 10 }), factsFile({ trajectories: 10, metadata: { stream: "second" } })];
      const results = await Promise.all(both.map((file) => gateway.deliver(file)));
      expect(results.map(({ status }) => status)).toEqual([201, 201]);
      const afterRace = await tallyLines(database);
      await emptyTables(database);
      for (const file of both) await gateway.deliver(file);
      expect(afterRace).toEqual(await tallyLines(database));
    });

    test("of two files for one slot at once one counts, whichever it is, and nothing of the other is left", async () => {
      const sizes = [20, 25, 30];
      const results = await Promise.all(sizes.map((trajectories) => gateway.deliver(factsFile({ trajectories }))));
      expect(results.map(({ status }) => status)).toEqual([201, 201, 201]);
      const now = await Promise.all(results.map(({ submission }) => stateOf(gateway, submission.id)));
      expect([...now].sort()).toEqual(["accepted", "superseded", "superseded"]);
      const winner = now.indexOf("accepted");
      await expectFactsOnlyOf(database, results[winner]?.submission.id ?? "");
      expect(await countTrajectories(database)).toBe(sizes[winner]);
      expect(await countRows(database, "fact_staging")).toBe(0);
    });

    test("the same file twice at once is stored once", async () => {
      const file = factsFile({ trajectories: 10 });
      const results = await Promise.all([1, 2, 3].map(() => gateway.deliver(file)));
      expect(results.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
      expect(await inForce(database)).toBe(1);
      const accepted = results.find(({ status }) => status === 201);
      for (const { submission } of results) expect(submission.id).toBe(accepted?.submission.id);
      await expectFactsOnlyOf(database, accepted?.submission.id ?? "");
    });

    test("a refused delivery leaves its findings and not one fact", async () => {
      const whole = await factsFile({ trajectories: 8 }).text();
      const cutOff = new Blob([whole.slice(0, whole.lastIndexOf("\n", whole.length - 2) + 1)]);
      const { status, submission } = await gateway.deliver(cutOff);
      expect(status).toBe(201);
      expect(submission).toMatchObject({ state: "refused", facts: {}, municipality: "GM0200" });
      expect(submission.findings.groups[0]?.rule).toBe("facts/count-differs");
      expect(await countRows(database, "fact_run")).toBe(0);
      expect(await countRows(database, "tally")).toBe(0);
      expect(await countRows(database, "submission_finding")).toBe(1);
    });

    test("a refused delivery leaves the one in force alone", async () => {
      const { submission } = await gateway.deliver(factsFile({ trajectories: 8 }));
      const tallies = await tallyLines(database);
      await gateway.deliver(new Blob([`${await factsFile({ trajectories: 9 }).text()}{"kind":"person"}\n`]));
      expect(await (await gateway.request(submission.links.self)).json()).toMatchObject({ state: "accepted" });
      expect(await tallyLines(database)).toEqual(tallies);
    });

    test("of refused deliveries of nobody the last hundred are kept", async () => {
      const junk = (index: number) => gateway.deliver(new Blob([`no delivery ${index}`]));
      const first = (await junk(0)).submission;
      const named = await gateway.deliver(new Blob(["nor this"]), { metadata: '{"municipality":"GM0200"}' });
      await gateway.deliver(new Blob(["nor that"]), { metadata: '{"municipality":"GM9999"}' });
      for (let index = 1; index < 100; index++) expect((await junk(index)).status).toBe(201);
      const last = (await junk(100)).submission;
      expect(await countRows(database, "submission")).toBe(101);
      expect(await countRows(database, "submission_finding")).toBe(101);
      expect((await gateway.request(first.links.self)).status).toBe(404);
      for (const kept of [named.submission, last])
        expect((await gateway.request(kept.links.self)).status, kept.id).toBe(200);
    });

    test("nobody's code counts nowhere, also when a file claims it", async () => {
      await gateway.deliver(factsFile({ trajectories: 30 }));
      const metadata = { municipality: "GM0000" };
      const { submission } = await gateway.deliver(factsFile({ trajectories: 30, metadata }));
      expect(submission).toMatchObject({ state: "refused", municipality: null, facts: {} });
      expect((await gateway.request("/v1/releases", { method: "POST" })).status).toBe(201);
      for (const path of ["/v1/municipalities", "/v1/releases/1", "/v1/outcomes"])
        expect(await (await gateway.request(path)).text(), path).not.toContain("GM0000");
      expect((await gateway.request("/v1/municipalities/GM0000/outcomes")).status).toBe(404);
    });

    test("a failure at any statement of taking in leaves nothing behind, or all of it", async () => {
      const file = factsFile({ trajectories: 700 });
      const nothing = await countStored(database);
      const { takenIn } = await takeInOnly(gateway, file);
      for (let statement = 1; ; statement++) {
        await emptyTables(database);
        const failing = createTestGateway(database, {
          database: databaseOn(failingAt(pool, statement)),
          work: neverDone(),
          patienceMs: 0,
        });
        const { status } = await failing.deliver(file);
        await failing.remove();
        expect([takenIn, nothing], `after ${statement}`).toContainEqual(await countStored(database));
        if (status === 201) return expect(statement).toBeGreaterThan(8);
        expect(status).toBe(500);
      }
    });

    test("a failure at any statement of applying leaves everything as it was, and the next try does it", async () => {
      const { takenIn, job } = await takeInOnly(gateway, factsFile({ trajectories: 700 }));
      for (let statement = 1; ; statement++) {
        const failing = { ...gateway.deps, database: databaseOn(failingAt(pool, statement)) };
        const failure = await applyIn(failing, job).catch((error: Error) => error);
        if (failure === undefined) break;
        expect(failure.message).toBe("connection lost");
        expect(await countStored(database), `after ${statement}`).toEqual(takenIn);
      }
      expect(await countTrajectories(database)).toBe(700);
      expect(await countRows(database, "fact_staging")).toBe(0);
      expect(await inForce(database)).toBe(1);
    }, 60_000);

    test.each(["truncate fact_staging", "delete from fact_staging where seq = 7"])(
      "facts that a crash of the database took (%s) are asked for again, and nothing of them counts",
      async (crash) => {
        const { job } = await takeInOnly(gateway, factsFile({ trajectories: 30 }));
        await sql.raw(crash).execute(database);
        await applyIn(gateway.deps, job);
        const told = await (await gateway.request(`/v1/submissions/${job.id}`)).json();
        expect(told).toMatchObject({ state: "received" });
        for (const table of ["fact_run", "fact_staging", "tally"] as const)
          expect(await countRows(database, table), table).toBe(0);
        const again = await gateway.deliver(factsFile({ trajectories: 30 }));
        expect(again.submission.state).toBe("accepted");
        expect(await countTrajectories(database)).toBe(30);
      },
    );

    test("tallies of an older definition are counted anew, others are left alone", async () => {
      await gateway.deliver(factsFile({ trajectories: 12 }));
      const tallies = await tallyLines(database);
      expect(await refreshTallies(database)).toEqual([]);
      await asOwnerOfAll(database, (transaction) =>
        sql`update tally set definition_version = '0.9.0' where indicator = 'work-fit'`.execute(transaction),
      );
      expect(await refreshTallies(database)).toEqual(["GM0200"]);
      expect(await tallyLines(database)).toEqual(tallies);
    });

    test("counting over many pages of persons equals counting them at once", async () => {
      await gateway.deliver(factsFile({ trajectories: 4500 }));
      expect(await countTrajectories(database)).toBe(4500);
    });
  });
}

const STORED = [
  "submission",
  "submission_directory",
  "submission_finding",
  "fact_run",
  "fact_staging",
  "tally",
] as const;

const stateOf = async (gateway: TestGateway, id: string) =>
  ((await (await gateway.request(`/v1/submissions/${id}`)).json()) as Submission).state;

/** A queue in which jobs stay. */
const neverDone = () => ({
  ...createImmediateWork(undefined as never),
  enqueue: async () => undefined,
  wake: () => undefined,
});

/** Takes a file in and does not apply it: what is stored then, and the job that would apply it. */
async function takeInOnly(gateway: TestGateway, file: Blob) {
  const waiting = createTestGateway(gateway.database, { work: neverDone(), patienceMs: 0 });
  const { submission } = await waiting.deliver(file);
  expect(submission.state).toBe("checking");
  const takenIn = await countStored(gateway.database);
  await waiting.remove();
  return { takenIn, job: { municipality: "GM0200", id: submission.id, facts: 1 } };
}

const applyIn = (deps: AppDependencies, job: ApplySubmission): Promise<void> =>
  (applySubmissionWork(deps) as unknown as Work<ApplySubmission>).handle(job, new AbortController().signal);

const countStored = (database: Database) => Promise.all(STORED.map((table) => countRows(database, table)));

async function tallyLines(database: Database): Promise<readonly string[]> {
  const { rows } = await asOwnerOfAll(database, (transaction) =>
    sql<{ line: string }>`select t::text as line from tally t order by 1`.execute(transaction),
  );
  return rows.map((row) => row.line);
}

const inForce = async (database: Database) =>
  asOwnerOfAll(
    database,
    async (transaction) =>
      (await transaction.selectFrom("submission").select("id").where("state", "=", "accepted").execute()).length,
  );

async function expectFactsOnlyOf(database: Database, id: string) {
  const rows = await asOwnerOfAll(database, (transaction) =>
    transaction.selectFrom("fact_run").select("submission_id").distinct().execute(),
  );
  expect(rows).toEqual([{ submission_id: id }]);
}

async function countTrajectories(database: Database): Promise<number> {
  const rows = await asReporter(database, (transaction) =>
    transaction.selectFrom("tally").select("tally").where("indicator", "=", "retention-26w").execute(),
  );
  return rows.reduce((sum, { tally }) => sum + tally.trajectories, 0);
}
