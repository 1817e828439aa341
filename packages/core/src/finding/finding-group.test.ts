import { describe, expect, test } from "vitest";
import type { Finding } from "./finding.ts";
import { createFindingGroups } from "./finding-group.ts";
import { defineRules, findingOf } from "./rule.ts";

const rules = defineRules("test", {
  "decimal-point": {
    severity: "error",
    level: "value",
    message: { nl: "Punt als decimaalteken in {column}.", en: "Decimal point in {column}." },
    remedy: { nl: "Zet op komma.", en: "Use a comma." },
  },
  odd: {
    severity: "warning",
    level: "plausibility",
    message: { nl: "Opvallend.", en: "Odd." },
    remedy: { nl: "Kijk.", en: "Look." },
  },
});

test("a finding fills its texts and carries the id of its rule", () => {
  const finding = findingOf(rules["decimal-point"], { line: 14, column: "Uren" }, { column: "Uren" });
  expect(finding).toMatchObject({ rule: "test/decimal-point", message: { nl: "Punt als decimaalteken in Uren." } });
});

describe("groups", () => {
  test("count exactly and keep the first 100 places, errors first", () => {
    const groups = createFindingGroups();
    groups.add(findingOf(rules.odd, { line: 1 }));
    for (let line = 1; line <= 250; line++) groups.add(findingOf(rules["decimal-point"], { line, column: "Uren" }));
    groups.add(findingOf(rules["decimal-point"], { line: 9, column: "Cijfer" }));
    expect(groups.list(250).map(({ rule, field, count, places }) => [rule, field, count, places.length])).toEqual([
      ["test/decimal-point", "Uren", 250, 100],
      ["test/decimal-point", "Cijfer", 1, 1],
      ["test/odd", undefined, 1, 1],
    ]);
  });

  test("many rows with one fault point to the conversion, a few to typing", () => {
    const causeOf = (count: number, records: number) => {
      const groups = createFindingGroups();
      for (let line = 1; line <= count; line++) groups.add(findingOf(rules["decimal-point"], { line }));
      return groups.list(records)[0]?.cause;
    };
    expect(causeOf(80, 400)).toBe("conversion");
    expect(causeOf(4, 5)).toBe("entry");
    expect(causeOf(7, 400)).toBe("entry");
  });

  test("a few rows do too, where the rule says that only an export makes this fault twice", () => {
    const causeOf = (count: number) => {
      const groups = createFindingGroups(() => ({ cause: "conversion" }));
      for (let line = 1; line <= count; line++) groups.add(findingOf(rules["decimal-point"], { line }));
      return groups.list(400)[0]?.cause;
    };
    expect([causeOf(1), causeOf(2)]).toEqual(["entry", "conversion"]);
  });

  test("a group that may be right as it is says so, unless it was made an error", () => {
    const groups = createFindingGroups((rule) => (rule === "test/decimal-point" ? undefined : { confirmable: true }));
    groups.add(findingOf(rules["decimal-point"]));
    groups.add(findingOf(rules.odd));
    groups.add({ ...findingOf(rules.odd, { field: "hours" }), severity: "error" });
    expect(groups.list(3).map(({ confirmable }) => confirmable)).toEqual([undefined, undefined, true]);
  });

  test("a fault that follows from another points to its root", () => {
    const groups = createFindingGroups((rule) => (rule === "test/odd" ? { root: "test/decimal-point" } : undefined));
    groups.add(findingOf(rules.odd));
    groups.add(findingOf(rules["decimal-point"]));
    expect(groups.list(2).map(({ root }) => root)).toEqual([undefined, "test/decimal-point"]);
  });
});

describe("how many records a group would mend", () => {
  const fault = (rule: string, severity: Finding["severity"] = "error"): Finding => ({
    rule,
    severity,
    level: "value",
    place: { line: 2 },
    message: { nl: "…", en: "…" },
    remedy: { nl: "…", en: "…" },
  });
  const mendsOf = (...records: readonly (readonly Finding[])[]) => {
    const groups = createFindingGroups((rule) => (rule === "code/follows" ? { root: "code/unknown" } : undefined));
    for (const findings of records) {
      for (const finding of findings) groups.add(finding);
      groups.rejected(findings);
    }
    return Object.fromEntries(groups.list(records.length).map(({ rule, mends }) => [rule, mends]));
  };

  test("records whose errors all have this one cause", () => {
    expect(mendsOf([fault("date/unclear")], [fault("date/unclear"), fault("date/unclear")])).toEqual({
      "date/unclear": 2,
    });
  });

  test("a record with two different errors is mended by neither alone", () => {
    expect(mendsOf([fault("date/unclear"), fault("code/unknown")])).toEqual({
      "date/unclear": undefined,
      "code/unknown": undefined,
    });
  });

  test("what follows from another fault and what only warns stand in the way of nothing", () => {
    expect(mendsOf([fault("code/unknown"), fault("code/follows"), fault("date/odd", "warning")])).toEqual({
      "code/unknown": 1,
      "code/follows": undefined,
      "date/odd": undefined,
    });
  });

  test("the group that mends most comes first, before one that merely stands more often", () => {
    const groups = createFindingGroups();
    const twice = [fault("code/unknown"), fault("date/unclear")];
    for (const findings of [twice, twice, [fault("date/unclear")]]) {
      for (const finding of findings) groups.add(finding);
      groups.rejected(findings);
    }
    groups.add(fault("code/unknown"));
    groups.add(fault("code/unknown"));
    expect(groups.list(5).map(({ rule }) => rule)).toEqual(["date/unclear", "code/unknown"]);
  });
});

describe("what refuses the whole delivery", () => {
  const fault = (rule: string, level: Finding["level"], severity: Finding["severity"] = "error"): Finding => ({
    rule,
    severity,
    level,
    place: { line: 2 },
    message: { nl: "…", en: "…" },
    remedy: { nl: "…", en: "…" },
  });
  const orderOf = (...findings: readonly Finding[]) => {
    const groups = createFindingGroups();
    for (const finding of findings) {
      groups.add(finding);
      groups.rejected([finding]);
    }
    return groups.list(findings.length).map(({ rule }) => rule);
  };

  test.each(["file", "delivery"] as const)("comes first, however many records something else mends: %s", (level) => {
    const rows = [fault("number/decimal-point", "value"), fault("number/decimal-point", "value")];
    expect(orderOf(...rows, fault("whole/wrong", level))).toEqual(["whole/wrong", "number/decimal-point"]);
  });

  test.each(["structure", "record", "value"] as const)("a fault of one row does not: %s", (level) => {
    const rows = [fault("number/decimal-point", "value"), fault("number/decimal-point", "value")];
    expect(orderOf(...rows, fault("row/wrong", level))).toEqual(["number/decimal-point", "row/wrong"]);
  });

  test("nor a warning about the delivery, which refuses nothing", () => {
    const warned = fault("whole/odd", "delivery", "warning");
    expect(orderOf(warned, fault("date/unclear", "value"))).toEqual(["date/unclear", "whole/odd"]);
  });
});
