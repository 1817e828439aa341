import type { Check, Submission } from "@jobcoach/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asReporter } from "../db/tenant.ts";
import { exampleDeliveries } from "../testing/example-deliveries.ts";
import { factsFile, tokenOf } from "../testing/facts-file.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { createTestGateway, emptyTables, type TestGateway } from "../testing/test-gateway.ts";
import { createSender } from "./testing/sender.ts";
import { townOf } from "./testing/town.ts";

const OURS = { keyCheck: "AAAAAAAAAAA" };
const ANOTHER = { keyCheck: "BBBBBBBBBBA" };
const SECOND = { stream: "second" };
const RULE = "submission/other-key-in-force";

let gateway: TestGateway;
let sender: ReturnType<typeof createSender>;

beforeAll(async () => {
  gateway = await openTestGateway();
  sender = createSender(gateway);
});
beforeEach(() => emptyTables(gateway.database));
afterAll(() => gateway.remove());

const outcomeOf = ({ state, findings }: Pick<Submission, "state" | "findings">) => [
  state,
  ...findings.groups.map(({ rule }) => rule),
];

async function trajectories(): Promise<number> {
  const rows = await asReporter(gateway.database, (transaction) =>
    transaction.selectFrom("tally").select("tally").where("indicator", "=", "retention-26w").execute(),
  );
  return rows.reduce((sum, { tally }) => sum + tally.trajectories, 0);
}

describe("facts made with another key of the same version", () => {
  test("do not come beside those that count, and a dry run says so", async () => {
    await sender.sendFacts(townOf(12), OURS);
    const beside = sender.facts(townOf(3), { ...SECOND, ...ANOTHER });
    const { body: dry } = await sender.postJson<Check>("/v1/checks", beside);
    expect(dry.state).toBe("refused");
    const { body } = await sender.sendFacts(townOf(3), { ...SECOND, ...ANOTHER });
    expect(outcomeOf(body)).toEqual(["refused", RULE]);
    expect(body.findings.groups[0]?.message).toEqual({
      nl: "Deze levering is met een andere sleutel gemaakt dan leveringen van deze gemeente die al meetellen (aantal: 1). Beide sleutels heten versie 1.",
      en: "This delivery was made with another key than deliveries of this municipality that count already (number: 1). Both keys call themselves version 1.",
    });
    expect(JSON.stringify([dry, body])).not.toContain(ANOTHER.keyCheck);
    expect(await trajectories()).toBe(12);
  });

  test("take the place of all that was made with the other key, and not of a part of it", async () => {
    await sender.sendFacts(townOf(12), OURS);
    expect((await sender.sendFacts(townOf(13), ANOTHER)).body.state).toBe("accepted");
    await sender.sendFacts(townOf(12), { ...SECOND, ...ANOTHER });
    expect(outcomeOf((await sender.sendFacts(townOf(12), OURS)).body)).toEqual(["refused", RULE]);
  });

  test("come in after those of the other key were withdrawn", async () => {
    const { body } = await sender.sendFacts(townOf(12), OURS);
    await sender.withdraw(body.id);
    expect((await sender.sendFacts(townOf(12), { ...SECOND, ...ANOTHER })).body.state).toBe("accepted");
  });

  test("take nobody's place where persons were forgotten: under another token they would return", async () => {
    await sender.sendFacts(townOf(12), OURS);
    const gone = { persons: [tokenOf("person r1")] };
    expect((await sender.postJson("/v1/municipalities/GM0200/persons/_delete", gone)).status).toBe(201);
    await gateway.deps.work.stop();
    expect(outcomeOf((await sender.sendFacts(townOf(12), ANOTHER)).body)).toEqual(["refused", RULE]);
  });

  test("correct nothing", async () => {
    const { body: base } = await sender.sendFacts(townOf(12), OURS);
    const { body } = await sender.sendFacts([{ record: "r1" }], { ...ANOTHER, corrects: base.id });
    expect(body.state).toBe("refused");
    expect(outcomeOf(body)).toContain("submission/correction-elsewhere");
  });

  test("are refused when they are confirmed, if others of the first key came meanwhile", async () => {
    await sender.sendFacts(townOf(12), OURS);
    const { body: waiting } = await sender.sendFacts(townOf(3), ANOTHER);
    expect(waiting.state).toBe("awaiting-confirmation");
    await sender.sendFacts(townOf(12), { ...SECOND, ...OURS });
    await sender.confirm(waiting.id, "submission/much-smaller");
    expect(outcomeOf((await sender.read(waiting.id)).body)).toContain(RULE);
    expect((await sender.read(waiting.id)).body.state).toBe("refused");
  });
});

describe("facts of a key that follows on another", () => {
  const first = async (stream = "export") => {
    const text = await factsFile({ trajectories: 12, metadata: { stream } }).text();
    return text.replace('"keyVersion":1', `"keyVersion":1,"keyCheck":"${OURS.keyCheck}"`);
  };
  const next = async (earlier: string, stream = "export") => {
    const key = `"keyVersion":2,"keyCheck":"CCCCCCCCCCA","earlierKey":{"version":1,"check":"${earlier}"}`;
    const text = await factsFile({ trajectories: 12, metadata: { stream } }).text();
    return text.replaceAll('"v1.', '"v2.').replace('"keyVersion":1', key);
  };
  const deliver = async (text: string) => (await gateway.deliver(new Blob([text]))).submission;

  test("come in beside facts of that other key", async () => {
    await deliver(await first());
    expect((await deliver(await next(OURS.keyCheck, "second"))).state).toBe("accepted");
  });

  test("do not where the key before was another one: nobody would be the same person", async () => {
    await deliver(await first());
    await deliver(await first("second"));
    const refused = await deliver(await next(ANOTHER.keyCheck));
    expect(outcomeOf(refused)).toEqual(["refused", "submission/earlier-key-differs"]);
    expect(refused.findings.groups[0]?.message.nl).toBe(
      "De oude sleutel bij deze levering is een andere dan die van leveringen van deze gemeente die al meetellen (aantal: 2). Beide sleutels heten versie 1.",
    );
    expect(JSON.stringify(refused)).not.toContain(ANOTHER.keyCheck);
    expect(await trajectories()).toBe(12);
  });

  test("take the place of all that another key made, as any key may", async () => {
    await deliver(await first());
    expect((await deliver(await next(ANOTHER.keyCheck))).state).toBe("accepted");
    expect(outcomeOf(await deliver(await first("second")))).toEqual(["refused", RULE]);
  });
});

describe("facts that stand beside each other", () => {
  test.each([
    ["the same key", OURS],
    ["no check value of their key, as before there was one", {}],
  ])("have %s", async (_, key) => {
    await sender.sendFacts(townOf(12), OURS);
    expect((await sender.sendFacts(townOf(12), { ...SECOND, ...key })).body.state).toBe("accepted");
  });

  test("may be of two municipalities with a key each", async () => {
    await sender.sendFacts(townOf(12), OURS);
    const elsewhere = { municipality: "GM0202", ...ANOTHER };
    expect((await sender.sendFacts(townOf(12), elsewhere)).body.state).toBe("accepted");
  });
});

describe("a gateway that makes the tokens itself", () => {
  test("does not mix its key with another that was there before", async () => {
    const [first, second] = (await exampleDeliveries()).filter(({ metadata }) => metadata.includes("GM0200"));
    if (first === undefined || second === undefined) throw new Error("the examples are not there");
    expect((await gateway.deliver(first.file, { metadata: first.metadata })).submission.state).toBe("accepted");
    const withNewKeys = createTestGateway(gateway.database);
    const beside = await withNewKeys.deliver(second.file, { metadata: second.metadata });
    expect(outcomeOf(beside.submission)).toContain(RULE);
    const again = await withNewKeys.deliver(first.file, { metadata: first.metadata });
    expect([again.status, again.submission.state]).toEqual([201, "accepted"]);
    await withNewKeys.remove();
  });
});
