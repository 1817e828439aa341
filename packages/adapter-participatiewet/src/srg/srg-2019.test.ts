import { readFileSync } from "node:fs";
import { join } from "node:path";
import { intake } from "@jobcoach/adapter";
import type { Fact } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import { describeLayoutAdapter, textsOf } from "../../../adapter/src/record-layout/testing/describe-layout-adapter.ts";
import { writeDelimitedLayout } from "../../../adapter/src/record-layout/write-layout.ts";
import { pseudonyms, rulesOf, runAdapter } from "../../../adapter/src/suwiml/testing/run-adapter.ts";
import { bus } from "../bus/bus.ts";
import { srg2019Layout } from "./layout-2019.ts";
import { srg2015 } from "./srg-2015.ts";
import { srg2019, srg2019With } from "./srg-2019.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `srg-2019-${name}.xml`), "utf8");
const happy = fixture("happy");
const ofKind = <Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

/** A delivery of June 2026 with one facility. */
const facility = (content: string, person = "") => `<SRG><Levering><Statistiekjaar>2026</Statistiekjaar>
  <Statistiekmaand>06</Statistiekmaand><Gemeentecode>0200</Gemeentecode><Persoon>
  <Burgerservicenummer>999990019</Burgerservicenummer>${person}<Voorziening>
  <RegistratienummerVoorziening>A1</RegistratienummerVoorziening><BegindatumVoorziening>20250101</BegindatumVoorziening>
  ${content}</Voorziening></Persoon></Levering></SRG>`;

describe("srg-2019", () => {
  test("gives the person, the facilities and the subsidy", async () => {
    const { facts, declared } = await runAdapter(srg2019, happy);
    const envelope = {
      municipality: "GM0200",
      grantor: "municipality",
      stream: "test-stream",
      source: "case-file",
      observedUntil: "2026-06-30",
    };
    const woman = { ...envelope, person: pseudonyms.token("person", "999990019") };
    const man = { ...envelope, person: pseudonyms.token("person", "010002546") };
    const [coaching, subsidy, towards] = ["JC2025000123", "LK2025000124", "00000000000042"].map((number) =>
      pseudonyms.token("record", number),
    );
    const she = { kind: "person", ...woman, birthMonth: "1995-06", sex: "f", workCapacity: "10", goal: "1" };
    const granted = { kind: "provision", grantedBy: "municipality", form: "unknown" };
    const until = { state: "on", day: "2026-06-15" };
    expect(facts).toEqual([
      she,
      {
        ...granted,
        ...woman,
        record: coaching,
        ref: coaching,
        trajectoryRef: pseudonyms.token("trajectory", "JC2025000123"),
        type: "30",
        from: "2025-03-01",
        to: { state: "open" },
      },
      she,
      { ...granted, ...woman, record: subsidy, ref: subsidy, type: "10", from: "2025-03-01", to: until },
      {
        kind: "subsidy",
        ...woman,
        record: subsidy,
        scheme: "loonkostensubsidie",
        from: "2025-03-01",
        to: until,
        loonwaardePercent: 55,
        loonwaardeBase: "unknown",
        continues: true,
      },
      { kind: "person", ...man, birthMonth: "1982-02", sex: "m", workCapacity: "11", goal: "2" },
      {
        ...granted,
        ...man,
        record: towards,
        ref: towards,
        type: "40",
        from: "2026-01-05",
        to: { state: "open" },
        plannedTo: "2026-12-31",
      },
    ]);
    expect(declared).toEqual({
      municipality: "GM0200",
      period: { from: "2026-06-01", to: "2026-06-30" },
      observedFrom: "2026-06-01",
      observedUntil: "2026-06-30",
      jobEndsMaintained: "no",
      hoursMode: "none",
      hoursLogComplete: false,
    });
  });

  test("takes in what is odd, and says so", async () => {
    const { findings, read, accepted } = await runAdapter(srg2019, fixture("edge"));
    expect([read, accepted]).toEqual([4, 4]);
    expect(findings.map(({ rule, severity, place }) => [rule, severity, place])).toEqual([
      ["layout/unknown-field", "notice", { line: 17, field: "Bijzonderheden" }],
      ["layout/unused-field-invalid", "warning", { record: 1, line: 7, field: "4 NAAM SOFTWAREPAKKET" }],
      ["srg/description-with-accents", "warning", { record: 1, line: 12, field: "15 OMSCHRIJVING TYPE VOORZIENING" }],
      ["person/birth-date-unlikely", "warning", { record: 1, line: 16, field: "9 GEBOORTEDATUM" }],
      ["srg/number-missing", "notice", { record: 1, line: 13, field: "13 REGISTRATIENUMMER VOORZIENING" }],
      ["srg/wage-value-without-subsidy", "warning", { record: 1, line: 13 }],
      ["srg/birth-date-differs", "warning", { record: 2, line: 21, field: "9 GEBOORTEDATUM" }],
      ["srg/end-reason-missing", "warning", { record: 2, line: 22, field: "19 REDEN BEEINDIGING" }],
      ["srg/birth-date-differs", "warning", { record: 3, line: 21, field: "9 GEBOORTEDATUM" }],
      ["srg/end-reason-without-end", "warning", { record: 3, line: 32, field: "19 REDEN BEEINDIGING" }],
      ["srg/birth-date-differs", "warning", { record: 4, line: 21, field: "9 GEBOORTEDATUM" }],
      ["srg/ended-before-month", "warning", { record: 4, line: 38, field: "17 EINDDATUM VOORZIENING" }],
    ]);
  });

  test("tells another date of birth once, in its own words, and another sex as a contradiction", async () => {
    const persons = (...traits: string[]) => {
      const one = facility("<TypeVoorziening>30</TypeVoorziening>", traits[0]);
      const [before = "", ...after] = one.split("</Levering>");
      const [person = ""] = /<Persoon>.*<\/Persoon>/s.exec(one) ?? [];
      const other = person.replace(traits[0] ?? "", traits[1] ?? "").replace("A1", "A2");
      return `${before}${other}</Levering>${after.join("")}`;
    };
    const told = async (...traits: string[]) => {
      const request = { file: new Blob([persons(...traits)]), adapters: [srg2019], given: {} };
      const key = { version: 1, bytes: new Uint8Array(32) };
      const { findings } = await intake({ ...request, keyOf: () => key }, { facts: () => undefined });
      const found = findings.items.filter(({ rule }) => /differs|contradiction/.test(rule));
      return found.map(({ rule, place: { field } }) => [rule, field]);
    };
    const born = (day: string) => `<Geboortedatum>${day}</Geboortedatum>`;
    const sex = (code: string) => `<Geslacht>${code}</Geslacht>`;
    expect(await told(born("19950614"), born("19950614"))).toEqual([]);
    expect(await told(born("19950614"), born("19950714"))).toEqual([["srg/birth-date-differs", "9 GEBOORTEDATUM"]]);
    expect(await told(sex("1"), sex("2"))).toEqual([["contradiction/person", "10 GESLACHT"]]);
  });

  test("rejects alone what cannot be trusted", async () => {
    const { facts, findings, read, accepted } = await runAdapter(srg2019, fixture("broken"));
    expect([read, accepted, facts.length]).toEqual([11, 1, 1]);
    expect(findings.map(({ rule, place }) => [place.record, rule, place.field])).toEqual([
      [1, "person/bsn-fails-test", "8 BURGERSERVICENUMMER"],
      [2, "layout/code-unknown", "10 GESLACHT"],
      [3, "layout/code-unknown", "14 TYPE VOORZIENING"],
      [3, "layout/date-invalid", "16 BEGINDATUM VOORZIENING"],
      [4, "fact/end-before-start", "17 EINDDATUM VOORZIENING"],
      [4, "srg/begin-after-month", "16 BEGINDATUM VOORZIENING"],
      [5, "layout/field-repeated", "14 TYPE VOORZIENING"],
      [5, "layout/number-invalid", "18 LOONWAARDE"],
      [7, "srg/number-twice", "13 REGISTRATIENUMMER VOORZIENING"],
      [8, "srg/number-of-another", "13 REGISTRATIENUMMER VOORZIENING"],
      [9, "layout/field-missing", "14 TYPE VOORZIENING"],
      [9, "layout/field-missing", "16 BEGINDATUM VOORZIENING"],
      [10, "layout/other-month", "2 STATISTIEKMAAND"],
      [10, "layout/other-municipality", "6 GEMEENTECODE"],
      [undefined, "xml/truncated", undefined],
    ]);
  });

  test("of two facilities without a number, of one person, day and type, the first counts", async () => {
    const type = "<TypeVoorziening>30</TypeVoorziening>";
    const other = "<BegindatumVoorziening>20250101</BegindatumVoorziening>";
    const without = (types: readonly string[]) =>
      facility(types.join(`</Voorziening><Voorziening>${other}`)).replace(/<Registratie.*?>A1<.*?>/, "");
    const twice = await runAdapter(srg2019, without([type, type]));
    expect([twice.read, twice.accepted]).toEqual([2, 1]);
    expect(rulesOf(twice)).toEqual(["srg/number-missing", "srg/facility-twice", "srg/number-missing"]);
    const apart = await runAdapter(srg2019, without([type, "<TypeVoorziening>40</TypeVoorziening>"]));
    expect([apart.accepted, rulesOf(apart)]).toEqual([2, ["srg/number-missing", "srg/number-missing"]]);
  });

  test.each(["41", "44", "51", "99", "3", "030"])("type %s is no type, and never becomes one", async (type) => {
    const run = await runAdapter(srg2019, facility(`<TypeVoorziening>${type}</TypeVoorziening>`));
    expect([run.facts, rulesOf(run)]).toEqual([[], ["layout/code-unknown"]]);
  });

  test("an end that says 2 is a real end of the subsidy", async () => {
    const { facts } = await runAdapter(
      srg2019,
      facility(
        "<TypeVoorziening>11</TypeVoorziening><EinddatumVoorziening>20260630</EinddatumVoorziening>" +
          "<Loonkostensubsidie><RedenBeeindiging>2</RedenBeeindiging></Loonkostensubsidie>",
      ),
    );
    expect(ofKind(facts, "subsidy")).toMatchObject([{ scheme: "loonkostensubsidie-forfaitair", continues: false }]);
  });

  test("a facility has the same record in every month", async () => {
    const june = await runAdapter(srg2019, happy);
    const july = await runAdapter(srg2019, happy.replace(">06<", ">07<"), { observedUntil: "2026-07-31" });
    const refs = ({ facts }: typeof june) => ofKind(facts, "provision").map(({ record, ref }) => [record, ref]);
    expect(refs(july)).toEqual(refs(june));
  });

  test("a year before 2019 had another layout", async () => {
    const early = facility("<TypeVoorziening>30</TypeVoorziening>").replace("2026", "2018");
    const run = await runAdapter(srg2019, early, { observedUntil: "2018-06-30" });
    expect(rulesOf(run)).toContain("layout/other-statistic");
  });

  test("a month without facilities is an empty delivery, taken in without facts, in every carrier", async () => {
    const delimited = writeDelimitedLayout(srg2019Layout, await textsOf(srg2019Layout, fixture("empty")));
    for (const file of [fixture("empty"), delimited]) {
      const run = await runAdapter(srg2019, file);
      expect([run.read, run.accepted, run.facts, rulesOf(run)]).toEqual([1, 1, [], ["layout/empty-delivery"]]);
      expect(run.declared.observedUntil).toBe("2026-06-30");
    }
  });

  test("other names of elements are configuration", async () => {
    const named = srg2019With({ SRG: "Bestand", Persoon: "Client", Burgerservicenummer: "Bsn" });
    const renamed = happy
      .replaceAll(/(<\/?)SRG>/g, "$1Bestand>")
      .replaceAll(/(<\/?)Persoon>/g, "$1Client>")
      .replaceAll(/(<\/?)Burgerservicenummer>/g, "$1Bsn>");
    expect((await runAdapter(named, renamed)).facts).toEqual((await runAdapter(srg2019, happy)).facts);
  });

  test("columns with other names are passed over; a row of another width is rejected", async () => {
    const text = new TextDecoder().decode(writeDelimitedLayout(srg2019Layout, await textsOf(srg2019Layout, happy)));
    const [header = "", ...rows] = text.trimEnd().split("\r\n");
    const wider = [`${header};Opmerking`, `${rows[0]};x`, rows[1], `${rows[2]};`].join("\n");
    const { read, accepted, findings } = await runAdapter(srg2019, wider);
    expect([read, accepted]).toEqual([3, 2]);
    expect(findings.map(({ rule, place }) => [rule, place])).toEqual([
      ["layout/unknown-field", { line: 1, column: "Opmerking" }],
      ["delimited/row-too-short", { line: 3 }],
    ]);
  });

  test("memory does not grow with the file: records come while it is read", async () => {
    const person = happy.slice(happy.indexOf("<Persoon>"), happy.indexOf("</Persoon>") + "</Persoon>".length);
    const start = happy.slice(0, happy.indexOf("<Persoon>"));
    let batches = 0;
    let largest = 0;
    const file = new Blob([start, person.repeat(5_000), "</Levering></SRG>"]);
    const context = {
      given: {},
      onFinding: () => undefined,
      declare: () => undefined,
      onRejectedRecord: () => undefined,
    };
    for await (const batch of srg2019.read(file, context)) {
      batches++;
      largest = Math.max(largest, batch.length);
    }
    expect(batches).toBeGreaterThan(50);
    expect(largest).toBeLessThan(500);
  });

  test("intake recognises it and takes it in", async () => {
    const facts: Fact[] = [];
    const result = await intake(
      {
        file: new Blob([happy]),
        adapters: [srg2015, bus, srg2019],
        given: {},
        keyOf: () => ({ version: 1, bytes: new Uint8Array(32).fill(7) }),
      },
      { facts: (batch) => void facts.push(...batch) },
    );
    expect(result.recognised).toMatchObject({ adapter: { id: "srg-2019" }, confidence: 1 });
    expect(result.facts).toEqual({ coverage: 1, person: 3, provision: 3, subsidy: 1 });
    expect(result.findings.total).toBe(0);
    expect(ofKind(facts, "coverage")).toMatchObject([{ observedUntil: "2026-06-30", selection: "unknown" }]);
  });
});

describeLayoutAdapter(
  srg2019,
  srg2019Layout,
  { happy, edge: fixture("edge"), broken: fixture("broken"), empty: fixture("empty") },
  {},
  [srg2015, bus],
);

describe("what stands outside the persons of an XML delivery", () => {
  const given = { municipality: "GM0200", observedFrom: "2026-06-01", observedUntil: "2026-06-30" };
  const taken = async (text: string) => {
    const rules: string[] = [];
    const { records, header } = await intake(
      { file: new Blob([text]), adapters: [srg2019], given, keyOf: () => ({ version: 1, bytes: new Uint8Array(32) }) },
      { facts: () => undefined, findings: (batch) => void rules.push(...batch.map(({ rule }) => rule)) },
    );
    return { records, rules, hasHeader: header !== undefined };
  };

  test("persons under another name are no empty month: the delivery is refused", async () => {
    const { records, rules, hasHeader } = await taken(happy.replaceAll("Persoon>", "Client>"));
    expect(records).toEqual({ read: 3, accepted: 0, rejected: 3 });
    expect(rules).toContain("layout/unknown-field");
    expect(rules).not.toContain("layout/empty-delivery");
    expect(hasHeader).toBe(false);
  });

  test("a facility beside its person is rejected and counted, not passed over", async () => {
    const stray = "</Persoon><Voorziening><TypeVoorziening>30</TypeVoorziening></Voorziening>";
    const { records, rules } = await taken(happy.replace("</Persoon>", stray));
    expect(records).toEqual({ read: 4, accepted: 3, rejected: 1 });
    expect(rules).toContain("layout/outside-record");
  });

  test("an element around the persons is told and hides nobody", async () => {
    const wrapped = happy.replace("<Persoon>", "<Personen><Persoon>").replace("</Levering>", "</Personen></Levering>");
    const { records, rules } = await taken(wrapped);
    expect(records).toEqual({ read: 3, accepted: 3, rejected: 0 });
    expect(rules).toContain("layout/unknown-field");
  });
});
