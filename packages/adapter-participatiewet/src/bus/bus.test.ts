import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import { describeLayoutAdapter } from "../../../adapter/src/record-layout/testing/describe-layout-adapter.ts";
import { pseudonyms, rulesOf, runAdapter } from "../../../adapter/src/suwiml/testing/run-adapter.ts";
import { srg2015 } from "../srg/srg-2015.ts";
import { srg2019 } from "../srg/srg-2019.ts";
import { bus } from "./bus.ts";
import { endReasons } from "./codes.ts";
import { busLayout } from "./layout.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `${name}.xml`), "utf8");
const ofKind = <Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

/** A delivery of June 2026 with one benefit that ended for a reason. */
const ended = (reason: string, kind = "01") => `<BUS><Levering><Statistiekjaar>2026</Statistiekjaar>
  <Statistiekmaand>06</Statistiekmaand><Gemeentecode>0200</Gemeentecode><Uitkering>
  <RegistratienummerUitkering>PW1</RegistratienummerUitkering><Statistiekcode>${kind}</Statistiekcode><Persoon>
  <Burgerservicenummer>999990019</Burgerservicenummer><AanvangUitkeringPersoon>20250101</AanvangUitkeringPersoon>
  <EinddatumUitkeringPersoon>20260612</EinddatumUitkeringPersoon>
  <RedenBeeindigingUitkeringPersoon>${reason}</RedenBeeindigingUitkeringPersoon></Persoon></Uitkering></Levering></BUS>`;

describe("bus", () => {
  test("gives the persons, their benefit, income from work in the month, and who left", async () => {
    const { facts, declared } = await runAdapter(bus, fixture("happy"));
    const envelope = {
      municipality: "GM0200",
      grantor: "municipality",
      stream: "test-stream",
      source: "benefit-file",
      observedUntil: "2026-06-30",
    };
    const [first, second, third] = ["999990019", "010002546", "999990032"].map((bsn) => ({
      ...envelope,
      person: pseudonyms.token("person", bsn),
    }));
    const benefit = (number: string, bsn: string) => ({
      kind: "benefit",
      law: "PW",
      record: pseudonyms.token("record", `${number}|${bsn}`),
    });
    expect(facts).toEqual([
      { kind: "person", ...first, birthMonth: "1995-06", sex: "f" },
      {
        ...benefit("PW00012345", "999990019"),
        ...first,
        from: "2023-04-01",
        to: { state: "on", day: "2026-06-28" },
        endClass: "work",
      },
      { kind: "person", ...second, birthMonth: "1982-02", sex: "m" },
      {
        ...benefit("PW00012346", "010002546"),
        ...second,
        from: "2025-01-01",
        to: { state: "open" },
        incomeFromWork: "yes",
        validFrom: "2026-06-01",
        validTo: "2026-06-30",
      },
      { kind: "person", ...third, birthMonth: "1980-01", sex: "other-or-unknown" },
      {
        ...benefit("PW00012346", "999990032"),
        ...third,
        from: "2025-01-01",
        to: { state: "on", day: "2026-06-10" },
        endClass: "neutral",
      },
      { kind: "exit", ...third, reason: "moved", on: "2026-06-10" },
    ]);
    expect(declared).toMatchObject({ municipality: "GM0200", observedUntil: "2026-06-30", jobEndsMaintained: "no" });
  });

  test("takes in what is odd, and says so", async () => {
    const { facts, findings, read, accepted } = await runAdapter(bus, fixture("edge"));
    expect([read, accepted]).toEqual([3, 3]);
    expect(findings.map(({ rule, place }) => [place.record, rule, place.field])).toEqual([
      [1, "layout/unused-field-invalid", "10 LEEFVORM"],
      [1, "bus/number-missing", "7 REGISTRATIENUMMER UITKERING"],
      [1, "bus/reason-without-end", "34 REDEN BEEINDIGING UITKERING PERSOON"],
      [2, "bus/end-without-reason", "34 REDEN BEEINDIGING UITKERING PERSOON"],
      [3, "bus/end-planned", "23 EINDDATUM UITKERING PERSOON"],
    ]);
    expect(ofKind(facts, "benefit")).toMatchObject([
      { law: "other", to: { state: "unknown" }, endClass: "study-allowance" },
      { law: "IOAW", to: { state: "on", day: "2026-06-01" } },
      { law: "IOAW", to: { state: "open" } },
    ]);
    expect(ofKind(facts, "exit")).toEqual([]);
  });

  test("rejects alone what cannot be trusted", async () => {
    const { facts, findings, read, accepted } = await runAdapter(bus, fixture("broken"));
    expect([read, accepted, facts]).toEqual([3, 0, []]);
    expect(findings.map(({ rule, place }) => [place.record, rule, place.field])).toEqual([
      [1, "layout/code-unknown", "8 STATISTIEKCODE"],
      [1, "layout/code-unknown", "31 SOORT INKOMSTEN"],
      [2, "bus/begin-after-month", "22 AANVANG UITKERING PERSOON"],
      [3, "layout/code-unknown", "34 REDEN BEEINDIGING UITKERING PERSOON"],
      [3, "fact/end-before-start", "23 EINDDATUM UITKERING PERSOON"],
    ]);
  });

  test.each([
    ["03", "neutral", "state-pension-age"],
    ["04", "neutral", "death"],
    ["05", "neutral", "detention"],
    ["07", "neutral", undefined],
    ["11", "work", undefined],
    ["13", "work", undefined],
    ["14", "other-income", undefined],
    ["31", "lost-sight", "lost-sight"],
    ["32", "neutral", "moved"],
    ["33", "neutral", "moved"],
    ["34", "lost-sight", "lost-sight"],
    ["35", "lost-sight", "lost-sight"],
    ["41", "study-allowance", undefined],
    ["98", "other", undefined],
  ])("reason %s is %s and gives the exit %s", async (reason, endClass, exit) => {
    const { facts } = await runAdapter(bus, ended(reason));
    expect(ofKind(facts, "benefit")).toMatchObject([{ endClass }]);
    expect(ofKind(facts, "exit").map((fact) => [fact.reason, fact.on])).toEqual(
      exit === undefined ? [] : [[exit, "2026-06-12"]],
    );
  });

  test("knows the 24 reasons of the regulation and no other", async () => {
    expect(Object.keys(endReasons)).toHaveLength(24);
    expect(rulesOf(await runAdapter(bus, ended("16")))).toEqual(["layout/code-unknown"]);
  });

  test.each([
    ["01", "PW"],
    ["02", "IOAW"],
    ["03", "IOAZ"],
    ["14", "BBZ"],
    ["11", "other"],
    ["20", "other"],
    ["22", "other"],
  ])("kind %s is paid under %s", async (kind, law) => {
    const { facts } = await runAdapter(bus, ended("98", kind));
    expect(ofKind(facts, "benefit")).toMatchObject([{ law }]);
  });
});

describeLayoutAdapter(
  bus,
  busLayout,
  { happy: fixture("happy"), edge: fixture("edge"), broken: fixture("broken") },
  {},
  [srg2015, srg2019],
);
