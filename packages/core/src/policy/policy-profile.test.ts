import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CoachingRegime } from "../facts/provision.ts";
import { policyProfileOn, policyProfiles } from "../municipalities/policy-profiles.ts";
import { harmonisedRegime, type PolicyProfile, regimeOfShare } from "./policy-profile.ts";

const profile: PolicyProfile = {
  municipality: "GM0200",
  citation: { title: "Ordinance", url: "https://lokaleregelgeving.overheid.nl" },
  regimes: [
    { name: "Basis", planned: { basisPoints: 600 } },
    { name: "Plus", planned: { hoursPerMonth: 12 } },
    { name: "Slapend", planned: { basisPoints: 0 } },
  ],
};

describe("a grantor's own regime on the common scale", () => {
  test("a share of the hours worked", () => {
    expect(harmonisedRegime(profile, " basis ")).toEqual({ known: true, regime: "light", basisPoints: 600 });
  });

  test("hours per month, against the hours worked", () => {
    expect(harmonisedRegime(profile, "Plus", 32)).toEqual({ known: true, regime: "middle", basisPoints: 862 });
    expect(harmonisedRegime(profile, "Plus", 16)).toEqual({ known: true, regime: "intensive", basisPoints: 1725 });
  });

  test.each([
    ["Plus", undefined, "hours-worked-not-known"],
    ["Plus", 0, "hours-worked-not-known"],
    ["Plus", -8, "hours-worked-not-known"],
    ["Plus", Number.NaN, "hours-worked-not-known"],
    ["Slapend", 32, "nothing-planned"],
    ["Zwaar", 32, "regime-not-in-profile"],
  ])("%s at %s hours has no place: %s", (name, hours, reason) => {
    expect(harmonisedRegime(profile, name, hours)).toEqual({ known: false, reason });
  });

  test("no regimes were seen", () => {
    const { regimes: _, ...silent } = profile;
    expect(harmonisedRegime(silent, "Basis")).toEqual({ known: false, reason: "regimes-not-known" });
  });
});

test("the scale has its borders half-way between UWV's shares of the first year", () => {
  const shares = [1, 449, 450, 799, 800, 1249, 1250, 10_000];
  expect(shares.map(regimeOfShare)).toEqual([
    ...["very-light", "very-light", "light", "light"],
    ...["middle", "middle", "intensive", "intensive"],
  ]);
  expect([0, -1, Number.NaN].map(regimeOfShare)).toEqual([undefined, undefined, undefined]);
});

test("more coaching is never a lighter regime", () => {
  const rank = (share: number) => CoachingRegime.options.indexOf(regimeOfShare(share) ?? "very-light");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 500 }), (share, more) => {
      expect(rank(share + more)).toBeGreaterThanOrEqual(rank(share));
    }),
  );
});

describe("what is known of municipalities' rules", () => {
  test("each profile says where it stands and invents no regimes", () => {
    expect(policyProfiles.length).toBeGreaterThan(0);
    for (const { citation, regimes } of policyProfiles) {
      expect(citation.url).toMatch(/^https:\/\//);
      expect(regimes).toBeUndefined();
    }
  });

  test("a municipality whose rules were not seen has no profile", () => {
    expect(policyProfileOn("GM0344", "2026-01-01")?.minimumHoursPerWeek).toEqual({ hours: 12, inclusive: false });
    expect(policyProfileOn("GM0014", "2026-01-01")).toBeUndefined();
  });
});
