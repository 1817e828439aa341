import { Problem } from "@jobcoach/contract";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import type { GatewayEnv } from "../http/context.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { identify } from "./identify.ts";
import type { Issuer } from "./issuer/connect-issuer.ts";
import type { Principal } from "./principal.ts";
import { createTestIssuer, type TestIssuer } from "./testing/test-issuer.ts";

const now = () => new Date("2026-07-13T09:00:00Z");

let party: TestIssuer;
let database: Database;
beforeAll(async () => {
  party = await createTestIssuer(now);
  database = databaseOn(await openMemoryDatabase());
  await migrate(database, now);
});
afterAll(() => database.destroy());

function appWith(issuer?: Issuer) {
  const app = new Hono<GatewayEnv>();
  app.use(identify({ access: { issuer, baseUrl: undefined }, database, listensOnLoopback: true, now }));
  app.get("/", (context) => context.json(context.get("principal") ?? null));
  return async (headers: Record<string, string>, path = "/") => {
    const answer = await app.request(`http://localhost${path}`, { headers: { host: "localhost", ...headers } });
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
}

const withIssuer = () => appWith(party.issuer);
const without = () => appWith();

describe("without an issuer", () => {
  test("this very machine is trusted, somebody behind a proxy is nobody", async () => {
    expect((await without()({})).body).toMatchObject({ via: "this-machine" });
    expect((await without()({ "x-forwarded-for": "127.0.0.1" })).body).toBeNull();
    expect((await without()({ host: "rebound.example" })).body).toBeNull();
  });

  test("no token is good, because nobody can have given it", async () => {
    const authorization = `Bearer ${await party.tokenFor([])}`;
    expect((await without()({ authorization })).status).toBe(401);
  });
});

describe("with an issuer", () => {
  test("a token says who asks", async () => {
    const token = await party.tokenFor([{ role: "analyst", municipality: "*" }]);
    const { body } = await withIssuer()({ authorization: `Bearer ${token}` });
    expect(body as Principal).toMatchObject({ via: "token", grants: [{ role: "analyst", municipality: "*" }] });
  });

  test("without credentials everybody is nobody, also on this very machine", async () => {
    expect((await withIssuer()({})).body).toBeNull();
  });

  test("headers that only a proxy may write say nothing about who asks", async () => {
    const spoofed = [
      "x-forwarded-user",
      "x-remote-user",
      "x-tenant",
      "x-oin",
      "fsc-authorization",
      "x-ssl-client-cert",
    ];
    for (const name of spoofed) expect((await withIssuer()({ [name]: "operator" })).body, name).toBeNull();
  });

  test("credentials that are not right are refused, and it is said how", async () => {
    const { status, headers, body } = await withIssuer()({ authorization: "Bearer abc" });
    expect(status).toBe(401);
    expect(headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
    expect(Problem.parse(body).code).toBe("credentials-invalid");
  });

  test.each(["", "Bearer", "Basic YTpi", "Bearer a b", "Bearer a, Bearer b", "bearer ä"])(
    "'%s' are no credentials",
    async (authorization) => expect((await withIssuer()({ authorization })).status).toBe(401),
  );

  test("a token in the address is nobody's", async () => {
    const token = await party.tokenFor([{ role: "analyst", municipality: "*" }]);
    expect((await withIssuer()({}, `/?access_token=${token}`)).body).toBeNull();
  });
});
