import { intake } from "@jobcoach/adapter";
import { type DeliveryHeader, type Fact, type Finding, isBsn, type ProvisionFact } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pseudonyms } from "../../../adapter/src/suwiml/testing/run-adapter.ts";
import { subsidySchemes } from "../suwiml-gsd-reintegratie/codes.ts";
import { srg2019 } from "./srg-2019.ts";

const KEY = { version: 1, bytes: new Uint8Array(32).fill(7) };
const BSNS = ["999990019", "999990032", "010002546", "080000071"];
const NUMBERS = ["JC1", "00042", "LK & zo <3", "voorziening 15c"];

const clearTexts = new Map(
  [...BSNS.map((bsn) => ["person", bsn] as const), ...NUMBERS.map((number) => ["record", number] as const)].map(
    ([kind, text]) => [pseudonyms.token(kind, text), text],
  ),
);

const header: DeliveryHeader = {
  schema: "jobcoach-facts/1",
  metadata: {
    municipality: "GM0200",
    grantor: "municipality",
    stream: "srg",
    period: { from: "2026-06-01", to: "2026-06-30" },
    observedFrom: "2026-06-01",
    observedUntil: "2026-06-30",
    selection: "unknown",
    jobEndsMaintained: "no",
    hoursMode: "none",
    hoursLogComplete: false,
  },
  format: { id: "srg-2019", version: "2019", confidence: 1 },
  sha256: "0".repeat(64),
  bytes: 1,
  keyVersion: 1,
  records: { read: 1, accepted: 1, rejected: 0 },
  facts: {},
  findings: [],
};

const envelope = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "srg",
  source: "case-file",
  observedUntil: "2026-06-30",
} as const;

async function write(facts: readonly Fact[], carrier?: "xml" | "csv" | "text") {
  const findings: Finding[] = [];
  const onFinding = (finding: Finding) => void findings.push(finding);
  const clear = { of: (token: string) => clearTexts.get(token) };
  const request = { header, facts, clear, onFinding, ...(carrier === undefined ? {} : { carrier }) };
  const file = await srg2019.write?.(request);
  const bytes = file?.bytes ?? new Uint8Array();
  return { findings, extension: file?.extension, bytes, text: new TextDecoder().decode(bytes) };
}

async function takeIn(bytes: Uint8Array) {
  const facts: Fact[] = [];
  const { findings } = await intake(
    { file: new Blob([bytes as BlobPart]), adapters: [srg2019], given: {}, keyOf: () => KEY },
    { facts: (batch) => void facts.push(...batch) },
  );
  return { facts: facts.filter(({ kind }) => kind !== "coverage"), findings };
}

const coaching = (changes: Partial<ProvisionFact> = {}): ProvisionFact => {
  const record = pseudonyms.token("record", "JC1");
  return {
    kind: "provision",
    ...envelope,
    person: pseudonyms.token("person", "999990019"),
    record,
    ref: record,
    trajectoryRef: pseudonyms.token("trajectory", "JC1"),
    type: "30",
    grantedBy: "municipality",
    form: "unknown",
    from: "2025-01-01",
    to: { state: "open" },
    ...changes,
  };
};

const lossesOf = async (facts: readonly Fact[]) =>
  (await write(facts)).findings.map(({ rule, place }) => [rule, place.field]);

describe("writing srg-2019", () => {
  test("writes XML that reads as the same facts", async () => {
    const facts: Fact[] = [
      { kind: "person", ...envelope, person: pseudonyms.token("person", "999990019"), sex: "f", workCapacity: "10" },
      coaching(),
    ];
    const { bytes, extension, findings, text } = await write(facts);
    expect([extension, findings]).toEqual([".xml", []]);
    expect(text).toContain("<Burgerservicenummer>999990019</Burgerservicenummer>");
    expect((await takeIn(bytes)).facts).toEqual(facts);
  });

  test("a person without a clear number is an error, and their facilities are left out", async () => {
    const { findings, bytes } = await write([
      coaching({ person: pseudonyms.token("person", "klant 12") }),
      coaching({ person: pseudonyms.token("person", "klant 12"), ref: pseudonyms.token("record", "LK") }),
    ]);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["srg-write/person-not-known", "error"]]);
    expect((await takeIn(bytes)).facts).toEqual([]);
  });

  test("says once per field what the statistic has no place for", async () => {
    const person = pseudonyms.token("person", "999990019");
    expect(
      await lossesOf([
        { kind: "person", ...envelope, person, birthMonth: "1990-01" },
        { kind: "exit", ...envelope, person, reason: "moved", on: "2026-06-01" },
        coaching({ form: "intern", regime: "light", plannedTo: "2026-01-01" }),
        coaching({ form: "intern", ref: pseudonyms.token("record", "00042") }),
      ]),
    ).toEqual([
      ["srg-write/not-carried", "person.birthMonth"],
      ["srg-write/not-carried", "exit"],
      ["srg-write/not-carried", "provision.regime"],
      ["srg-write/not-carried", "provision.form"],
      ["srg-write/not-carried", "provision.plannedTo"],
    ]);
  });

  test.each<[string, Partial<ProvisionFact>]>([
    ["srg-write/other-grantor", { grantedBy: "uwv" }],
    ["srg-write/end-not-known", { to: { state: "unknown" } }],
    ["srg-write/end-not-known", { to: { state: "between", after: "2026-04-30", before: "2026-05-31" } }],
    ["srg-write/outside-month", { from: "2026-07-01" }],
    ["srg-write/outside-month", { to: { state: "on", day: "2026-05-31" } }],
  ])("%s: left out, and told", async (rule, changes) => {
    const { bytes } = await write([coaching(changes)]);
    expect(await lossesOf([coaching(changes)])).toEqual([[rule, undefined]]);
    expect((await takeIn(bytes)).findings.groups.map((group) => group.rule)).toEqual(["layout/empty-delivery"]);
  });

  test("a reference that is no registration number is not written", async () => {
    const { findings, text } = await write([coaching({ ref: pseudonyms.token("record", "elders") })]);
    expect(findings.map(({ rule }) => rule)).toEqual(["srg-write/number-not-carried"]);
    expect(text).not.toContain("Registratienummer");
  });

  test("a wage value is rounded to whole percentages, a subsidy needs its facility", async () => {
    const facility = coaching({ type: "10" });
    const subsidy = {
      kind: "subsidy",
      ...envelope,
      person: facility.person,
      record: facility.ref,
      scheme: "loonkostensubsidie",
      from: facility.from,
      to: facility.to,
      loonwaardePercent: 62.5,
      loonwaardeBase: "wml",
      continues: true,
    } as const;
    expect(await lossesOf([facility, subsidy])).toEqual([
      ["srg-write/not-carried", "subsidy.loonwaardeBase"],
      ["srg-write/rounded", "subsidy.loonwaardePercent"],
      ["srg-write/not-carried", "subsidy.continues"],
    ]);
    expect((await write([facility, subsidy])).text).toContain("<Loonwaarde>063</Loonwaarde>");
    expect(await lossesOf([subsidy])).toEqual([["srg-write/subsidy-without-facility", undefined]]);
    const ofFunctionWage = { ...subsidy, loonwaardeBase: "function-wage" } as const;
    expect((await write([facility, ofFunctionWage])).text).not.toContain("063");
    expect(await lossesOf([facility, ofFunctionWage])).toContainEqual([
      "srg-write/not-carried",
      "subsidy.loonwaardePercent",
    ]);
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((day) => String(day).padStart(2, "0"));
const person = fc.constantFrom(...BSNS);
const known = fc.record(
  {
    sex: fc.constantFrom("m", "f", "other-or-unknown"),
    workCapacity: fc.constantFrom("10", "11", "20", "30", "40"),
    goal: fc.constantFrom("1", "2"),
  },
  { requiredKeys: [] },
);
const facilityOf = fc.record({
  type: fc.constantFrom("10", "11", "12", "21", "30", "40", "98"),
  from: day.map((day) => `2025-03-${day}`),
  end: fc.option(fc.record({ day, isPlan: fc.boolean() }), { nil: undefined }),
  percent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  continues: fc.option(fc.boolean(), { nil: undefined }),
});

test("what is written reads as the same facts, with the same tokens", async () => {
  const people = fc.dictionary(person, known);
  const facilities = fc.uniqueArray(fc.tuple(fc.constantFrom(...NUMBERS), person, facilityOf), {
    selector: ([number]) => number,
  });
  await fc.assert(
    fc.asyncProperty(people, facilities, async (people, facilities) => {
      const facts: Fact[] = [];
      for (const [bsn, traits] of Object.entries(people)) {
        const isNamed = isBsn(bsn) && facilities.some(([, owner]) => owner === bsn) && Object.keys(traits).length > 0;
        if (isNamed)
          facts.push({ kind: "person", ...envelope, person: pseudonyms.token("person", bsn), ...traits } as Fact);
      }
      for (const [number, bsn, { type, from, end, percent, continues }] of facilities) {
        const record = pseudonyms.token("record", number);
        const to = end === undefined || end.isPlan ? { state: "open" } : { state: "on", day: `2026-06-${end.day}` };
        const base = { ...envelope, person: pseudonyms.token("person", bsn), record, from, to };
        facts.push({
          kind: "provision",
          ...base,
          ref: record,
          type,
          grantedBy: "municipality",
          form: "unknown",
          ...(end?.isPlan ? { plannedTo: `2026-09-${end.day}` } : {}),
          ...(type === "30" ? { trajectoryRef: pseudonyms.token("trajectory", number) } : {}),
        } as Fact);
        if (!["10", "11", "12"].includes(type)) continue;
        facts.push({
          kind: "subsidy",
          ...base,
          scheme: subsidySchemes[type],
          ...(percent === undefined ? {} : { loonwaardePercent: percent, loonwaardeBase: "unknown" }),
          ...(continues === undefined || to.state === "open" ? {} : { continues }),
        } as Fact);
      }
      const { bytes, findings } = await write(facts);
      expect(findings).toEqual([]);
      expect((await write(facts)).bytes).toEqual(bytes);
      for (const carried of [bytes, (await write(facts, "csv")).bytes, (await write(facts, "text")).bytes])
        expect(distinct((await takeIn(carried)).facts)).toEqual(distinct(facts));
    }),
    { numRuns: 150 },
  );
});

/** Facts as a set, whatever the order of their fields; the person stands beside each of their facilities. */
const distinct = (facts: readonly Fact[]) =>
  [...new Set(facts.map((fact) => JSON.stringify(Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1)))))].sort();
