import type { FindingGroup } from "@jobcoach/core";
import { capabilityCount, type Figure, retention26w, shareBounds } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { ownFigure } from "../../testing/own-figure.ts";
import type { OwnSeries } from "../own-figures/own-series.ts";
import { dataFixes } from "./data-fixes.ts";

const text = (nl: string) => ({ nl, en: nl });

function retention(reasons: Figure["reasons"]): OwnSeries {
  const count = (start: string) =>
    Object.entries(reasons).reduce((sum, [key, n]) => sum + (key.startsWith(start) ? n : 0), 0);
  const [yes, no, unknown] = [count("counted/yes"), count("counted/no"), count("unknown/")];
  const n = yes + no + unknown;
  const share = { n, share: yes / n, interval: { lower: 0, upper: 1 } };
  const estimate = {
    kind: "share",
    unit: "fraction",
    ...share,
    yes,
    no,
    unknown,
    notMature: 0,
    upperBound: 1,
    knownOnly: share,
    envelope: shareBounds(yes, no, unknown)?.envelope ?? null,
  } as const;
  return {
    indicator: retention26w,
    halfYears: [],
    pooled: ownFigure({ reasons, estimate }),
    whole: undefined,
  };
}

function capabilities(pairs: number, reasons: Figure["reasons"]): OwnSeries {
  const mean = { n: pairs, mean: 3, median: 3, interval: null };
  const moment = { ...mean, undetermined: 0, bounds: null };
  const estimate = {
    kind: "paired-mean",
    unit: "work-values",
    baseline: moment,
    followUp: moment,
    change: mean,
    dropOut: 0,
    notMature: 0,
  } as const;
  return {
    indicator: capabilityCount,
    halfYears: [],
    pooled: ownFigure({ indicator: capabilityCount.id, reasons, estimate }),
    whole: undefined,
  };
}

const group = (mends: number, over: Partial<FindingGroup> = {}): FindingGroup => ({
  rule: "number/decimal-point",
  cause: "conversion",
  severity: "error",
  count: mends,
  mends,
  places: [],
  message: text("Punt als decimaalteken."),
  remedy: text("Zet op komma."),
  ...over,
});

test("what narrows a margin most comes first", () => {
  const series = [
    retention({ "counted/yes": 80, "counted/no": 10, "unknown/end-unknown": 30, "unknown/planned-end-passed": 2 }),
    capabilities(75, { "counted/pair": 75, "counted/baseline-only": 25 }),
  ];
  const fixes = dataFixes(series, [group(60)], 380);
  expect(fixes.map(({ count, of, indicator }) => [count, of, indicator.id])).toEqual([
    [30, "trajectories", "retention-26w"],
    [25, "trajectories", "capability-count"],
    [60, "records", "retention-26w"],
  ]);
  expect(fixes[1]?.narrows).toBeCloseTo(1 - Math.sqrt(0.75), 10);
  for (const { narrows } of fixes) expect(narrows).toBeGreaterThan(0);
});

test("what no better data would take away is not asked for", () => {
  const series = [retention({ "counted/yes": 80, "counted/no": 10, "unknown/moved": 30, "unknown/detention": 4 })];
  expect(dataFixes(series, [], 100)).toEqual([]);
});

test("of a curve no margin is reckoned", () => {
  const series = retention({ "counted/yes": 80, "unknown/end-unknown": 30 });
  const estimate = { kind: "survival", n: 110, notMature: 0 } as unknown as Figure["estimate"];
  const pooled = series.pooled === undefined ? undefined : { ...series.pooled, estimate };
  expect(dataFixes([{ ...series, pooled }], [], 100)).toEqual([]);
});

test("errors that follow from another, and findings that reject nothing, are not worth it by themselves", () => {
  expect(dataFixes([], [group(40, { root: "file/other" }), group(0)], 100)).toEqual([]);
});

test("the same advice is given once, at the figure that gains most", () => {
  const reasons = { "counted/pair": 60, "counted/baseline-only": 20 };
  const fixes = dataFixes([capabilities(60, reasons), capabilities(30, reasons)], [], 100);
  expect(fixes).toHaveLength(1);
  expect(fixes[0]?.narrows).toBeCloseTo(1 - Math.sqrt(0.6), 10);
});
