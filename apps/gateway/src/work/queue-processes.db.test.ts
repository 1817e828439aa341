import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterEach, beforeAll, expect, test } from "vitest";
import { databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";

/** The queue between processes that share nothing but the database. */
const PROGRAM = fileURLToPath(new URL("../testing/queue-program.ts", import.meta.url));

let address: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  address = await createDatabase("queue_processes");
  const database = databaseOn(openPostgres(address, () => undefined));
  await migrate(database, () => new Date());
  await database.destroy();
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

/** A process at work, with the lines that it has written and when. */
async function startProcess() {
  const child = spawn(process.execPath, ["--conditions=@jobcoach/source", PROGRAM, address], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  started.push(child);
  const lines = new Map<string, number>();
  createInterface(child.stdout).on("line", (line) => lines.set(line, Date.now()));
  const worker = {
    enqueue: (job: string) => void child.stdin.write(`${job}\n`),
    kill: () => child.kill("SIGKILL"),
    at: (line: string) => lines.get(line),
  };
  await until(() => worker.at("ready") !== undefined);
  return worker;
}

async function until(isSo: () => boolean) {
  const end = Date.now() + 90_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error("it did not happen in time");
    await sleep(25);
  }
}

test("the job of a process that is killed is taken over by another", async () => {
  const first = await startProcess();
  first.enqueue("GM0200 600000");
  await until(() => first.at("begun GM0200") !== undefined);
  const second = await startProcess();
  first.kill();
  const killedAt = Date.now();
  await until(() => second.at("begun GM0200") !== undefined);
  expect(Date.now() - killedAt).toBeLessThan(60_000);
});

test("a server that cut every connection finds everybody at work again", async () => {
  const worker = await startProcess();
  worker.enqueue("GM0202 20");
  await until(() => worker.at("done GM0202") !== undefined);
  const database = databaseOn(openPostgres(address, () => undefined));
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
  `.execute(database);
  await database.destroy();
  await sleep(1500);
  worker.enqueue("GM0193 20");
  await until(() => worker.at("done GM0193") !== undefined);
});

test("giants in two processes let small jobs by at once", async () => {
  const workers = [await startProcess(), await startProcess()];
  for (const [index, worker] of workers.entries()) worker.enqueue(`GIANT${index} 30000`);
  const begun = (job: string) => workers.some((worker) => worker.at(`begun ${job}`) !== undefined);
  await until(() => begun("GIANT0") && begun("GIANT1"));
  const from = Date.now();
  for (let index = 0; index < 10; index++) workers[index % 2]?.enqueue(`SMALL${index} 20`);
  const isDone = (job: string) => workers.some((worker) => worker.at(`done ${job}`) !== undefined);
  await until(() => Array.from({ length: 10 }, (_, index) => isDone(`SMALL${index}`)).every(Boolean));
  expect(Date.now() - from).toBeLessThan(20_000);
  expect(isDone("GIANT0") || isDone("GIANT1")).toBe(false);
});
