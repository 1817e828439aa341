import { describe, expect, test } from "vitest";
import { HoursMode, Selection } from "../facts/coverage.ts";
import { YesNoUnknown } from "../facts/employment.ts";
import type { Fact, FactKind } from "../facts/fact.ts";
import { coaching, coverage, exit, job, measurement, person, provision, result, token } from "../test-support/facts.ts";
import { endOn, openEnd, unknownEnd } from "../values/end.ts";
import { mergeVersions } from "./merge-versions.ts";
import { tieRuleOf } from "./tie-rules.ts";

const record = token("record");
const { kind: _, reason: __, on: ___, ...envelope } = exit("other", "2025-03-01");
const benefit = { kind: "benefit", ...envelope, law: "PW", from: "2025-01-01", to: openEnd } as const;
const register = { kind: "register", ...envelope, status: "registered", from: "2025-01-01" } as const;
const subsidy = {
  kind: "subsidy",
  ...envelope,
  scheme: "loonkostensubsidie",
  from: "2025-01-01",
  to: openEnd,
} as const;
const twoEnds = [endOn("2025-06-30"), endOn("2025-07-31")];

function settled(fact: Fact, field: string, values: readonly unknown[]) {
  const versions = values.map((value) => ({ ...fact, [field]: value }) as Fact);
  const { facts, conflicts } = mergeVersions(versions);
  expect(mergeVersions(versions.toReversed())).toEqual({ facts, conflicts });
  expect(conflicts).toMatchObject([{ kind: fact.kind, field }]);
  return facts;
}

describe("two versions of one day that disagree", () => {
  test.each<[Fact, string, readonly unknown[], unknown]>([
    [coverage(), "sourceKind", ["case-file", "wage-return"], "case-file"],
    [coverage(), "source", ["one", "other"], "one"],
    [{ ...exit("other", "2025-03-01"), record }, "on", ["2025-03-01", "2025-02-01"], "2025-02-01"],
    [provision("2025-01-01", openEnd, { record }), "ref", [token("b"), token("a")], token("a")],
    [provision("2025-01-01", openEnd, { record }), "from", ["2025-01-02", "2025-01-01"], "2025-01-01"],
    [provision("2025-01-01", openEnd, { record }), "grantedBy", ["uwv", "municipality"], "unknown"],
    [provision("2025-01-01", openEnd, { record }), "form", ["individual", "group"], "unknown"],
    [provision("2025-01-01", openEnd, { record }), "to", twoEnds, unknownEnd],
    [job("2025-01-01"), "workKind", ["employment", "agency"], "unknown"],
    [job("2025-01-01"), "setting", ["regular", "sheltered"], "unknown"],
    [job("2025-01-01", openEnd, { jobRef: token("job") }), "from", ["2025-01-02", "2025-01-01"], "2025-01-01"],
    [job("2025-01-01"), "to", twoEnds, unknownEnd],
    [benefit, "to", twoEnds, unknownEnd],
    [register, "to", twoEnds, unknownEnd],
    [subsidy, "to", twoEnds, unknownEnd],
    [measurement("2025-02-01", { moment: "baseline" }), "on", ["2025-02-03", "2025-02-01"], "2025-02-01"],
  ])("$0.kind: of $1 a value is kept that promises nothing", (fact, field, values, kept) => {
    expect(settled(fact, field, values)).toMatchObject([{ [field]: kept }]);
  });

  test.each<[Fact, string, readonly unknown[]]>([
    [{ ...exit("other", "2025-03-01"), record }, "reason", ["moved", "detention"]],
    [provision("2025-01-01", openEnd, { record }), "type", ["30", "40"]],
    [register, "status", ["registered", "not"]],
    [coaching("2025-01-01", "2025-01-31", { record }), "from", ["2025-01-01", "2025-01-02"]],
    [coaching("2025-01-01", "2025-01-31", { record }), "to", ["2025-01-30", "2025-01-31"]],
    [coaching("2025-01-01", "2025-01-31"), "minutesEmployee", [60, 90]],
    [coaching("2025-01-01", "2025-01-31"), "minutesEmployer", [60, 90]],
    [coaching("2025-01-01", "2025-01-31"), "minutesGroup", [60, 90]],
    [coaching("2025-01-01", "2025-01-31"), "participants", [4, 5]],
    [result("R6", "2025-06-30"), "code", ["R6", "R3"]],
  ])("$0.kind: without $1 the fact says nothing", (fact, field, values) => {
    expect(settled(fact, field, values)).toEqual([]);
  });

  test.each<[Fact, string, readonly unknown[]]>([
    [person(), "sex", ["m", "f"]],
    [job("2025-01-01"), "hoursPerWeek", [24, 28]],
    [measurement("2025-02-01"), "workFit", [60, 70]],
    [benefit, "incomeFromWork", ["yes", "no"]],
  ])("$0.kind: $1 is left out", (fact, field, values) => {
    const [merged] = settled(fact, field, values);
    expect(merged).toMatchObject({ kind: fact.kind });
    expect(merged).not.toHaveProperty(field);
  });
});

describe("a coverage promises the least that one of them promises", () => {
  const fromLeast: readonly [string, readonly unknown[], readonly unknown[]][] = [
    ["selection", ["running-on", "ended-in", "unknown", "per-person-query", "started-since"], Selection.options],
    ["jobEndsMaintained", ["no", "unknown", "yes"], YesNoUnknown.options],
    ["hoursMode", ["none", "awarded", "reported", "logged"], HoursMode.options],
    ["hoursLogComplete", [false, true], [false, true]],
  ];

  test.each(fromLeast)("%s", (field, order) => {
    for (const [index, least] of order.slice(0, -1).entries())
      for (const more of order.slice(index + 1))
        expect(settled(coverage(), field, [more, least])).toMatchObject([{ [field]: least }]);
  });

  test.each(fromLeast)("%s: no value lacks a place in the order", (field, _order, options) => {
    const rule = tieRuleOf("coverage", field);
    expect(rule.rule === "least-of" && rule.order.toSorted()).toEqual(options.toSorted());
  });
});

test.each<FactKind>(["person", "plan", "employment", "result"])("%s: a field without a rule is left out", (kind) => {
  expect(tieRuleOf(kind, "record")).toEqual({ rule: "leave-out" });
  expect(tieRuleOf(kind, "source")).toEqual({ rule: "lowest" });
});
