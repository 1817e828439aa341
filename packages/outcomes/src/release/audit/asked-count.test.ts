import { expect, it } from "vitest";
import { isNarrow } from "./asked-count.ts";

it.each([
  [0, 5, false],
  [3, 7.99995, false],
  [3, 7.9, true],
  [4, 4, true],
  [4, Number.POSITIVE_INFINITY, false],
  [Number.NaN, Number.NaN, true],
  [0, Number.NaN, true],
])("from %d to %d: narrow is %s, and never wide what is not a number", (low, high, narrow) => {
  expect(isNarrow({ low, high })).toBe(narrow);
});
