import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../db/database.ts";
import { asMunicipality } from "../db/tenant.ts";
import { factsFile } from "../testing/facts-file.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { countRows, emptyTables, type TestGateway } from "../testing/test-gateway.ts";
import { noteHeads } from "../trail/note-heads.ts";
import { enforceRetention } from "./enforce-retention.ts";

let database: Database;
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
});
beforeEach(() => emptyTables(database));
afterAll(() => gateway.remove());

const enforce = async (retention: { factsDays?: number; findingsDays?: number }) => {
  const settings = { factsDays: undefined, findingsDays: undefined, ...retention };
  await enforceRetention({ ...gateway.deps, retention: settings });
  await gateway.deps.work.stop();
};
const old = { stream: "old", period: { from: "2023-01-01", to: "2023-06-30" } };

test("facts of a period that is long over go, and the figures are those of the others", async () => {
  await gateway.deliver(factsFile({ trajectories: 6 }));
  const [tallies, facts] = [await countRows(database, "tally"), await countRows(database, "fact_run")];
  const { submission } = await gateway.deliver(factsFile({ trajectories: 9, metadata: old }));
  await enforce({ factsDays: 365 });
  expect(await (await gateway.request(submission.links.self)).json()).toMatchObject({ state: "withdrawn" });
  expect(await countRows(database, "fact_run")).toBe(facts);
  expect(await countRows(database, "tally")).toBe(tallies);
  const deleted = await asMunicipality(database, "GM0200", (transaction) =>
    transaction.selectFrom("processing_log").select("person").where("name", "=", "deleted").execute(),
  );
  expect(deleted).toHaveLength(9);
  const logged = await countRows(database, "processing_log");
  await enforce({ factsDays: 365 });
  expect(await countRows(database, "processing_log")).toBe(logged);
});

test("findings on a delivery that counts stay, others go when their time is over", async () => {
  const whole = await factsFile({ trajectories: 3 }).text();
  await gateway.deliver(new Blob([whole.slice(0, whole.lastIndexOf("\n", whole.length - 2) + 1)]));
  expect(await countRows(database, "submission_finding")).toBe(1);
  await enforce({ findingsDays: 1 });
  expect(await countRows(database, "submission_finding")).toBe(1);
  const later = { ...gateway.deps, now: () => new Date("2026-07-15T09:00:00Z") };
  await enforceRetention({ ...later, retention: { factsDays: undefined, findingsDays: 1 } });
  expect(await countRows(database, "submission_finding")).toBe(0);
});

test("without a setting everything stays", async () => {
  await gateway.deliver(factsFile({ trajectories: 2, metadata: old }));
  const facts = await countRows(database, "fact_run");
  await enforce({});
  expect(await countRows(database, "fact_run")).toBe(facts);
});

test("the ends of the chains are noted outside the database", async () => {
  await gateway.deliver(factsFile({ trajectories: 2 }));
  await noteHeads(database, gateway.deps.log);
  const heads = gateway.logged.map((line) => JSON.parse(line)).filter(({ at }) => at === "audit head");
  expect(heads).toMatchObject([{ chain: "GM0200", number: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});
