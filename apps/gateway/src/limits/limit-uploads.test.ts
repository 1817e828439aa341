import { randomUUID } from "node:crypto";
import { Problem } from "@jobcoach/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Grant } from "../access/principal.ts";
import { createTestParty, type TestParty } from "../access/testing/test-party.ts";
import { beginUpload, endUpload, type Upload } from "./upload-limits.ts";

const settings = { uploadsAtOnce: 2, uploadBytesPerDay: 1_000 };
const NOON = new Date("2026-07-13T12:00:00Z");

let world: TestParty;
beforeAll(async () => {
  world = await createTestParty({}, { uploads: settings });
});
beforeEach(async () => {
  await sql`truncate upload_lease, upload_usage`.execute(world.database);
});
afterAll(() => world.remove());

const upload = (over: Partial<Upload> = {}): Upload => ({
  id: randomUUID(),
  sender: "GM0200",
  bytes: 100,
  at: NOON,
  ...over,
});
const begin = (one: Upload) => beginUpload(world.database, settings, one);

describe("uploads at once", () => {
  test("so many of one sender, and others do not wait for them", async () => {
    const [first, second] = [upload(), upload()];
    expect([await begin(first), await begin(second)]).toEqual([{ ok: true }, { ok: true }]);
    expect(await begin(upload())).toEqual({ ok: false, code: "too-many-uploads", retryAfterSeconds: 10 });
    expect(await begin(upload({ sender: "GM0202" }))).toEqual({ ok: true });
    await endUpload(world.database, first, 0);
    expect(await begin(upload())).toEqual({ ok: true });
  });

  test("a place that nobody gave back is free again after eleven minutes", async () => {
    await begin(upload());
    await begin(upload());
    const later = (minutes: number) => upload({ at: new Date(NOON.getTime() + minutes * 60_000) });
    expect(await begin(later(10))).toMatchObject({ ok: false });
    expect(await begin(later(11))).toEqual({ ok: true });
  });

  test("of ten at the same moment two get a place", async () => {
    const admissions = await Promise.all(Array.from({ length: 10 }, () => begin(upload({ bytes: 0 }))));
    expect(admissions.filter(({ ok }) => ok)).toHaveLength(2);
  });
});

describe("bytes a day", () => {
  test("what was announced counts from the beginning, what came unannounced at the end", async () => {
    const unannounced = upload({ bytes: 0 });
    await begin(unannounced);
    await endUpload(world.database, unannounced, 700);
    expect(await begin(upload({ bytes: 301 }))).toMatchObject({ ok: false, code: "upload-quota-used" });
    expect(await begin(upload({ bytes: 300 }))).toEqual({ ok: true });
    expect(await begin(upload({ bytes: 0 }))).toMatchObject({ ok: false });
  });

  test("a new day begins at midnight in UTC, and it is said how long that takes", async () => {
    await begin(upload({ bytes: 1_000 }));
    const late = new Date("2026-07-13T23:59:59.500Z");
    expect(await begin(upload({ at: late }))).toMatchObject({ ok: false, retryAfterSeconds: 1 });
    expect(await begin(upload({ at: new Date("2026-07-14T00:00:00Z") }))).toEqual({ ok: true });
  });
});

describe("over HTTP", () => {
  const at = (municipality: string): readonly Grant[] => [{ role: "submitter", municipality }];
  const send = (grants: readonly Grant[], bytes: number) =>
    world.askAs(grants, "/v1/submissions", {
      method: "POST",
      headers: { "content-type": "application/x-ndjson", "content-length": String(bytes) },
      body: "x".repeat(bytes),
    });

  test("a municipality that has sent enough is told so; another one, and a smaller request, are not", async () => {
    expect((await send(at("GM0200"), 900)).status).not.toBe(429);
    const refused = await send(at("GM0200"), 200);
    expect(refused.status).toBe(429);
    expect(Problem.parse(await refused.json()).code).toBe("upload-quota-used");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await send(at("GM0202"), 200)).status).not.toBe(429);
    expect((await world.askAs(at("GM0200"), "/v1/formats")).status).toBe(200);
  });

  test("its place is given back, also when the file was refused", async () => {
    for (let i = 0; i < 5; i++) expect((await send(at("GM0200"), 10)).status).not.toBe(429);
    const { rows } = await sql`select * from upload_lease`.execute(world.database);
    expect(rows).toEqual([]);
  });

  test("nobody's, and somebody's who may not send, is not counted", async () => {
    await send([{ role: "analyst", municipality: "GM0200" }], 900);
    const { rows } = await sql`select * from upload_usage`.execute(world.database);
    expect(rows).toEqual([]);
  });
});
