import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPseudonyms, type ReadContext } from "@jobcoach/adapter";
import {
  type DeliveryHeader,
  type Fact,
  type Finding,
  type ProvisionFact,
  type SubsidyFact,
  type Token,
  unknownEnd,
} from "@jobcoach/core";
import { provisionTypeCodes } from "@jobcoach/core/codes";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeWrittenBySchema } from "../../../adapter/src/suwiml/testing/official-schema.ts";
import { delivery, runAdapter, sorted } from "../../../adapter/src/suwiml/testing/run-adapter.ts";
import { subsidySchemes } from "./codes.ts";
import { facilityReference } from "./facility-reference.ts";
import { gsdReintegratieAdapter, suwimlGsdReintegratie } from "./suwiml-gsd-reintegratie.ts";

const happy = readFileSync(join(import.meta.dirname, "fixtures", "happy.xml"), "utf8");
const texts = new Map<Token, string>();
const pseudonyms = createPseudonyms({ version: 1, bytes: new Uint8Array(32).fill(7) }, (token, text) =>
  texts.set(token, text),
);
const adapter = gsdReintegratieAdapter({ sourceColumn: "7" });

const header = (facts: readonly Fact[]): DeliveryHeader => ({
  schema: "jobcoach-facts/1",
  metadata: {
    ...delivery,
    observedFrom: "2024-01-01",
    observedUntil: "2026-06-30",
    period: { from: "2024-01-01", to: "2026-06-30" },
  },
  format: { id: "facts", version: "1", confidence: 1 },
  sha256: "0".repeat(64),
  bytes: 0,
  keyVersion: 1,
  records: { read: 1, accepted: 1, rejected: 0 },
  facts: facts.length === 0 ? {} : { provision: facts.length },
  findings: [],
});

async function write(facts: readonly Fact[], clear: ReadonlyMap<Token, string> = texts, writer = adapter) {
  const findings: Finding[] = [];
  const request = { header: header(facts), facts, clear: { of: (token: Token) => clear.get(token) } };
  const written = await writer.write?.({ ...request, onFinding: (finding) => void findings.push(finding) });
  const text = new TextDecoder().decode(written?.bytes);
  return { text, extension: written?.extension, findings: findings.map(({ rule, place }) => [rule, place.field]) };
}

const envelope = (bsn: string) => ({
  municipality: "GM0200",
  grantor: "municipality" as const,
  stream: "test-stream",
  source: "case-file" as const,
  observedUntil: "2026-06-30",
  person: pseudonyms.token("person", bsn),
});

function provision(bsn: string, changes: Partial<ProvisionFact> = {}, number = "JC1"): ProvisionFact {
  const ref = pseudonyms.token("record", number);
  const shared = { kind: "provision", ...envelope(bsn), record: ref, ref, type: "30" } as const;
  const days = { from: "2025-01-01", to: { state: "open" } } as const;
  return { ...shared, grantedBy: "municipality", form: "unknown", ...days, ...changes };
}

describe("writing the re-integration file", () => {
  test("writes one message per person in a wrapper, in the order of the schema", async () => {
    const facts: Fact[] = [
      { kind: "person", ...envelope("010002546"), birthMonth: "1991-07", sex: "f", workCapacity: "10", goal: "1" },
      provision("010002546", { to: { state: "on", day: "2025-12-31" } }),
      provision("999990019", { type: "40" }, "AC2"),
    ];
    expect(await write(facts)).toEqual({
      extension: ".xml",
      findings: [],
      text: `<?xml version="1.0" encoding="UTF-8"?>
<Antwoorden>
  <rei:GSDReintegratieInfoResponse xmlns:rei="http://bkwi.nl/SuwiML/Diensten/GSDDossierReintegratie/v0200">
    <ClientSuwi>
      <Burgerservicenr>010002546</Burgerservicenr>
      <Geslacht>2</Geslacht>
      <Geboortedat>19910700</Geboortedat>
      <AtlRelatie>
        <Arbeidsvermogen>
          <CdArbeidsvermogen>10</CdArbeidsvermogen>
        </Arbeidsvermogen>
        <DoelReintegratievoorziening>
          <CdDoelRv>1</CdDoelRv>
        </DoelReintegratievoorziening>
        <ReIntegratievoorziening>
          <RegistratienrRvGsd>JC1</RegistratienrRvGsd>
          <DatBRv>20250101</DatBRv>
          <DatERv>20251231</DatERv>
          <CdTypeRvGsd>30</CdTypeRvGsd>
        </ReIntegratievoorziening>
        <Bron>
          <CdKolomSuwi>7</CdKolomSuwi>
          <CdPartijSuwi>0200</CdPartijSuwi>
        </Bron>
      </AtlRelatie>
    </ClientSuwi>
  </rei:GSDReintegratieInfoResponse>
  <rei:GSDReintegratieInfoResponse xmlns:rei="http://bkwi.nl/SuwiML/Diensten/GSDDossierReintegratie/v0200">
    <ClientSuwi>
      <Burgerservicenr>999990019</Burgerservicenr>
      <AtlRelatie>
        <ReIntegratievoorziening>
          <RegistratienrRvGsd>AC2</RegistratienrRvGsd>
          <DatBRv>20250101</DatBRv>
          <CdTypeRvGsd>40</CdTypeRvGsd>
        </ReIntegratievoorziening>
        <Bron>
          <CdKolomSuwi>7</CdKolomSuwi>
          <CdPartijSuwi>0200</CdPartijSuwi>
        </Bron>
      </AtlRelatie>
    </ClientSuwi>
  </rei:GSDReintegratieInfoResponse>
</Antwoorden>
`,
    });
  });

  test("a person without a clear number is left out with an error, once", async () => {
    const facts = [provision("999990019"), provision("999990019", {}, "JC2"), provision("999990020", {}, "JC3")];
    const clear = new Map([...texts].filter(([, text]) => text !== "999990019"));
    const { text, findings } = await write(facts, clear);
    expect(findings).toEqual([["gsd-reintegratie-write/person-not-known", undefined]]);
    expect(text.match(/<ClientSuwi>/g)).toHaveLength(1);
    expect(
      (await write([{ ...provision("999990019"), person: pseudonyms.token("person", "123456789") }])).findings,
    ).toEqual([["gsd-reintegratie-write/person-not-known", undefined]]);
  });

  test("tells once per field what the message cannot carry", async () => {
    const job = pseudonyms.token("job", "1");
    const { findings } = await write([
      provision("999990019", { form: "intern", plannedTo: "2026-01-01", jobRef: job }),
      provision("999990020", { form: "intern" }, "JC2"),
      provision("999990020", { grantedBy: "uwv" }, "JC3"),
      provision("999990020", { to: unknownEnd }, "JC4"),
      { kind: "register", ...envelope("999990020"), status: "registered" },
      { kind: "subsidy", ...envelope("999990020"), scheme: "loondispensatie", from: "2025-01-01", to: unknownEnd },
    ]);
    expect(findings.map(([rule, field]) => [rule?.replace("gsd-reintegratie-write/", ""), field])).toEqual([
      ["not-carried", "provision.plannedTo"],
      ["not-carried", "provision.jobRef"],
      ["not-carried", "register"],
      ["not-carried", "provision.form"],
      ["other-grantor", undefined],
      ["end-not-known", undefined],
      ["subsidy-without-facility", undefined],
    ]);
  });

  test.each([
    ["is not known", undefined],
    ["is longer than the message allows", "1234567890123456"],
    ["starts with a space, which reading takes off", " A1"],
    ["holds what XML cannot", "A\u0000"],
  ])("a reference that %s is left out, and that is told", async (_, text) => {
    const fact = provision("999990019", {}, "JC9");
    const clear = new Map(texts);
    if (text === undefined) clear.delete(fact.ref);
    else clear.set(fact.ref, text);
    const written = await write([fact], clear);
    expect(written.text).not.toContain("RegistratienrRvGsd");
    expect(written.findings).toEqual([["gsd-reintegratie-write/reference-changed", undefined]]);
  });

  test.each([
    ["unknown", 62.5, "06250", []],
    ["wml", 100, "10000", ["subsidy.loonwaardeBase"]],
    ["wml", 33.333, "03333", ["subsidy.loonwaardeBase", "subsidy.loonwaardePercent"]],
    ["function-wage", 50, undefined, ["subsidy.loonwaardePercent"]],
  ] as const)(
    "a wage value of %s, %s percent, is written %s",
    async (loonwaardeBase, loonwaardePercent, expected, lost) => {
      const facility = provision("999990019", { type: "10" });
      const { from, to } = facility;
      const record = facility.ref;
      const own = { kind: "subsidy", ...envelope("999990019"), record, scheme: "loonkostensubsidie" } as const;
      const { text, findings } = await write([facility, { ...own, from, to, loonwaardePercent, loonwaardeBase }]);
      expect(/<Percentage>(.*)<\/Percentage>/.exec(text)?.[1]).toBe(expected);
      expect(findings.map(([, field]) => field)).toEqual(lost);
    },
  );

  test("nobody configured the column of the source: it is assumed, and that is told", async () => {
    const { text, findings } = await write([provision("999990019")], texts, suwimlGsdReintegratie);
    expect(text).toContain("<CdKolomSuwi>5</CdKolomSuwi>");
    expect(findings).toEqual([["gsd-reintegratie-write/source-column-assumed", "CdKolomSuwi"]]);
  });

  test("without anything to say there are no messages", async () => {
    expect((await write([])).text).toContain("<Antwoorden/>");
    expect((await write([provision("999990019", { grantedBy: "uwv" })])).text).toContain("<Antwoorden/>");
  });
});

const numbers = fc.stringMatching(/^[A-Za-z0-9&<>"'][A-Za-z0-9 &<>"'|-]{0,13}[A-Za-z0-9&]$/);
const day = fc
  .date({ min: new Date("2016-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const facility = fc.record({
  number: fc.option(numbers, { nil: "" }),
  type: fc.constantFrom(...(Object.keys(provisionTypeCodes.codes) as ProvisionFact["type"][])),
  from: day,
  to: fc.option(fc.constantFrom("2026-01-01", "2026-06-30"), { nil: undefined }),
  percent: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
});
const person = fc.record({
  bsn: fc.constantFrom("010002546", "080000071", "999990019", "999990032"),
  birthMonth: fc.option(fc.constantFrom("1960-12", "1995-06", "2008-01"), { nil: undefined }),
  sex: fc.option(fc.constantFrom("m", "f", "other-or-unknown"), { nil: undefined }),
  aims: fc.uniqueArray(
    fc.record({ workCapacity: fc.constantFrom("10", "11", "20", "30", "40"), goal: fc.constantFrom("1", "2") }),
    { maxLength: 3, selector: ({ workCapacity, goal }) => workCapacity + goal },
  ),
  facilities: fc.uniqueArray(facility, { maxLength: 4, selector: ({ number, from, type }) => number + from + type }),
});
const persons = fc.uniqueArray(person, { maxLength: 3, selector: ({ bsn }) => bsn });
type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never;

/** The facts that the message carries about a person, as reading it makes them. */
function factsOf({ bsn, birthMonth, sex, aims, facilities }: Person): readonly Fact[] {
  const who = {
    kind: "person",
    ...envelope(bsn),
    ...(birthMonth === undefined ? {} : { birthMonth }),
    ...(sex === undefined ? {} : { sex }),
  } as Fact;
  const isKnown = birthMonth !== undefined || sex !== undefined;
  const people = aims.length > 0 ? aims.map((aim) => ({ ...who, ...aim }) as Fact) : isKnown ? [who] : [];
  return [...people, ...facilities.flatMap((one) => facilityFacts(one, bsn, facilities))];
}

function facilityFacts(
  { number, type, from, to, percent }: Person["facilities"][number],
  bsn: string,
  all: Person["facilities"],
): readonly Fact[] {
  const isShared = all.filter((other) => other.number === number).length > 1;
  const record = pseudonyms.token("record", facilityReference({ number, from, type }, bsn, isShared));
  const end = to === undefined ? ({ state: "open" } as const) : ({ state: "on", day: to } as const);
  const fact = provision(bsn, { record, ref: record, type, from, to: end });
  if (type === "30" && number !== "") fact.trajectoryRef = pseudonyms.token("trajectory", number);
  const scheme = subsidySchemes[type];
  if (scheme === undefined) return [fact];
  const subsidy: SubsidyFact = { kind: "subsidy", ...envelope(bsn), record, scheme, from, to: end };
  if (percent === undefined) return [fact, subsidy];
  return [fact, { ...subsidy, loonwaardePercent: percent / 100, loonwaardeBase: "unknown" }];
}

test("what is written reads back as the same facts, and writes the same bytes again", async () => {
  await fc.assert(
    fc.asyncProperty(persons, async (persons) => {
      const facts = persons.flatMap(factsOf);
      const { text, findings } = await write(facts);
      expect(findings).toEqual([]);
      const again = await runAdapter(adapter, text);
      expect(sorted(again.facts)).toEqual(sorted(facts));
      expect((await write(again.facts)).text).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test("the happy fixture, read and written, reads as the same facts", async () => {
  const context: Pick<ReadContext, "given"> = { given: {} };
  const facts: Fact[] = [];
  const silent = { onFinding: () => undefined, declare: () => undefined, onRejectedRecord: () => undefined };
  for await (const batch of adapter.read(new Blob([happy]), { ...context, ...silent })) {
    for (const raw of batch) facts.push(...adapter.map(raw, { delivery, pseudonyms }).facts);
  }
  expect(sorted((await runAdapter(adapter, (await write(facts)).text)).facts)).toEqual(sorted(facts));
});

describeWrittenBySchema("GSDDossierReintegratie", "GSDDossierReintegratie-v0200-b04", async () => {
  const samples = fc.sample(persons, { numRuns: 60, seed: 7 });
  const written = await Promise.all(samples.map((persons) => write(persons.flatMap(factsOf))));
  return written.flatMap(({ text }) => text.match(/<rei:.*?<\/rei:[^>]*>/gs) ?? []);
});
