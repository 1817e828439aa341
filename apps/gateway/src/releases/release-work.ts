import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { asOperator } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { type AnyWork, defineWork } from "../work/define-work.ts";
import { makeNextRelease } from "./make-next-release.ts";
import { type FoundOrder, findOrder } from "./release-orders.ts";

const MAKE_RELEASE = "make-release";

/** Making releases, one at a time; making one over many municipalities takes minutes. */
export const releaseWork = ({ database, now }: Pick<AppDependencies, "database" | "now">): AnyWork =>
  defineWork(
    MAKE_RELEASE,
    z.object({ order: z.uuid() }),
    ({ order }, signal) => makeNextRelease(database, order, { now, signal }),
    {
      turnOf: () => "release",
      whenParked: async ({ order }) => {
        await asOperator(database, (transaction) =>
          transaction
            .updateTable("release_order")
            .set({ state: "failed" })
            .where("id", "=", order)
            .where("state", "=", "waiting")
            .execute(),
        );
      },
    },
  );

const PATIENCE_MS = 20_000;

/** Orders a release and waits some seconds for it; what is not done by then is asked after later. */
export async function orderRelease({ database, work, now, newId }: AppDependencies): Promise<FoundOrder> {
  const id = newId();
  await asOperator(database, async (transaction) => {
    await transaction.insertInto("release_order").values({ id, ordered_at: now(), state: "waiting" }).execute();
    await work.enqueue(transaction, MAKE_RELEASE, { order: id });
  });
  work.wake();
  const until = performance.now() + PATIENCE_MS;
  for (let pause = 20; ; pause = Math.min(pause * 2, 500)) {
    const order = await findOrder(database, id);
    if (order === undefined) throw new Error("an order for a release is gone");
    if (order.state !== "waiting" || performance.now() > until) return order;
    await sleep(pause);
  }
}
