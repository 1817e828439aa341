import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Submission } from "@jobcoach/contract";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Bundle, bundleGateway } from "./testing/bundle.ts";
import { factsFile } from "./testing/facts-file.ts";

let bundle: Bundle;
let folder: string;
/** The folder that the first test leaves, so that later ones need not make a database anew. */
const made = mkdtempSync(join(tmpdir(), "made-"));
const running: ChildProcess[] = [];

beforeAll(async () => {
  bundle = await bundleGateway();
});
afterAll(async () => {
  rmSync(made, { recursive: true, force: true });
  await bundle.remove();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "main-"));
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly errors: () => string;
  /** The address, or `undefined` when it stopped instead. */
  readonly address: string | undefined;
}

async function start(environment: Readonly<Record<string, string>> = {}): Promise<Started> {
  const env = { PATH: process.env.PATH ?? "", PORT: "0", JOBCOACH_DATA: folder, ...environment };
  const child = spawn(process.execPath, [bundle.main], { env, stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  let [out, errors] = ["", ""];
  child.stderr?.on("data", (text) => {
    errors += text;
  });
  const address = await new Promise<string | undefined>((resolve) => {
    child.stdout?.on("data", (text) => {
      out += text;
      const found = /^listening (\S+)$/m.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once("close", () => resolve(undefined));
  });
  return { child, out: () => out, errors: () => errors, address };
}

const deliver = async (address: string, trajectories: number) => {
  const response = await fetch(`${address}/v1/submissions`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
    body: await factsFile({ trajectories }).text(),
  });
  return (await response.json()) as Submission;
};

test("starts, serves, stops cleanly, and finds its data again", async () => {
  const first = await start();
  expect(first.address).toMatch(/^http:\/\/localhost:\d+$/);
  const { id } = await deliver(first.address ?? "", 20);
  first.child.kill("SIGTERM");
  expect(await once(first.child, "close")).toEqual([0, null]);
  expect(first.out()).toBe(`listening ${first.address}\n`);
  for (const line of first.errors().trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("level");
  expect(readdirSync(folder).sort()).toEqual(["database", "receipt-key.json", "spool"]);

  const second = await start();
  const found = await fetch(`${second.address}/v1/submissions/${id}`);
  expect(await found.json()).toMatchObject({ id, state: "accepted" });
  second.child.kill("SIGTERM");
  await once(second.child, "close");
  cpSync(folder, made, { recursive: true });
});

test("a folder in use gives one sentence; after a kill it is taken over", async () => {
  cpSync(made, folder, { recursive: true });
  const first = await start();
  const second = await start();
  expect(second.child.exitCode).toBe(3);
  expect(second.errors()).toMatch(/^Een andere gateway gebruikt deze gegevensmap al.*\nAnother gateway uses.*\n$/);
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
  first.child.kill("SIGKILL");
  await once(first.child, "close");
  expect((await start()).address).toBeDefined();
});

test("killed while it stores a delivery, it keeps all of it or nothing", async () => {
  cpSync(made, folder, { recursive: true });
  const first = await start();
  await deliver(first.address ?? "", 10);
  const lost = deliver(first.address ?? "", 4000).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 700));
  first.child.kill("SIGKILL");
  await lost;
  const second = await start();
  const list = (await (await fetch(`${second.address}/v1/municipalities/GM0200/outcomes`)).json()) as {
    items: { indicator: string; cohort: string; trajectories: number }[];
  };
  const counted = list.items.filter((item) => item.indicator === "retention-26w" && item.cohort !== "pooled");
  const total = counted.reduce((sum, item) => sum + item.trajectories, 0);
  expect([10, 4000]).toContain(total);
  expect(readdirSync(join(folder, "spool")).flatMap((name) => readdirSync(join(folder, "spool", name)))).toEqual([]);
});

test("a busy port", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const { child, errors } = await start({ PORT: String(port) });
  server.close();
  expect(child.exitCode).toBe(3);
  expect(errors()).toBe(
    `Poort ${port} is al in gebruik. Stop het andere programma of kies een andere poort met PORT=8081.\n` +
      `Port ${port} is in use already. Stop the other program or choose another port with PORT=8081.\n`,
  );
});

test("a folder that cannot be written", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const { child, errors } = await start({ JOBCOACH_DATA: join(file, "below") });
  expect(child.exitCode).toBe(3);
  expect(errors()).toContain("In de gegevensmap (JOBCOACH_DATA) kunnen we niet schrijven.");
});

test("settings that are wrong or unknown", async () => {
  const { child, errors } = await start({ PORT: "eighty", JOBCOACH_PORT: "secret" });
  expect(child.exitCode).toBe(2);
  expect(errors()).toContain("De instellingen kloppen niet: PORT, JOBCOACH_PORT.");
  expect(errors()).not.toContain("secret");
});

test("a key for the issuer that is none", async () => {
  const file = join(folder, "key.json");
  writeFileSync(file, "{}");
  const { child, address, errors } = await start({
    JOBCOACH_OIDC_ISSUER: "https://login.example",
    JOBCOACH_OIDC_AUDIENCE: "https://jobcoach.example",
    JOBCOACH_OIDC_CLIENT_ID: "pages",
    JOBCOACH_OIDC_CLIENT_KEY: file,
  });
  expect([address, child.exitCode]).toEqual([undefined, 3]);
  expect(errors()).toContain("JOBCOACH_OIDC_CLIENT_KEY");
  expect(errors()).not.toContain(file);
});

test("a database server that is not there", async () => {
  const { child, errors } = await start({ DATABASE_URL: "postgres://nobody:secret@127.0.0.1:1/none" });
  expect(child.exitCode).toBe(3);
  expect(errors()).toContain("De database in DATABASE_URL antwoordt niet");
  expect(errors()).not.toContain("secret");
});
