import { expect, test } from "vitest";
import { trendChart } from "./trend-chart.ts";
import { halfYearsBetween, runsOf, type TrendPoint } from "./trend-plot.ts";

const known = (value: number): TrendPoint => ({
  value,
  interval: { lower: value - 0.1, upper: value + 0.1 },
  label: `${value * 100} %`,
  range: "",
});
const gap: TrendPoint = { words: "not followed long enough yet" };

test("a line runs through neighbours and never over a gap", () => {
  expect(runsOf([known(0.8), known(0.7), gap, known(0.6), gap])).toEqual([[0, 1], [3]]);
  expect(runsOf([gap, gap])).toEqual([]);
});

test("no half-year is left out between the first and the last", () => {
  expect(halfYearsBetween(["2025H1", "2023H2"])).toEqual(["2023H2", "2024H1", "2024H2", "2025H1"]);
  expect(halfYearsBetween([])).toEqual([]);
});

test("a trend says in words what it draws, also what is not shown", () => {
  const halfYears = ["2024H1", "2024H2", "2025H1"];
  const y = { from: 0, to: 1, ticks: [{ at: 0, label: "0%" }] };
  const series = { name: "Apeldoorn", points: [known(0.8), gap, known(0.6)] };
  const chart = trendChart({ language: "en", id: "trend", title: "In work", plot: { halfYears, y, series } });
  expect(chart.description).toContain("Apeldoorn, second half of 2024: not followed long enough yet.");
  const drawing = String(chart.draw("wide").content);
  expect(drawing.match(/stroke-width="3"[^>]*>.*?<\/g>/s)?.[0].match(/<path/g)).toHaveLength(2);
});
