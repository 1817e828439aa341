import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { thisMachine } from "../access/principal.ts";
import { addHeaders } from "./add-headers.ts";
import type { GatewayEnv } from "./context.ts";
import { json } from "./json.ts";
import { mount } from "./mount.ts";
import { noQuery } from "./no-query.ts";
import { type AnyRoute, defineRoute } from "./route.ts";

const Cat = z.strictObject({ name: z.string().max(5), lives: z.int() });

const addCat = defineRoute({
  method: "POST",
  path: "/v1/cats",
  operationId: "addCat",
  summary: { nl: "Een kat erbij", en: "Add a cat" },
  tag: "service",
  access: "public",
  produces: "application/json",
  query: z.strictObject({ dryRun: z.literal("yes").optional() }),
  headers: z.object({ "x-collar": z.string().regex(/^\d+$/) }),
  body: { "application/json": Cat, "image/png": "binary" },
  responses: { 200: Cat },
  handle: (context, _, body) => json(context, body ?? { name: "a photo", lives: 9 }),
});

const readCat = (over: Partial<AnyRoute> = {}): AnyRoute => ({
  ...defineRoute({
    method: "GET",
    path: "/v1/cats",
    operationId: "readCat",
    summary: { nl: "De kat", en: "The cat" },
    tag: "service",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: Cat },
    handle: (context) => json(context, { name: "Tom", lives: 9 }),
  }),
  ...over,
});

function appWith(...routes: readonly AnyRoute[]) {
  const app = new Hono<GatewayEnv>();
  app.use(addHeaders);
  app.use(async (context, next) => {
    if (context.req.header("authorization") !== undefined) context.set("principal", thisMachine);
    await next();
  });
  mount(app, routes, { tenantOf: () => Promise.resolve(undefined) });
  return app;
}

const send = (body: string, headers: Readonly<Record<string, string>> = {}, query = "") =>
  appWith(addCat).request(`/v1/cats${query}`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", "x-collar": "7", ...headers },
  });

const faultsIn = async (response: Response | Promise<Response>) => {
  const { errors } = (await (await response).json()) as { errors: { code: string; pointer: string }[] };
  return errors.map(({ code, pointer }) => `${code} ${pointer}`).sort();
};

describe("a body", () => {
  test("comes to the handler as its schema says", async () => {
    expect(await (await send('{"name":"Tom","lives":9}')).json()).toEqual({ name: "Tom", lives: 9 });
  });

  test("of another kind is left to the handler where the route takes it", async () => {
    expect(await (await send("PNG", { "content-type": "image/png" })).json()).toMatchObject({ name: "a photo" });
  });

  test("has all its faults told at once", async () => {
    expect(await faultsIn(send('{"name":"Thomasina","age":3}'))).toEqual([
      "invalid-value /name",
      "missing /lives",
      "unknown ",
    ]);
  });

  test("that is no UTF-8 is no text", async () => {
    const response = await appWith(addCat).request("/v1/cats", {
      method: "POST",
      body: new Uint8Array([0xff, 0xfe]),
      headers: { "content-type": "application/json", "x-collar": "7" },
    });
    expect(await response.json()).toMatchObject({ code: "malformed-body" });
  });
});

test("faults of query and headers are told together", async () => {
  expect(await faultsIn(send("{}", { "x-collar": "red" }, "?dryRun=no&colour=black"))).toEqual([
    "invalid-value /headers/x-collar",
    "invalid-value /query/dryRun",
    "unknown /query",
  ]);
});

describe("a route that will go", () => {
  const deprecation = {
    since: new Date("2026-01-01T00:00:00Z"),
    sunset: new Date("2027-01-01T00:00:00Z"),
    link: "https://jobcoach.example/nl/api",
  };

  test("says since when, until when and where to read about it", async () => {
    const { headers } = await appWith(readCat({ deprecation })).request("/v1/cats");
    expect(headers.get("deprecation")).toBe("@1767225600");
    expect(headers.get("sunset")).toBe("Fri, 01 Jan 2027 00:00:00 GMT");
    expect(headers.get("link")).toBe('<https://jobcoach.example/nl/api>; rel="deprecation"; type="text/html"');
  });

  test("says so on refusals too", async () => {
    const response = await appWith(readCat({ deprecation })).request("/v1/cats?colour=black");
    expect([response.status, response.headers.get("deprecation")]).toEqual([400, "@1767225600"]);
  });
});

describe("an answer that everyone may keep", () => {
  test("has a name, and is not sent twice", async () => {
    const app = appWith(readCat({ isCacheable: true }));
    const first = await app.request("/v1/cats");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    expect((await app.request("/v1/cats", { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await app.request("/v1/cats", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  test("is not kept when it is a refusal", async () => {
    const { headers } = await appWith(readCat({ isCacheable: true })).request("/v1/cats?colour=black");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("others are kept by nobody", async () => {
    expect((await appWith(readCat()).request("/v1/cats")).headers.get("cache-control")).toBe("no-store");
  });
});
