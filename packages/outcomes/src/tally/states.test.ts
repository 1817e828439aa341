import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { histogramOf } from "../statistics/histogram.ts";
import { type AssociationState, mergeAssociations, productsOf } from "./association-state.ts";
import { type DistributionState, mergeDistributions } from "./distribution-state.ts";
import { mergeSurvivals, type SurvivalState, survivorsIn } from "./survival-state.ts";
import { mergeStates, TallyState } from "./tally-state.ts";

const anyCounts = fc.dictionary(fc.constantFrom("a", "b", "c-1"), fc.nat(20));
const anyDistribution: fc.Arbitrary<DistributionState> = fc.record({
  kind: fc.constant("distribution" as const),
  n: fc.nat(50),
  unknown: fc.nat(50),
  notMature: fc.nat(50),
  questions: fc.dictionary(fc.constantFrom("q1", "q2"), fc.record({ answered: fc.nat(50), answers: anyCounts })),
});
const anyDays = fc.array(fc.nat(400)).map(histogramOf);
const anySurvival: fc.Arbitrary<SurvivalState> = fc.record({
  kind: fc.constant("survival" as const),
  events: anyDays,
  censored: anyDays,
  uncertain: anyDays,
  unknown: fc.nat(50),
  notMature: fc.nat(50),
});
const anyRows = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.nat(100_000)), { maxLength: 8 });

const stateOfRows = (rows: readonly (readonly number[])[]): AssociationState => ({
  kind: "association",
  n: rows.length,
  unknown: 0,
  notMature: 0,
  products: rows
    .map(productsOf)
    .reduce<readonly bigint[]>(
      (sums, row) => (sums.length === 0 ? row : sums.map((sum, at) => sum + (row[at] ?? 0n))),
      [],
    )
    .map(String),
});

describe("states of answers and durations", () => {
  test("add up in any order and grouping, and are states again", () => {
    for (const any of [anyDistribution, anySurvival] as fc.Arbitrary<TallyState>[])
      fc.assert(
        fc.property(any, any, any, (a, b, c) => {
          expect(mergeStates(a, mergeStates(b, c))).toEqual(mergeStates(mergeStates(a, b), c));
          expect(mergeStates(a, b)).toEqual(mergeStates(b, a));
          expect(TallyState.safeParse(mergeStates(a, b)).error).toBeUndefined();
        }),
      );
  });

  test("an answer that one part never saw keeps its count", () => {
    const one: DistributionState = {
      kind: "distribution",
      n: 3,
      unknown: 1,
      notMature: 0,
      questions: { themes: { answered: 3, answers: { schemes: 2 } } },
    };
    const other = { ...one, n: 1, questions: { themes: { answered: 1, answers: { openness: 1 } } } };
    expect(mergeDistributions(one, other)).toMatchObject({
      n: 4,
      unknown: 2,
      questions: { themes: { answered: 4, answers: { openness: 1, schemes: 2 } } },
    });
  });

  test("everybody in a life table had the event, was censored, or ended nobody knows how", () => {
    fc.assert(
      fc.property(anySurvival, anySurvival, (a, b) => {
        expect(survivorsIn(mergeSurvivals(a, b))).toBe(survivorsIn(a) + survivorsIn(b));
      }),
    );
  });
});

describe("cross products", () => {
  test("of one row, upper triangle row by row, the constant first", () => {
    expect(productsOf([3, -2])).toEqual([1n, 3n, -2n, 9n, -6n, 4n]);
  });

  test("of parts add up to those of the whole, exactly", () => {
    fc.assert(
      fc.property(anyRows, anyRows, (a, b) => {
        expect(mergeAssociations(stateOfRows(a), stateOfRows(b))).toEqual(stateOfRows([...a, ...b]));
      }),
    );
  });

  test("states of different kinds do not add up", () => {
    expect(() =>
      mergeStates(stateOfRows([[1, 2]]), { kind: "share", yes: 1, no: 0, unknown: 0, notMature: 0 }),
    ).toThrow("different kinds");
  });
});
