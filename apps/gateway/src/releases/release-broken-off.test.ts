import { randomUUID } from "node:crypto";
import type { PostgresPool } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { asOperator } from "../db/tenant.ts";
import { failingAt } from "../testing/failing-pool.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { storeShareTally } from "../testing/store-share-tally.ts";
import { countRows } from "../testing/test-gateway.ts";
import { makeNextRelease } from "./make-next-release.ts";
import { findOrder } from "./release-orders.ts";

let pool: PostgresPool;
let database: Database;
const now = () => new Date("2026-07-01T09:00:00Z");

beforeAll(async () => {
  pool = await openMemoryDatabase();
  database = databaseOn(pool);
  await migrate(database, now);
});
afterAll(() => database.destroy());

const PUBLISHED = ["release", "release_row", "release_hidden", "release_comparison", "audit_log"] as const;
const published = () => Promise.all(PUBLISHED.map((table) => countRows(database, table)));

test("a release that is broken off at whatever statement leaves nothing, and its order is fulfilled by the next try", async () => {
  await storeShareTally(database, { yes: 80, no: 20 });
  await storeShareTally(database, { municipality: "GM0202", yes: 60, no: 40 });
  const order = randomUUID();
  await asOperator(database, (transaction) =>
    transaction.insertInto("release_order").values({ id: order, ordered_at: now(), state: "waiting" }).execute(),
  );
  let statement = 1;
  for (; await isBrokenOffAt(statement, order); statement++) {
    expect(await published(), `statement ${statement}`).toEqual(PUBLISHED.map(() => 0));
    expect(await findOrder(database, order), `statement ${statement}`).toMatchObject({ state: "waiting" });
  }
  expect(statement).toBeGreaterThan(10);
  expect(await findOrder(database, order)).toMatchObject({ state: "made", release: 1 });
  const made = await published();
  expect(made.every((count, at) => PUBLISHED[at] === "release_hidden" || count > 0)).toBe(true);
  await makeNextRelease(database, order, { now });
  expect(await published()).toEqual(made);
});

async function isBrokenOffAt(statement: number, order: string): Promise<boolean> {
  try {
    await makeNextRelease(databaseOn(failingAt(pool, statement)), order, { now });
    return false;
  } catch (error) {
    expect(String(error)).toContain("connection lost");
    return true;
  }
}
