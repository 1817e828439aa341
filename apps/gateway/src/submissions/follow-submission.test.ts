import { SubmissionProgress } from "@jobcoach/contract";
import { openWorkbook } from "@jobcoach/sheets";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../db/database.ts";
import { factsFile } from "../testing/facts-file.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { emptyTables, type TestGateway } from "../testing/test-gateway.ts";
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

interface Received {
  readonly id: number;
  readonly event: string;
  readonly data: SubmissionProgress;
}

/** Follows a submission to the end of the stream. */
async function follow(id: string, lastSeen?: number): Promise<readonly Received[]> {
  const headers = lastSeen === undefined ? undefined : { "last-event-id": String(lastSeen) };
  const response = await gateway.request(`/v1/submissions/${id}/events`, headers === undefined ? {} : { headers });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const events = (await response.text()).split("\n\n").filter((event) => event.includes("data:"));
  return events.map((event) => {
    const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(event)?.[1] ?? "";
    return {
      id: Number(field("id")),
      event: field("event"),
      data: SubmissionProgress.parse(JSON.parse(field("data"))),
    };
  });
}

describe("the events of a submission", () => {
  test("tell how it goes on and end with where it stands", async () => {
    const content = await factsFile({ trajectories: 20 }).text();
    const { body } = await sender.announce(content.length);
    const following = follow(body.id);
    await sender.put(body.id, content, digestOf(content));
    const events = await following;
    expect(events[0]).toMatchObject({ event: "progress" });
    expect(events.at(-1)).toMatchObject({ event: "end", data: { state: "accepted" } });
    expect(events.at(-1)?.data.recordsRead).toBeGreaterThan(20);
    const ids = events.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  });

  test("go on from the last one that was seen, and say when there is no more", async () => {
    const { body } = await sender.sendFacts(townOf(3));
    const [last, ...others] = await follow(body.id);
    expect([last?.event, others]).toEqual(["end", []]);
    expect(await follow(body.id, (last?.id ?? 0) - 1)).toEqual([last]);
    const over = await gateway.request(`/v1/submissions/${body.id}/events`, {
      headers: { "last-event-id": String(last?.id) },
    });
    expect(over.status).toBe(204);
  });

  test("end where somebody has to do something, and go on after that", async () => {
    await sender.sendFacts(townOf(12));
    const { body } = await sender.sendFacts(townOf(3));
    const waiting = (await follow(body.id)).at(-1);
    expect(waiting?.data.state).toBe("awaiting-confirmation");
    await sender.confirm(body.id, "submission/much-smaller");
    expect((await follow(body.id, waiting?.id)).at(-1)?.data.state).toBe("accepted");
  });
});

describe("findings as a file", () => {
  const HOSTILE = "=HYPERLINK(1)";

  /** A delivery with a finding for every line. */
  async function refused() {
    const whole = await factsFile({ trajectories: 1 }).text();
    return (await gateway.deliver(new Blob([whole, `{"kind":"${HOSTILE}"}\n`.repeat(120)]))).submission;
  }
  const file = async (accept: string, language: string) => {
    const { links } = await refused();
    return gateway.request(links.findings, { headers: { accept, "accept-language": language } });
  };

  test("CSV has all of them, in the language that was asked for", async () => {
    const response = await file("text/csv", "en");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="findings.csv"');
    const [header, ...rows] = (await response.text()).replace("\ufeff", "").trimEnd().split("\r\n");
    expect(header).toBe("Rule;Severity;Row;Column;What;How to mend");
    expect(rows).toHaveLength(121);
    expect(rows.join()).not.toContain("HYPERLINK");
  });

  test("so has a workbook", async () => {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const response = await file(type, "nl");
    expect(response.headers.get("content-type")).toBe(type);
    const workbook = await openWorkbook(new Blob([await response.arrayBuffer()]), { onFinding: () => undefined });
    expect(workbook?.sheets.map(({ name }) => name)).toEqual(["Meldingen"]);
  });

  test("a form that is not made is refused", async () => {
    expect((await file("application/pdf", "nl")).status).toBe(406);
  });
});
