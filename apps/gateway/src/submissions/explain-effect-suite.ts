import { coverageOf, factLines } from "@jobcoach/adapter";
import type { ChangeExplanation, Submission } from "@jobcoach/contract";
import type { Fact } from "@jobcoach/core";
import type { PostgresPool } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exampleDeliveries } from "../testing/example-deliveries.ts";
import { fileOf, metadataOf, tokenOf } from "../testing/facts-file.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { emptyTables, type TestGateway } from "../testing/test-gateway.ts";
import { createSender } from "./testing/sender.ts";
import { factsOf, type Townsman, townOf } from "./testing/town.ts";

/** What is told of who explains a change, on every engine. */
export function explainEffectSuite(engine: string, open: () => Promise<PostgresPool>): void {
  describe(`who explains a change on ${engine}`, () => {
    let gateway: TestGateway;
    let sender: ReturnType<typeof createSender>;

    beforeAll(async () => {
      gateway = await openTestGateway({}, open);
      sender = createSender(gateway);
    });
    beforeEach(() => emptyTables(gateway.database));
    afterAll(() => gateway.remove());

    const deliver = async (persons: readonly Placed[]) => (await gateway.deliver(await factsAt(persons))).submission;

    test("a trajectory that made a figure fall is told by its row, with what it was and what it is", async () => {
      const town = townOf(20).map(placed);
      await deliver(town);
      const { effect } = await deliver(town.with(6, { ...placed({ record: "r7" }, 6), lost: true }));
      expect(retentionIn(effect)).toEqual({
        indicator: "retention-26w",
        cohort: "pooled",
        value: "share",
        changed: 1,
        share: 1,
        trajectories: [{ rows: [8], before: ["counted/yes"], after: ["counted/no"], effect: -0.05 }],
      });
    });

    test("as few are told as make half of a change, and never more than twenty", async () => {
      await deliver(townOf(100, 0).map(placed));
      const few = await deliver(townOf(100, 6).map(placed));
      expect(retentionIn(few.effect)).toMatchObject({ changed: 6, share: 0.5 });
      expect(retentionIn(few.effect)?.trajectories).toHaveLength(3);
      const many = await deliver(townOf(100, 90).map(placed));
      expect(retentionIn(many.effect)).toMatchObject({ changed: 84 });
      expect(retentionIn(many.effect)?.trajectories).toHaveLength(20);
    });

    test("a first delivery has nothing before it, and one that says the same explains nothing", async () => {
      const first = await deliver(townOf(12).map(placed));
      expect(first.effect).toMatchObject({ explanations: [], trajectories: { before: 0, after: 12 } });
      const same = await deliver(townOf(12).map(placed).toReversed());
      expect(same.effect).toMatchObject({ explanations: [], figures: [] });
    });

    test("who is gone has no row, and who stands in the file twice has both", async () => {
      const town = townOf(20).map(placed);
      await deliver([...town, { record: "gone", lost: true, row: 22 }]);
      const left = await deliver(town);
      expect(retentionIn(left.effect)?.trajectories).toEqual([
        { rows: [], before: ["counted/no"], after: [], effect: expect.closeTo(0.0452, 4) },
      ]);
      const twice = [...town.with(4, { record: "r5", lost: true, row: 6 }), { record: "r5", lost: true, row: 40 }];
      expect(retentionIn((await deliver(twice)).effect)?.trajectories).toMatchObject([{ rows: [6, 40] }]);
    });

    test("why somebody is not counted any more is not told of one person", async () => {
      const town = townOf(20, 0).map(placed);
      await deliver(town);
      const { submission } = await gateway.deliver(await factsAt(town, endNotKnown("r3")));
      expect(retentionIn(submission.effect)?.trajectories).toMatchObject([{ rows: [4], after: ["unknown"] }]);
      const change = submission.effect?.figures.find(({ indicator }) => indicator === "retention-26w");
      expect(Object.keys(change?.reasonsAfter ?? {})).toContainEqual(expect.stringMatching(/^unknown\/./));
    });

    test("a correction tells rows of its own file only", async () => {
      const first = await deliver(townOf(30, 0).map(placed));
      const correction = { stream: first.stream ?? "", corrects: first.id };
      const { body } = await sender.sendFacts([{ record: "r9", lost: true }], correction);
      expect(body.state).toBe("accepted");
      expect(retentionIn(body.effect)?.trajectories).toMatchObject([{ rows: [2] }]);
    });

    test("one that waited until it was confirmed still knows its rows", async () => {
      await deliver(townOf(30, 0).map(placed));
      const small = await deliver(townOf(10, 1).map((one, at) => ({ ...placed(one, at), row: 50 + at })));
      expect(small.state).toBe("awaiting-confirmation");
      expect(small.effect).toBeNull();
      const confirmed = await sender.confirm(small.id, "submission/much-smaller");
      expect(confirmed.body.state).toBe("accepted");
      expect(retentionIn(confirmed.body.effect)?.trajectories).toMatchObject([{ rows: [50], after: ["counted/no"] }]);
    });

    test("it is forgotten when a delivery counts no longer, and when persons are", async () => {
      await deliver(townOf(12, 0).map(placed));
      const second = await deliver(townOf(12, 1).map(placed));
      expect(second.effect?.explanations).not.toEqual([]);
      const third = await deliver(townOf(12, 2).map(placed));
      const former = (await sender.read(second.id)).body;
      expect(former).toMatchObject({ state: "superseded", effect: { explanations: null, figures: expect.anything() } });
      expect(third.effect?.explanations).not.toEqual([]);
      const body = JSON.stringify({ persons: [tokenOf("person r2")] });
      const headers = { "content-type": "application/json" };
      const path = "/v1/municipalities/GM0200/persons/_delete";
      expect((await gateway.request(path, { method: "POST", headers, body })).status).toBeLessThan(300);
      expect((await sender.read(third.id)).body.effect).toMatchObject({ explanations: null });
    });

    test("a file as it is gives its own rows, and nothing that stands in it", async () => {
      const example = (await exampleDeliveries()).find(({ name }) => name === "apeldoorn-export");
      if (example === undefined) throw new Error("no example");
      const { metadata } = example;
      const lines = Buffer.from(await example.file.arrayBuffer())
        .toString("latin1")
        .split("\r\n");
      await gateway.deliver(blobOf(lines), { metadata });
      const { submission } = await gateway.deliver(blobOf(lines.with(2, withJobEnded(lines))), { metadata });
      const [explained] = submission.effect?.explanations ?? [];
      expect(explained).toMatchObject({
        indicator: "retention-13w",
        trajectories: [{ rows: [3], after: ["counted/no"] }],
      });
      const told = JSON.stringify(submission);
      const fields = (lines[2] ?? "").split(";").filter((field) => /\d{4}|B\.V\.|Slagerij/.test(field));
      expect(fields.length).toBeGreaterThan(8);
      for (const field of fields) expect(told).not.toContain(field);
      expect(told).not.toMatch(/v1\.[\w-]{20}|99999\d{4}/);
    });
  });
}

type Placed = Townsman & { readonly row: number };

/** Under the header of a table. */
const placed = (one: Townsman, at: number): Placed => ({ ...one, row: at + 2 });

/** A facts file that says in which row of the sender's file each person stands. */
async function factsAt(persons: readonly Placed[], change = (fact: Fact) => fact): Promise<Blob> {
  const own = persons.map((one) => ({ one, facts: factsOf([one]).map(change) }));
  const facts = own.flatMap((person) => person.facts);
  const rows = own.flatMap(({ one, facts }) => facts.map(() => one.row));
  const all = [coverageOf(metadataOf({}), "case-file"), ...facts];
  const [header] = (await fileOf(metadataOf({}), all, persons.length).text()).split("\n");
  return new Blob([`${header}\n`, factLines(all, [undefined, ...rows])]);
}

/** Of one person it is not known any more whether the job has ended. */
const endNotKnown =
  (record: string) =>
  (fact: Fact): Fact =>
    fact.kind === "employment" && fact.record === tokenOf(record) ? { ...fact, to: { state: "unknown" } } : fact;

const retentionIn = (effect: Submission["effect"]): ChangeExplanation | undefined =>
  effect?.explanations?.find(({ indicator, cohort }) => indicator === "retention-26w" && cohort === "pooled");

const blobOf = (lines: readonly string[]) => new Blob([Buffer.from(lines.join("\r\n"), "latin1")]);

/** The third row of the example, as it would be had the job ended early. */
function withJobEnded([header = "", , row = ""]: readonly string[]): string {
  const names = header.split(";");
  const put = (fields: readonly string[], name: string, value: string) => fields.with(names.indexOf(name), value);
  return put(put(row.split(";"), "Einddatum baan", "11-03-2024"), "Reden einde baan", "Contract afgelopen").join(";");
}
