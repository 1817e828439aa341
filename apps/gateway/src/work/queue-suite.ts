import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Database, databaseOn, type EnginePool } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { asMunicipality, asOperator } from "../db/tenant.ts";
import { type AnyWork, defineWork, type Work } from "./define-work.ts";
import { createWorkQueue, type QueueOptions, type WorkQueue } from "./work-queue.ts";

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

    async function startQueue(works: readonly AnyWork[], options: Partial<QueueOptions> = {}): Promise<WorkQueue> {
      const queue = createWorkQueue(database, {
        log: pino({ base: null }, { write: (line: string) => log.push(line) }),
        roundSeconds: 0.5,
        silenceSeconds: 10,
        graceMs: 1000,
        tries: 3,
        restSeconds: 1,
        ...options,
      });
      queues.push(queue);
      await queue.start(works);
      return queue;
    }

    const enqueue = (queue: WorkQueue, name: string, municipality: string, size = 1) =>
      asMunicipality(database, municipality, (transaction) => queue.enqueue(transaction, name, { municipality, size }));

    const note = (name: string, options: Partial<Work<Payload>> = {}) => {
      const done: string[] = [];
      const handle = async ({ municipality }: Payload) => void done.push(municipality);
      return { done, work: defineWork(name, Payload, options.handle ?? handle, options) };
    };

    test("a job is done after the commit, and one of a transaction that failed never", async () => {
      const { done, work } = note("first");
      const queue = await startQueue([work]);
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

    test("what is enqueued is done in the name of nobody else afterwards", async () => {
      const { work } = note("roles");
      const queue = await startQueue([work]);
      const seen = await asMunicipality(database, "GM0200", async (transaction) => {
        await queue.enqueue(transaction, "roles", { municipality: "GM0200", size: 1 });
        return (await sql`select current_user as role`.execute(transaction)).rows;
      });
      expect(seen).toEqual([{ role: "jobcoach_app" }]);
    });

    test("a job that is no job of its kind is not taken", async () => {
      const { work } = note("strict");
      const queue = await startQueue([work]);
      const wrong = (payload: object) =>
        asMunicipality(database, "GM0200", (transaction) => queue.enqueue(transaction, "strict", payload));
      await expect(wrong({ municipality: 7 })).rejects.toThrow();
      await expect(enqueue(queue, "unknown", "GM0200")).rejects.toThrow("No such work");
    });

    test("jobs with one turn go one at a time, in whatever process; others go beside them", async () => {
      const atOnce = new Map<string, number>();
      let most = 0;
      let mostOfOne = 0;
      const handle = async ({ municipality }: Payload) => {
        atOnce.set(municipality, (atOnce.get(municipality) ?? 0) + 1);
        mostOfOne = Math.max(mostOfOne, ...atOnce.values());
        most = Math.max(
          most,
          [...atOnce.values()].reduce((sum, count) => sum + count, 0),
        );
        await sleep(150);
        atOnce.set(municipality, (atOnce.get(municipality) ?? 0) - 1);
        done++;
      };
      let done = 0;
      const { work } = note("turns", { handle, turnOf: ({ municipality }) => municipality });
      const [queue] = [await startQueue([work]), await startQueue([work])];
      for (let round = 0; round < 4; round++)
        for (const municipality of ["GM0200", "GM0202"]) await enqueue(queue, "turns", municipality);
      for (const one of queues) one.wake();
      await until(() => done === 8);
      expect(mostOfOne).toBe(1);
      expect(most).toBe(2);
    });

    test("smaller jobs go first, and jobs of one size in the order in which they came", async () => {
      const gate = createGate();
      const { done, work } = note("sizes", {
        sizeOf: ({ size }) => size,
        async handle({ municipality }) {
          if (municipality === "first") await gate.opened;
          done.push(municipality);
        },
      });
      const queue = await startQueue([work], { places: 1 });
      await enqueue(queue, "sizes", "first");
      queue.wake();
      await sleep(800);
      for (const [name, size] of [
        ["large", 90_000],
        ["middle", 900],
        ["small", 9],
        ["small too", 9],
      ] as const)
        await enqueue(queue, "sizes", name, size);
      gate.open();
      await until(() => done.length === 5);
      expect(done).toEqual(["first", "small", "small too", "middle", "large"]);
    });

    test("of giants one goes at a time, and small ones pass it by", async () => {
      const gate = createGate();
      const begun: string[] = [];
      const { done, work } = note("giants", {
        sizeOf: ({ size }) => size,
        async handle({ municipality, size }) {
          begun.push(municipality);
          if (size > 1000) await gate.opened;
          done.push(municipality);
        },
      });
      const queue = await startQueue([work]);
      for (const giant of ["giant", "giant too"]) await enqueue(queue, "giants", giant, 8_000_000);
      queue.wake();
      await until(() => begun.length === 1);
      for (const small of ["a", "b", "c"]) await enqueue(queue, "giants", small, 10);
      queue.wake();
      await until(() => done.length === 3);
      expect([...done].sort()).toEqual(["a", "b", "c"]);
      expect(begun).toHaveLength(4);
      gate.open();
      await until(() => done.length === 5);
    });

    test("a job that fails is tried again, then parked and told once, and nothing of the fault is kept", async () => {
      const parked: string[] = [];
      let tried = 0;
      const { work } = note("poison", {
        async handle({ municipality }) {
          if (municipality === "GM0202") return;
          tried++;
          throw Object.assign(new Error("canary 999990019"), { code: "XX123", detail: "canary" });
        },
        whenParked: async ({ municipality }) => void parked.push(municipality),
      });
      const queue = await startQueue([work]);
      await enqueue(queue, "poison", "GM0200");
      await enqueue(queue, "poison", "GM0202");
      await until(() => parked.length > 0);
      expect(tried).toBe(3);
      await sleep(700);
      expect(parked).toEqual(["GM0200"]);
      const kept = await asOperator(database, (transaction) =>
        sql<{ job: string }>`select j::text as job from pgboss.job j where name like 'poison%'`.execute(transaction),
      );
      const text = kept.rows.map((row) => row.job).join("\n");
      expect(text).toContain("XX123");
      expect(`${text}${log.join("")}`).not.toContain("canary");
    });

    test("a process that stops hands back what it can not finish, and another one does it", async () => {
      const gate = createGate();
      const { done, work } = note("handed-back", {
        async handle({ municipality }, signal) {
          begun++;
          if (begun === 1) await gate.opened;
          if (!signal.aborted) done.push(municipality);
        },
      });
      let begun = 0;
      const first = await startQueue([work]);
      await enqueue(first, "handed-back", "GM0200");
      first.wake();
      await until(() => begun === 1);
      await first.stop();
      gate.open();
      await startQueue([work]);
      await until(() => done.length === 1);
      expect(begun).toBe(2);
    });

    test("a process that stops finishes what it can", async () => {
      const { done, work } = note("finished", {
        async handle({ municipality }) {
          await sleep(400);
          done.push(municipality);
        },
      });
      const queue = await startQueue([work]);
      await enqueue(queue, "finished", "GM0200");
      queue.wake();
      await sleep(200);
      await queue.stop();
      expect(done).toEqual(["GM0200"]);
    });
  });
}

/** Holds whoever waits for it until it is opened. */
function createGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Waits for something that happens elsewhere. */
async function until(isSo: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("it did not happen in time");
    await sleep(20);
  }
}
