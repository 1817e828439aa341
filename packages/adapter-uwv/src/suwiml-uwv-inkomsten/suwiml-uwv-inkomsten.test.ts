import { readFileSync } from "node:fs";
import { join } from "node:path";
import { intake, type ResolvedDelivery } from "@jobcoach/adapter";
import { type Fact, isPaid, workKinds } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import { describeLayout } from "../../../adapter/src/suwiml/testing/describe-layout.ts";
import { describeSuwimlAdapter } from "../../../adapter/src/suwiml/testing/describe-suwiml-adapter.ts";
import { describeAgainstSchema } from "../../../adapter/src/suwiml/testing/official-schema.ts";
import { delivery, pseudonyms, rulesOf, runAdapter } from "../../../adapter/src/suwiml/testing/run-adapter.ts";
import { layout } from "./layout.ts";
import { suwimlUwvInkomsten as adapter } from "./suwiml-uwv-inkomsten.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`), "utf8");
const happy = fixture("happy");
const kind = <Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

const NAMESPACE = "http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200";
const message = (client: string, after = "") =>
  `<i:UWVPersoonsIkvInfoResponse xmlns:i="${NAMESPACE}"><ClientSuwi><Burgerservicenr>999990019</Burgerservicenr>${client}</ClientSuwi>${after}</i:UWVPersoonsIkvInfoResponse>`;
const opgave = "<Inkomstenopgave><DatBIko>20250301</DatBIko><DatEIko>20250331</DatEIko>";

interface Income {
  readonly dates?: string;
  readonly period?: string;
  readonly returns?: string;
}
const income = ({
  dates = "<DatBIkv>20250301</DatBIkv>",
  period = "<CdSrtIkv>15</CdSrtIkv><CdAardIkv>01</CdAardIkv>",
  returns = `${opgave}</Inkomstenopgave>`,
}: Income) =>
  `<Inkomstenverhouding><VolgnrIkv>1</VolgnrIkv>${dates}<AdministratieveEenheid><Loonheffingennr>999990007L01</Loonheffingennr><RechtspersoonAdministratieveEenh><FiNr>999990007</FiNr></RechtspersoonAdministratieveEenh></AdministratieveEenheid><Inkomstenperiode><DatBIkp>20250301</DatBIkp>${period}</Inkomstenperiode>${returns}</Inkomstenverhouding>`;
const run = (parts: Income) => runAdapter(adapter, message(income(parts)));

describe("suwiml-uwv-inkomsten", () => {
  test("an end after the last day of the delivery is a plan", async () => {
    const { facts, findings } = await run({ dates: "<DatBIkv>20250301</DatBIkv><DatEIkv>20260701</DatEIkv>" });
    expect(kind(facts, "employment")).toMatchObject([{ to: { state: "open" }, plannedTo: "2026-07-01" }]);
    expect(rulesOf({ findings })).toContain("suwiml/end-planned");
  });

  test("gives what the answer covers, the jobs with their returns, and the benefits", async () => {
    const { facts } = await runAdapter(adapter, happy);
    const envelope = {
      municipality: "GM0200",
      grantor: "municipality",
      stream: "test-stream",
      source: "wage-return",
      observedUntil: "2026-04-30",
      person: pseudonyms.token("person", "999990019"),
    };
    const first = pseudonyms.token("job", "999990019|999990007L01|1|2025-03-01");
    const second = pseudonyms.token("job", "999990019|999990020L01|2|2026-01-01");
    expect(facts).toEqual([
      {
        kind: "coverage",
        ...envelope,
        sourceKind: "wage-return",
        observedFrom: "2025-01-01",
        selection: "per-person-query",
        jobEndsMaintained: "yes",
        hoursMode: "none",
        hoursLogComplete: false,
      },
      {
        kind: "employment",
        ...envelope,
        record: first,
        jobRef: first,
        employerKey: pseudonyms.token("employer", "999990007"),
        workKind: "employment",
        setting: "regular",
        from: "2025-03-01",
        to: { state: "on", day: "2025-12-31" },
        hoursPerWeek: 20,
        contract: "open",
        returns: [
          { from: "2025-03-01", to: "2025-03-31", paidMinutes: 6240, wageCents: 149500 },
          { from: "2025-12-01", to: "2025-12-28", paidMinutes: 4800, wageCents: 131520 },
        ],
      },
      {
        kind: "employment",
        ...envelope,
        record: second,
        jobRef: second,
        employerKey: pseudonyms.token("employer", "999990020"),
        workKind: "beschut-werk",
        setting: "sheltered",
        from: "2026-01-01",
        to: { state: "open" },
        hoursPerWeek: 14,
        returns: [{ from: "2026-01-01", to: "2026-01-31", paidMinutes: 3720, wageCents: -1250 }],
      },
      {
        kind: "benefit",
        ...envelope,
        record: pseudonyms.token("record", "999990019|001234560L02|1|2023-04-01"),
        law: "PW",
        from: "2023-04-01",
        to: { state: "on", day: "2025-02-28" },
      },
    ]);
  });

  test("survives what published files do wrong, and says so", async () => {
    const { facts, findings, read, accepted } = await runAdapter(adapter, fixture("edge"));
    expect([read, accepted]).toEqual([4, 4]);
    const firstAnswer = findings.filter(({ place }) => place.record === 1);
    expect(rulesOf({ findings: firstAnswer }).toSorted()).toEqual([
      "suwiml/amount-in-euros",
      "suwiml/amount-in-euros",
      "suwiml/amount-invalid",
      "suwiml/currency-not-euro",
      "suwiml/date-far-future",
      "suwiml/date-partial",
      "suwiml/fault-in-answer",
      "suwiml/number-invalid",
      "suwiml/wrong-order",
      "uwv-inkomsten/begin-missing",
      "uwv-inkomsten/contract-type-unlisted",
      "uwv-inkomsten/employer-unknown",
      "uwv-inkomsten/hours-implausible",
      "uwv-inkomsten/kind-unknown",
      "uwv-inkomsten/kinds-differ",
      "uwv-inkomsten/nature-no-work",
      "uwv-inkomsten/nature-unknown",
      "uwv-inkomsten/return-end-assumed",
      "uwv-inkomsten/return-without-period",
    ]);
    expect(kind(facts, "employment")).toMatchObject([
      {
        workKind: "unknown",
        setting: "unknown",
        paid: "yes",
        from: "2024-01-01",
        to: { state: "open" },
        returns: [
          { from: "2024-01-01", to: "2024-01-31" },
          { from: "2025-02-05", to: "2025-02-28", wageCents: 158200 },
          { from: "2025-03-01", to: "2025-03-31", paidMinutes: -720, wageCents: 123456 },
        ],
      },
    ]);
    // The first answer reports a fault: it covers nothing. The last one has no income at all, and covers the delivery.
    expect(kind(facts, "coverage")).toMatchObject([
      { person: pseudonyms.token("person", "999990081"), observedFrom: "2024-01-01", observedUntil: "2026-06-30" },
    ]);
    expect(rulesOf({ findings: findings.filter(({ place }) => (place.record ?? 0) > 1) })).toEqual([
      "suwiml/nothing-found",
      "suwiml/not-entitled",
    ]);
  });

  test("rejects what cannot be trusted, and keeps the answers around it", async () => {
    const { findings, read, accepted } = await runAdapter(adapter, fixture("broken"));
    expect([read, accepted]).toEqual([3, 1]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, place }) => [rule, place])).toEqual([
      ["person/bsn-fails-test", { record: 1, line: 4, field: "Burgerservicenr" }],
      ["suwiml/end-before-begin", { record: 1, line: 18, field: "PeriodeGegevensleveringIko" }],
      ["suwiml/end-before-begin", { record: 1, line: 9, field: "DatEIko" }],
      ["suwiml/date-invalid", { record: 1, line: 6, field: "DatBIkv" }],
      ["suwiml/date-invalid", { record: 1, line: 7, field: "DatEIkv" }],
      ["suwiml/end-before-begin", { record: 1, line: 13, field: "DatEIkv" }],
      ["xml/not-well-formed", { line: 25 }],
    ]);
  });

  test.each([
    ["01", "employment"],
    ["18", "employment"],
    ["81", "employment"],
    ["11", "agency"],
    ["82", "payroll"],
    ["20", "beschut-werk"],
    ["10", "wsw"],
    ["07", "internship"],
    ["78", "self-employed"],
    ["79", "self-employed"],
    ["99", "unknown"],
  ] as const)("nature %s is %s, in the setting of that kind", async (code, workKind) => {
    const { facts } = await run({ period: `<CdSrtIkv>15</CdSrtIkv><CdAardIkv>${code}</CdAardIkv>` });
    expect(kind(facts, "employment")).toMatchObject([{ workKind, setting: workKinds[workKind].setting }]);
  });

  test.each(["11", "12", "13", "14", "15", "17"])("kind %s is a job", async (code) => {
    const { facts } = await run({ period: `<CdSrtIkv>${code}</CdSrtIkv><CdAardIkv>01</CdAardIkv>` });
    expect(facts.map((fact) => fact.kind)).toEqual(["coverage", "employment"]);
  });

  test.each([
    ["31", "ZW"],
    ["32", "WIA"],
    ["33", "WW"],
    ["34", "IOAW"],
    ["35", "WW"],
    ["37", "Wajong"],
    ["39", "WIA"],
    ["40", "WIA"],
    ["42", "BBZ"],
    ["43", "PW"],
    ["45", "IOAZ"],
    ["46", "other"],
  ])("kind %s is a benefit under %s", async (code, law) => {
    const { facts } = await run({ period: `<CdSrtIkv>${code}</CdSrtIkv>` });
    expect(kind(facts, "benefit")).toMatchObject([{ law, from: "2025-03-01" }]);
    expect(kind(facts, "employment")).toEqual([]);
  });

  test.each(["22", "57", "62"])("kind %s is neither, and needs no remark", async (code) => {
    const result = await run({ period: `<CdSrtIkv>${code}</CdSrtIkv>` });
    expect([result.facts.map((fact) => fact.kind), result.findings]).toEqual([["coverage"], []]);
  });

  test.each(["00", "85", "88", "99", ""])("kind '%s' is not known, and gives no job", async (code) => {
    const result = await run({ period: `<CdSrtIkv>${code}</CdSrtIkv><CdAardIkv>01</CdAardIkv>` });
    expect([result.facts.map((fact) => fact.kind), rulesOf(result)]).toEqual([
      ["coverage"],
      ["uwv-inkomsten/kind-unknown"],
    ]);
  });

  test.each([
    ["", "open"],
    ["<DatEIkv>00000000</DatEIkv>", "open"],
    ["<DatEIkv>99991231</DatEIkv>", "open"],
    ["<DatEIkv>20250600</DatEIkv>", "unknown"],
    ["<DatEIkv>20250630</DatEIkv>", "on"],
  ])("the end %s is %s", async (end, state) => {
    const { facts } = await run({ dates: `<DatBIkv>20250301</DatBIkv>${end}` });
    expect(kind(facts, "employment")).toMatchObject([{ to: { state } }]);
  });

  test.each([
    ["<AantVerloondeUrenIko>104</AantVerloondeUrenIko>", 23.48],
    ["<AantVerloondeUrenIko>0</AantVerloondeUrenIko>", 0],
    ["<AantVerloondeUrenIko>-5</AantVerloondeUrenIko>", undefined],
    ["<AantVerloondeUrenIko>800</AantVerloondeUrenIko>", undefined],
    ["", undefined],
  ])("hours a week from %s are %s", async (hours, expected) => {
    const { facts } = await run({ returns: `${opgave}${hours}</Inkomstenopgave>` });
    expect(kind(facts, "employment")[0]?.hoursPerWeek).toBe(expected);
  });

  test("the same job of two persons at one employer has two references", async () => {
    const text = message(income({}));
    const { facts } = await runAdapter(adapter, `<a>${text}${text.replaceAll("999990019", "999990020")}</a>`);
    expect(new Set(kind(facts, "employment").map(({ jobRef }) => jobRef)).size).toBe(2);
  });

  test("a job without a begin is one job, whatever days were asked for", async () => {
    const march = await run({ dates: "" });
    const may = await run({ dates: "", returns: `${opgave}</Inkomstenopgave>`.replaceAll("202503", "202505") });
    const refs = [march, may].map(({ facts }) => kind(facts, "employment").map(({ jobRef }) => jobRef));
    expect(refs[0]).toHaveLength(1);
    expect(refs[1]).toEqual(refs[0]);
  });

  test("two jobs without a begin and without a number stay two", async () => {
    const nameless = income({ dates: "" }).replace("<VolgnrIkv>1</VolgnrIkv>", "");
    const { facts } = await runAdapter(adapter, message(nameless + nameless.replaceAll("202503", "202505")));
    expect(new Set(kind(facts, "employment").map(({ jobRef }) => jobRef)).size).toBe(2);
  });

  test.each([
    ["010000000", 10_000_000, []],
    ["999990019", undefined, ["uwv-inkomsten/wage-implausible"]],
    ["010002546", undefined, ["uwv-inkomsten/wage-implausible"]],
    ["-999990019", undefined, ["uwv-inkomsten/wage-implausible"]],
  ])("a wage of %s cents, which may be the number of a person", async (amount, wageCents, rules) => {
    const wage = `<BedrBrutoloonSv><WaardeBedr>${amount}</WaardeBedr></BedrBrutoloonSv>`;
    const result = await run({ returns: `${opgave}${wage}</Inkomstenopgave>` });
    expect(kind(result.facts, "employment")[0]?.returns?.[0]?.wageCents).toBe(wageCents);
    expect(rulesOf(result)).toEqual(rules);
    expect(JSON.stringify([result.facts, result.findings])).not.toMatch(/999990019|10002546/);
  });

  test.each([
    ["8784", 8784 * 60, []],
    ["99999", undefined, ["uwv-inkomsten/return-hours-implausible"]],
  ])("%s paid hours in one return", async (hours, paidMinutes, rules) => {
    const days = "<DatBIko>20250101</DatBIko><DatEIko>20251231</DatEIko>";
    const returns = `<Inkomstenopgave>${days}<AantVerloondeUrenIko>${hours}</AantVerloondeUrenIko></Inkomstenopgave>`;
    const result = await run({ returns });
    expect(kind(result.facts, "employment")[0]?.returns?.[0]?.paidMinutes).toBe(paidMinutes);
    expect(rulesOf(result)).toEqual(expect.arrayContaining(rules));
  });

  test("a job of unknown kind without pay is not called paid", async () => {
    const { facts } = await run({ period: "<CdSrtIkv>15</CdSrtIkv>" });
    expect(kind(facts, "employment").map(isPaid)).toEqual(["unknown"]);
  });

  test("the days come from the answer, else from the delivery, else they are missing", async () => {
    const period = (days: string) => `<PeriodeGegevensleveringIko>${days}</PeriodeGegevensleveringIko>`;
    const days = async (after: string, given: ResolvedDelivery = delivery) => {
      const { facts, findings } = await runAdapter(adapter, message("", after), {}, given);
      const [fact] = kind(facts, "coverage");
      return fact === undefined ? rulesOf({ findings }) : [fact.observedFrom, fact.observedUntil];
    };
    expect(await days(period("<DatBPeriode>20250101</DatBPeriode><DatEPeriode>20251231</DatEPeriode>"))).toEqual([
      "2025-01-01",
      "2025-12-31",
    ]);
    expect(await days(period("<DatBPeriode>20250101</DatBPeriode>"))).toEqual(["2025-01-01", "2026-06-30"]);
    expect(await days("")).toEqual(["2024-01-01", "2026-06-30"]);
    const { observedFrom: _, ...unnamed } = delivery;
    expect(await days("", unnamed)).toEqual(["uwv-inkomsten/period-missing"]);
    expect(await days("", { ...delivery, observedFrom: "1900-01-01" })).toEqual(["1900-01-01", "2026-06-30"]);
  });

  test("intake recognises it and takes the days from the answers", async () => {
    const result = await intake(
      {
        file: new Blob([happy]),
        adapters: [adapter],
        given: { municipality: "GM0200" },
        keyOf: () => ({ version: 1, bytes: new Uint8Array(32).fill(7) }),
      },
      { facts: () => undefined },
    );
    expect(result.recognised).toMatchObject({ adapter: { id: "suwiml-uwv-inkomsten-v0200" }, confidence: 1 });
    expect(result.facts).toEqual({ benefit: 1, coverage: 1, employment: 2 });
    expect(result.findings.total).toBe(0);
    expect(result.header?.metadata).toMatchObject({ observedFrom: "2025-01-01", observedUntil: "2026-04-30" });
  });
});

describeSuwimlAdapter(adapter, {
  happy,
  sample: fixture("sample"),
  edge: fixture("edge"),
  broken: fixture("broken"),
});

describeLayout("UWVDossierInkomstenGSD", layout);

describeAgainstSchema({
  service: "UWVDossierInkomstenGSD",
  build: "UWVDossierInkomstenGSD-v0200-b02",
  layout,
  valid: { happy, sample: fixture("sample") },
  invalid: {
    "an unknown element": message("<Extra/>"),
    "an income without returns": message(income({ returns: "" })),
  },
});
