import { randomUUID } from "node:crypto";
import type { Submission } from "@jobcoach/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Grant, Role } from "../access/principal.ts";
import { createTestParty, type TestParty } from "../access/testing/test-party.ts";
import { factsFile } from "../testing/facts-file.ts";

const OWN = "GM0200";
const OTHER = "GM0479";
const grantsOf = (role: Role, municipality = OWN): readonly Grant[] => [{ role, municipality }];

let world: TestParty;
/** So much smaller than the one before that it waits. */
let waiting: Submission;
beforeAll(async () => {
  world = await createTestParty();
  await deliver(60);
  waiting = await deliver(12);
});
afterAll(() => world.remove());

async function deliver(trajectories: number): Promise<Submission> {
  const body = await factsFile({ trajectories }).text();
  const headers = { "content-type": "application/x-ndjson" };
  const answer = await world.askAs(grantsOf("submitter"), "/v1/submissions", { method: "POST", headers, body });
  return answer.json() as Promise<Submission>;
}

async function confirm(grants: readonly Grant[], id = waiting.id, language = "nl") {
  const confirmations = [{ rule: "submission/much-smaller", reason: "Dit halfjaar waren er echt minder trajecten." }];
  const answer = await world.askAs(grants, `/v1/submissions/${id}/_confirm`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: JSON.stringify({ confirmations }),
  });
  return { status: answer.status, body: await answer.json() };
}

describe("confirming a delivery that waits", () => {
  test("who delivered it hears who may, and it keeps waiting", async () => {
    const refused = await confirm(grantsOf("submitter"));
    expect(refused).toMatchObject({ status: 403, body: { code: "certifier-needed" } });
    expect(refused.body.detail).toContain("Alleen iemand met de rol certifier bij deze gemeente");
    expect((await confirm(grantsOf("submitter"), waiting.id, "en")).body.detail).toContain("Ask a colleague");
    const read = await world.askAs(grantsOf("submitter"), `/v1/submissions/${waiting.id}`);
    expect(await read.json()).toMatchObject({ state: "awaiting-confirmation", confirmations: [{ reason: null }] });
  });

  test.each([
    ["who reads figures there", grantsOf("analyst")],
    ["a submitter of another municipality", grantsOf("submitter", OTHER)],
    ["a certifier of another municipality", grantsOf("certifier", OTHER)],
    ["somebody without a role", []],
  ])("for %s it is not there, in the same words as what never was", async (_, grants) => {
    const refused = await confirm(grants);
    expect(refused.status).toBe(404);
    expect(refused).toEqual(await confirm(grants, randomUUID()));
  });

  test("a certifier may", async () => {
    expect(await confirm(grantsOf("certifier"))).toMatchObject({ status: 200, body: { state: "accepted" } });
  });
});
