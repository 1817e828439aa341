import { AuditEntry } from "@jobcoach/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../db/database.ts";
import { asOwnerOfAll } from "../testing/as-owner-of-all.ts";
import { factsFile } from "../testing/facts-file.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import type { TestGateway } from "../testing/test-gateway.ts";

let database: Database;
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
});
afterAll(() => gateway.remove());

/** What the chain of the operator says of releases: what was done, to which, by whom. */
async function told(): Promise<readonly unknown[]> {
  const rows = await asOwnerOfAll(database, (transaction) =>
    transaction.selectFrom("audit_log").select("line").where("municipality", "=", "*").orderBy("number").execute(),
  );
  return rows
    .map(({ line }) => AuditEntry.parse(JSON.parse(line)))
    .filter(({ action }) => action.startsWith("release-"))
    .map(({ action, object, origin }) => [action, object, origin]);
}

test("the audit chain tells of every release that was made or withdrawn, once", async () => {
  await gateway.deliver(factsFile({ trajectories: 120 }));
  const make = () => gateway.request("/v1/releases", { method: "POST" });
  expect([(await make()).status, (await make()).status]).toEqual([201, 200]);
  const made = ["release-made", "release 1", "gateway"];
  expect(await told()).toEqual([made]);
  const withdraw = () =>
    gateway.request("/v1/releases/1/_withdraw", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ reason: { nl: "Er zat een fout in.", en: "There was a fault in it." } }),
    });
  expect([(await withdraw()).status, (await withdraw()).status]).toEqual([200, 200]);
  expect(await told()).toEqual([made, ["release-withdrawn", "release 1", "this-machine"]]);
});
