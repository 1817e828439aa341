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
import { suwimlBijstandsregelingen as adapter } from "./suwiml-bijstandsregelingen.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`), "utf8");
const happy = fixture("happy");
const kind = <Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

/** An answer about a good person with one benefit in it. */
const answer = (benefit: string) =>
  `<b:BijstandsregelingenInfoResponse xmlns:b="http://bkwi.nl/SuwiML/Diensten/Bijstandsregelingen/v0500"><ClientSuwi>
  <Burgerservicenr>999990019</Burgerservicenr><Uitkeringsverhouding>${benefit}<Uitkeringsperiode><DatBUitkeringsperiode>20250101</DatBUitkeringsperiode></Uitkeringsperiode>
  <Bron><CdKolomSuwi>5</CdKolomSuwi><CdPartijSuwi>0200</CdPartijSuwi></Bron></Uitkeringsverhouding></ClientSuwi></b:BijstandsregelingenInfoResponse>`;
const law = (code: string) => `<SzWet><CdSzWet>${code}</CdSzWet></SzWet>`;
const ended = (reason: string) =>
  `<DatBUitkeringsverhouding>20250101</DatBUitkeringsverhouding><DatEUitkeringsverhouding>20250630</DatEUitkeringsverhouding>${law("PW")}
  <SpecifiekeGegevensBijstandUitk><CdAanleidingEindeBijstandUitk>${reason}</CdAanleidingEindeBijstandUitk></SpecifiekeGegevensBijstandUitk>`;

describe("suwiml-bijstandsregelingen", () => {
  test("gives the person, the benefits and why they ended; no amounts, no partner, no debts", async () => {
    const { facts, declared } = await runAdapter(adapter, happy);
    const envelope = {
      municipality: "GM0200",
      grantor: "municipality",
      stream: "test-stream",
      source: "benefit-file",
      observedUntil: "2026-06-30",
      person: pseudonyms.token("person", "010002546"),
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
    const record = (reference: string) => pseudonyms.token("record", `010002546|${reference}`);
    expect(facts).toEqual([
      coverage,
      { kind: "person", ...envelope, birthMonth: "1995-06", sex: "f" },
      {
        kind: "benefit",
        ...envelope,
        record: record("PW|2023-04-01"),
        law: "PW",
        from: "2023-04-01",
        to: { state: "on", day: "2025-02-28" },
        endClass: "work",
      },
      {
        kind: "benefit",
        ...envelope,
        record: record("IOAW|2025-06-01"),
        law: "IOAW",
        from: "2025-06-01",
        to: { state: "on", day: "2025-11-15" },
        endClass: "neutral",
      },
      { kind: "exit", ...envelope, record: record("IOAW|2025-06-01"), reason: "moved", on: "2025-11-15" },
      {
        kind: "benefit",
        ...envelope,
        record: record("BBZ|2026-01-01"),
        law: "BBZ",
        from: "2026-01-01",
        to: { state: "open" },
      },
    ]);
    expect(declared).toEqual({
      selection: "per-person-query",
      jobEndsMaintained: "no",
      hoursMode: "none",
      hoursLogComplete: false,
    });
  });

  test("an end after the last day of the delivery is no end yet, whatever its reason", async () => {
    const run = await runAdapter(adapter, answer(ended("32").replace("20250630", "20260701")));
    expect(kind(run.facts, "benefit")).toMatchObject([{ to: { state: "open" } }]);
    expect(kind(run.facts, "benefit")[0]).not.toHaveProperty("endClass");
    expect([kind(run.facts, "exit"), rulesOf(run)]).toEqual([[], ["suwiml/end-planned"]]);
  });

  test("survives what published files do wrong, and says so", async () => {
    const { facts, findings, read, accepted } = await runAdapter(adapter, fixture("edge"));
    expect([read, accepted]).toEqual([5, 5]);
    expect(rulesOf({ findings }).toSorted()).toEqual([
      "bijstandsregelingen/end-reason-unknown",
      "bijstandsregelingen/reason-without-end",
      "suwiml/benefit-without-begin",
      "suwiml/code-as-letter",
      "suwiml/date-far-future",
      "suwiml/date-partial",
      "suwiml/fault-in-answer",
      "suwiml/law-unknown",
      "suwiml/nothing-found",
      "suwiml/source-code-invalid",
      "suwiml/wrong-order",
    ]);
    expect(kind(facts, "benefit")).toMatchObject([
      { law: "PW", to: { state: "unknown" }, endClass: "neutral" },
      { law: "other", to: { state: "on", day: "2024-12-31" } },
    ]);
    expect(kind(facts, "exit")).toEqual([]);
    // Not the person of whom a benefit could not be read, and not the one of whom the source reports a fault.
    expect(kind(facts, "coverage").map(({ person }) => person)).toEqual(
      ["999990019", "999990044"].map((bsn) => pseudonyms.token("person", bsn)),
    );
  });

  test("rejects what cannot be trusted, and keeps the answers around it", async () => {
    const { findings, read, accepted } = await runAdapter(adapter, fixture("broken"));
    expect([read, accepted]).toEqual([5, 1]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, place }) => [rule, place])).toEqual([
      ["person/bsn-fails-test", { record: 1, line: 4, field: "Burgerservicenr" }],
      ["suwiml/date-invalid", { record: 1, line: 6, field: "DatBUitkeringsverhouding" }],
      ["suwiml/repeated-element", { record: 2, line: 24, field: "Geslacht" }],
      ["suwiml/end-before-begin", { record: 2, line: 18, field: "DatEUitkeringsverhouding" }],
      ["person/bsn-missing", { record: 3, line: 27, field: "ClientSuwi" }],
      ["xml/entity-refused", { line: 31 }],
    ]);
  });

  test.each([
    ["03", "neutral", "state-pension-age"],
    ["04", "neutral", "death"],
    ["05", "neutral", "detention"],
    ["07", "neutral", undefined],
    ["11", "work", undefined],
    ["13", "work", undefined],
    ["01", "education", undefined],
    ["14", "other-income", undefined],
    ["31", "lost-sight", "lost-sight"],
    ["32", "neutral", "moved"],
    ["33", "neutral", "moved"],
    ["34", "lost-sight", "lost-sight"],
    ["35", "lost-sight", "lost-sight"],
    ["43", "study-allowance", undefined],
    ["98", "other", undefined],
  ])("reason %s ends the benefit by %s, and the person leaves by %s", async (code, endClass, exit) => {
    const { facts } = await runAdapter(adapter, answer(ended(code)));
    expect(kind(facts, "benefit")).toMatchObject([{ endClass }]);
    expect(kind(facts, "exit").map(({ reason, on }) => [reason, on])).toEqual(
      exit === undefined ? [] : [[exit, "2025-06-30"]],
    );
  });

  test.each([
    ["PW", "PW"],
    ["pw", "PW"],
    ["WWB", "PW"],
    ["AIO", "PW"],
    ["IOAZ", "IOAZ"],
    ["WLZ", "other"],
    ["BB", undefined],
    ["", undefined],
  ])("the law '%s' is %s; one that is not known makes no benefit and covers nothing", async (code, expected) => {
    const begin = "<DatBUitkeringsverhouding>20250101</DatBUitkeringsverhouding>";
    const run = await runAdapter(adapter, answer(begin + law(code)));
    expect(run.facts.map((fact) => (fact.kind === "benefit" ? fact.law : fact.kind))).toEqual(
      expected === undefined ? [] : ["coverage", expected],
    );
    expect(rulesOf(run)).toEqual(expected === undefined ? ["suwiml/law-unknown"] : []);
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
    expect(result.recognised).toMatchObject({ adapter: { id: "suwiml-bijstandsregelingen-v0500" }, confidence: 1 });
    expect(result.facts).toEqual({ benefit: 3, coverage: 1, exit: 1, person: 1 });
    expect(result.findings.total).toBe(0);
    expect(result.header?.metadata).toMatchObject({ selection: "per-person-query", jobEndsMaintained: "no" });
  });
});

describeSuwimlAdapter(adapter, {
  happy,
  edge: fixture("edge"),
  broken: fixture("broken"),
});

describeLayout("Bijstandsregelingen", layout);

describeAgainstSchema({
  service: "Bijstandsregelingen",
  build: "Bijstandsregelingen-v0500-b04",
  layout,
  valid: { happy },
  invalid: { "an unknown element": happy.replace("</Burgerservicenr>", "</Burgerservicenr><Extra/>") },
});
