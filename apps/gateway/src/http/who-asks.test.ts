import { Problem } from "@jobcoach/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { factsFile } from "../testing/facts-file.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { countRows, createTestGateway, type TestGateway } from "../testing/test-gateway.ts";

let database: Database;
let gateway: TestGateway;
/** The same on an address that others can reach. */
let open: TestGateway;

beforeAll(async () => {
  database = databaseOn(await openMemoryDatabase());
  await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
  gateway = createTestGateway(database);
  open = createTestGateway(database, { listensOnLoopback: false });
  await gateway.deliver(factsFile({ trajectories: 5 }));
});
afterAll(async () => {
  for (const one of [gateway, open]) await one.remove();
  await database.destroy();
});

describe("own figures, which are not protected", () => {
  const path = "/v1/municipalities/GM0200/outcomes";
  const statusWith = async (headers: Record<string, string>) => (await gateway.request(path, { headers })).status;

  test.each(["localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"])("are there for %s", async (host) =>
    expect(await statusWith({ host })).toBe(200),
  );

  test.each([
    "rebound.example",
    "localhost.rebound.example",
    "127.0.0.1.rebound.example",
    "localhost@rebound.example",
    "localhost, rebound.example",
    "192.0.2.1",
    "",
  ])("need credentials for the host '%s', though the address says localhost", async (host) =>
    expect(await statusWith({ host })).toBe(401),
  );

  test.each([
    "via",
    "forwarded",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-real-ip",
    "x-client-ip",
    "cf-connecting-ip",
  ])("need credentials behind a proxy that sends %s", async (name) =>
    expect(await statusWith({ [name]: "" })).toBe(401),
  );

  test("need credentials when others can reach us", async () => {
    expect((await open.request(path)).status).toBe(401);
  });
});

describe("nothing is changed from another site", () => {
  const post = async (to: TestGateway, path: string, headers: Record<string, string>) => {
    const body = path === "/v1/submissions" ? { body: factsFile({ trajectories: 9 }) } : {};
    const type = { "content-type": "application/x-ndjson" };
    const response = await to.request(path, { method: "POST", headers: { ...type, ...headers }, ...body });
    return response.status < 400 ? "done" : Problem.parse(await response.json()).code;
  };

  test.each([
    [{ "sec-fetch-site": "cross-site" }, "cross-site-request"],
    [{ "sec-fetch-site": "same-site" }, "cross-site-request"],
    [{ host: "localhost:8080", origin: "https://elsewhere.example" }, "cross-site-request"],
    [{ host: "localhost:8080", origin: "http://localhost:3000" }, "cross-site-request"],
    [{ host: "localhost:8080", origin: "null" }, "cross-site-request"],
    [{ host: "localhost:8080", origin: "null", "sec-fetch-site": "none" }, "cross-site-request"],
    [{ host: "localhost:8080", origin: "file://localhost:8080" }, "cross-site-request"],
    [{ host: "rebound.example:8080" }, "foreign-host"],
    [{ host: "rebound.example:8080", origin: "http://rebound.example:8080" }, "foreign-host"],
  ])("with %o", async (headers, code) => {
    const before = await countRows(database, "submission");
    for (const path of ["/v1/submissions", "/v1/releases"])
      expect(await post(gateway, path, headers as Record<string, string>), path).toBe(code);
    expect(await countRows(database, "submission")).toBe(before);
  });

  test("programs and our own pages may", async () => {
    const own = [{}, { "sec-fetch-site": "same-origin" }, { host: "localhost:8080", origin: "http://localhost:8080" }];
    const form = { host: "localhost:8080", origin: "null", "sec-fetch-site": "same-origin" };
    for (const headers of [...own, form, { host: "localhost:80", origin: "http://localhost" }])
      expect(await post(gateway, "/v1/submissions", headers as Record<string, string>)).toBe("done");
  });

  test("on a public name, that name is ours, and it is asked who comes", async () => {
    const host = "jobcoach.example";
    expect(await post(open, "/v1/submissions", { host, origin: "https://jobcoach.example" })).toBe("not-authenticated");
    expect(await post(open, "/v1/submissions", { host, origin: "https://elsewhere.example" })).toBe(
      "cross-site-request",
    );
  });
});
