import { expect, it } from "vitest";
import { answersOfBits } from "./given-answers.ts";

it("gives an answer for each bit that is set, the lowest first", () => {
  expect(answersOfBits(0b1011, (bit) => 10 * bit)).toEqual([0, 10, 30]);
});

it("gives none where no bit is set", () => {
  expect(answersOfBits(0, (bit) => bit)).toEqual([]);
});

it("knows as many as thirty-one answers", () => {
  expect(answersOfBits(0x7fffffff, (bit) => bit)).toHaveLength(31);
});
