import { join } from "node:path";
import { intake } from "@jobcoach/adapter";
import { OutcomeList, OwnOutcomes, ReleaseSummary, Submission } from "@jobcoach/contract";
import { assemble, type Fact, type PartialMetadata, withTowardsWork } from "@jobcoach/core";
import { figuresOf, tallyTrajectories } from "@jobcoach/outcomes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allAdapters } from "./adapters.ts";
import { createKeys } from "./keys.ts";
import { deliverExamples, exampleDeliveries } from "./testing/example-deliveries.ts";
import { openTestGateway } from "./testing/open-test-gateway.ts";
import type { TestGateway } from "./testing/test-gateway.ts";

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
});
afterAll(() => gateway.remove());

const get = async (path: string) => (await gateway.request(path)).json();

test("before anything is there, the page says so in words", async () => {
  expect(await (await gateway.request("/nl")).text()).toContain("Er is nog geen uitgave met cijfers.");
  expect(await (await gateway.request("/en")).text()).toContain("There is no release with figures yet.");
  const nothing = await gateway.request("/v1/releases", { method: "POST" });
  expect(nothing.status).toBe(409);
});

test("the examples go the whole way: delivered, counted, released, shown", async () => {
  const delivered = await deliverExamples(gateway);
  for (const { name, status, submission } of delivered) {
    expect(status, name).toBe(201);
    expect(Submission.parse(submission).state, name).toBe("accepted");
  }
  const made = await gateway.request("/v1/releases", { method: "POST" });
  expect(made.status).toBe(201);
  expect(made.headers.get("location")).toBe("/v1/releases/1");
  expect(ReleaseSummary.parse(await made.json()).municipalities.map(({ name }) => name)).toEqual([
    "Apeldoorn",
    "Arnhem",
    "Zaanstad",
  ]);

  const outcomes = OutcomeList.parse(await get("/v1/outcomes?indicator=retention-26w&cohort=pooled&by=municipality"));
  expect(outcomes.items.map(({ municipality }) => municipality)).toEqual(["GM0200", "GM0202", "GM0479"]);
  const own = OwnOutcomes.parse(await get("/v1/municipalities/GM0200/outcomes"));
  expect(own.publication).toBe("not-for-publication");

  const page = await (await gateway.request("/nl")).text();
  for (const name of ["Apeldoorn", "Arnhem", "Zaanstad"]) expect(page).toContain(name);
  expect(page).toContain("Blijven mensen aan het werk?");
  expect(page).not.toMatch(/ style=|<script|undefined|NaN/);
});

test("the figures are those of the same files without a server, digit for digit", async () => {
  const keyOf = createKeys(join(gateway.folder, "keys"));
  const facts: Fact[] = [];
  for (const { file, metadata } of await exampleDeliveries())
    await intake(
      { file, adapters: allAdapters(), given: JSON.parse(metadata) as PartialMetadata, keyOf },
      { facts: (batch) => void facts.push(...batch) },
    );
  const figures = figuresOf(tallyTrajectories(withTowardsWork(assemble(facts))).values());
  for (const municipality of ["GM0200", "GM0202", "GM0479"]) {
    const own = (await get(`/v1/municipalities/${municipality}/outcomes`)) as { items: unknown[] };
    const expected = figures.filter((figure) => figure.municipality === municipality);
    expect(expected.length).toBeGreaterThan(10);
    expect(own.items).toEqual(JSON.parse(JSON.stringify(expected)));
  }
});
