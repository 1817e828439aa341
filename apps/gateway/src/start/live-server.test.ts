import { request } from "node:http";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addHeaders } from "../http/add-headers.ts";
import type { GatewayEnv } from "../http/context.ts";
import { json } from "../http/json.ts";
import { mount } from "../http/mount.ts";
import { noQuery } from "../http/no-query.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { createHttpServer, type HttpServer } from "./http-server.ts";

let server: HttpServer;

beforeAll(async () => {
  const app = new Hono<GatewayEnv>();
  app.use(addHeaders);
  const cat = defineRoute({
    method: "GET",
    path: "/v1/cat",
    operationId: "readCat",
    summary: { nl: "De kat", en: "The cat" },
    tag: "service",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: "text" },
    handle: (context) => json(context, { lives: 9 }),
  });
  mount(app, [cat], { tenantOf: () => Promise.resolve(undefined) });
  app.notFound((context) => problem(context, "not-found"));
  server = createHttpServer(app.fetch);
  await server.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => server.close());

/** As a client that may send any method. */
const ask = (method: string) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const sent = request(`${server.address()}/v1/cat`, { method, headers: { "x-secret": "999990019" } }, (answer) => {
      let body = "";
      answer.on("data", (block: Buffer) => (body += block.toString()));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    sent.on("error", reject).end();
  });

test("TRACE is refused and mirrors nothing", async () => {
  const { status, headers, body } = await ask("TRACE");
  expect(status).toBeGreaterThanOrEqual(400);
  expect(headers["content-type"]).toBe("application/problem+json");
  expect(headers["api-version"]).toBeDefined();
  expect(body).not.toContain("999990019");
});

test("HEAD is GET without the body, on the wire too", async () => {
  const [get, head] = [await ask("GET"), await ask("HEAD")];
  expect([head.status, head.body]).toEqual([get.status, ""]);
  expect(head.headers["content-type"]).toBe(get.headers["content-type"]);
  expect(get.body).toBe('{"lives":9}');
});

test("a method that HTTP has and the path has not is told so", async () => {
  const { status, headers } = await ask("PATCH");
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
});

test("no answer names the software that gave it", async () => {
  for (const name of ["server", "x-powered-by"]) expect((await ask("GET")).headers[name]).toBeUndefined();
});
