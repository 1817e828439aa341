import type { CheckDocument } from "@jobcoach/adapter";
import type { Check } from "@jobcoach/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import type { TestGateway } from "../testing/test-gateway.ts";
import type { ChosenFile } from "./engine/messages.ts";
import { brokenExamples, brokenFiles, deliveries, exampleFiles, startEngine } from "./testing/run-engine.ts";

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
});
afterAll(() => gateway.remove());

/** What the check in the browser says of the one file with data. */
async function checkedHere(files: readonly ChosenFile[]): Promise<CheckDocument> {
  const engine = startEngine();
  await engine.ask({ kind: "check", language: "nl", files });
  expect(engine.of("failed")).toEqual([]);
  const [{ checked } = { checked: undefined }] = engine.of("checked");
  if (checked === undefined) throw new Error("nothing was checked");
  return checked.document;
}

/** What the gateway says of it when it tries it out. */
async function checkedThere(files: readonly ChosenFile[]): Promise<Check> {
  const sidecar = files.find(({ name }) => name.endsWith("delivery.json"));
  const file = files.find(({ name }) => !name.endsWith("delivery.json"));
  const body = new FormData();
  if (sidecar !== undefined) body.set("metadata", await sidecar.content.text());
  body.set("file", file?.content ?? new Blob());
  const answer = await gateway.request("/v1/checks", { method: "POST", body });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Check;
}

const shared = ({ sha256, bytes, records, format }: CheckDocument | Check) => ({ sha256, bytes, records, format });

async function expectSame(files: readonly ChosenFile[]) {
  const [here, there] = [await checkedHere(files), await checkedThere(files)];
  expect(shared(here)).toEqual(shared(there));
  const { items, itemsOmitted: _, ...summary } = here.findings;
  const { items: itemsThere, kept: __, ...summaryThere } = there.findings;
  expect(summary).toEqual(summaryThere);
  expect(items.map(({ reference: ___, ...item }) => item)).toEqual(itemsThere.slice(0, items.length));
}

test.each(deliveries)("of %s the page says what the gateway says", async (name) => {
  await expectSame(await exampleFiles(name));
});

test.each(brokenExamples)("of %s too, which has a fault", async (name) => {
  await expectSame(await brokenFiles(name));
});
