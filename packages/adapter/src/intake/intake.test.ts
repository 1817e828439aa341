import { endOn, type Fact, findingOf, openEnd, type PartialMetadata } from "@jobcoach/core";
import { chunksOf, readDelimited, type SheetRow, writeWorkbook } from "@jobcoach/sheets";
import { describe, expect, test } from "vitest";
import { type Adapter, defineAdapter, type RawRecord } from "../contract/adapter.ts";
import { factsAdapter } from "../facts-file/facts-adapter.ts";
import { factLines, headerLine } from "../facts-file/write-facts.ts";
import { keyCheckOf } from "../pseudonyms/key-check.ts";
import { deliveryRules } from "./delivery-rules.ts";
import { type IntakeRequest, intake } from "./intake.ts";

interface JobRow extends RawRecord {
  readonly row: SheetRow;
}

/** A small format for these tests: `person;start;end` of a job, a header line, an empty end while the job runs. */
const jobs: Adapter = defineAdapter<JobRow>({
  id: "jobs",
  format: { title: { nl: "Banen", en: "Jobs" }, version: "1", source: "case-file", stream: "jobs" },
  coverage: "delivery",
  detect: (sample) =>
    sample.tables[0]?.header[0] === "person"
      ? { confidence: 0.9, reasons: [{ nl: "kopregel", en: "header" }] }
      : undefined,
  async *read(file, context) {
    context.declare({ hoursMode: "none" });
    const dialect = { delimiter: ";", encoding: "utf-8", separatorLine: false } as const;
    for await (const rows of readDelimited(chunksOf(file), { dialect, onFinding: context.onFinding })) {
      yield rows
        .filter(({ line }) => line > 1)
        .map((row) => ({ row, place: { line: row.line }, reference: `rij ${row.line}` }));
    }
  },
  map({ row, place }, { delivery, pseudonyms }) {
    const [person = "", from = "", to = ""] = row.cells;
    if (to !== "" && to < from)
      return { facts: [], findings: [findingOf(deliveryRules["period-reversed"], place)].map(asRecord) };
    const { municipality, grantor, stream, observedUntil = "2026-06-30" } = delivery;
    const token = pseudonyms.token("person", person);
    const shared = { municipality, grantor, stream, source: "case-file", observedUntil, person: token } as const;
    const end = to === "" ? openEnd : endOn(to);
    return {
      facts: [
        { kind: "employment", ...shared, jobRef: token, workKind: "employment", setting: "regular", from, to: end },
      ],
      findings: [],
    };
  },
});

const asRecord = <Level extends object>(finding: Level) => ({ ...finding, level: "record" as const });

const complete: PartialMetadata = {
  municipality: "GM0200",
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  jobEndsMaintained: "yes",
};

const key = { version: 3, bytes: new Uint8Array(32).fill(7) };

async function take(content: string, overrides: Partial<IntakeRequest> = {}) {
  const facts: Fact[] = [];
  const request = { file: new Blob([content]), adapters: [jobs, factsAdapter], given: complete, keyOf: () => key };
  const result = await intake({ ...request, ...overrides }, { facts: (batch) => void facts.push(...batch) });
  return { ...result, kept: facts, rules: result.findings.groups.map(({ rule }) => rule) };
}

const HEADER = "person;start;end\n";
const good = `${HEADER}a;2025-01-01;2025-06-30\nb;2025-02-01;\n`;

describe("a good file", () => {
  test("becomes facts with tokens of the municipality's key, and one coverage", async () => {
    const { header, kept, rules } = await take(good);
    expect(rules).toEqual([]);
    expect(header).toMatchObject({
      metadata: { municipality: "GM0200", stream: "jobs", period: { from: "2024-01-01", to: "2026-06-30" } },
      format: { id: "jobs", version: "1", confidence: 0.9 },
      keyVersion: 3,
      keyCheck: keyCheckOf(key),
      records: { read: 2, accepted: 2, rejected: 0 },
      facts: { coverage: 1, employment: 2 },
    });
    expect(kept.map((fact) => fact.kind)).toEqual(["employment", "employment", "coverage"]);
    expect(kept[0]?.person).toMatch(/^v3\./);
  });

  test("has the SHA-256 that any other tool gives it", async () => {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(good));
    expect((await take(good)).sha256).toBe(Buffer.from(bytes).toString("hex"));
  });

  test("goes through the canonical form unchanged", async () => {
    const first = await take(good);
    if (first.header === undefined) throw new Error("the delivery was refused");
    const file = headerLine(first.header) + factLines(first.kept);
    const second = await take(file, { given: {}, keyOf: () => undefined });
    expect(second.kept).toEqual(first.kept);
    expect(second.rules).toEqual([]);
    expect(second.header?.metadata).toEqual(first.header.metadata);
  });
});

describe("the row of a fact", () => {
  const rowsOf = async (content: string, overrides: Partial<IntakeRequest> = {}) => {
    const [facts, rows]: [Fact[], (number | undefined)[]] = [[], []];
    const request = { file: new Blob([content]), adapters: [jobs, factsAdapter], given: complete, keyOf: () => key };
    const sink = (batch: readonly Fact[], own: readonly (number | undefined)[]) => {
      facts.push(...batch);
      rows.push(...own);
    };
    const { header, findings } = await intake({ ...request, ...overrides }, { facts: sink });
    return { facts, rows, header, faults: findings.items.map(({ message }) => message.en) };
  };

  test("is where its record stands in the sender's file, and travels with the facts made of it", async () => {
    const { facts, rows, header } = await rowsOf(
      `${HEADER}a;2025-01-01;2025-06-30\nc;2025-05-01;2025-04-01\nb;2025-02-01;\n`,
    );
    expect(rows).toEqual([2, 4, undefined]);
    if (header === undefined) throw new Error("the delivery was refused");
    const again = await rowsOf(headerLine(header) + factLines(facts, rows), { given: {} });
    expect(again).toMatchObject({ facts, rows: [2, 4, 4], faults: [] });
  });

  test("is the line of a facts file that does not say from where it was made", async () => {
    const { facts, header } = await rowsOf(good);
    if (header === undefined) throw new Error("the delivery was refused");
    expect((await rowsOf(headerLine(header) + factLines(facts), { given: {} })).rows).toEqual([2, 3, 4]);
  });

  test.each([0, -1, 1.5, "3", null, 2 ** 31])("is a number of a row and nothing else: %j", async (row) => {
    const { facts, header } = await rowsOf(good);
    if (header === undefined) throw new Error("the delivery was refused");
    const lines = factLines(facts).replace("}\n", `,"row":${JSON.stringify(row)}}\n`);
    const { faults } = await rowsOf(headerLine(header) + lines, { given: {} });
    expect(faults).toEqual([expect.stringContaining("row")]);
  });
});

describe("a record with an error", () => {
  test("is rejected alone, and its finding carries the sender's reference", async () => {
    const { header, kept, findings } = await take(`${good}c;2025-05-01;2025-04-01\n`);
    expect(header?.records).toEqual({ read: 3, accepted: 2, rejected: 1 });
    expect(kept).toHaveLength(3);
    expect(findings.items[0]).toMatchObject({ severity: "error", reference: "rij 4", place: { line: 4 } });
  });

  test("has no reference on its finding when that may be the number of a person, whoever wrote the adapter", async () => {
    const careless: Adapter = {
      ...jobs,
      async *read(file, context) {
        for await (const rows of jobs.read(file, context))
          yield rows.map((row) => ({ ...row, reference: "999992169" }));
      },
    };
    const { findings } = await take(`${good}c;2025-05-01;2025-04-01\n`, { adapters: [careless] });
    expect(findings.items[0]).toMatchObject({ severity: "error", place: { line: 4 } });
    expect(findings.items[0]).not.toHaveProperty("reference");
  });
});

test("a facts file tells how many records were rejected when it was made, and its own lines are all good", async () => {
  const made = await take(`${good}c;2025-05-01;2025-04-01\n`);
  if (made.header === undefined) throw new Error("the delivery was refused");
  const facts = await take(headerLine(made.header) + factLines(made.kept), { given: {} });
  expect(made).toMatchObject({ madeFrom: undefined, records: { rejected: 1 } });
  expect(facts).toMatchObject({ madeFrom: made.records, records: { rejected: 0 } });
});

test("who waits is told the format first, and after each batch how many records there were and the findings so far", async () => {
  const told: unknown[] = [];
  const request = { file: new Blob([`${good}c;2025-05-01;2025-04-01\n`]), adapters: [jobs], given: complete };
  const result = await intake(
    { ...request, keyOf: () => key },
    {
      facts: () => undefined,
      recognised: ({ adapter, confidence }) => told.push([adapter.id, confidence]),
      progress: (records, groupsSoFar) => told.push([records, groupsSoFar().map(({ rule, count }) => [rule, count])]),
    },
  );
  expect(told).toEqual([
    ["jobs", 0.9],
    [3, [["delivery/period-reversed", 1]]],
  ]);
  expect(result.records.read).toBe(3);
});

test("a delivery of which every record has an error is refused, though nothing is wrong with the file", async () => {
  const { header, findings, records } = await take(`${HEADER}c;2025-05-01;2025-04-01\n`);
  expect([header, records]).toEqual([undefined, { read: 1, accepted: 0, rejected: 1 }]);
  expect(findings.items.map(({ level }) => level)).toEqual(["record"]);
});

describe("what nobody said", () => {
  test.each([
    ["municipality", "delivery/municipality-missing", "--municipality"],
    ["observedFrom", "delivery/observed-from-missing", "--observed-from"],
  ] as const)("%s is asked for by its flag, and nothing is kept", async (field, rule, flag) => {
    const { [field]: _, ...given } = complete;
    const { header, rules, findings, records } = await take(good, { given });
    expect(header).toBeUndefined();
    expect(rules).toContain(rule);
    expect(findings.items.find((finding) => finding.rule === rule)?.remedy.nl).toContain(flag);
    expect(records.read).toBe(2);
  });

  test("whether ends are kept up: open jobs then count as not known", async () => {
    const { jobEndsMaintained: _, ...given } = complete;
    const { header, rules } = await take(good, { given });
    expect(rules).toEqual(["delivery/job-ends-not-stated"]);
    expect(header?.metadata.jobEndsMaintained).toBe("unknown");
  });
});

describe("a delivery that does not hold", () => {
  test("a municipality that the register does not know", async () => {
    const { header, kept, rules } = await take(good, { given: { ...complete, municipality: "GM9999" } });
    expect(header).toBeUndefined();
    expect(rules).toEqual(["municipality/unknown-code"]);
    expect(kept.some(({ kind }) => kind === "coverage")).toBe(false);
  });

  test("a municipality that ended before the last day of the delivery; until its last day it may deliver", async () => {
    const weesp = { ...complete, municipality: "GM0457", observedFrom: "2021-01-01" };
    const late = await take(good, { given: weesp });
    expect([late.header, late.rules]).toEqual([undefined, ["municipality/ended-code"]]);
    expect(late.findings.groups[0]?.message.nl).toContain("Amsterdam (GM0363)");

    const period = { from: "2021-01-01", to: "2022-03-23" };
    const inTime = await take(good, { given: { ...weesp, period } });
    expect(inTime.rules).toEqual([]);
    expect(inTime.header?.metadata).toMatchObject({ municipality: "GM0457", period });
  });

  test("no key: the records are checked, nothing is kept", async () => {
    const { header, kept, rules, records } = await take(good, { keyOf: () => undefined });
    expect([header, kept, rules, records.read]).toEqual([undefined, [], ["delivery/key-missing"], 2]);
  });

  test("a list of current clients: no job ever ended", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `p${index};2025-01-01;\n`).join("");
    const { header, rules, kept } = await take(HEADER + rows);
    expect(rules).toEqual(["delivery/no-ended-jobs"]);
    expect(header?.metadata.jobEndsMaintained).toBe("unknown");
    expect(kept.at(-1)).toMatchObject({ kind: "coverage", jobEndsMaintained: "unknown" });
  });

  test("what may be right after all is to be confirmed, also when only the facts travel on", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `p${index};2025-01-01;\n`).join("");
    const { header, kept } = await take(HEADER + rows);
    if (header === undefined) throw new Error("refused");
    const facts = await take(headerLine(header) + factLines(kept), { adapters: [factsAdapter], given: {} });
    for (const groups of [header.findings, facts.findings.groups])
      expect(groups).toMatchObject([{ rule: "delivery/no-ended-jobs", confirmable: true }]);
  });

  test("one ended job among thirty is enough to believe the rest", async () => {
    const rows = Array.from(
      { length: 30 },
      (_, index) => `p${index};2025-01-01;${index === 0 ? "2025-03-01" : ""}\n`,
    ).join("");
    expect((await take(HEADER + rows)).header?.metadata.jobEndsMaintained).toBe("yes");
  });

  test.each([
    ["", "file/empty"],
    [HEADER, "file/no-records"],
    ["iets anders;en nog wat\n1;2\n", "file/unrecognised"],
    ["<!DOCTYPE html><html><body>Inloggen</body></html>", "file/unrecognised-html"],
    ["%PDF-1.7 …", "file/unrecognised-pdf"],
  ])("%j", async (content, rule) => {
    const { header, rules, kept } = await take(content);
    expect([header, rules, kept]).toEqual([undefined, [rule], []]);
  });

  test("a workbook that cannot be opened says why", async () => {
    const workbook = await writeWorkbook([{ name: "Blad", rows: [["a"], ["b"]] }]);
    const { rules } = await take("", { file: new Blob([workbook.subarray(0, workbook.length - 30)]) });
    expect(rules).toEqual(["workbook/damaged"]);
  });

  test("two formats that fit about as well are not guessed between", async () => {
    const twin: Adapter = { ...jobs, id: "twin" };
    const { header, findings } = await take(good, { adapters: [jobs, twin] });
    expect(header).toBeUndefined();
    expect(findings.items[0]?.message.nl).toContain("jobs, twin");
    expect((await take(good, { adapters: [jobs, twin], format: "twin" })).header?.format.id).toBe("twin");
  });
});

describe("a facts file", () => {
  const canonical = async () => {
    const { header, kept } = await take(good);
    if (header === undefined) throw new Error("the delivery was refused");
    return { header, kept, text: headerLine(header) + factLines(kept) };
  };

  test.each([
    ["cut off", (text: string) => text.slice(0, text.lastIndexOf('{"kind"')), "facts/count-differs"],
    ["a line that is no fact", (text: string) => text.replace('"regular"', '"magic"'), "facts/line-invalid"],
    [
      "a fact of another municipality",
      (text: string) => text.replace(/GM0200(?!.*GM0200)/s, "GM0479"),
      "facts/other-delivery",
    ],
    [
      "a fact of another grantor",
      (text: string) => text.replace(/"grantor":"municipality"(?!.*"grantor")/s, '"grantor":"uwv"'),
      "facts/other-delivery",
    ],
    [
      "a fact of another stream",
      (text: string) => text.replace(/"stream":"jobs"(?!.*"stream")/s, '"stream":"other"'),
      "facts/other-delivery",
    ],
    [
      "a header of another make",
      (text: string) => text.replace('"keyVersion":3', '"keyVersion":0'),
      "facts/header-invalid",
    ],
    [
      "a person in clear",
      (text: string) => text.replace(/"person":"[^"]+"/, '"person":"999990019"'),
      "facts/line-invalid",
    ],
  ])("%s is told", async (_, damage, rule) => {
    const { text } = await canonical();
    const result = await take(damage(text), { given: {} });
    expect(result.rules).toContain(rule);
    expect(result.header).toBeUndefined();
    expect(JSON.stringify(result.findings)).not.toContain("999990019");
  });
});

describe("a facts file that is refused at its first line", () => {
  test("hands out no facts after it, and still tells every other fault", async () => {
    const many = HEADER + Array.from({ length: 3_000 }, (_, row) => `p${row};2025-01-01;2025-06-30\n`).join("");
    const { header, kept } = await take(many);
    if (header === undefined) throw new Error("the delivery was refused");
    const [head = "", , ...rest] = (headerLine(header) + factLines(kept)).split("\n");
    const text = [head, "no fact", ...rest.slice(0, -3), "no fact either", ...rest.slice(-2)].join("\n");
    const refused = await take(text, { given: {} });
    expect(refused.kept).toEqual([]);
    expect(refused.findings.errors).toBe(2);
    expect(refused.records).toEqual({ read: 3_001, accepted: 2_999, rejected: 2 });
  });
});

describe("a policy", () => {
  const because = { nl: "afgesproken", en: "agreed" };
  const lenient: IntakeRequest["policy"] = {
    schema: "jobcoach/policy/v1",
    severities: [{ rule: "delivery/period-reversed", severity: "warning", because }],
  };
  const reversed = `${HEADER}a;2025-01-01;2025-06-30\nb;2025-02-01;2025-01-01\n`;

  test("decides whether a record counts", async () => {
    expect((await take(reversed)).records).toMatchObject({ accepted: 1, rejected: 1 });
    const taken = await take(reversed, { policy: lenient });
    expect(taken.records).toMatchObject({ accepted: 2, rejected: 0 });
    expect(taken.findings).toMatchObject({ errors: 0, warnings: 1 });
  });
});

describe("what looks wrong with a delivery as a whole", () => {
  /** As `jobs`, but every end is also the end of the contract, for as many rows as are asked. */
  const planned: Adapter = {
    ...jobs,
    map: (raw, context) => {
      const { facts, findings } = jobs.map(raw, context);
      return {
        findings,
        facts: facts.map((fact) =>
          fact.kind === "employment" && fact.to.state === "on" ? { ...fact, plannedTo: fact.to.day } : fact,
        ),
      };
    },
  };
  const rows = (ended: number, real: number) =>
    HEADER +
    Array.from({ length: ended }, (_, at) => `p${at};2025-01-01;2025-06-30\n`).join("") +
    Array.from({ length: real }, (_, at) => `q${at};2025-01-01;\n`).join("");
  const looksPlanned = async (adapter: Adapter, content: string) =>
    (await take(content, { adapters: [adapter] })).rules.includes("delivery/contract-ends-as-job-ends");

  test("every job ends on the last day of its contract, in a delivery with many ends", async () => {
    expect(await looksPlanned(planned, rows(20, 5))).toBe(true);
    expect(await looksPlanned(planned, rows(19, 5))).toBe(false);
    expect(await looksPlanned(jobs, rows(20, 5))).toBe(false);
  });

  test("hours that were logged beside hours that were stated", async () => {
    const mixed: Adapter = {
      ...jobs,
      map: (raw, context) => {
        const { facts, findings } = jobs.map(raw, context);
        const [fact] = facts;
        if (fact?.kind !== "employment") return { facts, findings };
        const { municipality, grantor, stream, source, observedUntil, person } = fact;
        const shared = { municipality, grantor, stream, source, observedUntil, person };
        const mode = fact.to.state === "open" ? "logged" : "reported";
        return { facts: [{ kind: "coaching", ...shared, from: fact.from, to: fact.from, mode }], findings };
      },
    };
    const { rules } = await take(good, { adapters: [mixed] });
    expect(rules).toContain("delivery/mixed-hours-modes");
    expect((await take(`${HEADER}a;2025-01-01;\n`, { adapters: [mixed] })).rules).not.toContain(
      "delivery/mixed-hours-modes",
    );
  });
});

describe("a key that follows on another", () => {
  const before = { version: 2, bytes: new Uint8Array(32).fill(5) };
  const rotated = { keyOf: () => ({ ...key, earlier: before }) };

  test("tells the token of each person under the key before, also through the canonical form", async () => {
    const old = await take(good, { keyOf: () => before });
    const first = await take(good, rotated);
    const [a, b] = first.kept.map(({ person }) => person ?? "");
    expect(first.header?.earlierPersons).toEqual({
      [a as string]: old.kept[0]?.person,
      [b as string]: old.kept[1]?.person,
    });
    if (first.header === undefined) throw new Error("the delivery was refused");
    const file = headerLine(first.header) + factLines(first.kept);
    const second = await take(file, { given: {}, keyOf: () => undefined });
    expect(second.header?.earlierPersons).toEqual(first.header.earlierPersons);
    expect(old.header).not.toHaveProperty("earlierPersons");
    expect(first.header.earlierKey).toEqual({ version: before.version, check: old.header?.keyCheck });
    expect(second.header?.earlierKey).toEqual(first.header.earlierKey);
    expect(old.header).not.toHaveProperty("earlierKey");
  });

  test("a file in which two persons had one token, or tokens are of the wrong key, is refused", async () => {
    const { header, kept } = await take(good, rotated);
    if (header === undefined) throw new Error("the delivery was refused");
    const [[a = "", before] = [], [b = ""] = []] = Object.entries(header.earlierPersons ?? {});
    for (const earlierPersons of [{ [a]: before ?? "", [b]: before ?? "" }, { [before ?? ""]: a }, { [a]: b }]) {
      const file = headerLine({ ...header, earlierPersons }) + factLines(kept);
      expect((await take(file, { given: {} })).rules).toContain("facts/header-invalid");
    }
  });
});

describe("the check value of the key", () => {
  test("tells a key from another with its version, also through the canonical form", async () => {
    const other = { ...key, bytes: new Uint8Array(32).fill(8) };
    const one = await take(good);
    const beside = await take(good, { keyOf: () => other });
    expect(beside.header?.keyVersion).toBe(one.header?.keyVersion);
    expect(beside.header?.keyCheck).not.toBe(one.header?.keyCheck);
    if (beside.header === undefined) throw new Error("the delivery was refused");
    const file = headerLine(beside.header) + factLines(beside.kept);
    expect((await take(file, { given: {} })).header?.keyCheck).toBe(keyCheckOf(other));
  });

  test("stays away where a file does not say with which key it was made", async () => {
    const { header, kept } = await take(good);
    if (header === undefined) throw new Error("the delivery was refused");
    const { keyCheck: _, ...without } = header;
    const again = await take(headerLine(without) + factLines(kept), { given: {} });
    expect(again.header).toBeDefined();
    expect(again.header).not.toHaveProperty("keyCheck");
  });
});
