import { Check, type Problem, Submission } from "@jobcoach/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../db/database.ts";
import { asReporter } from "../db/tenant.ts";
import { factsFile } from "../testing/facts-file.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { countRows, emptyTables, type TestGateway } from "../testing/test-gateway.ts";
import { createSender, digestOf } from "./testing/sender.ts";
import { townOf } from "./testing/town.ts";

let database: Database;
let gateway: TestGateway;
let sender: ReturnType<typeof createSender>;

beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
  sender = createSender(gateway);
});
beforeEach(() => emptyTables(database));
afterAll(() => gateway.remove());

/** How many trajectories count now, and how many of them kept their work. */
async function retention(): Promise<readonly [number, number]> {
  const rows = await asReporter(database, (transaction) =>
    transaction.selectFrom("tally").select("tally").where("indicator", "=", "retention-26w").execute(),
  );
  const count = (reason: string) =>
    rows.reduce((sum, { tally }) => sum + ((tally.reasons as Record<string, number>)[reason] ?? 0), 0);
  return [rows.reduce((sum, { tally }) => sum + tally.trajectories, 0), count("counted/yes")];
}

const problemIn = (answered: { readonly body: unknown }) => (answered.body as Problem).code;

describe("a file in two steps", () => {
  test("is announced, comes with its digest, and counts", async () => {
    const content = await factsFile({ trajectories: 12 }).text();
    const announced = await sender.announce(content.length);
    expect([announced.status, announced.body.state]).toEqual([201, "received"]);
    expect(announced.headers.get("location")).toBe(announced.body.links.self);
    expect(announced.body.links.content).toBe(`${announced.body.links.self}/content`);
    const put = await sender.put(announced.body.id, content, digestOf(content));
    expect(put.status).toBe(200);
    expect(Submission.parse(put.body)).toMatchObject({
      id: announced.body.id,
      state: "accepted",
      bytes: content.length,
    });
    expect((await retention())[0]).toBe(12);
  });

  test("the same content once more is answered as before, another is not taken", async () => {
    const content = await factsFile({ trajectories: 3 }).text();
    const { body } = await sender.announce(content.length);
    const first = await sender.put(body.id, content, digestOf(content));
    expect(await sender.put(body.id, content, digestOf(content))).toMatchObject({ status: 200, body: first.body });
    const other = await sender.put(body.id, "x", digestOf("x"));
    expect([other.status, problemIn(other)]).toEqual([409, "content-not-expected"]);
  });

  test.each([
    ["another digest", (content: string) => [content, digestOf(`${content} `)], "digest-differs"],
    ["cut off", (content: string) => [content.slice(0, -5), digestOf(content)], "size-differs"],
    ["longer than said", (content: string) => [`${content}{}\n`, digestOf(`${content}{}\n`)], "size-differs"],
    ["no digest at all", (content: string) => [content, "md5=:x:"], "invalid-request"],
  ] as const)("with %s nothing stays, and it may come again", async (_, spoil, code) => {
    const content = await factsFile({ trajectories: 3 }).text();
    const { body } = await sender.announce(content.length);
    const [sent, digest] = spoil(content) as [string, string];
    const spoiled = await sender.put(body.id, sent, digest);
    expect([spoiled.status, problemIn(spoiled)]).toEqual([400, code]);
    expect((await sender.read(body.id)).body.state).toBe("received");
    for (const table of ["fact_run", "fact_staging", "tally", "submission_finding"] as const)
      expect(await countRows(database, table), table).toBe(0);
    expect((await sender.put(body.id, content, digestOf(content))).body.state).toBe("accepted");
  });

  test("when the sender goes away it is waited for again", async () => {
    const content = await factsFile({ trajectories: 3 }).text();
    const { body } = await sender.announce(content.length);
    let sent = 0;
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent++ > 0) return controller.error(new Error("gone"));
        controller.enqueue(new TextEncoder().encode(content.slice(0, 700)));
      },
    });
    expect(problemIn(await sender.put(body.id, broken, digestOf(content)))).toBe("malformed-body");
    const waiting = (await sender.read(body.id)).body;
    expect([waiting.state, waiting.sentence.nl]).toEqual(["received", expect.stringContaining("opnieuw")]);
  });

  test("the name of the file is nowhere kept", async () => {
    const { body } = await sender.announce(10);
    expect(JSON.stringify([body, await sender.read(body.id)])).not.toContain("jansen");
  });

  test("the same file as is in force has no effect and says so", async () => {
    const content = await factsFile({ trajectories: 4 }).text();
    const first = await gateway.deliver(new Blob([content]));
    const { body } = await sender.announce(content.length);
    const again = (await sender.put(body.id, content, digestOf(content))).body;
    expect(again).toMatchObject({ state: "superseded", links: { supersededBy: first.submission.links.self } });
    expect(again.sentence.nl).toContain("was er al");
    expect((await sender.read(first.submission.id)).body.state).toBe("accepted");
  });
});

describe("facts as JSON", () => {
  test("count, and say what they do to the figures, the cause first", async () => {
    const first = await sender.sendFacts(townOf(12));
    expect([first.status, first.body.state]).toEqual([201, "accepted"]);
    expect(first.body.effect).toMatchObject({ trajectories: { before: 0, after: 12 } });
    const second = await sender.sendFacts(townOf(14));
    expect(second.body.effect?.sentence.nl).toMatch(/^Het aantal trajecten gaat van 12 naar 14\. Er verander/);
    const change = second.body.effect?.figures.find(({ indicator }) => indicator === "retention-26w");
    expect(change?.values[0]).toMatchObject({ value: "share", beforeN: 12, afterN: 14 });
    expect(await retention()).toEqual([14, 13]);
  });

  test("without a key they are refused, with the place where it is described", async () => {
    const answer = await sender.postJson("/v1/submissions", sender.facts(townOf(2)));
    expect([answer.status, problemIn(answer)]).toEqual([400, "idempotency-key-missing"]);
    expect(answer.headers.get("link")).toContain('rel="describedby"');
  });
});

describe("something that stands out", () => {
  const half = () => sender.sendFacts(townOf(4, 0));

  test("waits, counts nowhere, and counts when somebody has said why it is right", async () => {
    await sender.sendFacts(townOf(12));
    const { body } = await half();
    expect(body).toMatchObject({ state: "awaiting-confirmation", effect: null });
    expect(body.confirmations).toMatchObject([{ rule: "submission/much-smaller", reason: null }]);
    expect(body.findings.groups[0]).toMatchObject({ rule: "submission/much-smaller", confirmable: true });
    expect(await retention()).toEqual([12, 11]);
    const confirmed = await sender.confirm(body.id, "submission/much-smaller");
    expect(confirmed.body).toMatchObject({
      state: "accepted",
      confirmations: [{ reason: "Nagekeken: dit klopt echt zo." }],
    });
    expect(await retention()).toEqual([4, 4]);
    expect(await countRows(database, "waiting_fact_run")).toBe(0);
  });

  test("is not asked again while it stays the same, and is when it does not", async () => {
    await sender.sendFacts(townOf(12));
    const first = await half();
    await sender.confirm(first.body.id, "submission/much-smaller");
    await sender.sendFacts(townOf(12));
    expect((await half()).body).toMatchObject({ state: "accepted", confirmations: [{ reason: expect.any(String) }] });
    await sender.sendFacts(townOf(12));
    expect((await sender.sendFacts(townOf(3, 0))).body.state).toBe("awaiting-confirmation");
  });

  test("a list of current clients is asked about, also when only facts come", async () => {
    const text = await factsFile({ trajectories: 30 }).text();
    const group = {
      rule: "delivery/no-ended-jobs",
      cause: "entry",
      severity: "warning",
      count: 1,
      places: [{}],
      message: { nl: "999990019", en: "999990019" },
      remedy: { nl: "x", en: "x" },
      confirmable: true,
    };
    const told = text.replace('"findings":[]', `"findings":[${JSON.stringify(group)}]`);
    const { submission } = await gateway.deliver(new Blob([told]));
    expect(submission.state).toBe("awaiting-confirmation");
    expect(JSON.stringify(submission)).not.toContain("999990019");
    expect((await sender.confirm(submission.id, "delivery/no-ended-jobs")).body.state).toBe("accepted");
  });

  test.each([
    [
      "a rule that was not asked about",
      { confirmations: [{ rule: "delivery/no-ended-jobs", reason: "Dat is gewoon zo." }] },
      400,
    ],
    [
      "a reason with a number of a person",
      { confirmations: [{ rule: "submission/much-smaller", reason: "Het is 999990019 zelf." }] },
      400,
    ],
    ["no reason", { confirmations: [] }, 400],
  ])("is not confirmed with %s", async (_, request, status) => {
    await sender.sendFacts(townOf(12));
    const { body } = await half();
    const answer = await sender.postJson(`/v1/submissions/${body.id}/_confirm`, request);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain("999990019");
    expect((await sender.read(body.id)).body.state).toBe("awaiting-confirmation");
  });

  test("of several that wait with the same persons, all give way to a newer one that is accepted", async () => {
    await sender.sendFacts(townOf(12));
    const waiting = [await sender.sendFacts(townOf(3)), await sender.sendFacts(townOf(4))];
    expect(waiting.map(({ body }) => body.state)).toEqual(["awaiting-confirmation", "awaiting-confirmation"]);
    expect((await sender.sendFacts(townOf(13))).body.state).toBe("accepted");
    for (const { body } of waiting) expect((await sender.read(body.id)).body.state).toBe("superseded");
  });

  test("what does not wait cannot be confirmed, and a newer delivery takes the place of one that waits", async () => {
    const { body } = await sender.sendFacts(townOf(12));
    expect(problemIn(await sender.confirm(body.id, "submission/much-smaller"))).toBe("state-conflict");
    const waiting = (await half()).body;
    const newer = (await sender.sendFacts(townOf(11))).body;
    expect((await sender.read(waiting.id)).body).toMatchObject({
      state: "superseded",
      links: { supersededBy: newer.links.self },
    });
    expect(await countRows(database, "waiting_fact_run")).toBe(0);
  });
});

describe("a correction", () => {
  test("replaces the records that it has, takes out those that it names, and leaves the rest", async () => {
    const { body: base } = await sender.sendFacts(townOf(12, 1));
    const { body } = await sender.sendFacts([{ record: "r2", lost: true }], {
      corrects: base.id,
      removes: ["r1", "r12"],
    });
    expect(body).toMatchObject({ state: "accepted", corrects: base.id, links: { corrects: base.links.self } });
    expect(await retention()).toEqual([10, 9]);
    expect((await sender.read(base.id)).body.state).toBe("superseded");
  });

  test("may only take out, and corrects a correction in its turn", async () => {
    const { body: base } = await sender.sendFacts(townOf(12, 0));
    const { body: first } = await sender.sendFacts([], { corrects: base.id, removes: ["r3"] });
    expect([first.state, await retention()]).toEqual(["accepted", [11, 11]]);
    const { body: second } = await sender.sendFacts([{ record: "r13", lost: true }], { corrects: first.id });
    expect([second.state, await retention()]).toEqual(["accepted", [12, 11]]);
  });

  test("of what is no longer in force, or is elsewhere, is refused and changes nothing", async () => {
    const { body: base } = await sender.sendFacts(townOf(12));
    await sender.sendFacts(townOf(13));
    const outdated = await sender.sendFacts([{ record: "r1" }], { corrects: base.id });
    expect(outdated.body.findings.groups[0]?.rule).toBe("submission/corrected-not-in-force");
    const { body: now } = await sender.sendFacts(townOf(12));
    const period = { from: "2025-01-01", to: "2025-06-30" };
    const elsewhere = await sender.sendFacts([{ record: "r1" }], { corrects: now.id, period });
    expect(elsewhere.body).toMatchObject({ state: "refused", facts: {} });
    expect(elsewhere.body.findings.groups[0]?.rule).toBe("submission/correction-elsewhere");
    expect(await retention()).toEqual([12, 11]);
  });

  test("does not hide that the delivery after it lacks most people", async () => {
    const { body: base } = await sender.sendFacts(townOf(12));
    const { body: first } = await sender.sendFacts([{ record: "r2", lost: true }], { corrects: base.id });
    await sender.sendFacts([{ record: "r3", lost: true }], { corrects: first.id });
    const { body } = await sender.sendFacts(townOf(3));
    expect(body.confirmations[0]?.message.nl).toContain(
      "3 keer een voorziening (zoals jobcoaching), de vorige 12 keer",
    );
    expect((await sender.sendFacts(townOf(11))).body.state).toBe("accepted");
  });

  test("needs to know which records it is about", async () => {
    const { body: base } = await gateway
      .deliver(factsFile({ trajectories: 3 }))
      .then(({ submission }) => ({ body: submission }));
    const file = factsFile({ trajectories: 2 });
    const { submission } = await gateway.deliver(file, { corrects: base.id });
    expect(submission.findings.groups[0]?.rule).toBe("submission/correction-without-reference");
  });
});

describe("a withdrawal", () => {
  test("takes the facts and their figures away, once", async () => {
    const { body } = await sender.sendFacts(townOf(12));
    expect((await sender.withdraw(body.id)).body).toMatchObject({ state: "withdrawn", effect: null });
    expect(await retention()).toEqual([0, 0]);
    expect(await countRows(database, "fact_run")).toBe(0);
    expect((await sender.withdraw(body.id)).body.state).toBe("withdrawn");
    expect((await sender.sendFacts(townOf(12))).body.state).toBe("accepted");
  });

  test("ends one that waits or is announced, and cannot end what is over", async () => {
    const { body: announced } = await sender.announce(10);
    expect((await sender.withdraw(announced.id)).body.state).toBe("withdrawn");
    await sender.sendFacts(townOf(12));
    const { body: waiting } = await sender.sendFacts(townOf(3));
    expect((await sender.withdraw(waiting.id)).body.state).toBe("withdrawn");
    expect(await countRows(database, "waiting_fact_run")).toBe(0);
    const { submission } = await gateway.deliver(new Blob(["no delivery"]));
    expect(problemIn(await sender.withdraw(submission.id))).toBe("state-conflict");
    expect(await retention()).toEqual([12, 11]);
  });
});

describe("a dry run", () => {
  const check = (value: unknown) => sender.postJson<Check>("/v1/checks", value);

  test.each([
    ["a delivery that would count", townOf(12), {}],
    ["one that stands out", townOf(3), {}],
    ["a correction of nothing", townOf(1), { corrects: "01890000-0000-7000-8000-000000000000" }],
  ])("says of %s what then comes of it, and keeps nothing", async (_, persons, over) => {
    await sender.sendFacts(townOf(14));
    const before = await countRows(database, "submission");
    const dry = await check(sender.facts(persons, over));
    expect(dry.status).toBe(200);
    expect(await countRows(database, "submission")).toBe(before);
    expect(await countRows(database, "fact_staging")).toBe(0);
    const real = (await sender.sendFacts(persons, over)).body;
    const { items: _items, ...findings } = Check.parse(dry.body).findings;
    const { id: _id, receivedAt: _at, links: _links, effect: _effect, ...said } = real;
    expect({ ...dry.body, findings }).toEqual(said);
  });

  test("says that a delivery was already there", async () => {
    await sender.sendFacts(townOf(12));
    expect((await check(sender.facts(townOf(12)))).body.sentence.nl).toContain("was er al");
  });
});
