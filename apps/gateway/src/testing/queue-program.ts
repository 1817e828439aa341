import { createInterface } from "node:readline";
import { setTimeout as sleep, setImmediate as yieldOnce } from "node:timers/promises";
import { pino } from "pino";
import { z } from "zod";
import { databaseOn } from "../db/database.ts";
import { openPostgres } from "../db/postgres.ts";
import { asMunicipality } from "../db/tenant.ts";
import { defineWork } from "../work/define-work.ts";
import { createWorkQueue } from "../work/work-queue.ts";

/**
 * A process that does jobs, for tests that kill it. A line on its input is a job: a municipality and how many milliseconds of
 * work it is; a line on its output tells that one was begun or done.
 */
const Job = z.strictObject({ municipality: z.string(), milliseconds: z.number() });

const database = databaseOn(openPostgres(process.argv[2] ?? "", () => undefined));
const queue = createWorkQueue(database, { log: pino({ level: "silent" }), roundSeconds: 0.5, silenceSeconds: 10 });

const work = defineWork(
  "count",
  Job,
  async ({ municipality, milliseconds }) => {
    process.stdout.write(`begun ${municipality}\n`);
    const end = Date.now() + milliseconds;
    while (Date.now() < end) await busyFor(50);
    process.stdout.write(`done ${municipality}\n`);
  },
  { sizeOf: ({ milliseconds }) => milliseconds * 100, turnOf: ({ municipality }) => municipality },
);

/** Work on the main thread that lets others in between, as counting does page by page. */
async function busyFor(milliseconds: number) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  await yieldOnce();
  await sleep(1);
}

await queue.start([work]);
process.stdout.write("ready\n");
for await (const line of createInterface(process.stdin)) {
  const [municipality = "", milliseconds] = line.split(" ");
  await asMunicipality(database, municipality, (transaction) =>
    queue.enqueue(transaction, "count", { municipality, milliseconds: Number(milliseconds) }),
  );
  queue.wake();
}
