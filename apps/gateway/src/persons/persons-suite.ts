import { createHmac } from "node:crypto";
import { DeletionProof, PersonsAllowed } from "@jobcoach/contract";
import { type PostgresPool, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../db/database.ts";
import { asMunicipality } from "../db/tenant.ts";
import { factsFile, tokenOf } from "../testing/facts-file.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { dumpTables, emptyTables, type TestGateway } from "../testing/test-gateway.ts";
import { tombstoneHash } from "./tombstones.ts";

const OURS = "GM0200";
/** The same facts as a sender with the key after the first one would deliver them. */
async function underNextKey(file: Blob, trajectories: number): Promise<Blob> {
  let text = (await file.text()).replace('"keyVersion":1', '"keyVersion":2');
  const earlierPersons: Record<string, string> = {};
  for (let index = 0; index < trajectories; index++) {
    const token = tokenOf(`next ${index}`).replace("v1.", "v2.");
    text = text.replaceAll(personOf(index), token);
    earlierPersons[token] = personOf(index);
  }
  return new Blob([text.replace('"findings":[]', `"findings":[],"earlierPersons":${JSON.stringify(earlierPersons)}`)]);
}

const personOf = (index: number) => tokenOf(`${OURS}-${index}`);

/** What forgetting persons promises on every engine. */
export function personsSuite(engine: string, open: () => Promise<PostgresPool>): void {
  describe(`forgetting persons on ${engine}`, () => {
    let database: Database;
    let gateway: TestGateway;

    beforeAll(async () => {
      gateway = await openTestGateway({}, open);
      database = gateway.database;
    });
    beforeEach(() => emptyTables(database));
    afterAll(() => gateway.remove());

    const post = (path: string, persons: readonly string[]) =>
      gateway.request(`/v1/municipalities/${OURS}/persons/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ persons }),
      });
    const remove = async (persons: readonly string[]) => {
      const answer = await post("_delete", persons);
      expect(answer.status).toBe(201);
      await gateway.deps.work.stop();
      return DeletionProof.parse(await answer.json());
    };

    const inFacts = () =>
      asMunicipality(database, OURS, async (transaction) => {
        const { rows } = await sql<{ person: string }>`
          select distinct person from fact_run where person <> '' union select person from waiting_fact_run where person <> ''
        `.execute(transaction);
        return rows.map(({ person }) => person);
      });
    const tallies = () =>
      asMunicipality(database, OURS, async (transaction) => {
        const rows = await transaction.selectFrom("tally").select("tally").execute();
        return rows.map(({ tally }) => JSON.stringify(tally)).sort();
      });

    test("their facts go from everything in force, and the proof names nobody", async () => {
      await gateway.deliver(factsFile({ trajectories: 12 }));
      await gateway.deliver(factsFile({ trajectories: 12, metadata: { stream: "second" } }));
      const gone = [personOf(10), personOf(11)];

      const proof = await remove([...gone, personOf(99), personOf(10)]);
      expect(proof).toMatchObject({ personsAsked: 3, personsFound: 2, recountedAt: null });
      expect(proof.submissions).toHaveLength(2);
      for (const { before, after, facts } of proof.submissions) {
        expect(before).not.toBe(after);
        expect(facts).toBeGreaterThan(4);
      }
      expect(await inFacts()).toHaveLength(10);
      const later = await gateway.request(`/v1/municipalities/${OURS}/deletions/${proof.id}`);
      expect(await later.json()).toEqual({ ...proof, recountedAt: "2026-07-13T09:00:00.000Z" });

      for (const person of gone) expect(JSON.stringify(proof)).not.toContain(person);
    });

    test("the figures after it equal those of a delivery without them", async () => {
      await gateway.deliver(factsFile({ trajectories: 10 }));
      const expected = await tallies();
      await emptyTables(database);
      await gateway.deliver(factsFile({ trajectories: 12 }));
      await remove([personOf(10), personOf(11)]);
      expect(await tallies()).toEqual(expected);
    });

    test("a later delivery does not bring them back, until somebody allows it", async () => {
      await gateway.deliver(factsFile({ trajectories: 3 }));
      await remove([personOf(1)]);
      await gateway.deliver(factsFile({ trajectories: 4 }));
      expect((await inFacts()).sort()).toEqual([0, 2, 3].map(personOf).sort());
      const allowed = PersonsAllowed.parse(await (await post("_allow", [personOf(1), personOf(2)])).json());
      expect(allowed).toEqual({ allowed: 1 });
      await gateway.deliver(factsFile({ trajectories: 5 }));
      expect(await inFacts()).toHaveLength(5);
    });

    test("somebody in a delivery that waits for confirmation goes too, and the rest of it can be confirmed", async () => {
      await gateway.deliver(factsFile({ trajectories: 40 }));
      const { submission } = await gateway.deliver(factsFile({ trajectories: 12 }));
      expect(submission.state).toBe("awaiting-confirmation");
      expect(await remove([personOf(1)])).toMatchObject({ personsFound: 1, submissions: { length: 2 } });
      const confirmed = await gateway.request(`${submission.links.self}/_confirm`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          confirmations: [{ rule: "submission/much-smaller", reason: "Nagekeken: dit klopt echt zo." }],
        }),
      });
      expect(await confirmed.json()).toMatchObject({ state: "accepted" });
      expect(await inFacts()).toHaveLength(11);
    });

    test("of a person who was deleted, the token stands in the processing log and nowhere else", async () => {
      await gateway.deliver(factsFile({ trajectories: 3 }));
      await remove([personOf(1)]);
      const lines = (await dumpTables(database)).split("\n").filter((line) => line.includes(personOf(1)));
      expect(lines.map((line) => /stored|deleted/.exec(line)?.[0]).sort()).toEqual(["deleted", "stored"]);
      expect(gateway.logged.join("\n")).not.toContain(personOf(1));
    });

    test("after a change of key nobody is counted twice, and who was deleted stays so", async () => {
      const second = { stream: "second" };
      const first = factsFile({ trajectories: 12 });
      await gateway.deliver(first);
      await gateway.deliver(factsFile({ trajectories: 12, metadata: second }));
      await remove([personOf(3)]);
      const expected = await tallies();

      await gateway.deliver(await underNextKey(first, 12));
      expect(await tallies()).toEqual(expected);
      expect((await inFacts()).filter((person) => person.startsWith("v1."))).toEqual([]);
      expect(await inFacts()).toHaveLength(11);
      await gateway.deliver(await underNextKey(factsFile({ trajectories: 12, metadata: second }), 12));
      expect(await tallies()).toEqual(expected);

      const lines = (await dumpTables(database)).split("\n").filter((line) => line.includes(personOf(5)));
      expect(lines.every((line) => line.includes("stored") || line.includes("renamed"))).toBe(true);
    });

    test("the keyed hash is HMAC-SHA-256, as another implementation makes it", async () => {
      const [secret, hash] = await asMunicipality(database, OURS, async (transaction) => {
        const hashOf = await tombstoneHash(transaction, OURS);
        const { rows } = await sql<{ hash: string }>`select ${hashOf(sql`${personOf(7)}::text`)} as hash`.execute(
          transaction,
        );
        const row = await transaction.selectFrom("tombstone_secret").select("secret").executeTakeFirstOrThrow();
        return [row.secret, rows[0]?.hash];
      });
      expect(hash).toBe(createHmac("sha256", Buffer.from(secret, "base64")).update(personOf(7)).digest("hex"));
    });

    test("what is not a token is refused without being repeated", async () => {
      const answer = await post("_delete", ["999990019"]);
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toContain("999990019");
    });
  });
}
