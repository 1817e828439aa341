import { expect, test } from "vitest";
import { base5 } from "./base-5.ts";

test.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 5],
  [4, 5],
  [5, 5],
  [7, 5],
  [8, 10],
  [12, 10],
  [13, 15],
  [17, 15],
  [118, 120],
  [134, 135],
])("%i is shown as %i", (count, shown) => {
  expect(base5(count)).toBe(shown);
});
