import { Problem, problemTypes } from "@jobcoach/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import type { AppDependencies } from "../dependencies.ts";
import { API_VERSION, STANDING_HEADERS } from "../http/add-headers.ts";
import { pathParameters } from "../http/path-parameters.ts";
import type { AnyRoute } from "../http/route.ts";
import { apiRoutes } from "../routes.ts";
import { factsFile } from "../testing/facts-file.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { createTestGateway, type TestGateway } from "../testing/test-gateway.ts";
import { openApiDocument } from "./document.ts";
import type { HttpMethod, Operation } from "./open-api.ts";

const routes = apiRoutes({} as AppDependencies);
const described = routes.filter(({ path }) => path.startsWith("/v1/"));
const document = openApiDocument(routes);
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "https://jobcoach.example/openapi", components: { schemas: document.components.schemas } });

let database: Database;
let gateway: TestGateway;
/** The same on an address that others can reach, where nobody is known. */
let open: TestGateway;
/** What is there. */
let values: Readonly<Record<string, string>>;

beforeAll(async () => {
  database = databaseOn(await openMemoryDatabase());
  await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
  gateway = createTestGateway(database);
  open = createTestGateway(database, { listensOnLoopback: false });
  const { submission } = await gateway.deliver(factsFile({ trajectories: 60 }));
  expect((await gateway.request("/v1/releases", { method: "POST" })).status).toBe(201);
  values = { id: submission.id, number: "1", code: "GM0200" };
});
afterAll(async () => {
  for (const one of [gateway, open]) await one.remove();
  await database.destroy();
});

const nameOf = ({ method, path }: AnyRoute) => `${method} ${path}`;
const named = (some: readonly AnyRoute[]) => some.map((route) => [nameOf(route), route] as const);

const addressOf = (path: string) =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => values[name] ?? pathParameters[name]?.example ?? "");

const operationOf = ({ method, path }: AnyRoute): Operation =>
  document.paths[path.slice(3).replaceAll(/:(\w+)/g, "{$1}")]?.[method.toLowerCase() as HttpMethod] as Operation;

/** Asks a route and holds the answer to what is described: its status, headers, media type and content. */
async function ask(to: TestGateway, route: AnyRoute, init: RequestInit & { readonly query?: string } = {}) {
  const { query = "", ...request } = init;
  const response = await to.request(`${addressOf(route.path)}${query}`, { method: route.method, ...request });
  const text = await response.clone().text();
  for (const [name, value] of Object.entries(STANDING_HEADERS)) expect(response.headers.get(name), name).toBe(value);
  expect(response.headers.get("cache-control"), "cache-control").not.toBeNull();
  expect(response.headers.get("x-powered-by")).toBeNull();
  const promised = operationOf(route).responses[response.status];
  expect(promised, `${nameOf(route)} ${response.status} is described`).toBeDefined();
  for (const name of ["Location", "Link", "ETag", "WWW-Authenticate", "Deprecation"])
    if (name in (promised?.headers ?? {}))
      expect(response.headers.get(name), `${nameOf(route)} ${name}`).not.toBeNull();
  const mediaType = response.headers.get("content-type")?.split(";")[0] ?? "";
  if (response.status !== 304) expect(Object.keys(promised?.content ?? {}), nameOf(route)).toContain(mediaType);
  if (/[/+]json$/.test(mediaType)) {
    const schema = JSON.stringify(promised?.content?.[mediaType]?.schema);
    const validate = ajv.compile(JSON.parse(schema.replaceAll('"#/', '"https://jobcoach.example/openapi#/')) as object);
    expect(validate(JSON.parse(text)), `${nameOf(route)} ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
  }
  return response;
}

/** The answer as a problem with all that a problem has. */
async function problemIn(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(["nl", "en"]).toContain(response.headers.get("content-language"));
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problemTypes[problem.code].status).toBe(response.status);
  return problem;
}

/** Of a submission that is not there nobody learns more than that. */
const isHidden = ({ path }: AnyRoute) => path.startsWith("/v1/submissions/:id");
const readable = described.filter(({ method, path }) => method === "GET" && !path.endsWith("/events"));

describe("every route that reads", () => {
  test.each(named(readable))("%s answers as described", async (_, route) => {
    const query = route.path.endsWith("/changes") ? "?since=1" : "";
    const response = await ask(gateway, route, { query });
    if (route.access === "public" && query === "" && response.status !== 200)
      expect([404, 401], nameOf(route)).toContain(response.status);
  });

  test.each(named(readable))("%s answers HEAD as GET, without the body", async (_, route) => {
    const [get, head] = [await ask(gateway, route), await gateway.request(addressOf(route.path), { method: "HEAD" })];
    expect([head.status, await head.text()]).toEqual([get.status, ""]);
    for (const name of ["content-type", "api-version", "etag", "cache-control"])
      expect(head.headers.get(name), name).toBe(get.headers.get(name));
  });

  test("nothing of it goes to pages of other sites, but the description does", async () => {
    const origin = "https://elsewhere.example";
    for (const route of readable) {
      const response = await gateway.request(addressOf(route.path), { headers: { origin } });
      const allowed = response.headers.get("access-control-allow-origin");
      expect(allowed, nameOf(route)).toBe(route.path === "/v1/openapi.json" ? "*" : null);
    }
  });
});

describe("every route refuses", () => {
  test.each(named(routes))("%s with a slash at its end", async (_, route) => {
    const response = await gateway.request(`${addressOf(route.path)}/`, { method: route.method });
    expect((await problemIn(response)).code).toBe("not-found");
    expect(response.headers.get("location")).toBeNull();
  });

  test.each(named(described.filter((route) => !isHidden(route))))("%s in a form that is not made", async (_, route) => {
    const problem = await problemIn(await ask(gateway, route, { headers: { accept: "application/x-nothing" } }));
    expect([problem.code, problem.produces]).toEqual(["not-acceptable", [route.produces].flat()]);
  });

  test.each(named(described.filter((route) => !isHidden(route))))(
    "%s with query keys nobody knows",
    async (_, route) => {
      const problem = await problemIn(await ask(gateway, route, { query: "?unheardOf=1&Since=2" }));
      expect(problem.code).toBe("invalid-request");
      expect(problem.errors).toContainEqual(expect.objectContaining({ code: "unknown", pointer: "/query" }));
    },
  );

  test.each(named(described.filter(({ access }) => access !== "public")))("%s to nobody", async (_, route) => {
    const response = await ask(open, route, { headers: { host: "jobcoach.example" } });
    expect((await problemIn(response)).code).toBe("not-authenticated");
  });

  test.each([...new Set(routes.map(({ path }) => path))])("%s by methods it does not have", async (path) => {
    const own = routes.filter((route) => route.path === path).map(({ method }) => method as string);
    const allow = own.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
    for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].filter((one) => !own.includes(one))) {
      const response = await gateway.request(addressOf(path), { method });
      expect((await problemIn(response)).code, method).toBe("method-not-allowed");
      expect(response.headers.get("allow")).toBe(allow);
    }
  });

  test.each(named(described.filter(({ method }) => method !== "GET")))(
    "%s from a page of another site",
    async (_, route) => {
      const response = await ask(gateway, route, { headers: { "sec-fetch-site": "cross-site" } });
      expect((await problemIn(response)).code).toBe("cross-site-request");
    },
  );
});

describe("every route that takes a body", () => {
  const taking = described.filter((route) => route.body !== undefined && !isHidden(route));
  const takingJson = taking.filter(({ body = {} }) => typeof body["application/json"] === "object");
  const json = { "content-type": "application/json" };
  const isUnion = ({ body = {} }: AnyRoute) => (body["application/json"] as z.ZodType)._zod.def.type === "union";

  test.each(named(taking))("%s refuses other kinds of it", async (_, route) => {
    const other = await problemIn(
      await ask(gateway, route, { headers: { "content-type": "text/x-other" }, body: "x" }),
    );
    expect([other.code, other.accepts]).toEqual(["unsupported-media-type", Object.keys(route.body ?? {})]);
    const [mediaType = ""] = Object.keys(route.body ?? {});
    const packed = { "content-type": mediaType, "content-encoding": "gzip" };
    expect((await problemIn(await ask(gateway, route, { headers: packed, body: "x" }))).code).toBe(
      "content-encoding-refused",
    );
  });

  test.each(named(takingJson))("%s names every fault of JSON at once, and no value", async (_, route) => {
    const broken = await ask(gateway, route, { headers: json, body: '{"999990019":' });
    expect((await problemIn(broken)).code).toBe("malformed-json");
    const wrong = await ask(gateway, route, { headers: json, body: '{"c999990019":1,"d999990019":2}' });
    const text = await wrong.clone().text();
    const problem = await problemIn(wrong);
    expect(problem.code).toBe("invalid-request");
    // Of which kind it is comes first; until that is known, nothing else is wrong.
    expect(problem.errors.length).toBeGreaterThan(isUnion(route) ? 0 : 1);
    expect(text).not.toContain("999990019");
    const tooLarge = JSON.stringify("x".repeat(route.maxBodyBytes ?? 1_048_577));
    const large = await ask(gateway, route, { headers: json, body: tooLarge });
    expect((await problemIn(large)).code).toBe("payload-too-large");
  });
});

test("the version of the API is that of its description", async () => {
  const response = await gateway.request("/v1/openapi.json", { headers: { origin: "https://elsewhere.example" } });
  const served = (await response.json()) as { info: { version: string } };
  expect([served.info.version, response.headers.get("api-version")]).toEqual([API_VERSION, API_VERSION]);
});

test("a release that was withdrawn is gone, wherever it is asked for, and the list says why", async () => {
  const body = JSON.stringify({
    reason: { nl: "Er zat een fout in de cijfers.", en: "There was a fault in the figures." },
  });
  const headers = { "content-type": "application/json" };
  const withdraw = routes.find(({ operationId }) => operationId === "withdrawRelease") as AnyRoute;
  expect((await ask(gateway, withdraw, { headers, body })).status).toBe(200);
  for (const path of ["/v1/releases/1", "/v1/outcomes?release=1", "/v1/outcomes/retention-26w/comparison?release=1"])
    expect((await problemIn(await gateway.request(path))).code, path).toBe("release-withdrawn");
  expect((await problemIn(await gateway.request("/v1/outcomes"))).code).toBe("not-found");
  const list = (await (await gateway.request("/v1/releases")).json()) as { items: readonly unknown[] };
  expect(list.items).toMatchObject([
    { status: "withdrawn", withdrawal: { reason: { en: "There was a fault in the figures." } } },
  ]);
});
