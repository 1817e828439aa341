import { randomUUID } from "node:crypto";
import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { identify } from "../access/identify.ts";
import { createTestParty, type TestParty } from "../access/testing/test-party.ts";
import type { GatewayEnv } from "../http/context.ts";
import { limitUploads } from "./limit-uploads.ts";

/** On a real connection, because only there somebody can send without saying how much. */
let world: TestParty;
let port: number;
const server = createServer((incoming, outgoing) => listener(incoming, outgoing));
let listener: ReturnType<typeof getRequestListener>;
beforeAll(async () => {
  world = await createTestParty();
  const { database, clock, party } = world;
  const uploads = { uploadsAtOnce: 4, uploadBytesPerDay: 1_000_000 };
  const access = { issuer: party.issuer, baseUrl: undefined, uploads };
  const deps = { access, database, listensOnLoopback: true, now: () => clock.now, newId: () => randomUUID() };
  const app = new Hono<GatewayEnv>();
  app.use(identify(deps), limitUploads(deps));
  app.post("/v1/submissions", async (context) => context.json((await context.req.arrayBuffer()).byteLength));
  listener = getRequestListener(app.fetch);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await world.remove();
});

/** Sends a body in pieces and without its length. */
async function sendInPieces(pieces: number, bytes: number): Promise<number> {
  const token = await world.party.tokenFor([{ role: "submitter", municipality: "GM0200" }]);
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/x-ndjson" };
    const outgoing = httpRequest({ port, method: "POST", path: "/v1/submissions", headers, agent: false }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    });
    outgoing.on("error", reject);
    for (let i = 0; i < pieces; i++) outgoing.write(`${"x".repeat(bytes - 1)}\n`);
    outgoing.end();
  });
}

test("what came in without an announcement counts all the same", async () => {
  await sendInPieces(20, 20_000);
  const { rows } = await sql<{ bytes: string }>`select bytes from upload_usage`.execute(world.database);
  expect(Number(rows[0]?.bytes)).toBeGreaterThanOrEqual(400_000);
  expect(Number(rows[0]?.bytes)).toBeLessThan(410_000);
});
