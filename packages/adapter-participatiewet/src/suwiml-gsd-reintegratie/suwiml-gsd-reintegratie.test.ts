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
import { suwimlGsdReintegratie as adapter } from "./suwiml-gsd-reintegratie.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`), "utf8");
const happy = fixture("happy");
const kind = <Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

/** A message about a good person, with something in it. */
const message = (client: string) =>
  `<r:GSDReintegratieInfoResponse xmlns:r="http://bkwi.nl/SuwiML/Diensten/GSDDossierReintegratie/v0200"><ClientSuwi>
  <Burgerservicenr>999990019</Burgerservicenr>${client}</ClientSuwi></r:GSDReintegratieInfoResponse>`;
const facility = (content: string) =>
  message(
    `<AtlRelatie><ReIntegratievoorziening>${content}</ReIntegratievoorziening><Bron><CdKolomSuwi>5</CdKolomSuwi><CdPartijSuwi>0200</CdPartijSuwi></Bron></AtlRelatie>`,
  );

describe("suwiml-gsd-reintegratie", () => {
  test("gives the person, the facilities and the subsidy of a message", async () => {
    const { facts, declared } = await runAdapter(adapter, happy);
    const envelope = {
      municipality: "GM0200",
      grantor: "municipality",
      stream: "test-stream",
      source: "case-file",
      observedUntil: "2026-06-30",
      person: pseudonyms.token("person", "999990032"),
    };
    const coaching = pseudonyms.token("record", "JC2024000777");
    const towards = pseudonyms.token("record", "AC2024000778");
    const subsidy = pseudonyms.token("record", "LK2024000779");
    const municipal = { kind: "provision", ...envelope, grantedBy: "municipality", form: "unknown" };
    expect(facts).toEqual([
      { kind: "person", ...envelope, birthMonth: "1988-02", sex: "m", workCapacity: "11", goal: "1" },
      {
        ...municipal,
        record: coaching,
        ref: coaching,
        trajectoryRef: pseudonyms.token("trajectory", "JC2024000777"),
        type: "30",
        from: "2024-09-01",
        to: { state: "on", day: "2025-08-31" },
      },
      {
        ...municipal,
        record: towards,
        ref: towards,
        type: "40",
        from: "2024-03-01",
        to: { state: "on", day: "2024-08-30" },
      },
      { ...municipal, record: subsidy, ref: subsidy, type: "10", from: "2024-09-01", to: { state: "open" } },
      {
        kind: "subsidy",
        ...envelope,
        record: subsidy,
        scheme: "loonkostensubsidie",
        from: "2024-09-01",
        to: { state: "open" },
        loonwaardePercent: 62.5,
        loonwaardeBase: "unknown",
      },
    ]);
    expect(declared).toEqual({ jobEndsMaintained: "no", hoursMode: "none", hoursLogComplete: false });
  });

  test("survives what published files do wrong, and says so", async () => {
    const { facts, findings, read, accepted } = await runAdapter(adapter, fixture("edge"));
    expect([read, accepted]).toEqual([3, 3]);
    expect(rulesOf({ findings }).toSorted()).toEqual(
      [
        "gsd-reintegratie/begin-unclear",
        "gsd-reintegratie/number-missing",
        "gsd-reintegratie/number-repeated",
        "gsd-reintegratie/number-repeated",
        "gsd-reintegratie/other-municipality",
        "gsd-reintegratie/wage-value-without-subsidy",
        "suwiml/code-as-letter",
        "suwiml/code-padded",
        "suwiml/code-unknown",
        "suwiml/date-far-future",
        "suwiml/date-partial",
        "suwiml/date-partial",
        "suwiml/fault-in-answer",
        "suwiml/percent-invalid",
        "suwiml/remark-in-answer",
        "suwiml/source-code-invalid",
        "suwiml/unknown-element",
        "suwiml/wrong-order",
      ].toSorted(),
    );
    expect(kind(facts, "person")).toMatchObject([{ birthMonth: "1991-07", sex: "f", goal: "2" }]);
    expect(kind(facts, "person")[0]).not.toHaveProperty("workCapacity");
    expect(kind(facts, "provision").map(({ type, to }) => [type, to.state])).toEqual([
      ["30", "open"],
      ["12", "unknown"],
      ["50", "open"],
    ]);
    expect(new Set(kind(facts, "provision").map(({ ref }) => ref)).size).toBe(3);
    expect(kind(facts, "subsidy")).toMatchObject([{ scheme: "loonkostensubsidie-tijdelijk" }]);
    expect(kind(facts, "subsidy")[0]).not.toHaveProperty("loonwaardePercent");
  });

  test("rejects what cannot be trusted, and keeps the messages around it", async () => {
    const { facts, findings, read, accepted } = await runAdapter(adapter, fixture("broken"));
    expect([read, accepted, facts.length]).toEqual([7, 1, 0]);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, place }) => [rule, place])).toEqual([
      ["suwiml/other-version", { record: 5, line: 28 }],
      ["person/bsn-fails-test", { record: 1, line: 4, field: "Burgerservicenr" }],
      ["gsd-reintegratie/type-unknown", { record: 1, line: 9, field: "CdTypeRvGsd" }],
      ["suwiml/date-invalid", { record: 1, line: 8, field: "DatBRv" }],
      ["suwiml/end-before-begin", { record: 1, line: 14, field: "DatERv" }],
      ["gsd-reintegratie/begin-missing", { record: 1, line: 17, field: "ReIntegratievoorziening" }],
      ["person/bsn-too-short", { record: 2, line: 22, field: "Burgerservicenr" }],
      ["suwiml/repeated-element", { record: 3, line: 25, field: "Burgerservicenr" }],
      ["suwiml/empty-answer", { record: 4, line: 27, field: "GSDReintegratieInfoResponse" }],
      ["xml/truncated", { line: 36 }],
    ]);
  });

  test("nothing found is accepted and says why nobody can be linked", async () => {
    const run = await runAdapter(adapter, fixture("nothing-found"));
    expect([run.read, run.accepted, run.facts, rulesOf(run)]).toEqual([1, 1, [], ["suwiml/nothing-found"]]);
  });

  test.each([
    ["1", "m"],
    ["2", "f"],
    ["9", "other-or-unknown"],
    ["V", "f"],
    ["m", "m"],
    ["02", "f"],
    ["7", undefined],
  ])("sex %s is %s", async (code, sex) => {
    const { facts } = await runAdapter(
      adapter,
      message(`<Geslacht>${code}</Geslacht><Geboortedat>19900101</Geboortedat>`),
    );
    expect(kind(facts, "person")[0]?.sex).toBe(sex);
  });

  test.each(["41", "44", "51", "99", "3", "030", ""])("type %s is no type, and never becomes one", async (type) => {
    const run = await runAdapter(adapter, facility(`<DatBRv>20250101</DatBRv><CdTypeRvGsd>${type}</CdTypeRvGsd>`));
    expect([run.accepted, run.facts]).toEqual([0, []]);
    expect(rulesOf(run)).toContain("gsd-reintegratie/type-unknown");
  });

  test("organisations that disagree on capacity each give a fact", async () => {
    const relation = (capacity: string) =>
      `<AtlRelatie><Arbeidsvermogen><CdArbeidsvermogen>${capacity}</CdArbeidsvermogen></Arbeidsvermogen><Bron><CdKolomSuwi>5</CdKolomSuwi><CdPartijSuwi>0200</CdPartijSuwi></Bron></AtlRelatie>`;
    const { facts } = await runAdapter(adapter, message(relation("10") + relation("20") + relation("10")));
    expect(kind(facts, "person").map(({ workCapacity }) => workCapacity)).toEqual(["10", "20"]);
  });

  test("an end after the last day of the delivery is a plan, and ends no subsidy", async () => {
    const run = await runAdapter(
      adapter,
      facility(
        "<RegistratienrRvGsd>L1</RegistratienrRvGsd><DatBRv>20250101</DatBRv><DatERv>20260701</DatERv><CdTypeRvGsd>10</CdTypeRvGsd>",
      ),
    );
    expect(kind(run.facts, "provision")).toMatchObject([{ to: { state: "open" }, plannedTo: "2026-07-01" }]);
    expect(kind(run.facts, "subsidy")).toMatchObject([{ to: { state: "open" } }]);
    expect(rulesOf(run)).toContain("suwiml/end-planned");
  });

  test("the same facility twice counts once", async () => {
    const once = "<RegistratienrRvGsd>A1</RegistratienrRvGsd><DatBRv>20250101</DatBRv><CdTypeRvGsd>30</CdTypeRvGsd>";
    const run = await runAdapter(
      adapter,
      facility(`${once}</ReIntegratievoorziening><ReIntegratievoorziening>${once}`),
    );
    expect(kind(run.facts, "provision")).toHaveLength(1);
    expect(rulesOf(run)).toEqual(["gsd-reintegratie/delivered-twice"]);
  });

  test("without a day until which the delivery speaks, nothing is accepted", async () => {
    const { observedUntil: _, ...rest } = delivery;
    const raws = adapter.read(new Blob([happy]), {
      given: {},
      onFinding: () => undefined,
      declare: () => undefined,
      onRejectedRecord: () => undefined,
    });
    for await (const [raw] of raws) {
      if (raw === undefined) continue;
      const { findings } = adapter.map(raw, { delivery: rest, pseudonyms });
      expect(rulesOf({ findings })).toEqual(["suwiml/observed-until-missing"]);
    }
  });

  test("intake recognises it and takes it in", async () => {
    const facts: Fact[] = [];
    const result = await intake(
      {
        file: new Blob([happy]),
        adapters: [adapter],
        given: { municipality: "GM0200", observedFrom: "2024-01-01", observedUntil: "2026-06-30" },
        keyOf: () => ({ version: 1, bytes: new Uint8Array(32).fill(7) }),
      },
      { facts: (batch) => void facts.push(...batch) },
    );
    expect(result.recognised).toMatchObject({ adapter: { id: "suwiml-gsd-reintegratie-v0200" }, confidence: 1 });
    expect(result.facts).toEqual({ coverage: 1, person: 1, provision: 3, subsidy: 1 });
    expect(result.findings.total).toBe(0);
    expect(result.header?.metadata).toMatchObject({ stream: "suwiml-gsd-reintegratie", jobEndsMaintained: "no" });
  });
});

describeSuwimlAdapter(adapter, {
  happy,
  sample: fixture("sample"),
  "nothing-found": fixture("nothing-found"),
  edge: fixture("edge"),
  broken: fixture("broken"),
});

describeLayout("GSDDossierReintegratie", layout);

describeAgainstSchema({
  service: "GSDDossierReintegratie",
  build: "GSDDossierReintegratie-v0200-b04",
  layout,
  valid: { happy, sample: fixture("sample"), "nothing found": fixture("nothing-found") },
  invalid: {
    "an unknown element": message("<Extra/>"),
    "a wrong order": message("<AtlRelatie/>").replace("</ClientSuwi>", "<Geslacht>1</Geslacht></ClientSuwi>"),
  },
});
