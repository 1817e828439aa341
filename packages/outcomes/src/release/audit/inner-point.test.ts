import { expect, it } from "vitest";
import { innerPoint } from "./inner-point.ts";
import { sparseRowsOf } from "./sparse-rows.ts";

it("stays a number where a sum is nobody, though its parts could be anything by themselves", () => {
  const rows = sparseRowsOf(
    [
      { terms: [0, 1], low: 0, high: 0 },
      { terms: [1, 2], low: 9, high: 9 },
    ],
    3,
  );
  const [low, high] = [new Float64Array(3), new Float64Array(3).fill(Number.POSITIVE_INFINITY)];
  const point = innerPoint(rows, { low, high, isOpen: () => true });
  expect([...point].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([0, 0, 9]);
});
