import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Database, databaseOn, type EnginePool } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { asMunicipality } from "../db/tenant.ts";
import { type AnyWork, defineWork, type Work } from "./define-work.ts";
import { createWorkQueue, type WorkQueue } from "./work-queue.ts";

const Payload = z.strictObject({ municipality: z.string(), size: z.number() });
type Payload = z.infer<typeof Payload>;

/** What the queue promises on every engine; called once for PGlite and once for a PostgreSQL server. */
export function queueSuite(engine: string, open: () => Promise<EnginePool>): void {
  describe(`the work queue on ${engine}`, () => {
    let database: Database;
    const queues: WorkQueue[] = [];
    const log: string[] = [];

    beforeAll(async () => {
      database = databaseOn(await open());
      await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
    });
    afterEach(async () => {
      for (const queue of queues.splice(0)) await queue.stop();
    });
    afterAll(() => database.destroy());

    async function startQueue(...works: readonly AnyWork[]): Promise<WorkQueue> {
      const queue = createWorkQueue(database, {
        log: pino({ base: null }, { write: (line: string) => log.push(line) }),
        roundSeconds: 0.5,
        silenceSeconds: 10,
        graceMs: 1000,
      });
      queues.push(queue);
      await queue.start(works);
      return queue;
    }

    const enqueue = (queue: WorkQueue, name: string, municipality: string, size = 1) =>
      asMunicipality(database, municipality, (transaction) => queue.enqueue(transaction, name, { municipality, size }));

    const note = (name: string, options: Partial<Work<Payload>> = {}) => {
      const done: string[] = [];
      const work = defineWork(name, Payload, async ({ municipality }) => void done.push(municipality), options);
      return { done, work };
    };

    test("a job is done after the commit, and one of a transaction that failed never", async () => {
      const { done, work } = note("first");
      const queue = await startQueue(work);
      await enqueue(queue, "first", "GM0200");
      const failed = asMunicipality(database, "GM0202", async (transaction) => {
        await queue.enqueue(transaction, "first", { municipality: "GM0202", size: 1 });
        throw new Error("no");
      });
      await expect(failed).rejects.toThrow("no");
      queue.wake();
      await until(() => done.length > 0);
      await sleep(700);
      expect(done).toEqual(["GM0200"]);
    });
  });
}

/** Waits for something that happens elsewhere. */
async function until(isSo: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("it did not happen in time");
    await sleep(20);
  }
}
