import { sql } from "kysely";
import type { Database } from "../db/database.ts";
import type { AnyWork, Work } from "../work/define-work.ts";
import type { WorkQueue } from "../work/work-queue.ts";

/** A queue in memory, for tests in which it is not the queue that is tested. */
export interface ImmediateWork extends WorkQueue {
  /** How many jobs wait. */
  waiting(): number;
}

interface Job {
  readonly name: string;
  readonly payload: object;
  /** The transaction that made it necessary. */
  readonly from: string;
}

/**
 * Does jobs one after another as soon as it is woken, those of which the transaction was committed. A job that fails is not
 * tried again: stopping the queue throws what went wrong, so that no test passes over it.
 */
export function createImmediateWork(database: Database): ImmediateWork {
  const works = new Map<string, Work<object>>();
  let jobs: Job[] = [];
  let doing: Promise<void> = Promise.resolve();
  const failures: unknown[] = [];

  async function doAll() {
    const [all, later] = [jobs, [] as Job[]];
    jobs = [];
    for (const job of all) {
      const status = await statusOf(database, job.from);
      if (status === "in progress") later.push(job);
      else if (status === "committed") await works.get(job.name)?.handle(job.payload, new AbortController().signal);
    }
    jobs.push(...later);
  }

  return {
    async enqueue(transaction, name, payload) {
      const work = works.get(name);
      if (work === undefined) throw new Error(`No such work: ${name}`);
      const { rows } = await sql<{ id: string }>`select pg_current_xact_id()::text as id`.execute(transaction);
      jobs.push({ name, payload: work.payload.parse(payload), from: rows[0]?.id ?? "" });
    },
    wake() {
      doing = doing.then(doAll).catch((failure: unknown) => void failures.push(failure));
    },
    async start(all: readonly AnyWork[]) {
      for (const work of all as unknown as readonly Work<object>[]) works.set(work.name, work);
    },
    async stop() {
      await doing;
      if (failures.length > 0) throw new AggregateError(failures, "jobs failed that nobody looked at");
    },
    waiting: () => jobs.length,
  };
}

async function statusOf(database: Database, transaction: string): Promise<string | undefined> {
  const { rows } = await sql<{ status: string }>`select pg_xact_status(${transaction}::xid8) as status`.execute(
    database,
  );
  return rows[0]?.status;
}
