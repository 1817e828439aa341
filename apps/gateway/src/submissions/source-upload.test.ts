import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@jobcoach/contract";
import { FACTS_SCHEMA } from "@jobcoach/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { factsFile } from "../testing/facts-file.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import type { TestGateway } from "../testing/test-gateway.ts";

const BSN = "999990019";
const MAX_SOURCE_BYTES = 3_000_000;

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway({ maxSourceBytes: MAX_SOURCE_BYTES });
});
afterAll(() => gateway.remove());

const START = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n';
const END = "\r\n--x--\r\n";
const ROWS = `${BSN};coaching;2025-01-01\r\n`.repeat(4000);

/** Everything in the folder of the gateway, names and contents. */
const onDisk = () =>
  readdirSync(gateway.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), "latin1")}`);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Delivers piece by piece; gives the answer, and what was on disk after any of the pieces. */
async function deliverSlowly(pieces: Iterable<string>, type = "multipart/form-data; boundary=x") {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  const seen = new Set<string>();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = iterator.next();
      if (next.done === true) return controller.close();
      controller.enqueue(encoder.encode(next.value));
      await pause(20);
      for (const one of onDisk()) seen.add(one);
    },
  });
  const init = { method: "POST", headers: { "content-type": type }, body, duplex: "half" };
  const response = await gateway.request("/v1/submissions", init as RequestInit);
  return { response, seen: [...seen, ...onDisk()] };
}

test("nothing of a source file touches the disk while it comes in slowly", async () => {
  const { response, seen } = await deliverSlowly([START, ...Array(12).fill(ROWS), END]);
  expect(response.status).toBe(201);
  expect(seen).toEqual([]);
});

const METADATA = START.replace('"file"', '"metadata"');
const MARK = `{"schema":"${FACTS_SCHEMA}"`;

test.each([
  ["sent as facts", [ROWS, MARK, ROWS], "application/x-ndjson"],
  ["with the mark of facts in it", [START, `${BSN}${MARK}`, ROWS, END], undefined],
  ["with the mark of facts before it", [METADATA, `${MARK}\r\n${START}${ROWS}`, ROWS, END], undefined],
])("nor of one %s", async (_, pieces, type) => {
  expect((await deliverSlowly(pieces, type)).seen).toEqual([]);
});

test("nor of one that comes along behind facts", async () => {
  const facts = await factsFile({ trajectories: 1 }).text();
  const { response, seen } = await deliverSlowly([START, facts, `\r\n${START}${ROWS}`, ROWS, END]);
  expect(Problem.parse(await response.json()).errors).toMatchObject([{ code: "repeated", pointer: "/file" }]);
  expect(seen.join()).not.toContain(BSN);
});

test("nor when the sender goes away half way", async () => {
  function* broken() {
    yield START;
    yield ROWS;
    yield ROWS;
    throw new Error("gone");
  }
  const { response, seen } = await deliverSlowly(broken());
  expect(Problem.parse(await response.json()).code).toBe("malformed-body");
  expect(seen).toEqual([]);
});

test("a source file that is too large for memory is to be converted where it is", async () => {
  const { response, seen } = await deliverSlowly([START, ROWS.repeat(30), ROWS, END]);
  expect([response.status, seen]).toEqual([413, []]);
  const problem = Problem.parse(await response.json());
  expect(problem.code).toBe("source-too-large");
  expect(problem.detail).toContain("jobcoach submit --key");
});

test("facts may be larger; they wait on disk and are gone afterwards", async () => {
  const facts = await factsFile({ trajectories: 1500 }).text();
  expect(facts.length).toBeGreaterThan(MAX_SOURCE_BYTES);
  const half = facts.length / 2;
  const { response, seen } = await deliverSlowly([START, facts.slice(0, half), facts.slice(half), END]);
  expect(response.status).toBe(201);
  expect(seen[0]?.slice(0, 50)).toMatch(/^[0-9a-f-]{36}\.upload /);
  expect(onDisk()).toEqual([]);
});

test("an encoded body is refused", async () => {
  const headers = { "content-type": "application/x-ndjson", "content-encoding": "gzip" };
  const response = await gateway.request("/v1/submissions", { method: "POST", headers, body: "x" });
  expect([response.status, response.headers.get("accept-encoding")]).toEqual([415, "identity"]);
  expect(Problem.parse(await response.json()).code).toBe("content-encoding-refused");
});
