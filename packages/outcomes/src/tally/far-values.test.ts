import fc from "fast-check";
import { expect, it } from "vitest";
import { histogramOf } from "../statistics/histogram.ts";
import { createFarValues } from "./far-values.ts";

/** The histogram of values that come in one after the other, each beside a value of another channel. */
function histogramFrom(values: readonly number[]) {
  const far = createFarValues();
  for (const value of values) far.add(Float64Array.of(3, value, 5, 7), 4);
  expect(far.histogram(5)).toEqual(values.length === 0 ? [] : [[7, values.length]]);
  return far.histogram(3);
}

it("has nothing without values", () => {
  expect(histogramFrom([])).toEqual([]);
});

it.each([
  { what: "close together", spread: 40 },
  { what: "far apart", spread: 2 ** 33 },
])("counts values that lie $what as a histogram does", ({ spread }) => {
  const values = fc.array(fc.integer({ min: -spread, max: spread }), { maxLength: 200 });
  fc.assert(
    fc.property(values, (some) => {
      expect(histogramFrom(some)).toEqual(histogramOf(some));
    }),
  );
});

it("counts more values than it writes down at a time", () => {
  const many = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 1013);
  expect(histogramFrom(many)).toEqual(histogramOf(many));
});
