import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFile } from "@jobcoach/adapter";
import type { Fact } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asSet, filesOf, rulesOf, takeIn, writeRequestOf } from "../../../adapter/src/templates/testing/take-in.ts";
import { registerStates, workCapacities } from "./codes.ts";
import { ggmWerk as adapter } from "./ggm-werk.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
const ofKind = <Kind extends Fact["kind"]>({ facts }: { facts: readonly Fact[] }, kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
const json = (objects: object) => JSON.stringify({ schema: "ggm-werk/1", ...objects });
const places = (findings: Awaited<ReturnType<typeof takeIn>>["findings"]) =>
  findings.map(({ place, rule }) => [place.line, place.column, rule].join(" ")).sort();

test("objects of the model become facts", async () => {
  const taken = await takeIn(adapter, fixture("happy.json"));
  expect(taken.result.records).toEqual({ read: 5, accepted: 5, rejected: 0 });
  expect(ofKind(taken, "person")).toMatchObject([
    { workCapacity: "11", goal: "1" },
    { lifeDomains: ["finances", "justice"], validFrom: "2025-01-15" },
  ]);
  expect(ofKind(taken, "register")).toMatchObject([{ status: "registered" }]);
  expect(ofKind(taken, "provision")).toMatchObject([
    { type: "30", grantedBy: "municipality", from: "2025-02-01", plannedTo: "2027-01-31", inUseFrom: "2025-02-10" },
    { type: "10", to: { state: "on", day: "2026-01-31" } },
  ]);
  expect(ofKind(taken, "subsidy")).toMatchObject([
    { scheme: "loonkostensubsidie", loonwaardePercent: 62.5, loonwaardeBase: "wml" },
  ]);
  expect(ofKind(taken, "employment")).toMatchObject([
    { workKind: "unknown", hoursPerWeek: 24.5, to: { state: "open" } },
  ]);
});

test("a registration number is a text and keeps its zeros", async () => {
  const { texts, facts } = await takeIn(adapter, fixture("happy.json"));
  expect(ofKind({ facts }, "provision").map(({ ref }) => texts.get(ref))).toEqual(["000777", "000778"]);
});

test("texts of the model and names of jobs are never imported", async () => {
  const { facts, findings } = await takeIn(adapter, fixture("happy.json"));
  expect(JSON.stringify([facts, findings])).not.toMatch(/autisme|Bakker|010002546/);
  expect(rulesOf({ findings })).toContain("template/text-not-imported");
});

test.each(["N", "O", null])("without consent (%s) a score is not imported", async (IndicatieToestemming) => {
  const score = { Burgerservicenummer: "999990019", DatumBeoordeling: "2025-01-15", Financien: "beperkt" };
  const taken = await takeIn(adapter, json({ Zelfredzaamheidscore: [{ ...score, IndicatieToestemming }] }));
  expect(ofKind(taken, "person")).toEqual([]);
  expect(rulesOf(taken)).toEqual(["ggm-werk/consent-missing"]);
});

test("the five levels: problems or not; a score of nothing says nothing", async () => {
  const score = { Burgerservicenummer: "999990019", IndicatieToestemming: "J" };
  const domainsOf = async (cells: object) => {
    const taken = await takeIn(adapter, json({ Zelfredzaamheidscore: [{ ...score, ...cells }] }));
    return [ofKind(taken, "person")[0]?.lifeDomains, ...rulesOf(taken)];
  };
  const on = { DatumBeoordeling: "2025-01-15" };
  expect(await domainsOf({ ...on, Justitie: "niet zelfredzaam", Huisvesting: "voldoende" })).toEqual([["justice"]]);
  expect(await domainsOf({ ...on, Huisvesting: "volledig zelfredzaam" })).toEqual([[]]);
  expect(await domainsOf(on)).toEqual([undefined]);
  const later = { DatumBeoordeling: "2026-07-01", Justitie: "niet" };
  expect(await domainsOf(later)).toEqual([undefined, "ggm-werk/score-after-observed"]);
});

test("CSV carries one kind of object; ends and lost zeros are understood with a remark", async () => {
  const taken = await takeIn(adapter, fixture("edge.csv"));
  expect(taken.result.records).toEqual({ read: 3, accepted: 3, rejected: 0 });
  expect(ofKind(taken, "provision").map(({ to, plannedTo }) => [to.state, plannedTo])).toEqual([
    ["open", undefined],
    ["open", "2026-12-31"],
    ["unknown", undefined],
  ]);
  expect(places(taken.findings)).toEqual([
    "1 K template/column-not-read",
    "2 Burgerservicenummer person/bsn-zero-lost",
    "3 DatumEinde ggm-werk/end-after-observed",
    "4 Burgerservicenummer person/client-number-only",
    "4 PercentageLoonwaardeWML ggm-werk/wage-value-without-subsidy",
  ]);
  expect(ofKind(taken, "subsidy")).toMatchObject([{ scheme: "loonkostensubsidie-tijdelijk" }]);
});

test("a name of which the model knows nothing is told by its letter, because it may be somebody's", async () => {
  const row = { ...subsidised, "Notitie Jan Jansen": "ja" };
  for (const text of [
    json({ Reintegratievoorziening: [row] }),
    `${Object.keys(row).join(";")}\n${Object.values(row).join(";")}\n`,
  ]) {
    const { findings } = await takeIn(adapter, text);
    expect(places(findings)).toEqual(["1 G template/column-not-read"]);
    expect(JSON.stringify(findings)).not.toContain("Jansen");
  }
});

test("each bad object is rejected alone; a bare list is known by its names", async () => {
  const taken = await takeIn(adapter, fixture("broken.json"));
  expect(taken.result.records).toEqual({ read: 8, accepted: 1, rejected: 7 });
  expect(places(taken.findings)).toEqual([
    "2 Burgerservicenummer person/bsn-fails-test",
    "3 CodeType code/unknown-code",
    "4 DatumStart date/no-such-day",
    "5 DatumEinde json/key-missing",
    "6 DatumEinde fact/end-before-start",
    "7 RegistratienummerReintegratievoorziening json/value-nested",
    "7 RegistratienummerReintegratievoorziening record/value-missing",
    "8  json/row-not-an-object",
    "9 Burgerservicenummer json/number-for-text",
    "9 RegistratienummerReintegratievoorziening json/number-for-text",
  ]);
});

test.each(Object.entries(workCapacities))("%s is code %s of the statistic", async (CodeArbeidsvermogen, code) => {
  const taken = await takeIn(
    adapter,
    json({ Werkzoekende: [{ Burgerservicenummer: "999990019", CodeArbeidsvermogen }] }),
  );
  expect(ofKind(taken, "person")).toMatchObject([{ workCapacity: code }]);
});

test("a registration number that stands twice with a person is refused the second time", async () => {
  const again = { ...subsidised, DatumStart: "2025-01-01" };
  const other = { ...subsidised, Burgerservicenummer: "010002546" };
  const taken = await takeIn(adapter, json({ Reintegratievoorziening: [subsidised, again, other] }));
  expect(taken.result.records).toEqual({ read: 3, accepted: 2, rejected: 1 });
  expect(places(taken.findings)).toEqual(["1 RegistratienummerReintegratievoorziening template/row-twice"]);
});

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const dayIn = (year: number) =>
  fc.integer({ min: 1, max: 28 }).map((day) => `${year}-03-${String(day).padStart(2, "0")}`);
const person = fc.constantFrom("999990019", "010002546", "K-1");
const objects = fc.record({
  Werkzoekende: fc.uniqueArray(
    fc.record({
      Burgerservicenummer: person,
      CodeArbeidsvermogen: maybe(fc.constantFrom(...Object.keys(workCapacities))),
      CodeDoelReintegratievoorziening: maybe(fc.constantFrom("1", "2")),
      IndicatieDoelgroepenregister: maybe(fc.constantFrom(...Object.keys(registerStates))),
    }),
    { maxLength: 3, selector: (seeker) => seeker.Burgerservicenummer },
  ),
  Reintegratievoorziening: fc.uniqueArray(
    fc.record({
      Burgerservicenummer: person,
      RegistratienummerReintegratievoorziening: fc.constantFrom("0001", "12", "AC-7"),
      CodeType: fc.constantFrom("10", "12", "30", "40"),
      DatumStart: dayIn(2024),
      DatumVerwachtEinde: maybe(dayIn(2027)),
      DatumEinde: fc.oneof(fc.constantFrom(null, "0000-00-00"), dayIn(2025), dayIn(2028)),
      DatumIngebruikname: maybe(dayIn(2024)),
      PercentageLoonwaardeWML: maybe(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
    }),
    { maxLength: 3, selector: (provision) => provision.RegistratienummerReintegratievoorziening },
  ),
  Arbeidsverhouding: fc.array(
    fc.record({
      Burgerservicenummer: person,
      DatumAanvangArbeidsperiode: dayIn(2024),
      DatumEindeArbeidsperiode: fc.oneof(fc.constant(null), dayIn(2025)),
      GemiddeldAantalUurPerWeek: maybe(fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)),
    }),
    { maxLength: 3 },
  ),
});

const subsidised = {
  Burgerservicenummer: "999990019",
  RegistratienummerReintegratievoorziening: "0001",
  CodeType: "10",
  DatumStart: "2024-03-01",
  DatumEinde: null,
  PercentageLoonwaardeWML: 55,
};

describe("what is written reads back to the same facts", () => {
  test("as JSON", async () => {
    await fc.assert(
      fc.asyncProperty(objects, async (tables) => {
        const first = await takeIn(adapter, json(tables));
        if (first.facts.length < 2) return;
        const request = writeRequestOf(first);
        const [written] = await filesOf(adapter, request);
        expect(request.told).toEqual([]);
        expect(asSet((await takeIn(adapter, written?.bytes ?? "")).facts)).toEqual(asSet(first.facts));
      }),
      { numRuns: 60 },
    );
  });

  test.each(["uwv", "unknown"] as const)(
    "a facility granted by %s is left out, since it would read as one of the municipality",
    async (grantedBy) => {
      const first = await takeIn(adapter, json({ Reintegratievoorziening: [subsidised] }));
      const request = writeRequestOf(first);
      const [own] = ofKind(first, "provision");
      if (own === undefined) throw new Error("A facility was expected.");
      const [written] = await filesOf(adapter, { ...request, facts: [{ ...own, grantedBy }] });
      expect(new TextDecoder().decode(written?.bytes)).not.toContain("0001");
      expect(request.told.map(({ place }) => place.field)).toEqual(["provision.grantedBy"]);
    },
  );

  test("a subsidy that stands with no facility is told, and a wage value of another wage is not written as one of WML", async () => {
    const first = await takeIn(adapter, json({ Reintegratievoorziening: [subsidised] }));
    const [facility] = ofKind(first, "provision");
    const [subsidy] = ofKind(first, "subsidy");
    if (facility === undefined || subsidy === undefined) throw new Error("A facility with its subsidy was expected.");
    const write = async (changed: Fact) => {
      const request = writeRequestOf(first);
      const [written] = await filesOf(adapter, { ...request, facts: [facility, changed] });
      const again = ofKind(await takeIn(adapter, written?.bytes ?? ""), "subsidy");
      return [again[0]?.loonwaardePercent, request.told.map(({ place }) => place.field)];
    };
    expect(await write(subsidy)).toEqual([55, []]);
    expect(await write({ ...subsidy, from: "2024-09-01" })).toEqual([undefined, ["subsidy"]]);
    for (const loonwaardeBase of ["function-wage", "unknown"] as const) {
      expect(await write({ ...subsidy, loonwaardeBase })).toEqual([undefined, ["subsidy.loonwaardePercent"]]);
    }
  });

  test("a reference of several columns is written so that it can be read again", async () => {
    const first = await takeIn(adapter, json({ Reintegratievoorziening: [subsidised] }));
    for (const carrier of ["json", "csv"] as const) {
      const request = writeRequestOf(first);
      const clear = {
        of: (token: string) => (request.clear.of(token) === "0001" ? "10231\u00002024-03-01" : request.clear.of(token)),
      };
      const [written] = await filesOf(adapter, { ...request, clear }, carrier);
      const again = await takeIn(adapter, written?.bytes ?? "");
      expect(again.result.records).toEqual({ read: 1, accepted: 1, rejected: 0 });
      expect([...again.texts.values()]).toContain("10231/2024-03-01");
      expect(request.told.map(({ rule }) => rule)).toEqual(["template/reference-changed"]);
    }
  });

  test("as CSV per object; scores are not written, and that is told", async () => {
    const first = await takeIn(adapter, fixture("happy.json"));
    const request = writeRequestOf(first);
    const files = await filesOf(adapter, request, "csv");
    const told = request.told.map(({ place }) => place.field);
    expect(told).toEqual(["person.validFrom", "person.lifeDomains"]);
    const expected = asSet(first.facts.filter((fact) => fact.kind !== "person" || fact.lifeDomains === undefined));
    const facts: Fact[] = [];
    expect(files).toHaveLength(3);
    for (const { bytes: csv } of files) {
      expect(adapter.detect(await sampleFile(new Blob([csv as BlobPart])))?.confidence).toBeGreaterThan(0.8);
      facts.push(...(await takeIn(adapter, csv)).facts);
    }
    expect(asSet(facts)).toEqual(expected);
  });
});

test("damaged copies never throw, and every record is accounted for", async () => {
  const bytes = new TextEncoder().encode(fixture("happy.json"));
  const edit = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 5 }), fc.nat(bytes.length), async (edits, end) => {
      const damaged = bytes.slice(0, end % 3 === 0 ? end : bytes.length);
      for (const { at, byte } of edits) if (at < damaged.length) damaged[at] = byte;
      const { records } = (await takeIn(adapter, damaged)).result;
      expect(records.accepted + records.rejected).toBe(records.read);
    }),
    { numRuns: 60 },
  );
});
