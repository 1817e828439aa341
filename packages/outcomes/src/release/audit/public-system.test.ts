import { expect, test } from "vitest";
import type { ReleaseRow } from "../release.ts";
import { innerPlacesOf } from "./public-system.ts";

const rowOf = (cohort: string, halfYears: readonly string[]): ReleaseRow => ({
  indicator: "retention-26w",
  definitionVersion: "1.0.0",
  municipality: "GM0200",
  cohort,
  status: "suppressed",
  pooled: halfYears.map((halfYear) => ({ municipality: "GM0200", cohort: halfYear })),
  figure: null,
});

test("a place is made of what each release added up there, also where both added up as many", () => {
  const rows = [rowOf("pooled", ["2023H1", "2023H2"]), rowOf("pooled", ["2023H2", "2024H1"])];
  const { places, membersOf, termsOf } = innerPlacesOf(rows, 3);
  const cohortsOf = (row: ReleaseRow) => membersOf(row).map((member) => places[member]?.cohort);
  expect(rows.map(cohortsOf)).toEqual([
    ["2023H1", "2023H2"],
    ["2023H2", "2024H1"],
  ]);
  expect(termsOf([0, 2], [1, 2])).toEqual([1, 2, 7, 8]);
});

test("rows of one place with the same list share what is found of it", () => {
  const [one, other] = [rowOf("pooled", ["2023H1", "2023H2"]), rowOf("pooled", ["2023H1", "2023H2"])] as const;
  const { membersOf } = innerPlacesOf([one, other], 1);
  expect(membersOf(other)).toBe(membersOf(one));
});
