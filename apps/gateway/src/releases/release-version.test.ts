import type { ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { nextVersion, placeOf, type ReleaseBasis, type Versioned } from "./release-version.ts";

const basis: ReleaseBasis = {
  definitions: { "retention-26w": "1.0.0", "work-fit": "2.1.0" },
  plan: "a",
  boundaries: "2026-01-01",
};
const last: Versioned = { version: "2.3.4", basis, places: new Set(["Apeldoorn", "Arnhem"]) };
const after = (over: Partial<Versioned>) => nextVersion(last, { ...last, ...over });
const definitions = (changed: Readonly<Record<string, string>>) => after({ basis: { ...basis, definitions: changed } });

describe("the version of a release", () => {
  test("begins with 1.0.0", () => expect(nextVersion(undefined, last)).toBe("1.0.0"));
  test("is a patch when only figures changed", () => expect(after({})).toBe("2.3.5"));

  test.each([
    ["came", ["Apeldoorn", "Arnhem", "Zaanstad"]],
    ["went", ["Apeldoorn"]],
    ["came and went", ["Apeldoorn", "Zaanstad"]],
  ])("is minor when a place %s", (_, places) => expect(after({ places: new Set(places) })).toBe("2.4.0"));

  test("is minor when an indicator came", () => {
    const more = { ...basis, definitions: { ...basis.definitions, rapport: "1.0.0" } };
    expect(after({ basis: more, places: new Set(["Apeldoorn", "Arnhem", "rapport"]) })).toBe("2.4.0");
  });

  test.each([
    ["a definition changed", () => definitions({ ...basis.definitions, "work-fit": "2.2.0" })],
    ["a definition went", () => definitions({ "work-fit": "2.1.0" })],
    ["the plan changed", () => after({ basis: { ...basis, plan: "b" } })],
    ["a boundary changed", () => after({ basis: { ...basis, boundaries: "2027-01-01" } })],
    ["nobody knows what the last one rested on", () => nextVersion({ ...last, basis: null }, last)],
  ])("is major when %s", (_, version) => expect(version()).toBe("3.0.0"));
});

test("a place is what a row is about, not what it says", () => {
  const row = {
    indicator: "retention-26w",
    definitionVersion: "1.0.0",
    municipality: "GM0200",
    cohort: "2024H1",
    status: "published",
    pooled: [],
    figure: null,
  } as ReleaseRow;
  expect(placeOf({ ...row, status: "suppressed", definitionVersion: "2.0.0" })).toBe(placeOf(row));
  for (const part of [{ cohort: "2024H2" }, { hoursMode: "logged" }, { stratum: "age-27-35" }, { week: 4 }])
    expect(placeOf({ ...row, ...part } as ReleaseRow)).not.toBe(placeOf(row));
});
