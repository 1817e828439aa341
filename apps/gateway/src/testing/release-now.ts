import { randomUUID } from "node:crypto";
import type { Database } from "../db/database.ts";
import { asOperator } from "../db/tenant.ts";
import { makeNextRelease, type ReleaseMaking } from "../releases/make-next-release.ts";
import { findOrder } from "../releases/release-orders.ts";

/** Orders a release and makes it at once, without a queue; says what came of it. */
export async function releaseNow(database: Database, now: () => Date, making: Partial<ReleaseMaking> = {}) {
  const id = randomUUID();
  await asOperator(database, (transaction) =>
    transaction.insertInto("release_order").values({ id, ordered_at: now(), state: "waiting" }).execute(),
  );
  await makeNextRelease(database, id, { now, ...making });
  const order = await findOrder(database, id);
  return { state: order?.state, number: order?.release };
}
