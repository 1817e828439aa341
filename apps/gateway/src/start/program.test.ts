import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem } from "@jobcoach/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bundle, bundleGateway } from "../testing/bundle.ts";

const BSN = "999990019";

let bundle: Bundle;
let folder: string;
let gateway: ChildProcess;
let port: number;

beforeAll(async () => {
  bundle = await bundleGateway();
  folder = mkdtempSync(join(tmpdir(), "program-"));
  port = await freePort();
  gateway = start({ PORT: String(port) });
  await once(gateway.stdout as NodeJS.ReadableStream, "data");
});
afterAll(async () => {
  gateway.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
  await bundle.remove();
});

const start = (environment: Readonly<Record<string, string>>) =>
  spawn(process.execPath, [bundle.main], {
    env: { PATH: process.env.PATH ?? "", JOBCOACH_DATA: folder, JOBCOACH_LOG_LEVEL: "silent", ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });

async function freePort(): Promise<number> {
  const server = await listening();
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

async function listening(): Promise<Server> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

async function open(sent: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").setNoDelay();
  await once(socket, "connect");
  socket.write(sent);
  return socket;
}

/** What comes back on a connection until it is closed: status, headers in lower case, and the problem. */
async function answerTo(sent: string) {
  const socket = await open(sent);
  let text = "";
  socket.on("data", (data) => {
    text += data;
  });
  await once(socket, "close");
  const [head = "", body = ""] = text.split("\r\n\r\n");
  const problem = Problem.parse(JSON.parse(/\{.*\}/s.exec(body)?.[0] ?? ""));
  expect(text).not.toContain(BSN);
  return { status: Number(head.split(" ")[1]), head: head.toLowerCase(), problem };
}

test.each([
  ["no HTTP at all", `${BSN}\r\n\r\n`, 400, "malformed-request"],
  ["an unknown method", `FETCH /${BSN} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 501, "unknown-method"],
  ["headers without end", `GET / HTTP/1.1\r\nHost: localhost\r\nA: ${"x".repeat(40_000)}`, 431, "headers-too-large"],
  ["no host", `GET /nl HTTP/1.1\r\nConnection: close\r\n\r\n`, 400, "malformed-request"],
  ["a bad host", `GET /nl HTTP/1.1\r\nHost: a b/${BSN}\r\nConnection: close\r\n\r\n`, 400, "malformed-request"],
  [
    "two lengths",
    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    400,
    undefined,
  ],
  [
    "a bad chunk",
    `POST /v1/submissions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n${BSN}z\r\n`,
    400,
    undefined,
  ],
])("%s is answered with a problem", async (_, sent, status, code) => {
  const answer = await answerTo(sent);
  expect(answer.status).toBe(status);
  expect(answer.head).toContain("content-type: application/problem+json");
  expect(answer.head).toContain("api-version: ");
  if (code !== undefined) expect(answer.problem.code).toBe(code);
});

test("while it starts, it lives and asks to come back", async () => {
  const silent = await listening();
  const held: Socket[] = [];
  silent.on("connection", (socket) => held.push(socket));
  const { port: databasePort } = silent.address() as { port: number };
  const own = await freePort();
  const starting = start({ PORT: String(own), DATABASE_URL: `postgres://a:b@127.0.0.1:${databasePort}/c` });
  await once(silent, "connection");
  const live = await fetch(`http://127.0.0.1:${own}/livez`);
  expect([live.status, live.headers.get("content-type")]).toEqual([200, "application/json"]);
  for (const path of ["/readyz", "/nl", "/v1/releases"]) {
    const response = await fetch(`http://127.0.0.1:${own}${path}`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "2"]);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("api-version")).toMatch(/^1\./);
    expect(Problem.parse(await response.json()).code).toBe("not-ready");
  }
  starting.kill("SIGKILL");
  for (const socket of held) socket.destroy();
  silent.close();
});

/** A source file of which half has been sent. */
const halfSent = () =>
  open(
    `POST /v1/submissions HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: multipart/form-data; boundary=x\r\n` +
      `Content-Length: 9000000\r\n\r\n--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n${`${BSN};x\r\n`.repeat(50_000)}`,
  );

const spooled = () =>
  readdirSync(join(folder, "spool"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));

test("told to stop with half an upload, it waits ten seconds at most and ends well", { timeout: 40_000 }, async () => {
  const socket = await halfSent();
  socket.on("error", () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const told = Date.now();
  gateway.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 500));
  await expect(fetch(`http://127.0.0.1:${port}/livez`)).rejects.toThrow();
  expect(gateway.exitCode).toBeNull();
  expect(await once(gateway, "exit")).toEqual([0, null]);
  expect(Date.now() - told).toBeLessThan(16_000);
});

test("killed with half an upload, nothing of it is left on disk", async () => {
  gateway = start({ PORT: String(port) });
  await once(gateway.stdout as NodeJS.ReadableStream, "data");
  const socket = await halfSent();
  socket.on("error", () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
  gateway.kill("SIGKILL");
  await once(gateway, "exit");
  expect(spooled()).toEqual([]);
});
