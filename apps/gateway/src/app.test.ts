import { FormatList, Problem, problemTypes } from "@jobcoach/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "./app.ts";
import type { Database } from "./db/database.ts";
import { API_VERSION } from "./http/add-headers.ts";
import { factsFile } from "./testing/facts-file.ts";
import { openTestGateway } from "./testing/open-test-gateway.ts";
import { countRows, createTestGateway, emptyTables, type TestGateway } from "./testing/test-gateway.ts";

let database: Database;
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway({ maxBytes: 2_000_000 });
  database = gateway.database;
});
beforeEach(() => emptyTables(database));
afterAll(() => gateway.remove());

const CANARY = "999990019";

async function problemOf(response: Response) {
  const text = await response.text();
  expect(text).not.toContain(CANARY);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("api-version")).toBe(API_VERSION);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  const problem = Problem.parse(JSON.parse(text));
  expect(problem.status).toBe(response.status);
  expect(problem.status).toBe(problemTypes[problem.code].status);
  return problem;
}

const form = (parts: Readonly<Record<string, string | Blob>>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(parts)) body.append(name, value);
  return { method: "POST", body };
};

describe("problems", () => {
  test.each([
    ["an address that does not exist", `/v1/${CANARY}`, {}, "not-found"],
    ["a trailing slash", "/v1/releases/", {}, "not-found"],
    ["a submission that does not exist", "/v1/submissions/01890000-0000-7000-8000-000000000000", {}, "not-found"],
    ["an id that is none", `/v1/submissions/${CANARY}`, {}, "not-found"],
    ["a release that does not exist", "/v1/releases/7", {}, "not-found"],
    ["outcomes before a release", "/v1/outcomes", {}, "not-found"],
    ["another method", "/v1/submissions", { method: "DELETE" }, "method-not-allowed"],
    ["an option", "/v1/releases", { method: "OPTIONS" }, "method-not-allowed"],
    ["a form that is not made", "/v1/releases", { headers: { accept: "text/csv" } }, "not-acceptable"],
    ["a page as data", "/nl", { headers: { accept: "application/json" } }, "not-acceptable"],
    ["an unknown query key", `/v1/releases?n${CANARY}=1`, {}, "invalid-request"],
    ["a wrong query value", `/v1/outcomes?cohort=${CANARY}&indicator=${CANARY}`, {}, "invalid-request"],
    ["a repeated query key", "/v1/outcomes?cohort=2025H1&cohort=2025H2", {}, "invalid-request"],
    ["a body of another kind", "/v1/submissions", { method: "POST", body: CANARY }, "unsupported-media-type"],
    ["a form without a file", "/v1/submissions", form({ format: "facts" }), "invalid-request"],
    ["an unknown part", "/v1/submissions", form({ file: new Blob(["x"]), [CANARY]: CANARY }), "invalid-request"],
    ["broken metadata", "/v1/submissions", form({ file: new Blob(["x"]), metadata: `{"${CANARY}` }), "malformed-json"],
    ["a large body", "/v1/submissions", form({ file: new Blob([new Uint8Array(2_000_001)]) }), "payload-too-large"],
  ] as const)("%s", async (_, path, init, code) => {
    const problem = await problemOf(await gateway.request(path, init as RequestInit));
    expect(problem.code).toBe(code);
    expect(gateway.logged.join("")).not.toContain(CANARY);
  });

  test("a body that stops in the middle", async () => {
    const body = '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nhalf a file';
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const problem = await problemOf(await gateway.request("/v1/submissions", { method: "POST", body, headers }));
    expect(problem.code).toBe("malformed-body");
    expect(await countRows(database, "submission")).toBe(0);
  });

  test("all faults at once, with where they are", async () => {
    const metadata = JSON.stringify({ municipality: "Apeldoorn", grantor: CANARY, extra: 1 });
    const response = await gateway.request("/v1/submissions", form({ format: "Ü", metadata }));
    const { errors } = await problemOf(response);
    expect(errors.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
      "invalid-value /format",
      "invalid-value /metadata/grantor",
      "invalid-value /metadata/municipality",
      "missing /file",
      "unknown /metadata",
    ]);
  });

  test("a method that does not fit names those that do", async () => {
    const response = await gateway.request("/v1/submissions/1/findings", { method: "PUT" });
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect(response.status).toBe(405);
  });

  test("Dutch unless English is preferred", async () => {
    const title = async (language?: string) => {
      const headers = language === undefined ? {} : { "accept-language": language };
      const response = await gateway.request("/v1/none", { headers });
      return [response.headers.get("content-language"), (await problemOf(response)).title];
    };
    expect(await title()).toEqual(["nl", "Dit bestaat niet"]);
    expect(await title("de, en-GB;q=0.8, nl;q=0.3")).toEqual(["en", "This does not exist"]);
    expect(await title("en;q=0.3, nl")).toEqual(["nl", "Dit bestaat niet"]);
  });

  test("a failure of ours says nothing but a number that the log knows", async () => {
    const broken = createTestGateway(database, {
      now: () => {
        throw new Error(`secret ${CANARY}`);
      },
    });
    const response = await broken.request("/v1/submissions", form({ file: factsFile({ trajectories: 1 }) }));
    const { code, instance } = await problemOf(response);
    expect(code).toBe("internal-error");
    const log = broken.logged.join("");
    expect(log).toContain(instance?.replace("urn:uuid:", ""));
    expect(log).not.toContain("secret");
    await broken.remove();
  });
});

describe("what comes in", () => {
  test("facts as a bare body", async () => {
    const response = await gateway.request("/v1/submissions", {
      method: "POST",
      headers: { "content-type": "application/x-ndjson" },
      body: factsFile({ trajectories: 2 }),
    });
    expect(response.status).toBe(201);
    expect(response.headers.get("location")).toMatch(/^\/v1\/submissions\/[0-9a-f-]{36}$/);
  });

  test("in the mode for facts only, a source file is refused and nothing of it is kept", async () => {
    const strict = createTestGateway(database, { mode: "refuse" });
    const source = new Blob([`BSN;Naam\n${CANARY};x\n`]);
    const problem = await problemOf(await strict.request("/v1/submissions", form({ file: source })));
    expect(problem.code).toBe("source-format-refused");
    expect(problem.detail).toContain("--to facts");
    expect(await countRows(database, "submission")).toBe(0);
    expect((await strict.deliver(factsFile({ trajectories: 2 }))).status).toBe(201);
    const formats = FormatList.parse(await (await strict.request("/v1/formats")).json());
    expect(formats.items.map(({ id }) => id)).toEqual(["facts"]);
    await strict.remove();
  });

  test("a file that nobody knows is refused, with what to do, even without a municipality", async () => {
    const { status, submission } = await gateway.deliver(new Blob(["just a text"]));
    expect(status).toBe(201);
    expect(submission).toMatchObject({ state: "refused", municipality: null, format: null });
    expect(submission.sentence.nl).toContain("geweigerd");
    expect(submission.findings.groups).toHaveLength(1);
  });

  test("findings come in pages, with links", async () => {
    const whole = await factsFile({ trajectories: 1 }).text();
    const { submission } = await gateway.deliver(new Blob([whole, "{}\n".repeat(120)]));
    const response = await gateway.request(`${submission.links.findings}?page=2&pageSize=50`);
    expect(await response.json()).toMatchObject({ page: 2, pageSize: 50, kept: 121, total: 121 });
    const link = response.headers.get("link") ?? "";
    for (const relation of ["self", "first", "last", "prev", "next"]) expect(link).toContain(`rel="${relation}"`);
  });

  test("nothing is left in the spool", async () => {
    const { readdirSync } = await import("node:fs");
    await gateway.deliver(factsFile({ trajectories: 3 }));
    expect(readdirSync(`${gateway.folder}/spool`)).toEqual([]);
  });
});

describe("what goes out", () => {
  test("releases are numbered, and not made again when nothing has changed", async () => {
    await gateway.deliver(factsFile({ trajectories: 60 }));
    const make = () => gateway.request("/v1/releases", { method: "POST" });
    expect((await make()).status).toBe(201);
    const again = await make();
    expect([again.status, ((await again.json()) as { number: number }).number]).toEqual([200, 1]);
    await gateway.deliver(factsFile({ trajectories: 90 }));
    expect((await make()).headers.get("location")).toBe("/v1/releases/2");
    const first = await (await gateway.request("/v1/releases/1")).json();
    expect(first).toMatchObject({ number: 1, schema: "jobcoach/release/1" });
    const list = (await (await gateway.request("/v1/releases")).json()) as { items: { number: number }[] };
    expect(list.items.map(({ number }) => number)).toEqual([2, 1]);
  });

  test("pages have a strict policy and no script, data are never kept by caches", async () => {
    const page = await gateway.request("/nl");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("content-security-policy")).not.toContain("unsafe");
    const path = /href="(\/assets\/[^"]+)"/.exec(await page.text())?.[1] ?? "";
    const style = await gateway.request(path);
    expect(style.headers.get("content-type")).toContain("text/css");
    expect((await style.text()).length).toBeLessThan(40_000);
    expect((await gateway.request("/v1/releases")).headers.get("cache-control")).toBe("no-store");
    expect((await gateway.request("/")).headers.get("location")).toBe("/nl");
  });

  test("HEAD is GET without a body; a log line names the route, not the address", async () => {
    const response = await gateway.request("/v1/submissions/01890000-0000-7000-8000-000000000000", { method: "HEAD" });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("");
    expect(JSON.parse(gateway.logged.at(-1) ?? "")).toMatchObject({ route: "/v1/submissions/:id", status: 404 });
  });

  test("the process lives, and the database answers", async () => {
    for (const path of ["/livez", "/readyz"]) expect((await gateway.request(path)).status).toBe(200);
  });

  test("on its way out it lives but wants no new work", async () => {
    const app = createApp({ ...gateway.deps, isStopping: () => true });
    const statusOf = async (path: string) => (await app.request(path)).status;
    expect([await statusOf("/livez"), await statusOf("/readyz")]).toEqual([200, 503]);
  });
});
