import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asOwnerOfAll } from "../testing/as-owner-of-all.ts";
import { factsFile, metadataOf } from "../testing/facts-file.ts";
import { type Grant, roles } from "./principal.ts";
import { createTestParty, type TestParty } from "./testing/test-party.ts";

/** What somebody with every role at one municipality can do to another one by what they send. */
const OWN = "GM0479";
const OTHER = "GM0200";
const allRolesAt = (municipality: string): readonly Grant[] => roles.map((role) => ({ role, municipality }));

let world: TestParty;
/** What the other municipality delivered before. */
let theirs: { readonly id: string; readonly summary: string };
beforeAll(async () => {
  world = await createTestParty();
  const delivered = await send(allRolesAt(OTHER), "/v1/submissions", await factsFile({ trajectories: 40 }).text());
  const { id } = JSON.parse(delivered.body);
  theirs = { id, summary: (await figures()).body };
});
afterAll(() => world.remove());

async function send(grants: readonly Grant[], path: string, body: string, type = "application/x-ndjson") {
  const answer = await world.askAs(grants, path, { method: "POST", headers: { "content-type": type }, body });
  return { status: answer.status, body: await answer.text() };
}

async function figures() {
  const answer = await world.askAs(allRolesAt(OTHER), `/v1/municipalities/${OTHER}/outcomes`);
  return { status: answer.status, body: await answer.text() };
}

const countOf = (table: "submission" | "fact_run" | "tally") =>
  asOwnerOfAll(world.database, async (transaction) => {
    const rows = await transaction.selectFrom(table).select("municipality").execute();
    return rows.filter(({ municipality }) => municipality === OTHER).length;
  });

const announcement = {
  kind: "file",
  fileName: "export.csv",
  contentType: "text/csv",
  size: 10,
  metadata: metadataOf({ municipality: OTHER }),
};

describe("sending something of another municipality", () => {
  test("its own delivery is there, so that there is something to look for", async () => {
    expect((await figures()).status).toBe(200);
    expect(await countOf("fact_run")).toBeGreaterThan(0);
  });

  test.each([
    ["facts", "/v1/submissions", () => factsFile({ trajectories: 3 }).text(), "application/x-ndjson"],
    ["facts of its very slot", "/v1/submissions", () => factsFile({ trajectories: 40 }).text(), "application/x-ndjson"],
    ["a trial of facts", "/v1/checks", () => factsFile({ trajectories: 3 }).text(), "application/x-ndjson"],
    ["an announcement", "/v1/submissions", async () => JSON.stringify(announcement), "application/json"],
    [
      "a correction of its delivery",
      "/v1/submissions",
      async () => JSON.stringify({ ...announcement, corrects: theirs.id }),
      "application/json",
    ],
    [
      "a correction of its delivery in one's own name",
      "/v1/submissions",
      async () => JSON.stringify({ ...announcement, metadata: metadataOf({ municipality: OWN }), corrects: theirs.id }),
      "application/json",
    ],
  ])("%s: refused, nothing kept, nothing told", async (_, path, body, type) => {
    const before = await Promise.all([countOf("submission"), countOf("fact_run"), countOf("tally")]);
    const answer = await send(allRolesAt(OWN), path, await body(), type);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.status).not.toBe(403);
    expect(answer.body).not.toContain(theirs.id);
    expect(await Promise.all([countOf("submission"), countOf("fact_run"), countOf("tally")])).toEqual(before);
    expect((await figures()).body).toBe(theirs.summary);
  });

  test("the answer is the same whether the other municipality ever delivered or not", async () => {
    const never = "GM0202";
    const asFor = async (municipality: string) =>
      send(allRolesAt(OWN), "/v1/submissions", await factsFile({ trajectories: 3, metadata: { municipality } }).text());
    const scrubbed = ({ status, body }: { status: number; body: string }) => [
      status,
      body.replaceAll(/GM\d{4}/g, "GM"),
    ];
    expect(scrubbed(await asFor(OTHER))).toEqual(scrubbed(await asFor(never)));
  });

  test("a key for an upload that somebody else uses too is one's own", async () => {
    const key = "same-key-for-both";
    const as = async (municipality: string) => {
      const token = await world.party.tokenFor(allRolesAt(municipality), {
        claims: { sub: `program-${municipality}` },
      });
      return world.gateway.request("/v1/submissions", {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          "idempotency-key": `"${key}"`,
        },
        body: JSON.stringify({ ...announcement, metadata: metadataOf({ municipality }) }),
      });
    };
    const [first, second] = [await as(OTHER), await as(OWN)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect((await second.json()).id).not.toBe((await first.json()).id);
  });
});
