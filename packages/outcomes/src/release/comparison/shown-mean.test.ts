import { expect, it } from "vitest";
import { studentTQuantile } from "../../statistics/student-t.ts";
import type { PublishedMeans } from "../published-figure.ts";
import { shownMean } from "./shown-mean.ts";

const meansOf = (change: PublishedMeans["change"], unit: PublishedMeans["unit"] = "mark"): PublishedMeans => ({
  kind: "paired-mean",
  unit,
  baseline: { n: 40, mean: 7, interval: null },
  followUp: null,
  pairs: change?.n ?? null,
  change,
});

it("a change has the widest spread of which the interval rounds to the one that is shown", () => {
  const spread = 1.4;
  const n = 10;
  const margin = (-studentTQuantile(0.025, n - 1) * spread) / Math.sqrt(n);
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const interval = { lower: rounded(0.5 - margin), upper: rounded(0.5 + margin) };
  const { standardDeviation, raw } = shownMean(meansOf({ n, mean: 0.5, interval }));
  expect(raw).toEqual({ n, mean: 0.5, median: null, interval });
  expect(standardDeviation).toBeGreaterThanOrEqual(spread);
  expect(((standardDeviation ?? 0) * margin) / spread).toBeCloseTo((interval.upper - interval.lower) / 2 + 0.05, 10);
});

it("without an interval, or of one person, there is no spread", () => {
  expect(shownMean(meansOf({ n: 10, mean: 0.5, interval: null })).standardDeviation).toBeNull();
  expect(shownMean(meansOf({ n: 1, mean: 0.5, interval: { lower: 0, upper: 1 } })).standardDeviation).toBeNull();
});

it("of a change that is not shown nothing is known", () => {
  expect(shownMean(meansOf(null))).toMatchObject({ raw: { n: 0, mean: null }, standardDeviation: null });
});
