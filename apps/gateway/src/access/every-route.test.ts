import { randomUUID } from "node:crypto";
import { NewApiKey } from "@jobcoach/contract";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { enterInDirectory } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayEnv } from "../http/context.ts";
import { mount } from "../http/mount.ts";
import type { AnyRoute } from "../http/route.ts";
import { pageRoutes } from "../pages/routes.ts";
import { apiRoutes } from "../routes.ts";
import { findTenant } from "../submissions/find-tenant.ts";
import { identify } from "./identify.ts";
import { loginRoutes } from "./login/routes.ts";
import { type Grant, type Role, roles } from "./principal.ts";
import { createTestParty, type TestParty } from "./testing/test-party.ts";

/** Every route there is, so that a new one is tested by being there. */
const none = {} as AppDependencies;
const routes: readonly AnyRoute[] = [...apiRoutes(none), ...loginRoutes(none), ...pageRoutes(none)];
const named = routes.map((route) => [`${route.method} ${route.path}`, route] as const);

const OWN = "GM0200";
const OTHER = "GM0479";
const allRolesAt = (municipality: string): readonly Grant[] => roles.map((role) => ({ role, municipality }));

let world: TestParty;
/** A resource of `OWN` for paths with `:id`, by the part of the path before it; what is of all municipalities needs none. */
let resources: Readonly<Record<string, string>>;
beforeAll(async () => {
  world = await createTestParty();
  const submission = randomUUID();
  await asMunicipality(world.database, OWN, (transaction) => enterInDirectory(transaction, OWN, submission));
  const made = await world.askAs(allRolesAt(OWN), "/v1/api-keys", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ municipality: OWN, roles: ["submitter"], label: "Export" }),
  });
  const { id } = NewApiKey.parse(await made.json());
  resources = {
    "/v1/submissions": submission,
    "/v1/api-keys": id,
    "/v1/municipalities/:code/deletions": randomUUID(),
  };
});
afterAll(() => world.remove());

/** The path with its parts filled in; `id` replaces the resource of its kind. */
function addressOf(
  { path, reach, tenant }: Pick<AnyRoute, "path" | "reach" | "tenant">,
  municipality: string,
  id?: string,
): string {
  const kind = tenant === "submission" ? "/v1/submissions" : (path.split("/:id")[0] ?? "");
  const resource = id ?? resources[kind];
  if (path.includes(":id") && resource === undefined && reach === undefined)
    throw new Error(`This test makes no resource for ${path} yet.`);
  return path
    .replace(":code", municipality)
    .replace(":id", resource ?? randomUUID())
    .replace(":number", "1")
    .replaceAll(/:\w+/g, "none");
}

/** Sends what a route takes, as far as its kind goes; who asks is judged before that. */
const requestFor = ({ method, body }: AnyRoute): RequestInit => {
  const [type] = Object.keys(body ?? {});
  return { method, ...(type === undefined ? {} : { headers: { "content-type": type }, body: "{}" }) };
};

describe("every role on every route", () => {
  /** The real door, with nothing behind it. */
  const door = new Hono<GatewayEnv>();
  beforeAll(() => {
    const { database, party, clock } = world;
    const access = { issuer: party.issuer, baseUrl: undefined };
    door.use(identify({ database, access, listensOnLoopback: true, now: () => clock.now }));
    const empty = routes.map((one) => ({ ...one, handle: () => new Response("behind the door") }));
    mount(door, empty, { tenantOf: (id) => findTenant(database, id) });
  });

  async function enter(route: AnyRoute, grants: readonly Grant[] | undefined) {
    const init = requestFor(route);
    const headers = new Headers({ host: "localhost", ...(init.headers as Record<string, string>) });
    if (grants !== undefined) headers.set("authorization", `Bearer ${await world.party.tokenFor(grants)}`);
    const { status } = await door.request(`http://localhost${addressOf(route, OWN)}`, { ...init, headers });
    return [401, 403, 404].includes(status) ? status : "in";
  }

  test.each(named)("%s", async (_, route) => {
    const isAllowed = (role: Role) => route.access === "public" || route.access.includes(role);
    const nobody = await enter(route, undefined);
    expect(nobody, "nobody").toBe(route.access === "public" ? "in" : 401);
    expect(await enter(route, []), "somebody without a role").toBe(route.access === "public" ? "in" : 404);
    for (const role of roles) {
      const here = await enter(route, [{ role, municipality: OWN }]);
      const everywhere = await enter(route, [{ role, municipality: "*" }]);
      const refused = route.refusal?.seenBy.includes(role) ? 403 : 404;
      const isForAll = route.access !== "public" && route.reach === "programme";
      expect(here, role).toBe(isAllowed(role) && !isForAll ? "in" : refused);
      if (isForAll) expect(everywhere, `${role} of all`).toBe(isAllowed(role) ? "in" : 404);
    }
  });

  test("nothing that changes data is open to everyone", () => {
    const open = routes.filter(({ method, access }) => method !== "GET" && access === "public");
    expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual(OPEN_CHANGES);
  });
});

/** Logging out needs a session of its own; an assessment and a check keep nothing. */
const OPEN_CHANGES = ["POST /v1/schemes/:scheme/assessments", "POST /logout"];

describe("every route with something of another municipality", () => {
  const aboutOne = named.filter(
    ([, { path, access, reach }]) => /:(id|code)/.test(path) && access !== "public" && reach === undefined,
  );

  const answerTo = async (route: AnyRoute, id?: string) => {
    const address = addressOf(route, OWN, id);
    const answer = await world.askAs(allRolesAt(OTHER), address, requestFor(route));
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== "date"));
    return { status: answer.status, headers, body: await answer.text() };
  };

  test.each(aboutOne)("%s: it is not there, in the same words as what never was", async (_, route) => {
    const theirs = await answerTo(route);
    expect(theirs.status).toBe(404);
    expect(theirs).toEqual(await answerTo(route, randomUUID()));
    const unknown = await world.askAs(allRolesAt(OTHER), "/v1/nowhere");
    expect(theirs.body).toBe(await unknown.text());
  });

  test.each(["not-an-id", "' or 1=1 --", "00000000-0000-0000-0000-000000000000", "%00", "..%2f..%2fv1"])(
    "no trick with the id helps: %s",
    async (id) => {
      for (const [name, route] of aboutOne.filter(([, { path }]) => path.includes(":id"))) {
        const answer = await world.askAs(allRolesAt(OTHER), addressOf(route, OWN, id), requestFor(route));
        expect([name, answer.status]).toEqual([name, 404]);
      }
    },
  );

  test("headers that name a municipality change nothing", async () => {
    const path = addressOf({ path: "/v1/api-keys/:id" }, OWN);
    for (const name of ["x-tenant", "x-municipality", "x-oin", "x-original-url", "x-http-method-override"]) {
      const answer = await world.askAs(allRolesAt(OTHER), path, { headers: { [name]: OWN } });
      expect(answer.status, name).toBe(404);
    }
  });

  test("takes as long as what never was", async () => {
    const timeOf = async (id: string) => {
      const started = performance.now();
      await world.askAs(allRolesAt(OTHER), `/v1/submissions/${id}`);
      return performance.now() - started;
    };
    const [theirs, never]: [number[], number[]] = [[], []];
    for (let i = 0; i < 60; i++) {
      theirs.push(await timeOf(resources["/v1/submissions"] ?? ""));
      never.push(await timeOf(randomUUID()));
    }
    expect(Math.abs(median(theirs) - median(never))).toBeLessThan(Math.max(3, median(never)));
  });

  test("nothing of it was changed", async () => {
    const key = await world.askAs(allRolesAt(OWN), addressOf({ path: "/v1/api-keys/:id" }, OWN));
    expect(await key.json()).toMatchObject({ municipality: OWN, revokedAt: null });
    expect(await findTenant(world.database, resources["/v1/submissions"] ?? "")).toBe(OWN);
  });
});

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
