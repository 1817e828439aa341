import { type Finding, findingOf } from "@jobcoach/core";
import { describe, expect, test } from "vitest";
import { DeliveryPolicy, POLICY_SCHEMA, severityByPolicy } from "./delivery-policy.ts";
import { deliveryRules } from "./delivery-rules.ts";

const because = { nl: "Afgesproken in het programma.", en: "Agreed in the programme." };
const policy = (...severities: DeliveryPolicy["severities"]): DeliveryPolicy => ({ schema: POLICY_SCHEMA, severities });
const odd: Finding = {
  rule: "employment/odd",
  severity: "warning",
  level: "record",
  place: { line: 2 },
  message: because,
  remedy: because,
};

describe("how serious a finding is taken", () => {
  const strict = policy({ rule: "employment/odd", severity: "error", because });

  test("as the policy says, and as the catalogue says where the policy is silent", () => {
    expect(severityByPolicy(odd, strict, "2026-06-30")).toEqual({ ...odd, severity: "error" });
    expect(severityByPolicy({ ...odd, rule: "employment/other" }, strict, "2026-06-30").severity).toBe("warning");
  });

  test("from a day and until a day, both included", () => {
    const dated = policy({ rule: "employment/odd", severity: "error", from: "2026-01-01", to: "2026-06-30", because });
    const on = (day: string | undefined) => severityByPolicy(odd, dated, day).severity;
    expect(["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map(on)).toEqual([
      ...["warning", "error", "error", "warning"],
    ]);
    expect(on(undefined)).toBe("warning");
  });

  test("by the last entry that holds", () => {
    const twice = policy(
      { rule: "employment/odd", severity: "error", because },
      { rule: "employment/odd", severity: "notice", from: "2026-01-01", because },
    );
    expect(severityByPolicy(odd, twice, "2025-06-30").severity).toBe("error");
    expect(severityByPolicy(odd, twice, "2026-06-30").severity).toBe("notice");
  });

  test("but a file that cannot be read and a delivery nobody knows stay errors", () => {
    const missing = findingOf(deliveryRules["municipality-missing"]);
    const lax = policy({ rule: missing.rule, severity: "notice", because });
    expect(severityByPolicy(missing, lax, "2026-06-30").severity).toBe("error");
    const file: Finding = { ...odd, level: "structure", severity: "error" };
    expect(severityByPolicy(file, policy({ rule: odd.rule, severity: "notice", because }), undefined)).toEqual(file);
  });
});

test("a policy says why, and names rules by their id", () => {
  expect(DeliveryPolicy.safeParse(policy({ rule: "employment/odd", severity: "error", because })).success).toBe(true);
  const { because: _, ...silent } = { rule: "employment/odd", severity: "error", because } as const;
  expect(DeliveryPolicy.safeParse({ schema: POLICY_SCHEMA, severities: [silent] }).success).toBe(false);
  expect(DeliveryPolicy.safeParse(policy({ rule: "odd", severity: "error", because })).success).toBe(false);
});
