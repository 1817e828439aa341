import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeLayoutAdapter } from "../../../adapter/src/record-layout/testing/describe-layout-adapter.ts";
import { pseudonyms, runAdapter } from "../../../adapter/src/suwiml/testing/run-adapter.ts";
import { bus } from "../bus/bus.ts";
import { srg2015Layout } from "./layout-2015.ts";
import { srg2015 } from "./srg-2015.ts";
import { srg2019 } from "./srg-2019.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", `srg-2015-${name}.xml`), "utf8");
const march = { observedUntil: "2017-03-31" };

describe("srg-2015", () => {
  test("gives facilities in today's types, why they ended, and who left", async () => {
    const { facts } = await runAdapter(srg2015, fixture("happy"), march);
    expect(facts).toMatchObject([
      { kind: "person", birthMonth: "1985-06" },
      {
        kind: "provision",
        type: "30",
        trajectoryRef: pseudonyms.token("trajectory", "JC2016000001"),
        to: { state: "on", day: "2017-03-10" },
        endReason: "completed",
      },
      { kind: "person", birthMonth: "1985-06" },
      { kind: "provision", type: "10", to: { state: "open" } },
      { kind: "subsidy", scheme: "loonkostensubsidie", loonwaardePercent: 40, loonwaardeBase: "unknown" },
      { kind: "person", birthMonth: "1970-02" },
      { kind: "provision", type: "22", endReason: "other" },
      { kind: "exit", reason: "other", on: "2017-03-31", person: pseudonyms.token("person", "022264541") },
    ]);
  });

  test("uses no field whose codes are not known, and no type that fits two", async () => {
    const { facts, findings, read, accepted } = await runAdapter(srg2015, fixture("edge"), march);
    expect([read, accepted]).toEqual([2, 2]);
    expect(findings.map(({ rule, severity, place }) => [place.record, rule, severity, place.field])).toEqual([
      [undefined, "srg/list-not-known", "notice", "10 GESLACHT"],
      [undefined, "srg/list-not-known", "notice", "13 ARBEIDSVERMOGEN"],
      [1, "layout/unused-field-invalid", "warning", "11 POSITIE PARTICIPATIELADDER"],
      [1, "srg/type-ambiguous", "notice", "15 TYPE VOORZIENING"],
      [2, "layout/unused-field-invalid", "warning", "11 POSITIE PARTICIPATIELADDER"],
      [2, "srg/end-reason-without-end", "warning", "18 REDEN EINDE"],
      [2, "srg/wage-value-without-subsidy", "warning", "19 LOONWAARDE"],
      [2, "srg/number-missing", "notice", "14 REGISTRATIENUMMER VOORZIENING"],
    ]);
    expect(facts.map(({ kind }) => kind)).toEqual(["person", "person", "provision"]);
    expect(facts[0]).not.toHaveProperty("sex");
    expect(facts[2]).toMatchObject({ type: "30", to: { state: "open" }, plannedTo: "2017-04-30" });
  });

  test("rejects codes of another time and another statistic", async () => {
    const { findings, read, accepted } = await runAdapter(srg2015, fixture("broken"), march);
    expect([read, accepted]).toEqual([2, 0]);
    expect(findings.map(({ rule, place }) => [place.record, rule, place.field])).toEqual([
      [1, "layout/code-unknown", "3 STATISTIEKCODE"],
      [1, "layout/code-unknown", "15 TYPE VOORZIENING"],
      [1, "layout/code-unknown", "18 REDEN EINDE"],
      [2, "layout/other-month", "2 STATISTIEKMAAND"],
      [2, "layout/other-statistic", "1 STATISTIEKJAAR"],
    ]);
  });

  test.each([
    ["01", "12"],
    ["02", "20"],
    ["03", "22"],
    ["04", "10"],
    ["05", "21"],
    ["06", "30"],
    ["07", "50"],
    ["99", "98"],
  ])("type %s is %s today", async (then, today) => {
    const one = fixture("happy").replace("<TypeVoorziening>06<", `<TypeVoorziening>${then}<`);
    const { facts } = await runAdapter(srg2015, one, march);
    expect(facts[1]).toMatchObject({ kind: "provision", type: today });
  });
});

describeLayoutAdapter(
  srg2015,
  srg2015Layout,
  { happy: fixture("happy"), edge: fixture("edge"), broken: fixture("broken") },
  march,
  [srg2019, bus],
);
