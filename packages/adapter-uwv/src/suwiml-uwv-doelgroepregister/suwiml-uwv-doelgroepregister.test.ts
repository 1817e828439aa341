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
import { suwimlUwvDoelgroepregister as adapter } from "./suwiml-uwv-doelgroepregister.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`), "utf8");
const happy = fixture("happy");
const kind = <Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

describe("suwiml-uwv-doelgroepregister", () => {
  test("gives the registration of a person, from its first ground until its end", async () => {
    const { facts } = await runAdapter(adapter, happy);
    const envelope = {
      municipality: "GM0200",
      grantor: "municipality",
      stream: "test-stream",
      source: "target-group-register",
      observedUntil: "2026-06-30",
      person: pseudonyms.token("person", "010002546"),
    };
    const coverage = {
      kind: "coverage",
      ...envelope,
      sourceKind: "target-group-register",
      observedFrom: "2024-01-01",
      selection: "per-person-query",
      jobEndsMaintained: "unknown",
      hoursMode: "none",
      hoursLogComplete: false,
    };
    const register = { kind: "register", ...envelope, status: "registered", from: "2021-01-15" };
    expect(facts).toEqual([coverage, { ...register, to: { state: "on", day: "2026-03-31" } }]);
  });

  test("passes codes of grounds on as they are, and says so", async () => {
    const run = await runAdapter(adapter, fixture("sample"));
    expect(kind(run.facts, "register")).toMatchObject([
      { status: "registered", grounds: ["01"], from: "2024-11-01", to: { state: "open" } },
    ]);
    expect(rulesOf(run)).toEqual(["uwv-doelgroepregister/ground-not-explained"]);
  });

  test("survives what published files do wrong, and says so", async () => {
    const { facts, findings, read, accepted } = await runAdapter(adapter, fixture("edge"));
    expect([read, accepted]).toEqual([5, 5]);
    expect(rulesOf({ findings }).toSorted()).toEqual([
      "suwiml/date-far-future",
      "suwiml/date-partial",
      "suwiml/fault-in-answer",
      "suwiml/nothing-found",
      "suwiml/remark-in-answer",
      "suwiml/wrong-order",
      "uwv-doelgroepregister/ground-invalid",
      "uwv-doelgroepregister/ground-not-explained",
      "uwv-doelgroepregister/ground-not-explained",
      "uwv-doelgroepregister/ground-without-begin",
      "uwv-doelgroepregister/ground-without-registration",
    ]);
    const [not, registered, withoutRegistration] = kind(facts, "register");
    expect([not?.status, registered?.status, withoutRegistration?.status]).toEqual(["not", "registered", "not"]);
    // One of its grounds began on a day that is not fully known, so the first day of all is not known.
    expect(registered).not.toHaveProperty("from");
    expect(registered?.grounds).toEqual(["03"]);
    // Of the fourth person the source reports a fault: "not registered" is not to be had from that.
    expect(kind(facts, "register")).toHaveLength(3);
    expect(kind(facts, "coverage")).toHaveLength(3);
  });

  test("rejects what cannot be trusted, and keeps the answers around it", async () => {
    const { findings, read, accepted } = await runAdapter(adapter, fixture("broken"));
    expect([read, accepted]).toEqual([5, 1]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, place }) => [rule, place])).toEqual([
      ["suwiml/other-version", { record: 3, line: 19 }],
      ["person/bsn-fails-test", { record: 1, line: 4, field: "Burgerservicenr" }],
      ["suwiml/date-invalid", { record: 1, line: 5, field: "DatELdrRegistratieWbQa" }],
      ["suwiml/repeated-element", { record: 2, line: 12, field: "LdrRegistratieWbQa" }],
      ["suwiml/end-before-begin", { record: 2, line: 15, field: "DatEGrondslagArbeidsbeperktheid" }],
      ["suwiml/end-before-begin", { record: 2, line: 11, field: "DatELdrRegistratieWbQa" }],
      ["xml/truncated", { line: 25 }],
    ]);
    expect(findings.find(({ rule }) => rule === "suwiml/other-version")?.remedy.en).toContain("version v0300");
  });

  test.each([
    ["<DatELdrRegistratieWbQa>00000000</DatELdrRegistratieWbQa>", "open"],
    ["<DatELdrRegistratieWbQa>20260000</DatELdrRegistratieWbQa>", "unknown"],
    ["", "open"],
  ])("the end %s is %s", async (end, state) => {
    const text = happy.replace(/<DatELdr.*<\/DatELdrRegistratieWbQa>/, end);
    expect(kind((await runAdapter(adapter, text)).facts, "register")).toMatchObject([{ to: { state } }]);
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
    expect(result.recognised).toMatchObject({ adapter: { id: "suwiml-uwv-doelgroepregister-v0300" }, confidence: 1 });
    expect(result.facts).toEqual({ coverage: 1, register: 1 });
    expect(result.findings.total).toBe(0);
    expect(result.header?.metadata).toMatchObject({ selection: "per-person-query", jobEndsMaintained: "no" });
  });
});

describeSuwimlAdapter(adapter, {
  happy,
  sample: fixture("sample"),
  edge: fixture("edge"),
  broken: fixture("broken"),
});

describeLayout("UWVDossierQuotumArbeidsbeperktenGSD", layout);

describeAgainstSchema({
  service: "UWVDossierQuotumArbeidsbeperktenGSD",
  build: "UWVDossierQuotumArbeidsbeperktenGSD-v0300-b01",
  layout,
  valid: { happy, sample: fixture("sample") },
  invalid: { "an unknown element": happy.replace("</Burgerservicenr>", "</Burgerservicenr><Extra/>") },
});
