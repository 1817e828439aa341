import { expect, test } from "vitest";
import { spread } from "./funnel-plot.ts";
import { fractionOf } from "./interval-plot.ts";

test.each([
  ["what has room stays", [10, 40, 80], [10, 40, 80]],
  ["what stands too close is moved down", [10, 12, 80], [10, 28, 80]],
  ["what would pass the bottom is moved up, with what is above it", [70, 95, 99], [64, 82, 100]],
  ["nothing is nothing", [], []],
])("%s", (_, places, expected) => {
  expect(spread(places, 18, 100)).toEqual(expected);
});

test("a value is a fraction of its scale and never leaves it", () => {
  const scale = { from: 0.5, to: 1, ticks: [] };
  expect([0.25, 0.5, 0.75, 1, 2].map((value) => fractionOf(scale, value))).toEqual([0, 0, 0.5, 1, 1]);
});
