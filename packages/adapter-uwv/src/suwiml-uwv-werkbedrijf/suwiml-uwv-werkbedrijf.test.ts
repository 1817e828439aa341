import { readFileSync } from "node:fs";
import { join } from "node:path";
import { intake } from "@jobcoach/adapter";
import { type Fact, isPaid } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import { describeLayout } from "../../../adapter/src/suwiml/testing/describe-layout.ts";
import { describeSuwimlAdapter } from "../../../adapter/src/suwiml/testing/describe-suwiml-adapter.ts";
import { describeAgainstSchema } from "../../../adapter/src/suwiml/testing/official-schema.ts";
import { delivery, pseudonyms, rulesOf, runAdapter } from "../../../adapter/src/suwiml/testing/run-adapter.ts";
import { layout } from "./layout.ts";
import { suwimlUwvWerkbedrijf as adapter } from "./suwiml-uwv-werkbedrijf.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`), "utf8");
const happy = fixture("happy");
const kind = <Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

describe("suwiml-uwv-werkbedrijf", () => {
  test("gives jobs by their dates; hours somebody is available are no hours of work", async () => {
    const { facts } = await runAdapter(adapter, happy);
    const envelope = {
      municipality: "GM0200",
      grantor: "municipality",
      stream: "test-stream",
      source: "uwv-employment-file",
      observedUntil: "2026-06-30",
      person: pseudonyms.token("person", "080000071"),
    };
    const coverage = {
      kind: "coverage",
      ...envelope,
      sourceKind: "uwv-employment-file",
      observedFrom: "2024-01-01",
      selection: "per-person-query",
      jobEndsMaintained: "unknown",
      hoursMode: "none",
      hoursLogComplete: false,
    };
    const job = (reference: string) => {
      const jobRef = pseudonyms.token("job", `080000071|${reference}`);
      return { kind: "employment", ...envelope, record: jobRef, jobRef, workKind: "unknown", setting: "unknown" };
    };
    expect(facts).toEqual([
      coverage,
      { ...job("Voorbeeld Logistiek|2025-03-01"), from: "2025-03-01", to: { state: "on", day: "2025-12-31" } },
      { ...job("|2026-01-01"), from: "2026-01-01", to: { state: "open" } },
    ]);
    expect(kind(facts, "employment").map(isPaid)).toEqual(["unknown", "unknown"]);
  });

  test("gives job coaching by its text, with a notice that it is not certain", async () => {
    const run = await runAdapter(adapter, fixture("coaching"));
    const trajectoryRef = pseudonyms.token("trajectory", "00012345678");
    const coaching = { type: "30", grantedBy: "uwv", trajectoryRef };
    expect(kind(run.facts, "provision")).toMatchObject([
      { ...coaching, form: "unknown", from: "2025-03-01", to: { state: "open" } },
      { ...coaching, form: "intern", from: "2024-10-01", to: { state: "on", day: "2025-02-28" } },
    ]);
    expect(new Set(kind(run.facts, "provision").map(({ ref }) => ref)).size).toBe(2);
    expect(rulesOf(run)).toEqual([
      "uwv-werkbedrijf/coaching-by-text",
      "uwv-werkbedrijf/coaching-by-text",
      "uwv-werkbedrijf/end-reason-not-explained",
    ]);
  });

  test("two instruments of one service on one day stay two", async () => {
    const sameDay = fixture("coaching")
      .replace(">20241001</DatBWerk", ">20250301</DatBWerk")
      .replace("20250228", "20250831");
    const records = async (text: string) =>
      new Set(kind((await runAdapter(adapter, text)).facts, "provision").map(({ record }) => record)).size;
    expect(await records(sameDay)).toBe(2);
    const sameForm = sameDay.replace("Interne jobcoach bij werkgever", "Jobcoach");
    expect(await records(sameForm)).toBe(2);
    expect(await records(sameForm.replace("<DatEWerkinstrumentUwvWb>20250831</DatEWerkinstrumentUwvWb>", ""))).toBe(1);
  });

  test("an end after the last day of the delivery is a plan", async () => {
    const { facts, findings } = await runAdapter(adapter, fixture("coaching").replace("20250228", "20260701"));
    expect(kind(facts, "provision")[1]).toMatchObject({ to: { state: "open" }, plannedTo: "2026-07-01" });
    expect(rulesOf({ findings })).toContain("suwiml/end-planned");
    const job = await runAdapter(adapter, happy.replace("20251231", "20260701"));
    expect(kind(job.facts, "employment")[0]).toMatchObject({ to: { state: "open" }, plannedTo: "2026-07-01" });
  });

  test("survives what published files do wrong, and says so", async () => {
    const { facts, findings, read, accepted } = await runAdapter(adapter, fixture("edge"));
    expect([read, accepted]).toEqual([3, 3]);
    expect(rulesOf({ findings }).toSorted()).toEqual([
      "suwiml/date-far-future",
      "suwiml/date-partial",
      "suwiml/fault-in-answer",
      "suwiml/nothing-found",
      "suwiml/source-code-invalid",
      "suwiml/source-code-invalid",
      "suwiml/unknown-element",
      "suwiml/wrong-order",
      "uwv-werkbedrijf/coaching-by-text",
      "uwv-werkbedrijf/coaching-unclear",
      "uwv-werkbedrijf/coaching-without-begin",
      "uwv-werkbedrijf/job-without-begin",
      "uwv-werkbedrijf/reference-invalid",
    ]);
    expect(facts.map((fact) => fact.kind)).toEqual(["coverage", "provision"]);
    expect(kind(facts, "provision")[0]).not.toHaveProperty("trajectoryRef");
  });

  test("rejects what cannot be trusted, and keeps the answers around it", async () => {
    const { findings, read, accepted } = await runAdapter(adapter, fixture("broken"));
    expect([read, accepted]).toEqual([3, 1]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, place }) => [rule, place])).toEqual([
      ["person/bsn-too-short", { record: 1, line: 4, field: "Burgerservicenr" }],
      ["suwiml/date-invalid", { record: 1, line: 11, field: "DatBWerkinstrumentUwvWb" }],
      ["suwiml/end-before-begin", { record: 1, line: 17, field: "DatEArbeidsverhouding" }],
      ["xml/not-well-formed", { line: 30 }],
    ]);
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
    expect(result.recognised).toMatchObject({ adapter: { id: "suwiml-uwv-werkbedrijf-v0200" }, confidence: 1 });
    expect(result.facts).toEqual({ coverage: 1, employment: 2 });
    expect(result.findings.total).toBe(0);
    expect(result.header?.metadata).toMatchObject({ selection: "per-person-query", jobEndsMaintained: "unknown" });
  });
});

describeSuwimlAdapter(adapter, {
  happy,
  coaching: fixture("coaching"),
  edge: fixture("edge"),
  broken: fixture("broken"),
});

describeLayout("UWVWbDossierPersoonGSD", layout);

describeAgainstSchema({
  service: "UWVWbDossierPersoonGSD",
  build: "UWVWbDossierPersoonGSD-v0200-b01",
  layout,
  valid: { happy, coaching: fixture("coaching") },
  invalid: { "an unknown element": happy.replace("</Burgerservicenr>", "</Burgerservicenr><Extra/>") },
});
