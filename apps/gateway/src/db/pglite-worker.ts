import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { columnParsers } from "./column-types.ts";
import type { PgliteAnswer, PgliteQuestion, PgliteReady, PgliteStart } from "./pglite-protocol.ts";

/** PGlite blocks its thread for as long as a query runs, so it has this one for itself. */
const port = parentPort;
if (port === null) throw new Error("This file runs as a worker thread.");

const { folder, content } = workerData as PgliteStart;
const opened = PGlite.create(folder, {
  parsers: columnParsers as Record<number, (text: string) => unknown>,
  ...(content === undefined ? {} : { loadDataDir: new Blob([content as Uint8Array<ArrayBuffer>]) }),
});

opened.then(
  () => port.postMessage({ ready: true } satisfies PgliteReady),
  (error: Error) => port.postMessage({ ready: false, message: error.message } satisfies PgliteReady),
);

port.on("message", async (question: PgliteQuestion | "close") => {
  const database = await opened;
  if (question === "close") {
    await database.close();
    port.close();
    return;
  }
  port.postMessage(await answer(database, question));
});

async function answer(database: PGlite, { id, sql, parameters }: PgliteQuestion): Promise<PgliteAnswer> {
  try {
    if (parameters === undefined) {
      const results = await database.exec(sql);
      return { id, rows: results.flatMap(({ rows }) => rows), affectedRows: undefined };
    }
    const { rows, affectedRows } = await database.query(sql, [...parameters]);
    return { id, rows, affectedRows };
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    return { id, error: { message, code: code ?? "XX000" } };
  }
}
