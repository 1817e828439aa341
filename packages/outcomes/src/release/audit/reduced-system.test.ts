import fc from "fast-check";
import { expect, it } from "vitest";
import { type Constraint, solverOf } from "./linear-system.ts";
import { reducedSystem } from "./reduced-system.ts";

const sum = (terms: readonly number[], low: number, high = low): Constraint => ({ terms, low, high });

it("takes what is known of a sum out of it", () => {
  const reduced = reducedSystem([sum([0, 1], 5), sum([0, 1, 2, 3], 12), sum([4, 2], 9, 11)], 5);
  expect(reduced?.constraints).toEqual([sum([0, 1], 5), sum([4, 2], 9, 11), sum([2, 3], 7)]);
});

it("takes a part out wherever it begins and in whatever order its variables come", () => {
  const reduced = reducedSystem([sum([3, 1], 5), sum([0, 1, 2, 3], 12)], 4);
  expect(reduced?.constraints).toEqual([sum([3, 1], 5), sum([0, 2], 7)]);
});

it("leaves a part of a range where it is, because the rest is not known by it", () => {
  const reduced = reducedSystem([sum([0, 1], 3, 5), sum([0, 1, 2, 3], 12)], 4);
  expect(reduced?.constraints).toEqual([sum([0, 1], 3, 5), sum([0, 1, 2, 3], 12)]);
});

it("knows of a variable that nobody is in it", () => {
  const reduced = reducedSystem([sum([0, 1], 5), sum([0, 1, 2, 3], 5)], 4);
  expect(reduced?.constraints).toEqual([sum([0, 1], 5)]);
  expect([0, 1, 2, 3].map((variable) => reduced?.isOpen(variable))).toEqual([true, true, false, false]);
});

it("says when what is left of a sum cannot be", () => {
  expect(reducedSystem([sum([0, 1], 5), sum([0, 1, 2], 4)], 3)).toBeUndefined();
});

const VARIABLES = 6;
const anySum = fc.record({
  terms: fc.subarray([...Array(VARIABLES).keys()], { minLength: 1 }),
  isRange: fc.boolean(),
  isReversed: fc.boolean(),
});

it("says the same in other words", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { minLength: VARIABLES, maxLength: VARIABLES }),
      fc.array(anySum),
      (truth, sums) => {
        const published = sums.map(({ terms, isRange, isReversed }) => {
          const value = terms.reduce((total, term) => total + (truth[term] ?? 0), 0);
          const inOrder = isReversed ? [...terms].reverse() : terms;
          return isRange ? sum(inOrder, Math.max(0, value - 2), value + 2) : sum(inOrder, value);
        });
        const { constraints, low, high } = reducedSystem(published, VARIABLES) ?? {
          constraints: [],
          low: [],
          high: [],
        };
        const bounds = Array.from(low, (least, at) => sum([at], least, Math.min(high[at] ?? 0, 1000)));
        const [before, after] = [published, [...constraints, ...bounds]].map((own) =>
          solverOf([...own, sum([...Array(VARIABLES).keys()], 0, 1000)], VARIABLES),
        );
        for (let variable = 0; variable < VARIABLES; variable++) {
          const [expected, found] = [before?.([variable]), after?.([variable])];
          expect(found?.low).toBeCloseTo(expected?.low ?? Number.NaN, 6);
          expect(found?.high).toBeCloseTo(expected?.high ?? Number.NaN, 6);
        }
      },
    ),
  );
});
