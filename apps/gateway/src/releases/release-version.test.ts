import type { ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { haveSamePlaces, nextVersion, placeOf, type ReleaseBasis, type Unversioned } from "./release-version.ts";

const basis: ReleaseBasis = {
  definitions: { "retention-26w": "1.0.0", "work-fit": "2.1.0" },
  plan: "a",
  boundaries: "2026-01-01",
};
const last = { version: "2.3.4", basis };
const after = (over: Partial<Unversioned>) => nextVersion(last, { basis, hasSamePlaces: true, ...over });
const definitions = (changed: Readonly<Record<string, string>>) => after({ basis: { ...basis, definitions: changed } });

describe("the version of a release", () => {
  test("begins with 1.0.0", () => expect(nextVersion(undefined, { basis, hasSamePlaces: false })).toBe("1.0.0"));
  test("is a patch when only figures changed", () => expect(after({})).toBe("2.3.5"));

  test("is minor when places came or went", () => expect(after({ hasSamePlaces: false })).toBe("2.4.0"));

  test("is minor when an indicator came", () => {
    const more = { ...basis, definitions: { ...basis.definitions, rapport: "1.0.0" } };
    expect(after({ basis: more, hasSamePlaces: false })).toBe("2.4.0");
  });

  test.each([
    ["a definition changed", () => definitions({ ...basis.definitions, "work-fit": "2.2.0" })],
    ["a definition went", () => definitions({ "work-fit": "2.1.0" })],
    ["the plan changed", () => after({ basis: { ...basis, plan: "b" } })],
    ["a boundary changed", () => after({ basis: { ...basis, boundaries: "2027-01-01" } })],
    [
      "nobody knows what the last one rested on",
      () => nextVersion({ ...last, basis: null }, { basis, hasSamePlaces: true }),
    ],
  ])("is major when %s", (_, version) => expect(version()).toBe("3.0.0"));
});

const row = {
  indicator: "retention-26w",
  definitionVersion: "1.0.0",
  municipality: "GM0200",
  cohort: "2024H1",
  status: "published",
  pooled: [],
  figure: null,
} as ReleaseRow;
const arnhem = { ...row, municipality: "GM0202" };

test.each([
  ["the same in another order", [row, arnhem], [arnhem, { ...row, status: "suppressed" as const }], true],
  ["one that came", [row], [row, arnhem], false],
  ["one that went", [row, arnhem], [row], false],
  ["one for another", [row], [arnhem], false],
])("places: %s", (_, some, others, isSame) => expect(haveSamePlaces(some, others)).toBe(isSame));

test("a place is what a row is about, not what it says", () => {
  expect(placeOf({ ...row, status: "suppressed", definitionVersion: "2.0.0" })).toBe(placeOf(row));
  for (const part of [{ cohort: "2024H2" }, { hoursMode: "logged" }, { stratum: "age-27-35" }, { week: 4 }])
    expect(placeOf({ ...row, ...part } as ReleaseRow)).not.toBe(placeOf(row));
});
