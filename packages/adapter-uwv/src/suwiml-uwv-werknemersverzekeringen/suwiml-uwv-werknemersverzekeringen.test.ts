import { readFileSync } from "node:fs";
import { join } from "node:path";
import { intake } from "@jobcoach/adapter";
import type { Fact } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import { describeLayout } from "../../../adapter/src/suwiml/testing/describe-layout.ts";
import { describeSuwimlAdapter } from "../../../adapter/src/suwiml/testing/describe-suwiml-adapter.ts";
import { describeAgainstSchema } from "../../../adapter/src/suwiml/testing/official-schema.ts";
import { delivery, pseudonyms, rulesOf, runAdapter } from "../../../adapter/src/suwiml/testing/run-adapter.ts";
import { layout } from "./layout.ts";
import { suwimlUwvWerknemersverzekeringen as adapter } from "./suwiml-uwv-werknemersverzekeringen.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`), "utf8");
const happy = fixture("happy");
const kind = <Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

const answer = (code: string) =>
  `<w:UWVPersoonsWvInfoResponse xmlns:w="http://bkwi.nl/SuwiML/Diensten/UWVDossierWerknemersverzekeringenGSD/v0200"><ClientSuwi>
  <Burgerservicenr>999990019</Burgerservicenr><Uitkeringsverhouding><DatBUitkeringsverhouding>20250101</DatBUitkeringsverhouding>
  <SzWet><CdSzWet>${code}</CdSzWet></SzWet></Uitkeringsverhouding></ClientSuwi></w:UWVPersoonsWvInfoResponse>`;

describe("suwiml-uwv-werknemersverzekeringen", () => {
  test("an end after the last day of the delivery leaves the benefit open", async () => {
    const run = await runAdapter(adapter, happy.replace("20240831", "20260701"));
    expect(kind(run.facts, "benefit")[0]).toMatchObject({ law: "WW", to: { state: "open" } });
    expect(rulesOf(run)).toContain("suwiml/end-planned");
  });

  test("gives the benefits of a person, and nothing of their health", async () => {
    const { facts } = await runAdapter(adapter, happy);
    const envelope = {
      municipality: "GM0200",
      grantor: "municipality",
      stream: "test-stream",
      source: "benefit-file",
      observedUntil: "2026-06-30",
      person: pseudonyms.token("person", "022264541"),
    };
    const coverage = {
      kind: "coverage",
      ...envelope,
      sourceKind: "benefit-file",
      observedFrom: "2024-01-01",
      selection: "per-person-query",
      jobEndsMaintained: "unknown",
      hoursMode: "none",
      hoursLogComplete: false,
    };
    const record = (reference: string) => pseudonyms.token("record", `022264541|${reference}`);
    expect(facts).toEqual([
      coverage,
      {
        kind: "benefit",
        ...envelope,
        record: record("WW|2024-02-01"),
        law: "WW",
        from: "2024-02-01",
        to: { state: "on", day: "2024-08-31" },
      },
      {
        kind: "benefit",
        ...envelope,
        record: record("WGA|2022-09-01"),
        law: "WIA",
        from: "2022-09-01",
        to: { state: "open" },
      },
    ]);
  });

  test("survives what published files do wrong, and says so", async () => {
    const { facts, findings, read, accepted } = await runAdapter(adapter, fixture("edge"));
    expect([read, accepted]).toEqual([5, 5]);
    expect(rulesOf({ findings }).toSorted()).toEqual([
      "suwiml/benefit-without-begin",
      "suwiml/benefit-without-begin",
      "suwiml/date-far-future",
      "suwiml/date-partial",
      "suwiml/date-partial",
      "suwiml/date-partial",
      "suwiml/fault-in-answer",
      "suwiml/law-unknown",
      "suwiml/nothing-found",
      "suwiml/wrong-order",
    ]);
    expect(kind(facts, "benefit")).toMatchObject([
      { law: "WW", to: { state: "open" } },
      { law: "other", to: { state: "unknown" } },
    ]);
    // Only of the first person was everything read: without benefits, which then says something.
    expect(kind(facts, "coverage").map(({ person }) => person)).toEqual([pseudonyms.token("person", "999990019")]);
  });

  test("rejects what cannot be trusted, and keeps the answers around it", async () => {
    const { findings, read, accepted } = await runAdapter(adapter, fixture("broken"));
    expect([read, accepted]).toEqual([5, 1]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, place }) => [rule, place])).toEqual([
      ["person/bsn-fails-test", { record: 1, line: 4, field: "Burgerservicenr" }],
      ["suwiml/date-invalid", { record: 1, line: 6, field: "DatBUitkeringsverhouding" }],
      ["suwiml/repeated-element", { record: 2, line: 18, field: "SzWet" }],
      ["suwiml/end-before-begin", { record: 2, line: 16, field: "DatEUitkeringsverhouding" }],
      ["suwiml/empty-answer", { record: 3, line: 22, field: "UWVPersoonsWvInfoResponse" }],
      ["xml/not-well-formed", { line: 26 }],
    ]);
  });

  test.each([
    ["WW", "WW"],
    ["ZW", "ZW"],
    ["WIA", "WIA"],
    ["IVA", "WIA"],
    ["WAO", "WIA"],
    ["TW", "other"],
    ["WAJ", undefined],
    ["constructor", undefined],
  ])("the law %s is %s; one that is not known makes no benefit and covers nothing", async (code, law) => {
    const run = await runAdapter(adapter, answer(code));
    expect(run.facts.map((fact) => (fact.kind === "benefit" ? fact.law : fact.kind))).toEqual(
      law === undefined ? [] : ["coverage", law],
    );
    expect(rulesOf(run)).toEqual(law === undefined ? ["suwiml/law-unknown"] : []);
  });

  test("without a first day of the delivery nothing is covered; without a last day nothing is accepted", async () => {
    const { observedFrom: _, ...noStart } = delivery;
    expect(kind((await runAdapter(adapter, happy, {}, noStart)).facts, "coverage")).toEqual([]);
    const { observedUntil: __, ...noEnd } = delivery;
    const run = await runAdapter(adapter, happy, {}, noEnd);
    expect([run.accepted, rulesOf(run)]).toEqual([0, ["suwiml/observed-until-missing"]]);
  });

  test("intake recognises it and takes the days of the delivery", async () => {
    const result = await intake(
      {
        file: new Blob([happy]),
        adapters: [adapter],
        given: { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" },
        keyOf: () => ({ version: 1, bytes: new Uint8Array(32).fill(7) }),
      },
      { facts: () => undefined },
    );
    expect(result.recognised).toMatchObject({
      adapter: { id: "suwiml-uwv-werknemersverzekeringen-v0200" },
      confidence: 1,
    });
    expect(result.facts).toEqual({ benefit: 2, coverage: 1 });
    expect(result.findings.total).toBe(0);
    expect(result.header?.metadata).toMatchObject({ selection: "per-person-query", jobEndsMaintained: "no" });
  });
});

describeSuwimlAdapter(adapter, {
  happy,
  edge: fixture("edge"),
  broken: fixture("broken"),
});

describeLayout("UWVDossierWerknemersverzekeringenGSD", layout);

describeAgainstSchema({
  service: "UWVDossierWerknemersverzekeringenGSD",
  build: "UWVDossierWerknemersverzekeringenGSD-v0200-b01",
  layout,
  valid: { happy },
  invalid: { "an unknown element": happy.replace("</Burgerservicenr>", "</Burgerservicenr><Extra/>") },
});
