import { Check, sentenceOf } from "@jobcoach/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asOwnerOfAll } from "../testing/as-owner-of-all.ts";
import { exampleDeliveries, factsOfExample } from "../testing/example-deliveries.ts";
import { factsFile } from "../testing/facts-file.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { emptyTables, type TestGateway } from "../testing/test-gateway.ts";
import { createSender } from "./testing/sender.ts";

let gateway: TestGateway;
let whole: Example;
let part: Example;

type Example = Awaited<ReturnType<typeof exampleDeliveries>>[number];

beforeAll(async () => {
  gateway = await openTestGateway();
  const found = (await exampleDeliveries()).find(({ name }) => name === "apeldoorn-export");
  if (found === undefined) throw new Error("no export of Apeldoorn");
  whole = found;
  part = { ...whole, file: await firstRows(whole.file, 30) };
});
beforeEach(() => emptyTables(gateway.database));
afterAll(() => gateway.remove());

/** Bytes as they are: the file is no UTF-8. */
async function firstRows(file: Blob, rows: number): Promise<Blob> {
  const text = Buffer.from(await file.arrayBuffer()).toString("latin1");
  const lines = text.split("\n").slice(0, rows + 1);
  return new Blob([Buffer.from(`${lines.join("\n")}\n`, "latin1")]);
}

const doors = {
  source: ({ file, metadata }: Example) => gateway.deliver(file, { metadata }),
  facts: async (example: Example) => gateway.deliver(await factsOfExample(example)),
};

const names = ["source", "facts"] as const;
const pairs = names.flatMap((first) => names.map((second) => [first, second] as const));

describe("the size of a delivery", () => {
  test.each(pairs)("stands out when most are gone: first as %s, then as %s", async (first, second) => {
    expect((await doors[first](whole)).submission.state).toBe("accepted");
    const { submission } = await doors[second](part);
    expect(submission).toMatchObject({
      state: "awaiting-confirmation",
      confirmations: [
        { rule: "submission/much-smaller", message: { nl: expect.stringContaining("de vorige 407 keer") } },
      ],
    });
  });

  test.each(pairs)("is no reason to ask when it is the same: first as %s, then as %s", async (first, second) => {
    await doors[first](whole);
    expect((await doors[second](whole)).submission).toMatchObject({ state: "accepted", confirmations: [] });
  });
});

describe("records with errors", () => {
  test("are told of when they were left out before the facts came", async () => {
    const { submission } = await doors.facts(whole);
    expect(submission).toMatchObject({ state: "accepted", records: { rejected: 0 } });
    expect(submission.sentence.nl).toContain("Bij het maken van de feiten vielen 7 records met een fout af");
    const { body } = await createSender(gateway).read(submission.id);
    expect(body).toEqual(submission);
    expect(submission.madeFrom).toEqual((await doors.source(whole)).submission.records);
  });

  test("are told of in a dry run as they are in earnest", async () => {
    const body = new FormData();
    body.set("file", await factsOfExample(whole), "facts.ndjson");
    const check = Check.parse(await (await gateway.request("/v1/checks", { method: "POST", body })).json());
    const { submission } = await doors.facts(whole);
    expect([check.sentence, check.madeFrom]).toEqual([submission.sentence, submission.madeFrom]);
  });

  test("are rejected here when the file comes as it is, and the findings are here", async () => {
    const { submission } = await doors.source(whole);
    expect(submission).toMatchObject({
      records: { rejected: 7 },
      madeFrom: null,
      sentence: sentenceOf("accepted", { rejected: 7 }),
    });
  });

  test("are no word where there were none", async () => {
    const { submission } = await gateway.deliver(factsFile({ trajectories: 12 }));
    expect([submission.sentence, submission.madeFrom]).toEqual([sentenceOf("accepted"), null]);
  });

  test("are unknown of a submission from before they were noted", async () => {
    const { submission } = await doors.facts(whole);
    await asOwnerOfAll(gateway.database, (transaction) =>
      sql`update submission set summary = summary - 'madeFrom' - 'facts'`.execute(transaction),
    );
    const { body } = await createSender(gateway).read(submission.id);
    expect([body.sentence, body.madeFrom]).toEqual([sentenceOf("accepted"), null]);
    expect((await doors.source(part)).submission.state).toBe("accepted");
  });
});
