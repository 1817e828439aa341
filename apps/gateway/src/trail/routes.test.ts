import { AuditHead, ProcessingLogPage, verifyAuditLog } from "@jobcoach/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Grant } from "../access/principal.ts";
import { createTestParty, type TestParty } from "../access/testing/test-party.ts";
import { factsFile, tokenOf } from "../testing/facts-file.ts";

const auditor: readonly Grant[] = [{ role: "auditor", municipality: "GM0200" }];
const submitter: readonly Grant[] = [{ role: "submitter", municipality: "GM0200" }];
const TRACE = "0af7651916cd43dd8448eb211c80319c";

let world: TestParty;
beforeAll(async () => {
  world = await createTestParty();
  await world.askAs(submitter, "/v1/submissions", {
    method: "POST",
    headers: { "content-type": "application/x-ndjson", traceparent: `00-${TRACE}-b7ad6b7169203331-00` },
    body: await factsFile({ trajectories: 600 }).text(),
  });
});
afterAll(() => world.remove());

const search = (query: object, as = auditor) =>
  world.askAs(as, "/v1/municipalities/GM0200/processing-log/_search", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(query),
  });
const pageOf = async (query: object) => ProcessingLogPage.parse(await (await search(query)).json());

test("what was done with one person, and that nobody told for which activity", async () => {
  const { records, next } = await pageOf({ person: tokenOf("GM0200-7") });
  expect(next).toBeNull();
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ traceId: TRACE, status: "Unset", name: "stored" });
  expect(records[0]?.attributes).toMatchObject({
    "jobcoach.activity_unknown": true,
    "dpl.core.data_subject_id": tokenOf("GM0200-7"),
    "dpl.core.data_subject_id_type": "urn:jobcoach:person-token:1",
  });
  expect(records[0]?.attributes).not.toHaveProperty("dpl.core.processing_activity_id");
});

test("a long trace comes in pages, each record once", async () => {
  const spans: string[] = [];
  let after: object | null = null;
  do {
    const page: ProcessingLogPage = await pageOf({ traceId: TRACE, ...(after === null ? {} : { after }) });
    spans.push(...page.records.map((record) => record.spanId));
    after = page.next;
  } while (after !== null);
  expect(spans).toHaveLength(602);
  expect(new Set(spans).size).toBe(602);
});

test("without a trace, an activity or a person there is no answer, and none for another role or municipality", async () => {
  expect((await search({})).status).toBe(400);
  expect((await search({ after: { startTime: 0, traceId: TRACE, spanId: "0".repeat(16) } })).status).toBe(400);
  expect((await search({ traceId: TRACE }, submitter)).status).toBe(404);
  expect((await search({ traceId: TRACE }, [{ role: "auditor", municipality: "GM0479" }])).status).toBe(404);
});

test("the audit log comes as it was written, whole, and says who looked", async () => {
  await search({ person: tokenOf("GM0200-7") });
  const text = await (await world.askAs(auditor, "/v1/municipalities/GM0200/audit-log")).text();
  const answer = await world.askAs(auditor, "/v1/municipalities/GM0200/audit-log/head");
  const head = AuditHead.parse(await answer.json());
  expect(verifyAuditLog(text, head)).toEqual({ outcome: "whole", head, headIsKnown: true });
  const entries = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(entries[0]).toMatchObject({ action: "submission-received", origin: "token" });
  expect(entries.at(-1)).toMatchObject({ action: "processing-log-read", object: "by person" });
  expect(text).not.toContain(tokenOf("GM0200-7"));
});

test("whoever goes around the gateway notes it, in words that are fixed", async () => {
  const note = (reason: string, role: Grant["role"] = "operator") =>
    world.askAs([{ role, municipality: "GM0200" }], "/v1/municipalities/GM0200/break-glass", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ reason }),
    });
  expect((await note("incident")).status).toBe(200);
  expect((await note("curious")).status).toBe(400);
  expect((await note("incident", "auditor")).status).toBe(404);
  const text = await (await world.askAs(auditor, "/v1/municipalities/GM0200/audit-log")).text();
  expect(JSON.parse(text.trimEnd().split("\n").at(-1) ?? "")).toMatchObject({
    action: "break-glass",
    object: "incident",
  });
});

test("the log of the service is for who watches over all of it", async () => {
  expect((await world.askAs(auditor, "/v1/audit-log")).status).toBe(404);
  const everywhere: readonly Grant[] = [{ role: "auditor", municipality: "*" }];
  expect((await world.askAs(everywhere, "/v1/audit-log")).status).toBe(200);
  expect((await world.askAs(everywhere, "/v1/audit-log/head")).status).toBe(200);
});
