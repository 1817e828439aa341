import { type Check, FactsDelivery, type Submission } from "@jobcoach/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database, EnginePool } from "../db/database.ts";
import { asOwnerOfAll } from "../testing/as-owner-of-all.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { countRows, emptyTables, type TestGateway } from "../testing/test-gateway.ts";
import { fileOfFacts } from "./facts-from-json.ts";
import { createSender, digestOf } from "./testing/sender.ts";
import { townOf } from "./testing/town.ts";

const RULE = "submission/much-smaller";

/** What becomes of a delivery that waits for confirmation and is sent again; on every engine. */
export function waitingTwiceSuite(engine: string, open: () => Promise<EnginePool>): void {
  describe(`a delivery that waits and is sent again, on ${engine}`, () => {
    let database: Database;
    let gateway: TestGateway;
    let sender: ReturnType<typeof createSender>;

    beforeAll(async () => {
      gateway = await openTestGateway({}, open);
      database = gateway.database;
      sender = createSender(gateway);
    });
    beforeEach(async () => {
      await emptyTables(database);
      await sender.sendFacts(townOf(12));
    });
    afterAll(() => gateway.remove());

    /** So much smaller than what is in force that it waits. */
    const half = () => sender.sendFacts(townOf(4, 0));
    const states = async () => {
      const rows = await asOwnerOfAll(database, (transaction) =>
        transaction.selectFrom("submission").select("state").orderBy("state").execute(),
      );
      return rows.map(({ state }) => state);
    };

    test("is the one that waits, and the dry run says so too", async () => {
      const first = await half();
      const checked = await sender.postJson<Check>("/v1/checks", sender.facts(townOf(4, 0)));
      const again = await half();
      expect([first.status, again.status]).toEqual([201, 200]);
      expect(again.body).toEqual({ ...first.body, sentence: again.body.sentence });
      expect(again.body.sentence.nl).toMatch(/^Deze levering was er al en telt nog niet mee/);
      expect([checked.body.state, checked.body.sentence]).toEqual(["awaiting-confirmation", again.body.sentence]);
      expect(await states()).toEqual(["accepted", "awaiting-confirmation"]);
      expect((await sender.confirm(first.body.id, RULE)).body.state).toBe("accepted");
    });

    test("several times at once, waits once", async () => {
      await sender.withdraw((await half()).body.id);
      const results = await Promise.all([half(), half(), half(), half()]);
      expect(results.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
      expect(new Set(results.map(({ body }) => body.id)).size).toBe(1);
      expect(await states()).toEqual(["accepted", "awaiting-confirmation", "withdrawn"]);
      expect(await countRows(database, "fact_staging")).toBe(0);
    });

    test("while it is being confirmed, counts, and none waits", async () => {
      const { body } = await half();
      await Promise.all([half(), sender.confirm(body.id, RULE), half()]);
      expect((await half()).body.sentence.nl).toContain("was er al en telt mee");
      expect((await states()).filter((state) => state !== "superseded")).toEqual(["accepted"]);
    });

    test("announced, gives way to the one that waits", async () => {
      const { body: first } = await half();
      const waiting = await countRows(database, "waiting_fact_run");
      const again = await announceAndSend(fileOfFacts(FactsDelivery.parse(sender.facts(townOf(4, 0)))).file);
      expect(again).toMatchObject({ state: "superseded", links: { supersededBy: first.links.self } });
      expect(again.sentence.nl).toMatch(/^Deze levering was er al en wachtte op bevestiging/);
      expect(await states()).toEqual(["accepted", "awaiting-confirmation", "superseded"]);
      expect(await countRows(database, "waiting_fact_run")).toBe(waiting);
      expect(await countRows(database, "fact_staging")).toBe(0);
    });

    async function announceAndSend(file: Blob): Promise<Submission> {
      const content = await file.text();
      const { body } = await sender.announce(content.length);
      const sent = (await sender.put(body.id, content, digestOf(content))).body;
      expect((await sender.put(body.id, content, digestOf(content))).body).toEqual(sent);
      return sent;
    }

    test("is new where another came after it, or it was taken back", async () => {
      const { body: first } = await half();
      const { body: other } = await sender.sendFacts(townOf(3));
      const { body: last } = await half();
      expect(new Set([first.id, other.id, last.id]).size).toBe(3);
      for (const { id } of [last, other, first]) await sender.withdraw(id);
      expect((await half()).status).toBe(201);
    });

    test("is new with other metadata", async () => {
      await half();
      const otherwise = await sender.sendFacts(townOf(4, 0), { observedUntil: "2026-06-29" });
      expect([otherwise.status, otherwise.body.state]).toEqual([201, "awaiting-confirmation"]);
    });

    test("is new where it stands out in another way than before", async () => {
      await sender.sendFacts(townOf(50));
      const { body: smaller } = await sender.sendFacts(townOf(24));
      const { body: smallest } = await sender.sendFacts(townOf(6));
      await sender.confirm(smaller.id, RULE);
      const again = await sender.sendFacts(townOf(6));
      expect([again.status, again.body.state]).toEqual([201, "awaiting-confirmation"]);
      expect(again.body.confirmations).not.toEqual(smallest.confirmations);
    });
  });
}
