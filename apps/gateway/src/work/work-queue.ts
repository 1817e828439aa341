import { sql } from "kysely";
import { fromKysely, PgBoss, type Queue } from "pg-boss";
import type { Logger } from "pino";
import { type Database, type DatabaseTransaction, poolOf } from "../db/database.ts";
import { actAs, type DatabaseRole, databaseRoles } from "../db/roles.ts";
import type { AnyWork, Work } from "./define-work.ts";
import { queueConnection } from "./queue-connection.ts";
import { QUEUE_SCHEMA } from "./queue-schema.ts";
import { GIANT, priorityOf } from "./turns.ts";

/**
 * Background work that any number of gateway processes on one database share. A job is done at least once: one whose process
 * was killed is taken over by another, one that fails is tried again a few times and then parked.
 */
export interface WorkQueue {
  /** Puts a job in the queue when this transaction is committed, and not otherwise. */
  enqueue(transaction: DatabaseTransaction, name: string, payload: object): Promise<void>;
  /** Lets this process look for jobs at once instead of at its next round; a good moment is after a commit. */
  wake(): void;
  /** Begins to do jobs of these kinds. */
  start(works: readonly AnyWork[]): Promise<void>;
  /** Takes no more jobs, gives those at hand a while, then hands them back. */
  stop(): Promise<void>;
}

export interface QueueOptions {
  readonly log: Logger;
  /** How many jobs of one kind go at once in this process; of giants one, whatever this says. */
  readonly places?: number;
  /** Rounds of looking for jobs; the tests are in more of a hurry than a gateway. */
  readonly roundSeconds?: number;
  /** How long a job may give no sign of life; the database looks every third part of it. */
  readonly silenceSeconds?: number;
  readonly graceMs?: number;
  /** How often a job is tried before it is parked, and how long it rests after the first time; each next rest is twice as long. */
  readonly tries?: number;
  readonly restSeconds?: number;
}

const DAY = 86_400;

export function createWorkQueue(database: Database, options: QueueOptions): WorkQueue {
  const { log, places = 3, roundSeconds = 1, silenceSeconds = 30, graceMs = 10_000 } = options;
  const { tries = 5, restSeconds = 2 } = options;
  const boss = new PgBoss({
    db: queueConnection(poolOf(database), databaseRoles.operator),
    schema: QUEUE_SCHEMA,
    migrate: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    superviseIntervalSeconds: Math.ceil(silenceSeconds / 3),
    monitorIntervalSeconds: Math.ceil(silenceSeconds / 3),
    openTelemetry: { enabled: false },
  });
  const report = (at: string) => (error: unknown) => {
    const { name, code } = error as Error & { code?: string };
    log.error({ error: name, code, at });
  };
  boss.on("error", sparingly(report("work queue")));
  const works = new Map<string, Work<object>>();
  const workers: string[] = [];

  /** Lets one place take jobs, one at a time. The library keeps what is thrown; a message may quote a value, a code may not. */
  const take = (queue: string, handle: (data: unknown, signal: AbortSignal) => Promise<void>) =>
    boss.work<object>(queue, { pollingIntervalSeconds: roundSeconds, localGroupConcurrency: 1 }, async ([job]) => {
      if (job === undefined) return;
      try {
        await handle(job.data, job.signal);
      } catch (error) {
        report(`work ${queue}`)(error);
        throw new Error((error as { code?: string }).code ?? "failed");
      }
    });

  const prepare = async (queue: string, { policy, ...how }: Omit<Queue, "name">) => {
    await boss.createQueue(queue, { ...how, ...(policy === undefined ? {} : { policy }) });
    // A queue that was there already keeps its ways unless it is told.
    await boss.updateQueue(queue, how);
  };

  const startOne = async (work: Work<object>) => {
    works.set(work.name, work);
    const parked = `${work.name}-parked`;
    const rest = { retryDelay: restSeconds, retryBackoff: true, retryDelayMax: 60 };
    const common = { ...rest, heartbeatSeconds: silenceSeconds };
    const kept = { retentionSeconds: 365 * DAY, deleteAfterSeconds: 7 * DAY };
    await prepare(parked, { ...common, ...kept, retryLimit: 1000 });
    await prepare(work.name, {
      ...common,
      ...kept,
      policy: work.turnOf === undefined ? "standard" : "singleton",
      retryLimit: tries - 1,
      deadLetter: parked,
      expireInSeconds: DAY - 1,
    });
    for (let place = 0; place < places; place++)
      workers.push(await take(work.name, (data, signal) => work.handle(work.payload.parse(data), signal)));
    const { whenParked } = work;
    if (whenParked !== undefined) workers.push(await take(parked, (data) => whenParked(work.payload.parse(data))));
  };

  return {
    async enqueue(transaction, name, payload) {
      const work = works.get(name);
      if (work === undefined) throw new Error(`No such work: ${name}`);
      const data = work.payload.parse(payload);
      const size = work.sizeOf?.(data) ?? 0;
      const turn = work.turnOf?.(data);
      const before = await currentRole(transaction);
      await actAs(transaction, databaseRoles.operator);
      await boss.send(name, data, {
        db: fromKysely(transaction),
        priority: priorityOf(size),
        ...(turn === undefined ? {} : { singletonKey: turn }),
        ...(size >= GIANT ? { group: { id: "giant" } } : {}),
      });
      await actAs(transaction, before);
    },
    wake() {
      for (const worker of workers) boss.notifyWorker(worker);
    },
    async start(all) {
      await boss.start();
      for (const work of all as unknown as readonly Work<object>[]) await startOne(work);
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: graceMs });
    },
  };
}

/** Every place asks every second; while the database is away, one of them may tell so now and then. */
function sparingly(tell: (error: unknown) => void): (error: unknown) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (performance.now() - toldAt < SILENT_MS) return;
    toldAt = performance.now();
    tell(error);
  };
}

const SILENT_MS = 10_000;

async function currentRole(transaction: DatabaseTransaction): Promise<DatabaseRole> {
  const { rows } = await sql<{ role: DatabaseRole }>`select current_setting('role') as role`.execute(transaction);
  return rows[0]?.role ?? databaseRoles.public;
}
