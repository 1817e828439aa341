import { Problem, TALLY_DELIVERY_SCHEMA, TalliesTaken, type TallyDelivery } from "@jobcoach/contract";
import { assemble, MunicipalityCode, withTowardsWork } from "@jobcoach/core";
import { tallyTrajectories } from "@jobcoach/outcomes";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, databaseOn, type EnginePool } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { asReporter } from "../db/tenant.ts";
import { factsFile, type Invented, inventFacts } from "../testing/facts-file.ts";
import { releaseNow } from "../testing/release-now.ts";
import { countRows, createTestGateway, emptyTables, type TestGateway } from "../testing/test-gateway.ts";

const APELDOORN = { trajectories: 120 };
const ARNHEM = { trajectories: 150, lost: 25, metadata: { municipality: MunicipalityCode.parse("GM0202") } };
const now = () => new Date("2026-07-13T09:00:00Z");

/** Tallies in place of persons, the same on every engine. */
export function talliesSuite(engine: string, open: () => Promise<EnginePool>): void {
  describe(`tallies in place of persons on ${engine}`, () => {
    let database: Database;
    let gateway: TestGateway;
    beforeAll(async () => {
      database = databaseOn(await open());
      await migrate(database, now);
    });
    afterAll(() => database.destroy());
    beforeEach(async () => {
      await emptyTables(database);
      gateway = createTestGateway(database);
      return () => gateway.remove();
    });

    const post = (delivery: unknown) =>
      gateway.request("/v1/tallies", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(delivery),
      });
    const stored = () =>
      asReporter(database, async (transaction) => {
        const rows = await transaction.selectFrom("tally").select("tally").execute();
        return rows.map(({ tally }) => JSON.stringify(tally)).sort();
      });
    const released = async () => {
      const { number } = await releaseNow(database, now);
      const answer = await gateway.request(`/v1/releases/${number}`);
      expect(answer.status).toBe(200);
      return answer.json();
    };

    test("make the same release as the trajectories they were counted from, guarded alike", async () => {
      await gateway.deliver(factsFile(APELDOORN));
      await gateway.deliver(factsFile(ARNHEM));
      const [fromFacts, talliesOfFacts] = [await released(), await stored()];
      await emptyTables(database);
      await gateway.deliver(factsFile(APELDOORN));
      const answer = await post(talliesOf(ARNHEM));
      expect(answer.status).toBe(200);
      expect(TalliesTaken.parse(await answer.json())).toMatchObject({
        municipality: "GM0202",
        observedUntil: "2026-06-30",
      });
      expect(await stored()).toEqual(talliesOfFacts);
      const fromTallies = await released();
      expect(fromTallies).toEqual(fromFacts);
      expect(fromTallies.rows.length).toBeGreaterThan(20);
      expect(fromTallies.ledger.length).toBeGreaterThan(0);
    });

    test("take the place of those before, and an empty list takes them back", async () => {
      await post(talliesOf(APELDOORN));
      const before = await stored();
      await post(talliesOf({ trajectories: 60 }));
      expect(await stored()).not.toEqual(before);
      await post(talliesOf(APELDOORN));
      expect(await stored()).toEqual(before);
      await post({ ...talliesOf(APELDOORN), tallies: [] });
      expect([await stored(), await countRows(database, "delivered_tally")]).toEqual([[], 0]);
    });

    test("make a municipality that delivers nothing else one that takes part", async () => {
      await gateway.deliver(factsFile(APELDOORN));
      await post(talliesOf(ARNHEM));
      const listed = async () => (await (await gateway.request("/v1/municipalities")).json()).items;
      expect(await listed()).toEqual([
        { code: "GM0200", name: "Apeldoorn", observedUntil: "2026-06-30", submissionsInForce: 1 },
        { code: "GM0202", name: "Arnhem", observedUntil: "2026-06-30", submissionsInForce: 0 },
      ]);
      await post({ ...talliesOf(ARNHEM), tallies: [] });
      expect(await listed()).toHaveLength(1);
    });

    test("never stand beside facts of the same grantor, whichever came first", async () => {
      const { submission } = await gateway.deliver(factsFile(APELDOORN));
      const before = await stored();
      const beside = await post(talliesOf(APELDOORN));
      expect([beside.status, Problem.parse(await beside.json()).code]).toEqual([409, "tallies-beside-facts"]);
      expect(await stored()).toEqual(before);

      await gateway.request(`/v1/submissions/${submission.id}/_withdraw`, { method: "POST" });
      expect((await post(talliesOf(APELDOORN))).status).toBe(200);
      const refused = await gateway.deliver(factsFile(APELDOORN));
      expect(refused.submission.state).toBe("refused");
      expect(refused.submission.findings.groups.map(({ rule }) => rule)).toContain("submission/tallies-in-force");
      expect(await stored()).toEqual(before);
      const other = await post({ ...talliesOf(APELDOORN), stream: "another" });
      expect(other.status).toBe(409);
    });

    test("are taken as a whole or not at all, with a definition that is known, and no value is told or logged", async () => {
      const delivery = talliesOf(APELDOORN);
      const [first, ...others] = delivery.tallies;
      if (first === undefined) throw new Error("no tallies");
      const old = { ...delivery, tallies: [...others, { ...first, definitionVersion: "0.0.1" }] };
      const elsewhere = { ...delivery, tallies: [...others, { ...first, municipality: "GM0202" }] };
      const twice = { ...delivery, tallies: [first, ...delivery.tallies] };
      const unfounded = { ...delivery, tallies: [...others, { ...first, trajectories: 7_654_321 }] };
      for (const wrong of [old, elsewhere, twice, unfounded]) {
        const answer = await post(wrong);
        const text = await answer.text();
        expect([answer.status, JSON.parse(text).code]).toEqual([400, "invalid-request"]);
        expect(text).not.toContain("7654321");
      }
      expect(await stored()).toEqual([]);
      await post(delivery);
      expect(gateway.logged.join("")).not.toMatch(/7654321|"reasons"|"state":\{/);
    });

    test("of another municipality are not there for who may not deliver them", async () => {
      const other = createTestGateway(database, { listensOnLoopback: false });
      try {
        const body = JSON.stringify(talliesOf(APELDOORN));
        const headers = { "content-type": "application/json" };
        const answer = await other.request("/v1/tallies", { method: "POST", headers, body });
        expect(answer.status).toBe(401);
        expect(await stored()).toEqual([]);
      } finally {
        await other.remove();
      }
    });
  });
}

function talliesOf(invented: Invented): TallyDelivery {
  const trajectories = withTowardsWork(assemble([...inventFacts(invented)]));
  const { municipality = MunicipalityCode.parse("GM0200") } = invented.metadata ?? {};
  const tallies = [...tallyTrajectories(trajectories).values()];
  return { schema: TALLY_DELIVERY_SCHEMA, municipality, grantor: "municipality", stream: "tallies", tallies };
}
