import { expect, it } from "vitest";
import { indicatorById } from "../../indicator/indicators.ts";
import type { PublishedShare } from "../published-figure.ts";
import type { ReleaseRow } from "../release.ts";
import { toldUnit } from "./told-unit.ts";

const row = { municipality: "GM0200", definitionVersion: "1.0.0" } as ReleaseRow;
const retention = indicatorById("retention-26w");
if (retention === undefined) throw new Error("there is no retention");

const shareOf = (n: number, unknown: number | null): PublishedShare => ({
  kind: "share",
  unit: "fraction",
  n,
  yes: n / 2,
  noOrUnknown: n / 2,
  share: 0.5,
  interval: { lower: 0.4, upper: 0.6 },
  split: unknown === null ? null : ({ no: n / 2 - unknown, unknown } as PublishedShare["split"]),
});

const checksOf = (figure: PublishedShare, reasons = {}) => {
  const beside = { reasons: { uncovered: 0, unknown: 0, runningOnly: 0, ...reasons }, registration: undefined };
  return Object.fromEntries(toldUnit(row, figure, retention, beside).told?.checks ?? []);
};

it.each([
  [5, undefined],
  [20, "B"],
  [40, "B"],
  [60, "C"],
])("of %i beside 100 who are not covered the grade is %s", (uncovered, grade) => {
  expect(checksOf(shareOf(100, 0), { uncovered })["partly-covered"]).toBe(grade);
});

it.each([
  [4, undefined],
  [8, "B"],
  [20, "C"],
  [40, "D"],
])("with %i of 100 unknown the grade is %s", (unknown, grade) => {
  expect(checksOf(shareOf(100, unknown))["many-unknown"]).toBe(grade);
});

it("unknown that are not shown apart are all that they can be", () => {
  expect(checksOf(shareOf(100, null))).toMatchObject({ "many-unknown": undefined, "unknown-not-shown": "B" });
  expect(checksOf({ ...shareOf(100, null), unknownAtMost: 4 })["unknown-not-shown"]).toBeUndefined();
  expect(toldUnit(row, { ...shareOf(100, null), unknownAtMost: 4 }, retention, undefined).total.state).toMatchObject({
    yes: 50,
    no: 46,
    unknown: 4,
  });
});

it("more who only run on than are counted cannot be compared", () => {
  expect(checksOf(shareOf(100, 0), { runningOnly: 100 })["running-clients-only"]).toBeUndefined();
  expect(checksOf(shareOf(100, 0), { runningOnly: 101 })["running-clients-only"]).toBe("D");
});
