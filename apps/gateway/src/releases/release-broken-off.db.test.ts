import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openPostgres } from "../db/postgres.ts";
import { asMunicipality, asOperator } from "../db/tenant.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { storeShareTally } from "../testing/store-share-tally.ts";
import { findKnownRelease } from "./find-releases.ts";
import { makeNextRelease } from "./make-next-release.ts";
import { findOrder } from "./release-orders.ts";

let one: Database;
let other: Database;
const now = () => new Date("2026-07-01T09:00:00Z");

beforeAll(async () => {
  const address = await createDatabase("release_broken_off");
  [one, other] = [address, address].map((at) => databaseOn(openPostgres(at, () => undefined))) as [Database, Database];
  await migrate(one, now);
  for (const municipality of ["GM0200", "GM0202"])
    await asMunicipality(one, municipality, (transaction) =>
      storeShareTally(transaction, { municipality, yes: 30, no: 20 }),
    );
});
afterAll(() => Promise.all([one.destroy(), other.destroy()]));

test("a release whose connection the server ends leaves nothing, and another gateway makes it", async () => {
  const order = randomUUID();
  await asOperator(one, (transaction) =>
    transaction.insertInto("release_order").values({ id: order, ordered_at: now(), state: "waiting" }).execute(),
  );
  const broken = await other.transaction().execute(async (transaction) => {
    // Its rows are written by then, and it waits to write what they have in common.
    await sql`lock table release in share mode`.execute(transaction);
    const made = makeNextRelease(one, order, { now, threadsFrom: 0 }).catch((error: unknown) => error);
    await endWaiting();
    return made;
  });
  expect(broken).toBeInstanceOf(Error);
  expect(await findKnownRelease(one)).toBeUndefined();
  expect(await findOrder(one, order)).toMatchObject({ state: "waiting" });
  await makeNextRelease(other, order, { now, threadsFrom: 0 });
  expect(await findOrder(one, order)).toMatchObject({ state: "made", release: 1 });
});

async function endWaiting(): Promise<void> {
  const ended = sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'
  `;
  while ((await ended.execute(one)).rows.length === 0) await sleep(20);
}
