import { verifyAuditLog } from "@jobcoach/contract";
import { type PostgresPool, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../db/database.ts";
import { asMunicipality, asOperator } from "../db/tenant.ts";
import { asOwnerOfAll } from "../testing/as-owner-of-all.ts";
import { factsFile, tokenOf } from "../testing/facts-file.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { countRows, emptyTables, type TestGateway } from "../testing/test-gateway.ts";
import { appendAudit, GATEWAY } from "./append-audit.ts";

const OURS = "GM0200";
const ACTIVITY = "https://register.example/verwerkingen/jobcoaching";
const TRACE = "0af7651916cd43dd8448eb211c80319c";
const CALLER = "b7ad6b7169203331";

/** What the processing log and the audit log promise on every engine. */
export function trailSuite(engine: string, open: () => Promise<PostgresPool>): void {
  describe(`the trail on ${engine}`, () => {
    let database: Database;
    let gateway: TestGateway;

    beforeAll(async () => {
      gateway = await openTestGateway({ processingActivity: ACTIVITY }, open);
      database = gateway.database;
    });
    beforeEach(() => emptyTables(database));
    afterAll(() => gateway.remove());

    const logged = () =>
      asMunicipality(database, OURS, (transaction) =>
        transaction.selectFrom("processing_log").selectAll().orderBy("start_ms").orderBy("person").execute(),
      );

    /** How often each thing was done with a person. */
    async function actions() {
      const counts: Record<string, number> = {};
      for (const { name, person } of await logged()) if (person !== null) counts[name] = (counts[name] ?? 0) + 1;
      return counts;
    }

    const auditLog = async () =>
      (
        await asMunicipality(database, OURS, (transaction) =>
          transaction.selectFrom("audit_log").select("line").orderBy("number").execute(),
        )
      )
        .map(({ line }) => `${line}\n`)
        .join("");

    const audited = async () =>
      (await auditLog())
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).action);

    test("every person of a delivery has one record, below the delivery, in the trace of the request", async () => {
      const response = await gateway.request("/v1/submissions", {
        method: "POST",
        headers: { "content-type": "application/x-ndjson", traceparent: `00-${TRACE}-${CALLER}-01` },
        body: await factsFile({ trajectories: 12 }).text(),
      });
      expect(response.status).toBe(201);
      const records = await logged();
      const [received, applied] = ["receive-delivery", "apply-delivery"].map((name) =>
        records.find((record) => record.name === name),
      );
      expect(received).toMatchObject({ trace_id: TRACE, parent_span_id: CALLER, person: null, activity: ACTIVITY });
      expect(applied).toMatchObject({ trace_id: TRACE, parent_span_id: received?.span_id, person: null });
      const persons = records.filter(({ person }) => person !== null);
      expect(persons).toHaveLength(12);
      expect(new Set(persons.map(({ person }) => person)).size).toBe(12);
      expect(new Set(records.map(({ span_id }) => span_id)).size).toBe(14);
      for (const record of persons)
        expect(record).toMatchObject({
          trace_id: TRACE,
          parent_span_id: applied?.span_id,
          name: "stored",
          start_ms: Date.parse("2026-07-13T09:00:00Z"),
          activity: ACTIVITY,
        });
      expect(persons.find(({ person }) => person === tokenOf("GM0200-0"))?.fact_kinds).toEqual(
        expect.arrayContaining(["coaching", "employment", "measurement", "provision"]),
      );
    });

    test("a delivery that takes the place of another: replaced, stored, removed; withdrawn when it is taken back", async () => {
      await gateway.deliver(factsFile({ trajectories: 5 }));
      const { submission } = await gateway.deliver(factsFile({ trajectories: 8 }));
      expect(await actions()).toEqual({ stored: 5 + 3, replaced: 5 });
      await gateway.deliver(factsFile({ trajectories: 6 }));
      expect(await actions()).toEqual({ stored: 8, replaced: 5 + 6, removed: 2 });
      expect((await gateway.request(`${submission.links.self}/_withdraw`, { method: "POST" })).status).toBe(409);
    });

    test("withdrawing logs everyone once and says who did it", async () => {
      const { submission } = await gateway.deliver(factsFile({ trajectories: 5 }));
      for (const _ of [1, 2]) await gateway.request(`${submission.links.self}/_withdraw`, { method: "POST" });
      expect(await actions()).toEqual({ stored: 5, withdrawn: 5 });
      expect(await audited()).toEqual(["submission-received", "submission-accepted", "submission-withdrawn"]);
      const last = JSON.parse((await auditLog()).trimEnd().split("\n").at(-1) ?? "");
      expect(last).toMatchObject({
        object: submission.id,
        actor: "this-machine",
        origin: "this-machine",
        result: "done",
      });
    });

    test("a delivery that is refused logs everyone as refused", async () => {
      const whole = await factsFile({ trajectories: 8 }).text();
      await gateway.deliver(new Blob([whole.slice(0, whole.lastIndexOf("\n", whole.length - 2) + 1)]));
      expect(await actions()).toEqual({ refused: 8 });
    });

    test("a trace that cannot be taken over is replaced by one of ours", async () => {
      for (const traceparent of ["", "00-0-0-01", `00-${"0".repeat(32)}-${CALLER}-01`, `ff-${TRACE}-${CALLER}-01`]) {
        await emptyTables(database);
        await gateway.request("/v1/submissions", {
          method: "POST",
          headers: { "content-type": "application/x-ndjson", traceparent },
          body: await factsFile({ trajectories: 1 }).text(),
        });
        const received = (await logged()).find(({ name }) => name === "receive-delivery");
        expect(received).toMatchObject({ trace_id: expect.stringMatching(/^[0-9a-f]{32}$/), parent_span_id: null });
        expect(received?.trace_id).not.toBe(TRACE);
      }
    });

    test.each(["processing_log", "audit_log"] as const)(
      "without %s nothing is taken in and nothing withdrawn",
      async (table) => {
        const { submission } = await gateway.deliver(factsFile({ trajectories: 5 }));
        const stored = await countRows(database, "fact_run");
        const refuse = (what: "grant" | "revoke") =>
          asOwnerOfAll(database, (transaction) =>
            sql`${sql.raw(what)} insert on ${sql.table(table)} ${sql.raw(what === "grant" ? "to" : "from")} jobcoach_app`.execute(
              transaction,
            ),
          );
        await refuse("revoke");
        try {
          expect((await gateway.deliver(factsFile({ trajectories: 9, metadata: { stream: "other" } }))).status).toBe(
            500,
          );
          expect((await gateway.request(`${submission.links.self}/_withdraw`, { method: "POST" })).status).toBe(500);
        } finally {
          await refuse("grant");
        }
        expect(await countRows(database, "submission")).toBe(1);
        expect(await countRows(database, "fact_run")).toBe(stored);
        expect(await (await gateway.request(submission.links.self)).json()).toMatchObject({ state: "accepted" });
      },
    );

    test("the gateway can add to both logs and change nothing in them", async () => {
      await gateway.deliver(factsFile({ trajectories: 2 }));
      for (const statement of [
        "update processing_log set person = null",
        "delete from processing_log",
        "truncate processing_log",
        "update audit_log set line = ''",
        "delete from audit_log",
        "truncate audit_log",
      ])
        await expect(
          asMunicipality(database, OURS, (transaction) => sql.raw(statement).execute(transaction)),
          statement,
        ).rejects.toThrow(/permission denied/);
    });

    test("many at once make one chain without gaps, each municipality its own, and the operator one", async () => {
      const append = (chain: "GM0200" | "GM0202" | "*", index: number) =>
        asOperator(database, (transaction) =>
          appendAudit(transaction, chain, { ...GATEWAY, at: new Date(0), action: "key-made", object: `key ${index}` }),
        );
      await Promise.all(Array.from({ length: 12 }, (_, index) => append(index % 3 === 0 ? "GM0202" : "GM0200", index)));
      await append("*", 99);
      expect(verifyAuditLog(await auditLog())).toMatchObject({ outcome: "whole", head: { chain: OURS, number: 8 } });
      expect(await countRows(database, "audit_log")).toBe(13);
    });

    test("after an entry the transaction acts as whom it acted before", async () => {
      await asOperator(database, async (transaction) => {
        await appendAudit(transaction, OURS, { ...GATEWAY, at: new Date(0), action: "key-made", object: "a key" });
        const { rows } = await sql`
          select current_user as role, current_setting('jobcoach.municipality', true) as municipality
        `.execute(transaction);
        expect(rows).toEqual([{ role: "jobcoach_operator", municipality: "" }]);
      });
    });
  });
}
