import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFile } from "@jobcoach/adapter";
import type { Fact } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asSet, filesOf, rulesOf, takeIn, writeRequestOf } from "../../../adapter/src/templates/testing/take-in.ts";
import { activities, regimes, results } from "./codes.ts";
import { uwvJobcoach as adapter } from "./uwv-jobcoach.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
const ofKind = <Kind extends Fact["kind"]>({ facts }: { facts: readonly Fact[] }, kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
const person = { bsnOfPseudoniem: "999990019", trajectId: "T-1" };
const json = (tables: object) => JSON.stringify({ schema: "uwv-jobcoach/1", ...tables });
const award = {
  ...person,
  soortCoaching: "extern",
  status: "toegekend",
  periodeVan: "2025-01-01",
  periodeTot: "2025-06-30",
  proefplaatsing: "N",
  contractBegin: "2025-01-01",
};
const contact = { ...person, datum: "2025-03-01", activiteitCode: "5", minuten: 60 };

describe("the four templates in one file", () => {
  const taken = takeIn(adapter, fixture("happy.json"));

  test("the request gives the award as it is, the job and its subsidy", async () => {
    const { result } = await taken;
    expect(result.records).toEqual({ read: 7, accepted: 7, rejected: 0 });
    const [provision] = ofKind(await taken, "provision");
    const [job] = ofKind(await taken, "employment");
    expect(provision).toMatchObject({ grantedBy: "uwv", form: "natura-extern", regime: "middle", awardedPercent: 10 });
    expect(provision).toMatchObject({ type: "30", from: "2025-03-01", to: { state: "on", day: "2025-08-31" } });
    expect(provision?.jobRef).toBe(job?.jobRef);
    expect(job).toMatchObject({
      workKind: "employment",
      plannedTo: "2026-02-28",
      hoursPerWeek: 24,
      to: { state: "open" },
    });
    expect(ofKind(await taken, "subsidy")).toMatchObject([{ loonwaardePercent: 55.5, loonwaardeBase: "wml" }]);
  });

  test("hours are logged; a group keeps its minutes and its size, the supervisor's time is the employer's", async () => {
    expect(ofKind(await taken, "coaching")).toMatchObject([
      { mode: "logged", from: "2025-03-04", minutesEmployee: 90, activity: "1", contact: "direct", goal: 1 },
      { minutesGroup: 120, participants: 6, activity: "5" },
      { minutesEmployer: 30, activity: "7", contact: "indirect", goal: 2 },
    ]);
    expect((await taken).result.known).toMatchObject({ grantor: "uwv", hoursMode: "logged", jobEndsMaintained: "no" });
  });

  test("the accounting gives the result, and what employee and employer say", async () => {
    expect(ofKind(await taken, "result")).toMatchObject([
      { code: "R2", periodFrom: "2025-03-01", periodTo: "2025-08-31", newRegime: "light" },
    ]);
    expect(ofKind(await taken, "measurement")).toMatchObject([
      { respondent: "employee", satisfaction: 85 },
      { respondent: "employer", satisfaction: 70, sickDays: 4 },
    ]);
  });

  test("the matching form gives flags; its texts are read over, and a notice says so", async () => {
    const { facts, findings } = await taken;
    expect(ofKind({ facts }, "plan")).toMatchObject([
      { row: 2, discrepancy: true, coachable: true, horizon: "short", priority: 1, reached: "partly" },
      { row: 3, discrepancy: false },
    ]);
    const told = findings.filter(({ rule }) => rule === "template/text-not-imported").map(({ place }) => place.column);
    expect(told).toEqual(["werknemerTekst", "doel"]);
    expect(JSON.stringify([facts, findings])).not.toMatch(/vermoeid|opbouwen|Korenaar|010002546|T-0001".*"message/);
  });
});

test("one period is awarded once; a request that was refused before does not count against it", async () => {
  const refused = { ...award, status: "afgewezen" };
  const taken = await takeIn(adapter, json({ aanvraag: [refused, award, { ...award, regime: "licht" }] }));
  expect(taken.result.records).toEqual({ read: 3, accepted: 2, rejected: 1 });
  expect(rulesOf(taken)).toContain("template/row-twice");
});

test.each([
  ["N", ["uwv-jobcoach/wage-value-without-subsidy"]],
  ["", ["uwv-jobcoach/wage-value-without-subsidy"]],
  ["J", []],
])("a wage value beside wage subsidy %j is used or its loss is told", async (loonkostensubsidie, told) => {
  const taken = await takeIn(adapter, json({ aanvraag: [{ ...award, loonkostensubsidie, loonwaardePercentage: 55 }] }));
  expect(rulesOf(taken).filter((rule) => rule.includes("wage-value"))).toEqual(told);
  expect(ofKind(taken, "subsidy")).toHaveLength(told.length === 0 ? 1 : 0);
});

test("the supervisor's time is the employer's for several employees too, by equal shares", async () => {
  const row = { ...contact, activiteitCode: "7", minuten: 100, aantalDeelnemers: 3 };
  const [fact] = ofKind(await takeIn(adapter, json({ uren: [row] })), "coaching");
  expect([fact?.minutesEmployer, fact?.minutesGroup, fact?.participants]).toEqual([33, undefined, undefined]);
});

test("what differs from the protocols is told and refuses nothing", async () => {
  const taken = await takeIn(adapter, fixture("edge.csv"));
  expect(taken.result.records).toEqual({ read: 4, accepted: 4, rejected: 0 });
  expect(taken.findings.map(({ place, rule }) => `${place.line} ${rule}`).sort()).toEqual([
    "2 person/bsn-zero-lost",
    "2 template/text-not-imported",
    "2 uwv-jobcoach/contract-below-floor",
    "2 uwv-jobcoach/hours-below-floor",
    "2 uwv-jobcoach/percent-differs",
    "2 uwv-jobcoach/period-needs-reasons",
    "2 uwv-jobcoach/wage-value-below-floor",
    "2 uwv-jobcoach/wage-value-without-subsidy",
    "3 uwv-jobcoach/hours-below-exception",
    "3 uwv-jobcoach/percent-not-checked",
    "3 uwv-jobcoach/wage-value-below-exception",
    "3 uwv-jobcoach/wage-value-without-subsidy",
    "4 person/client-number-only",
    "4 uwv-jobcoach/not-decided",
    "5 person/client-number-only",
    "5 uwv-jobcoach/no-job-start",
    "5 uwv-jobcoach/refused",
  ]);
  expect(ofKind(taken, "provision").map(({ to, plannedTo }) => [to.state, plannedTo])).toEqual([
    ["on", undefined],
    ["open", "2026-12-31"],
  ]);
  expect(ofKind(taken, "employment").map(({ workKind }) => workKind)).toContain("proefplaatsing");
});

test("each bad row is rejected alone, at its column", async () => {
  const { result, findings, facts } = await takeIn(adapter, fixture("broken.csv"));
  expect(result.records).toEqual({ read: 11, accepted: 2, rejected: 9 });
  expect(findings.map(({ place, rule }) => [place.line, place.column, rule].join(" ")).sort()).toEqual([
    "10 datum uwv-jobcoach/after-observed",
    "11 directOfIndirect code/unknown-code",
    "2 bsnOfPseudoniem person/bsn-fails-test",
    "3 datum date/no-such-day",
    "4 activiteitCode code/unknown-code",
    "5 minuten record/value-missing",
    "6 trajectId record/value-missing",
    "7 doelNr number/out-of-range",
    "7 minuten number/out-of-range",
    "8 bsnOfPseudoniem person/bsn-rounded",
    "9  delimited/row-too-short",
  ]);
  expect(ofKind({ facts }, "coaching")).toMatchObject([{ activity: "8", minutesEmployee: 0 }]);
  expect(JSON.stringify(findings)).not.toMatch(/wandelen|telefonisch|123456789|999990019/);
});

describe("hours beside their award", () => {
  const hours = (count: number, cells = {}) => Array.from({ length: count }, () => ({ ...contact, ...cells }));
  const crossed = async (aanvraag: object, uren: readonly object[]) =>
    rulesOf(await takeIn(adapter, json({ uren, aanvraag: [{ ...award, ...aanvraag }] }))).filter((rule) =>
      rule.endsWith("hours-above-award"),
    ).length;

  test("the contact that crosses the line is told, once, whatever the order of the tables", async () => {
    expect(await crossed({ urenToegekend: 2 }, hours(2))).toBe(0);
    expect(await crossed({ urenToegekend: 2 }, hours(4))).toBe(1);
  });
  test("a share of a group counts; hours outside the period do not", async () => {
    expect(await crossed({ urenToegekend: 1 }, hours(6, { aantalDeelnemers: 6 }))).toBe(0);
    expect(await crossed({ urenToegekend: 1 }, hours(6, { datum: "2025-07-01" }))).toBe(0);
  });
  test("a percentage is of the hours of the contract in the period", async () => {
    // 24 hours a week in 181 days at 10 % is 62.06 hours, so 63.
    expect(await crossed({ percentage: 10, urenPerWeek: 24 }, hours(63))).toBe(0);
    expect(await crossed({ percentage: 10, urenPerWeek: 24 }, hours(64))).toBe(1);
  });
  test("nothing is compared with a request that was not awarded", async () => {
    expect(await crossed({ urenToegekend: 1, status: "gevraagd" }, hours(4))).toBe(0);
  });
});

test.each([
  ["the schema of another layout", { schema: "ggm-werk/1", uren: [contact] }, "json/other-schema"],
  ["no table of ours", { onbekend: [] }, "template/no-table"],
  ["a column that was renamed", { uren: [{ ...contact, minuten: undefined, minutn: 60 }] }, "column/renamed"],
  ["a column of nobody", { uren: [{ ...contact, schoenmaat: 43 }] }, "column/unknown"],
])("%s is refused", async (_, tables, rule) => {
  const { result, findings } = await takeIn(adapter, json(tables));
  expect(result.header).toBeUndefined();
  expect(rulesOf({ findings })).toContain(rule);
});

test("a coachable row without a discrepancy, and a period that still runs, are told", async () => {
  const matching = [{ ...person, rij: 1, coachbaar: "J" }];
  const verantwoording = [
    { ...person, periodeVan: "2026-03-01", periodeTot: "2026-08-31", resultaat: "R6" },
    { ...person, periodeVan: "2026-09-01", periodeTot: "2027-02-28", resultaat: "R3" },
  ];
  const taken = await takeIn(adapter, json({ matching, verantwoording }));
  expect(rulesOf(taken)).toEqual([
    "uwv-jobcoach/coachable-without-discrepancy",
    "uwv-jobcoach/period-not-begun",
    "uwv-jobcoach/period-not-over",
  ]);
  expect(ofKind(taken, "result")).toMatchObject([{ code: "R6", periodTo: "2026-06-30" }]);
});

const dayIn = (year: number) =>
  fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }).map(({ month, day }) => {
    const two = (number: number) => String(number).padStart(2, "0");
    return `${year}-${two(month)}-${two(day)}`;
  });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const who = {
  bsnOfPseudoniem: fc.constantFrom("999990019", "010002546", "K-1"),
  trajectId: fc.constantFrom("0042", "T-1"),
};
const tenths = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((tenth) => tenth / 10);
const files = fc.record({
  aanvraag: fc.uniqueArray(
    fc.record({
      ...who,
      soortCoaching: maybe(fc.constantFrom("extern", "intern")),
      status: fc.constantFrom("toegekend", "gevraagd", null),
      regime: maybe(fc.constantFrom(...Object.keys(regimes))),
      percentage: maybe(tenths(0, 15)),
      urenToegekend: maybe(tenths(0, 90)),
      periodeVan: dayIn(2024),
      periodeTot: maybe(fc.oneof(dayIn(2025), dayIn(2027))),
      proefplaatsing: fc.constantFrom("J", "N", "O"),
      contractBegin: maybe(dayIn(2023)),
      contractEind: maybe(dayIn(2026)),
      urenPerWeek: maybe(tenths(0, 40)),
      loonwaardePercentage: maybe(tenths(0, 100)),
      loonkostensubsidie: maybe(fc.constantFrom("J", "N", "O")),
      jobcoachNummer: maybe(fc.constantFrom("JC-1", "007")),
    }),
    { maxLength: 3, selector: ({ bsnOfPseudoniem, trajectId }) => `${bsnOfPseudoniem} ${trajectId}` },
  ),
  uren: fc.array(
    fc.record({
      ...who,
      datum: dayIn(2025),
      activiteitCode: maybe(fc.constantFrom(...Object.keys(activities))),
      minuten: fc.integer({ min: 0, max: 480 }),
      aantalDeelnemers: maybe(fc.integer({ min: 1, max: 9 })),
      directOfIndirect: maybe(fc.constantFrom("direct", "indirect")),
      doelNr: maybe(fc.integer({ min: 1, max: 3 })),
    }),
    { maxLength: 4 },
  ),
  verantwoording: fc.uniqueArray(
    fc.record({
      ...who,
      periodeVan: dayIn(2024),
      periodeTot: dayIn(2025),
      resultaat: fc.constantFrom(...Object.keys(results)),
      nieuwRegime: maybe(fc.constantFrom("licht", "midden")),
      tevredenheidWerknemer: maybe(tenths(1, 10)),
      tevredenheidWerkgever: maybe(tenths(1, 10)),
      verzuimdagen: maybe(fc.integer({ min: 0, max: 184 })),
    }),
    { maxLength: 3, selector: ({ bsnOfPseudoniem, trajectId }) => `${bsnOfPseudoniem} ${trajectId}` },
  ),
  matching: fc.array(
    fc.record({
      ...who,
      rij: fc.integer({ min: 1, max: 5 }),
      discrepantie: maybe(fc.constantFrom("J", "N")),
      coachbaar: maybe(fc.constantFrom("J", "N")),
      termijn: maybe(fc.constantFrom("kort", "lang")),
      prioriteit: maybe(fc.integer({ min: 1, max: 3 })),
      bereikt: maybe(fc.constantFrom("ja", "nee", "deels")),
    }),
    { maxLength: 3 },
  ),
});

describe("what is written reads back to the same facts", () => {
  test("two persons whose trajectories bear one number keep their own jobs and subsidies", async () => {
    const both = ["999990019", "010002546"].map((bsnOfPseudoniem, at) => ({
      ...award,
      bsnOfPseudoniem,
      contractBegin: "2025-02-01",
      urenPerWeek: 24 + at,
      loonkostensubsidie: "J",
      loonwaardePercentage: 50 + at,
    }));
    const first = await takeIn(adapter, json({ aanvraag: both }));
    expect(ofKind(first, "employment").map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([24, 25]);
    const [written] = await filesOf(adapter, writeRequestOf(first));
    expect(asSet((await takeIn(adapter, written?.bytes ?? "")).facts)).toEqual(asSet(first.facts));
  });

  test("as JSON, with the same bytes each time", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (tables) => {
        const first = await takeIn(adapter, json(tables));
        if (first.result.header === undefined) return;
        const request = writeRequestOf(first);
        const [written] = await filesOf(adapter, request);
        expect(request.told).toEqual([]);
        expect(await filesOf(adapter, request, "json")).toEqual([written]);
        if (first.facts.length > 1) {
          expect(asSet((await takeIn(adapter, written?.bytes ?? "")).facts)).toEqual(asSet(first.facts));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("as a workbook and as CSV, table by table; each is recognised", async () => {
    const first = await takeIn(adapter, fixture("happy.json"));
    const request = writeRequestOf(first);
    const [workbook] = await filesOf(adapter, request, "xlsx");
    const blob = new Blob([workbook?.bytes as BlobPart]);
    expect(adapter.detect(await sampleFile(blob))?.confidence).toBeGreaterThan(0.9);
    expect(asSet((await takeIn(adapter, workbook?.bytes ?? "")).facts)).toEqual(asSet(first.facts));
    const files = await filesOf(adapter, request, "csv");
    expect(files.map(({ extension, table }) => `${table}${extension}`)).toEqual([
      "aanvraag.csv",
      "uren.csv",
      "verantwoording.csv",
      "matching.csv",
    ]);
    const facts: Fact[] = [];
    for (const { bytes } of files) {
      expect(adapter.detect(await sampleFile(new Blob([bytes as BlobPart])))?.confidence).toBeGreaterThan(0.8);
      facts.push(...(await takeIn(adapter, bytes)).facts);
    }
    expect(asSet(facts)).toEqual(asSet(first.facts));
  });

  test("minutes never change party: what the template would read as the other's is left out and told", async () => {
    const first = await takeIn(adapter, json({ uren: [contact] }));
    const [fact] = ofKind(first, "coaching");
    if (fact === undefined) throw new Error("A contact was expected.");
    const { minutesEmployee: _, activity: __, ...bare } = fact;
    const write = async (changed: Fact) => {
      const request = writeRequestOf(first);
      const [written] = await filesOf(adapter, { ...request, facts: [changed] });
      const again = ofKind(await takeIn(adapter, written?.bytes ?? ""), "coaching");
      const minutes = again.map(({ minutesEmployee, minutesEmployer, minutesGroup }) => [
        minutesEmployee,
        minutesEmployer,
        minutesGroup,
      ]);
      return [minutes[0], request.told.map(({ place }) => place.field)];
    };
    expect(await write({ ...bare, minutesEmployee: 60, activity: "5" })).toEqual([[60, undefined, undefined], []]);
    expect(await write({ ...bare, minutesEmployer: 60, activity: "7" })).toEqual([[undefined, 60, undefined], []]);
    expect(await write({ ...bare, minutesEmployer: 60 })).toEqual([undefined, ["coaching.minutesEmployer"]]);
    expect(await write({ ...bare, minutesEmployee: 60, activity: "7" })).toEqual([undefined, ["coaching.activity"]]);
    expect(await write({ ...bare, minutesGroup: 60, participants: 3, minutesEmployer: 30, activity: "7" })).toEqual([
      undefined,
      ["coaching.minutesEmployer"],
    ]);
    expect(await write({ ...bare, minutesGroup: 60 })).toEqual([undefined, ["coaching.participants"]]);
    expect(await write({ ...bare, minutesEmployer: 60, activity: "7", participants: 3 })).toEqual([
      [undefined, 60, undefined],
      ["coaching.participants"],
    ]);
  });

  test("a plan that has passed is no end, and a subsidy without its job is told", async () => {
    const job = { loonkostensubsidie: "J", loonwaardePercentage: 55 };
    const first = await takeIn(adapter, json({ aanvraag: [{ ...award, ...job }] }));
    const [granted] = ofKind(first, "provision");
    const [subsidy] = ofKind(first, "subsidy");
    const [work] = ofKind(first, "employment");
    if (granted === undefined || subsidy === undefined || work === undefined) throw new Error("An award was expected.");
    const write = async (facts: Fact[]) => {
      const request = writeRequestOf(first);
      const [written] = await filesOf(adapter, { ...request, facts });
      return { again: await takeIn(adapter, written?.bytes ?? ""), told: request.told.map(({ place }) => place.field) };
    };
    const passed = await write([{ ...granted, to: { state: "open" }, plannedTo: "2025-06-30" }]);
    expect(ofKind(passed.again, "provision")[0]?.to).toEqual({ state: "open" });
    expect(passed.told).toEqual(["provision.plannedTo"]);
    expect((await write([{ ...granted, to: { state: "unknown" } }])).told).toEqual(["provision.to"]);
    expect((await write([granted, work, subsidy])).told).toEqual([]);
    expect((await write([granted, subsidy])).told).toEqual(["subsidy"]);
    const other = await write([granted, work, { ...subsidy, loonwaardeBase: "function-wage" }]);
    expect(ofKind(other.again, "subsidy")).toEqual([]);
    expect(other.told).toEqual(["subsidy.loonwaardePercent"]);
  });

  test("columns for text about a person are never written, not even their header", async () => {
    const request = writeRequestOf(await takeIn(adapter, fixture("happy.json")));
    const files = [...(await filesOf(adapter, request, "csv")), ...(await filesOf(adapter, request, "json"))];
    const text = files.map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n");
    expect(text).toContain("discrepantie");
    expect(text).not.toMatch(/werknemerTekst|werkTekst|doel[";]|motivering|toelichting/);
  });

  test("a person without a clear number is left out; what has no place is told once", async () => {
    const first = await takeIn(adapter, fixture("happy.json"));
    const request = writeRequestOf(first);
    const extra = { ...ofKind(first, "provision")[0], type: "40", methodology: "ips" } as Fact;
    const anonymous = { ...request, clear: { of: () => undefined } };
    expect(await filesOf(adapter, anonymous, "csv")).toHaveLength(1);
    expect(request.told.map(({ rule }) => rule)).toEqual(["template/no-clear-number"]);
    await filesOf(adapter, { ...request, facts: [extra, extra] });
    expect(request.told.slice(1).map(({ place }) => place.field)).toEqual(["provision.methodology", "provision.type"]);
  });
});

test("damaged copies never throw, and every record is accounted for", async () => {
  for (const name of ["happy.json", "edge.csv"]) {
    const bytes = new TextEncoder().encode(fixture(name));
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
  }
});
