import { expect, it } from "vitest";
import { windowAround } from "./window-around.ts";

const numbers = Int32Array.of(1, 3, 5, 7, 9, 11, 13, 15);
const all = { from: 0, to: numbers.length };

it("is all where there are no more than asked for", () => {
  expect(windowAround(numbers, 5, { from: 2, to: 5 }, 3)).toEqual({ from: 2, to: 5 });
});

it.each([
  [0, 0, 4],
  [1, 0, 4],
  [7, 1, 5],
  [8, 2, 6],
  [15, 4, 8],
  [99, 4, 8],
])("lies around %i, and never over an end", (value, from, to) => {
  expect(windowAround(numbers, value, all, 4)).toEqual({ from, to });
});

it("looks no further than it may", () => {
  expect(windowAround(numbers, 99, { from: 1, to: 6 }, 2)).toEqual({ from: 4, to: 6 });
  expect(windowAround(numbers, 0, { from: 1, to: 6 }, 2)).toEqual({ from: 1, to: 3 });
});
