import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { createMutex } from "./mutex.ts";
import type { PgliteAnswer, PgliteQuestion, PgliteReady, PgliteStart } from "./pglite-protocol.ts";

/**
 * Opens PGlite on a folder (or `memory://`) in a thread of its own, with the content of another one (a tar file) where that is
 * given. Rejects when the folder cannot be opened.
 */
export async function openPglite(folder: string, content?: Uint8Array): Promise<PostgresPool> {
  const worker = new Worker(workerFile(), { workerData: { folder, content } satisfies PgliteStart });
  const [ready] = (await once(worker, "message")) as [PgliteReady];
  if (!ready.ready) {
    await worker.terminate();
    throw new Error(ready.message);
  }
  return createPool(worker);
}

const workerFile = () =>
  new URL(import.meta.url.endsWith(".ts") ? "./pglite-worker.ts" : "./pglite-worker.js", import.meta.url);

/** PGlite has one session: whoever holds the connection has it alone until it is released. */
function createPool(worker: Worker): PostgresPool {
  const ask = createQuestions(worker);
  const acquire = createMutex();
  let release: () => void = () => undefined;
  const client: PostgresPoolClient = {
    query: (async (sql: string, parameters?: readonly unknown[]) => {
      const { rows, affectedRows } = await ask(sql, parameters);
      return { command: commandOf(sql), rowCount: affectedRows ?? rows.length, rows };
    }) as PostgresPoolClient["query"],
    release: () => release(),
  };
  return {
    options: {},
    async connect() {
      release = await acquire();
      return client;
    },
    async end() {
      await acquire();
      worker.postMessage("close");
      await once(worker, "exit");
    },
  };
}

const commandOf = (sql: string) =>
  (/^\s*(insert|update|delete|merge|select)/i.exec(sql)?.[1] ?? "OTHER").toUpperCase() as "SELECT";

function createQuestions(worker: Worker) {
  type Answered = Extract<PgliteAnswer, { rows: unknown }>;
  const waiting = new Map<number, { resolve(answer: Answered): void; reject(error: Error): void }>();
  let lastId = 0;
  worker.on("message", (answer: PgliteAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("error" in answer) asked?.reject(Object.assign(new Error(answer.error.message), { code: answer.error.code }));
    else asked?.resolve(answer);
  });
  worker.on("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error("The embedded database has stopped."));
    waiting.clear();
  });
  return (sql: string, parameters?: readonly unknown[]) =>
    new Promise<Answered>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, sql, parameters } satisfies PgliteQuestion);
    });
}
