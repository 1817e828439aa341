import { makeReceiptKey, Problem, Receipt, ReceiptKeyList, verifyReceipt } from "@jobcoach/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Database, databaseOn, type EnginePool } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { exampleDeliveries, factsOfExample } from "../testing/example-deliveries.ts";
import { factsFile } from "../testing/facts-file.ts";
import { createTestGateway, emptyTables, type TestGateway } from "../testing/test-gateway.ts";

/** Receipts from delivery to proof, the same on every engine. */
export function receiptsSuite(engine: string, open: () => Promise<EnginePool>): void {
  describe(`receipts on ${engine}`, () => {
    let database: Database;
    let gateway: TestGateway;
    beforeAll(async () => {
      database = databaseOn(await open());
      await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
    });
    afterAll(() => database.destroy());
    beforeEach(async () => {
      await emptyTables(database);
      gateway = createTestGateway(database);
      return () => gateway.remove();
    });

    const receiptOf = (id: string) => gateway.request(`/v1/submissions/${id}/receipt`);
    const read = async (id: string) => Receipt.parse(await (await receiptOf(id)).json());
    const keys = async () => ReceiptKeyList.parse(await (await gateway.request("/v1/receipt-keys")).json()).keys;

    test("what was accepted has a receipt that the public keys of the gateway prove, with the file that was sent", async () => {
      const file = factsFile({ trajectories: 300 });
      const { submission } = await gateway.deliver(file);
      expect(submission.state).toBe("accepted");
      const receipt = await read(submission.id);
      expect(receipt).toMatchObject({
        submission: submission.id,
        municipality: "GM0200",
        acceptedAt: "2026-07-13T09:00:00.000Z",
        delivered: { sha256: submission.sha256, bytes: file.size },
        records: submission.records,
      });
      const lines = (await file.text()).trimEnd().split("\n").length - 1;
      expect(receipt.facts).toMatchObject({ lines, linesPerBlock: 1000 });
      const key = (await keys()).find(({ kid }) => kid === receipt.keyId);
      expect(key).toEqual(receipt.key);
      expect(await verifyReceipt(receipt, receipt.key, file)).toEqual({ outcome: "valid", file: "delivered" });
    });

    test("a flipped byte in what was sent is named by its block", async () => {
      const file = factsFile({ trajectories: 300 });
      const { submission } = await gateway.deliver(file);
      const receipt = await read(submission.id);
      const lines = (await file.text()).split("\n");
      lines[1500] = (lines[1500] ?? "").replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
      const verdict = await verifyReceipt(receipt, receipt.key, new Blob([lines.join("\n")]));
      expect(verdict).toEqual({ outcome: "file-differs", block: { number: 2, firstLine: 1002, lastLine: 2001 } });
    });

    test("a source file is proved by its own hash, and the facts that were made of it are counted", async () => {
      const [{ file, metadata } = { file: new Blob(), metadata: "{}" }] = await exampleDeliveries();
      const { submission } = await gateway.deliver(file, { metadata });
      const receipt = await read(submission.id);
      expect(await verifyReceipt(receipt, receipt.key, file)).toEqual({ outcome: "valid", file: "delivered" });
      const facts = Object.values(submission.facts).reduce((sum, count) => sum + count, 0);
      expect(receipt.facts.lines).toBe(facts);
    });

    test("facts that were made elsewhere bring along how many records were left out there", async () => {
      const [example = { file: new Blob(), metadata: "{}" }] = await exampleDeliveries();
      const { submission } = await gateway.deliver(await factsOfExample(example));
      const { original, records, tokens } = await read(submission.id);
      expect(original?.records).toEqual({ read: 414, accepted: 407, rejected: 7 });
      expect(tokens).toEqual({ keyVersion: 1, keyCheck: expect.stringMatching(/^[\w-]{11}$/) });
      expect(records.rejected).toBe(0);
    });

    test("asked for again it is the same, also from a gateway with a new key, and the old key stays known", async () => {
      const { submission } = await gateway.deliver(factsFile({ trajectories: 30 }));
      const first = await read(submission.id);
      const other = createTestGateway(database, { receiptKey: () => makeReceiptKey() });
      try {
        const again = await other.request(`/v1/submissions/${submission.id}/receipt`);
        expect(await again.json()).toEqual(first);
        const listed = ReceiptKeyList.parse(await (await other.request("/v1/receipt-keys")).json());
        expect(listed.keys.map(({ kid }) => kid)).toContain(first.keyId);
        expect(listed.keys).toHaveLength(2);
      } finally {
        await other.remove();
      }
    });

    test("what was refused has none, and what was accepted keeps it when it is withdrawn", async () => {
      const refused = await gateway.deliver(new Blob(["no facts at all"]));
      const answer = await receiptOf(refused.submission.id);
      expect(answer.status).toBe(404);
      expect(Problem.parse(await answer.json()).code).toBe("no-receipt");
      const { submission } = await gateway.deliver(factsFile({ trajectories: 30 }));
      await gateway.request(`/v1/submissions/${submission.id}/_withdraw`, { method: "POST" });
      expect((await read(submission.id)).submission).toBe(submission.id);
    });
  });
}
