import { ApiKey, ApiKeyList, NewApiKey, Problem } from "@jobcoach/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asMunicipality } from "../../db/tenant.ts";
import type { Grant } from "../principal.ts";
import { createTestParty, type TestParty } from "../testing/test-party.ts";

const zaanstad: readonly Grant[] = [{ role: "operator", municipality: "GM0479" }];
const everywhere: readonly Grant[] = [{ role: "operator", municipality: "*" }];

let world: TestParty;
beforeAll(async () => {
  world = await createTestParty();
});
afterAll(() => world.remove());

const request = { municipality: "GM0479", roles: ["submitter"], label: "Export van Zaanstad" };

const make = (over: object = {}, as = zaanstad) =>
  world.askAs(as, "/v1/api-keys", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...request, ...over }),
  });

const made = async (over: object = {}) => NewApiKey.parse(await (await make(over)).json());

const submissionsWith = (key: string) =>
  world.gateway.request("/v1/api-keys", { headers: { authorization: `Bearer ${key}` } });

describe("making a key", () => {
  test("it is shown once, and only a hash of its secret stays", async () => {
    const answer = await make();
    expect(answer.status).toBe(201);
    const { key, id, ...described } = NewApiKey.parse(await answer.json());
    expect(key).toMatch(/^jobcoach_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/);
    expect(described).toMatchObject({ ...request, expiresAt: "2027-07-13T09:00:00.000Z", revokedAt: null });

    const again = await world.askAs(zaanstad, answer.headers.get("location") ?? "");
    expect(ApiKey.parse(await again.json())).toEqual({ id, ...described });
    const { rows } = await sql<{ line: string }>`select k::text as line from api_key k`.execute(world.database);
    const secret = key.slice(-43);
    expect([...rows.map(({ line }) => line), ...world.gateway.logged].join("\n")).not.toContain(secret);
  });

  test.each([
    [{ roles: ["operator"] }, "/roles/0"],
    [{ roles: [] }, "/roles"],
    [{ municipality: "*" }, "/municipality"],
    [{ label: "sleutel 123456" }, "/label"],
    [{ expiresOn: "2026-07-12" }, "/expiresOn"],
    [{ expiresOn: "2028-01-01" }, "/expiresOn"],
    [{ id: "01980d2e-5c00-7000-8000-000000000000" }, ""],
    [{ secret_sha256: "00" }, ""],
  ])("%j is not right", async (over, pointer) => {
    const answer = await make(over);
    expect(answer.status).toBe(400);
    expect(Problem.parse(await answer.json()).errors.map((fault) => fault.pointer)).toContain(pointer);
  });

  test("for another municipality: there is nothing here", async () => {
    expect((await make({ municipality: "GM0200" })).status).toBe(404);
    expect((await make({ municipality: "GM0200" }, everywhere)).status).toBe(201);
  });
});

describe("using a key", () => {
  test("it has its role at its municipality and no other", async () => {
    const { key } = await made();
    expect((await submissionsWith(key)).status).toBe(404);
    const { items } = ApiKeyList.parse(await (await world.askAs(zaanstad, "/v1/api-keys")).json());
    expect(items[0]?.lastUsedAt).toBe("2026-07-13T09:00:00.000Z");
  });

  test("a wrong secret, another key's secret, an unknown key", async () => {
    const [one, other] = [await made(), await made()];
    const wrong = [
      one.key.slice(0, -1) + (one.key.endsWith("A") ? "B" : "A"),
      one.key.slice(0, -43) + other.key.slice(-43),
      one.key.replace(/_[0-9a-f]{32}_/, `_${"0".repeat(32)}_`),
    ];
    for (const key of wrong) expect((await submissionsWith(key)).status).toBe(401);
  });

  test("not after it was revoked", async () => {
    const { key, id } = await made();
    expect((await world.askAs(zaanstad, `/v1/api-keys/${id}`, { method: "DELETE" })).status).toBe(204);
    expect((await submissionsWith(key)).status).toBe(401);
    expect((await world.askAs(zaanstad, `/v1/api-keys/${id}`, { method: "DELETE" })).status).toBe(204);
  });

  test("not after its last day", async () => {
    const { key } = await made({ expiresOn: "2026-07-14" });
    const before = world.clock.now;
    world.clock.now = new Date("2026-07-14T23:59:59Z");
    expect((await submissionsWith(key)).status).toBe(404);
    world.clock.now = new Date("2026-07-15T00:00:00Z");
    expect((await submissionsWith(key)).status).toBe(401);
    world.clock.now = before;
  });
});

test("who made and who ended a key stands in the chain of the municipality, once", async () => {
  const { id } = await made();
  for (let i = 0; i < 2; i++) await world.askAs(zaanstad, `/v1/api-keys/${id}`, { method: "DELETE" });
  const lines = await asMunicipality(world.database, "GM0479", (transaction) =>
    transaction.selectFrom("audit_log").select("line").orderBy("number").execute(),
  );
  const events = lines.map(({ line }) => JSON.parse(line)).filter(({ object }) => object === id);
  expect(events.map(({ action, actor, origin }) => [action, actor, origin])).toEqual([
    ["key-made", "program-1", "token"],
    ["key-revoked", "program-1", "token"],
  ]);
});

describe("keys of somebody else", () => {
  test("are not listed, not read and not revoked", async () => {
    const { id } = NewApiKey.parse(await (await make({ municipality: "GM0200" }, everywhere)).json());
    const { items } = ApiKeyList.parse(await (await world.askAs(zaanstad, "/v1/api-keys")).json());
    expect(new Set(items.map(({ municipality }) => municipality))).toEqual(new Set(["GM0479"]));
    for (const method of ["GET", "DELETE"])
      expect((await world.askAs(zaanstad, `/v1/api-keys/${id}`, { method })).status).toBe(404);
    const key = ApiKey.parse(await (await world.askAs(everywhere, `/v1/api-keys/${id}`)).json());
    expect(key.revokedAt).toBeNull();
  });
});
