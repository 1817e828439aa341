import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exampleDeliveries, factsOfExample } from "../testing/example-deliveries.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { emptyTables, type TestGateway } from "../testing/test-gateway.ts";

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
