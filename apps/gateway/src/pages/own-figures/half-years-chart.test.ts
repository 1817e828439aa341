import type { Figure } from "@jobcoach/outcomes";
import { retention26w, workFit } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { halfYearsChart } from "./half-years-chart.ts";
import type { OwnSeries } from "./own-series.ts";

const base = {
  definitionVersion: "1.0.0",
  municipality: "GM0200",
  pooled: [],
  observedUntil: "2026-06-30",
  trajectories: 40,
  persons: 40,
} as const;

function mark(cohort: string, mean: number | null): Figure {
  const moment = { n: mean === null ? 0 : 31, mean, median: mean, interval: null, undetermined: 0, bounds: null };
  return {
    ...base,
    indicator: workFit.id,
    cohort,
    status: "final",
    reasons: { "counted/baseline-only": 40 },
    estimate: {
      kind: "paired-mean",
      unit: "mark",
      baseline: { ...moment, n: 40, mean: 7.1, median: 7 },
      followUp: moment,
      change: { n: 0, mean: null, median: null, interval: null },
      dropOut: 0,
      notMature: 0,
    },
  };
}

test("a chart says in words what it draws, by half-year, also where there is nothing to draw", () => {
  const series: OwnSeries = {
    indicator: workFit,
    halfYears: [mark("2025H1", 7.43), mark("2025H2", null)],
    pooled: undefined,
    whole: undefined,
  };
  const chart = halfYearsChart("nl", series);
  expect(chart?.title).toBe("Cijfer voor passend werk, per halfjaar");
  expect(chart?.description).toContain("1e helft 2025: 7,4 (n\u00a0=\u00a031).");
  expect(chart?.description).toContain("2e helft 2025: na een half jaar nog niet gemeten.");
});

test("without half-years there is no chart", () => {
  const series: OwnSeries = { indicator: retention26w, halfYears: [], pooled: undefined, whole: undefined };
  expect(halfYearsChart("en", series)).toBeUndefined();
});
