import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFile } from "@jobcoach/adapter";
import type { Fact } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asSet, filesOf, takeIn, writeRequestOf } from "../../../adapter/src/templates/testing/take-in.ts";
import { readActivities } from "./activities.ts";
import { esfDeelnemers as adapter } from "./esf-deelnemers.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
const ofKind = <Kind extends Fact["kind"]>({ facts }: { facts: readonly Fact[] }, kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
const places = (findings: Awaited<ReturnType<typeof takeIn>>["findings"]) =>
  findings.map(({ place, rule }) => [place.line, place.column, rule].join(" ")).sort();

test("a participant gives a birth month, job coaching and a result that is a code", async () => {
  const taken = await takeIn(adapter, fixture("happy.csv"));
  expect(taken.result.records).toEqual({ read: 2, accepted: 2, rejected: 0 });
  expect(ofKind(taken, "person").map(({ birthMonth }) => birthMonth)).toEqual(["1995-06", "1988-11"]);
  expect(ofKind(taken, "provision")).toMatchObject([
    { type: "30", form: "unknown", grantedBy: "municipality", to: { state: "on", day: "2026-01-31" } },
    { type: "30", form: "intern", from: "2025-03-01", to: { state: "open" } },
  ]);
  expect(ofKind(taken, "result")).toMatchObject([{ code: "R5", periodFrom: "2025-02-01", periodTo: "2026-01-31" }]);
  expect(places(taken.findings)).toEqual(["2 Doelgroep template/text-not-imported"]);
  expect(JSON.stringify([taken.facts, taken.findings])).not.toMatch(/Voorbeeld|gehandicapt|Bijstand|010002546|14-06/);
});

test("an activity or result that is no known word is told, and nothing is made of it", async () => {
  const taken = await takeIn(adapter, fixture("edge.csv"));
  expect(taken.result.records).toEqual({ read: 3, accepted: 3, rejected: 0 });
  expect(places(taken.findings)).toEqual([
    "2 I template/column-not-read",
    "3 Activiteit(en) esf-deelnemers/activity-unknown",
    "3 BSN person/bsn-zero-lost",
    "3 Geleverde prestatie esf-deelnemers/result-not-a-code",
    "3 Uitstroomdatum esf-deelnemers/end-after-observed",
    "4 Activiteit(en) esf-deelnemers/activity-unknown",
    "5 Activiteit(en) esf-deelnemers/no-activity",
    "6  column/total-line",
  ]);
  expect(ofKind(taken, "provision")).toMatchObject([{ plannedTo: "2026-12-31", to: { state: "open" } }]);
  expect(ofKind(taken, "result")).toMatchObject([{ code: "R6", periodTo: "2026-06-30" }]);
  expect(JSON.stringify(taken.findings)).not.toMatch(/bakkerij|Sollicitatie|Training/);
});

test("each bad row is rejected alone, at its column", async () => {
  const { result, findings } = await takeIn(adapter, fixture("broken.csv"));
  expect(result.records).toEqual({ read: 7, accepted: 0, rejected: 7 });
  expect(places(findings)).toEqual([
    "2 BSN person/bsn-fails-test",
    "3 Geboortedatum date/no-such-day",
    "4 Instroomdatum record/value-missing",
    "5 Uitstroomdatum fact/end-before-start",
    "6 Instroomdatum date/two-digit-year",
    "7 BSN record/value-missing",
    "8  delimited/row-too-short",
  ]);
});

test("somebody who is on the list twice from one day on has two facilities", async () => {
  const rows = "999990019;01-02-2025;;jobcoaching\n999990019;01-02-2025;01-05-2025;interne jobcoaching\n";
  const taken = await takeIn(adapter, `BSN;Instroomdatum;Uitstroomdatum;Activiteit(en)\n${rows}`);
  expect(new Set(ofKind(taken, "provision").map(({ record }) => record)).size).toBe(2);
});

test("without a column for the last day the list is refused: its silence would say that nobody left", async () => {
  const { result, findings } = await takeIn(
    adapter,
    "BSN;Instroomdatum;Activiteit(en)\n999990019;01-02-2025;jobcoach\n",
  );
  expect(result.header).toBeUndefined();
  expect(findings.map(({ rule }) => rule)).toContain("column/missing");
});

test.each([
  ["Jobcoaching", "unknown", false],
  ["Externe job-coach", "unknown", false],
  ["interne jobcoach, training", "intern", true],
  ["geen jobcoach nodig", undefined, true],
  ["begeleiding", undefined, true],
  ["", undefined, false],
])("the activity %o", (text, form, hasOthers) => {
  expect(readActivities(text)).toEqual({ form, hasOthers });
});

test("is recognised beside columns of its own, and does not take other lists for its own", async () => {
  const sure = async (text: string) => adapter.detect(await sampleFile(new Blob([text])))?.confidence;
  expect(await sure(fixture("edge.csv"))).toBeGreaterThan(0.8);
  expect(await sure("Klantnr;BSN;Geboortedatum;Startdatum\n1;999990019;14-06-1995;01-01-2025\n")).toBeUndefined();
});

const two = (number: number) => String(number).padStart(2, "0");
const dayIn = (year: number) => fc.integer({ min: 1, max: 28 }).map((day) => `${two(day)}-03-${year}`);
const participant = fc
  .record({
    bsn: fc.constantFrom("999990019", "010002546", "080000071"),
    from: dayIn(2024),
    to: fc.oneof(fc.constantFrom("", "00-00-0000"), dayIn(2025), dayIn(2027)),
    activity: fc.constantFrom("jobcoaching", "interne jobcoach", "Jobcoach + cursus"),
    result: fc.constantFrom("", "R1", "R6", "baan"),
  })
  .map(({ bsn, from, to, activity, result }) => ({ bsn, line: `X;;${bsn};${from};${to};;${activity};${result}` }));

describe("what is written reads back to the same facts", () => {
  const header = fixture("happy.csv").split("\n", 1)[0];

  test("as CSV and as a workbook", async () => {
    const rows = fc.uniqueArray(participant, { minLength: 1, maxLength: 3, selector: ({ bsn }) => bsn });
    await fc.assert(
      fc.asyncProperty(rows, async (participants) => {
        const first = await takeIn(adapter, `${header}\n${participants.map(({ line }) => line).join("\n")}\n`);
        const request = writeRequestOf(first);
        for (const carrier of ["csv", "xlsx"] as const) {
          const [written] = await filesOf(adapter, request, carrier);
          expect(written?.extension).toBe(`.${carrier}`);
          expect(asSet((await takeIn(adapter, written?.bytes ?? "")).facts)).toEqual(asSet(first.facts));
        }
        expect(request.told).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("a plan that has passed is no end, and who granted it otherwise than the delivery is told", async () => {
    const request = writeRequestOf(await takeIn(adapter, fixture("happy.csv")));
    const facts = request.facts.flatMap((fact): Fact[] =>
      fact.kind === "provision"
        ? [{ ...fact, grantedBy: "uwv", from: "2025-01-01", to: { state: "open" }, plannedTo: "2025-03-31" }]
        : [],
    );
    const [written] = await filesOf(adapter, { ...request, facts });
    const again = await takeIn(adapter, written?.bytes ?? "");
    expect(ofKind(again, "provision").map(({ to }) => to.state)).toEqual(["open", "open"]);
    expect(request.told.map(({ place }) => place.field)).toEqual(["provision.grantedBy", "provision.plannedTo"]);
  });

  test("the month of birth has no place, and a client number is no BSN", async () => {
    const first = await takeIn(adapter, fixture("happy.csv"));
    const request = writeRequestOf(first);
    const [written] = await filesOf(adapter, { ...request, clear: { of: () => "K-1" } });
    expect(new TextDecoder().decode(written?.bytes).split("\r\n")).toHaveLength(2);
    expect(request.told.map(({ rule, place }) => `${rule} ${place.field}`)).toEqual([
      "template/not-carried person",
      "template/no-clear-number BSN",
      "template/no-clear-number BSN",
    ]);
  });
});

test("damaged copies never throw, and every record is accounted for", async () => {
  const bytes = new TextEncoder().encode(fixture("edge.csv"));
  const edit = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 5 }), async (edits) => {
      const damaged = bytes.slice();
      for (const { at, byte } of edits) damaged[at] = byte;
      const { records } = (await takeIn(adapter, damaged)).result;
      expect(records.accepted + records.rejected).toBe(records.read);
    }),
    { numRuns: 60 },
  );
});
