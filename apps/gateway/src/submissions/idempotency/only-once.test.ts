import { randomUUID } from "node:crypto";
import type { Problem, Submission } from "@jobcoach/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Principal } from "../../access/principal.ts";
import type { Database } from "../../db/database.ts";
import { factsFile } from "../../testing/facts-file.ts";
import { openTestGateway } from "../../testing/open-test-gateway.ts";
import { countRows, createTestGateway, emptyTables, type TestGateway } from "../../testing/test-gateway.ts";
import { createSender, newKey } from "../testing/sender.ts";
import { townOf } from "../testing/town.ts";
import { keyIn } from "./idempotency-key.ts";
import { claimKey, type KeyOfClient } from "./idempotency-store.ts";

let database: Database;
let gateway: TestGateway;
let sender: ReturnType<typeof createSender>;

beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
  sender = createSender(gateway);
});
beforeEach(() => emptyTables(database));
afterAll(() => gateway.remove());

const ANNOUNCEMENT = {
  kind: "file",
  fileName: "a.csv",
  contentType: "text/csv",
  size: 10,
  metadata: { municipality: "GM0200" },
};
const announce = (key: string, over: object = {}) =>
  sender.postJson<Submission & Problem>("/v1/submissions", { ...ANNOUNCEMENT, ...over }, key);

/** The same file as a form, each time with another boundary. */
const deliver = (file: Blob, key: string, form: Readonly<Record<string, string>> = {}) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.set(name, value);
  body.set("file", file, `${randomUUID()}.csv`);
  return gateway.request("/v1/submissions", { method: "POST", headers: { "idempotency-key": key }, body });
};

test("a request that comes again gets the same answer, to the letter, and has no second effect", async () => {
  const key = newKey();
  const first = await announce(key);
  const second = await announce(key);
  expect([second.status, second.body, second.headers.get("location")]).toEqual([
    201,
    first.body,
    first.headers.get("location"),
  ]);
  expect(await countRows(database, "submission")).toBe(1);
});

test("the answer stays the same when the submission has gone on since", async () => {
  const key = newKey();
  const first = await announce(key);
  await sender.withdraw(first.body.id);
  expect((await announce(key)).body.state).toBe("received");
});

test("the same key with another payload, or for something else, is refused", async () => {
  const key = newKey();
  const { body } = await announce(key);
  const other = await announce(key, { size: 11 });
  expect([other.status, other.body.code]).toEqual([422, "idempotency-key-reused"]);
  const elsewhere = await gateway.request(`/v1/submissions/${body.id}/_withdraw`, {
    method: "POST",
    headers: { "idempotency-key": key },
  });
  expect(elsewhere.status).toBe(422);
});

test.each(["abc", `"short"`, randomUUID(), `"${"x".repeat(129)}"`, `"999990019 999990019"`, `"a", "b"`])(
  "%s is no key",
  async (key) => {
    const { status, body } = await announce(key);
    expect(status).toBe(400);
    expect(body.errors[0]?.pointer).toBe("/headers/idempotency-key");
    expect(JSON.stringify(body)).not.toContain("999990019");
  },
);

test("a file counts as the same whatever the form around it, and as another with other metadata", async () => {
  const key = newKey();
  const file = factsFile({ trajectories: 3 });
  const [first, second] = [await deliver(file, key), await deliver(file, key)];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(await second.json()).toEqual(await first.json());
  expect((await deliver(file, key, { metadata: '{"stream":"other"}' })).status).toBe(422);
});

test("fifty clients with one key have one effect", async () => {
  const key = newKey();
  const answers = await Promise.all(Array.from({ length: 50 }, () => sender.sendFacts(townOf(5), {}, key)));
  const statuses = new Set(answers.map(({ status }) => status));
  expect([...statuses].filter((status) => status !== 201 && status !== 409)).toEqual([]);
  const made = answers.filter(({ status }) => status === 201).map(({ body }) => body.id);
  expect(new Set(made).size).toBe(1);
  expect(await countRows(database, "submission")).toBe(1);
  expect((await sender.sendFacts(townOf(5), {}, key)).body.id).toBe(made[0]);
});

test("a request that was refused before it had an effect leaves its key free", async () => {
  const key = newKey();
  expect((await announce(key, { size: 0 })).status).toBe(400);
  expect((await announce(key, { size: 10_000_000_000 })).status).toBe(413);
  expect((await announce(key)).status).toBe(201);
});

test("while a request is running another waits outside, unless the first is gone with its process", async () => {
  const key = newKey();
  const held: KeyOfClient = { client: "this-machine this-machine", key: keyIn(key), attempt: randomUUID() };
  expect((await claimKey(database, held)).state).toBe("ours");
  const { status, body, headers } = await announce(key);
  expect([status, body.code, headers.get("retry-after")]).toEqual([409, "idempotency-key-busy", "2"]);
  await sql`alter table idempotency_key no force row level security`.execute(database);
  await sql`update idempotency_key set busy_until = now() - interval '1 second'`.execute(database);
  await sql`alter table idempotency_key force row level security`.execute(database);
  expect((await announce(key)).status).toBe(201);
});

test("a failure of ours leaves the key free", async () => {
  const key = newKey();
  let isBroken = true;
  const failing = createTestGateway(database, {
    newId: () => {
      if (isBroken) throw new Error("no");
      return randomUUID();
    },
  });
  const ask = () => createSender(failing).postJson("/v1/submissions", ANNOUNCEMENT, key);
  expect((await ask()).status).toBe(500);
  isBroken = false;
  expect((await ask()).status).toBe(201);
  await failing.remove();
});

test("the key of one client is nothing to another", async () => {
  const key = keyIn(newKey());
  const clients: readonly Pick<Principal, "subject">[] = [{ subject: "one" }, { subject: "other" }];
  for (const { subject } of clients)
    expect((await claimKey(database, { client: `token ${subject}`, key, attempt: randomUUID() })).state).toBe("ours");
});
