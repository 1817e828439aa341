import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { welchTTestOfMeans } from "../statistics/t-test.ts";
import type { MeanOfUnit } from "./compare-means.ts";
import { meansBesideRest } from "./means-beside-rest.ts";

function spreadOf(values: readonly number[]) {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, standardDeviation: n < 2 ? null : Math.sqrt(squares / (n - 1)) };
}

function meanOf(values: readonly number[]): MeanOfUnit {
  const { n, mean, standardDeviation } = spreadOf(values);
  const raw = { n, mean, median: null, interval: null };
  return { unit: {} as MeanOfUnit["unit"], raw, persons: n, standardDeviation, bounds: null };
}

/** The same values in every municipality differ less than chance makes them, so that Welch's test alone counts. */
const alike = [3, 5, 6, 8, 8, 9];

describe("means beside the rest", () => {
  it("are tested against all other persons together", () => {
    const own = [1, 2, 2, 4, 7];
    const found = meansBesideRest([own, ...Array.from({ length: 10 }, () => alike)].map(meanOf));
    const rest = Array.from({ length: 10 }, () => alike).flat();
    const expected = welchTTestOfMeans(spreadOf(own), spreadOf(rest))!;
    expect(found[0]?.p).toBeCloseTo(expected.p!, 9);
    expect(found[1]?.verdict).toBe("fits-chance");
  });

  it("say nothing where values differ between municipalities only, whatever their order", () => {
    const list = [8.1, ...Array<number>(25).fill(7.1)].map((mark) => meanOf(Array(12).fill(mark)));
    for (const means of [list, [...list].reverse()]) expect(meansBesideRest(means)).toEqual(Array(26).fill(null));
  });

  it("may be equal where the answers that are missing just reach the mean of the others", () => {
    const others = Array.from({ length: 10 }, () => ({
      ...meanOf([0.05, 0.06, 0.07, 0.06, 0.05, 0.07, 0.06, 0.06, 0.05, 0.07, 0.06]),
      bounds: { lower: 0.05, upper: 0.1 },
    }));
    const verdictFrom = (lower: number) =>
      meansBesideRest([{ ...meanOf([9, 8, 9, 8, 9, 8]), bounds: { lower, upper: 9 } }, ...others])[0]?.verdict;
    expect(verdictFrom(0.1)).toBe("too-much-unknown");
    expect(verdictFrom(0.1001)).toBe("different");
  });

  it("say nothing where every value is the same, also one that a sum rounds", () => {
    for (const mark of [7, 7.1, 0.1])
      expect(meansBesideRest(Array.from({ length: 26 }, () => meanOf(Array(12).fill(mark))))).toEqual(
        Array(26).fill(null),
      );
  });

  it("give the p of the values themselves, however they are divided, or a larger one where all differ much", () => {
    const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 10, maxLength: 14 }), (groups) => {
        const found = meansBesideRest(groups.map(meanOf));
        for (const [index, own] of groups.entries()) {
          const test = welchTTestOfMeans(spreadOf(own), spreadOf(groups.filter((_, at) => at !== index).flat()));
          if (test?.p == null) expect(found[index]).toBeNull();
          else expect(found[index]?.p).toBeGreaterThanOrEqual(test.p - 1e-9);
        }
      }),
    );
  });

  it("that spread more than chance makes them are not all called different", () => {
    const shifted = Array.from({ length: 12 }, (_, at) => alike.flatMap((value) => [value + at, value + at + 1]));
    const found = meansBesideRest(shifted.map(meanOf));
    const alone = welchTTestOfMeans(spreadOf(shifted[0]!), spreadOf(shifted.slice(1).flat()))!;
    expect(alone.p).toBeLessThan(0.001);
    expect(found[0]?.p).toBeGreaterThan(10 * alone.p!);
    expect(found.map((one) => one?.verdict)).toEqual(shifted.map(() => "fits-chance"));
  });

  it("are not called different where the missing answers reach the mean of all others, up to the very edge", () => {
    const low = Array.from({ length: 20 }, (_, at) => (at % 3) / 10);
    const many = Array.from({ length: 30 }, () => ({ ...meanOf(alike), bounds: { lower: 6, upper: 7 } }));
    const verdictWith = (upper: number) =>
      meansBesideRest([{ ...meanOf(low), bounds: { lower: 0, upper } }, ...many])[0]?.verdict;
    expect(verdictWith(5.99)).toBe("different");
    expect(verdictWith(6)).toBe("too-much-unknown");
    const highBounds = (lower: number) => ({ ...meanOf(low.map((value) => value + 20)), bounds: { lower, upper: 25 } });
    expect(meansBesideRest([highBounds(7.01), ...many])[0]?.verdict).toBe("different");
    expect(meansBesideRest([highBounds(7), ...many])[0]?.verdict).toBe("too-much-unknown");
  });

  it("are not judged of one value, nor where the spread is not told", () => {
    const ten = Array.from({ length: 10 }, () => meanOf(alike));
    const untold = { ...meanOf(alike), standardDeviation: null };
    const judged = meansBesideRest([...ten, meanOf([4]), untold]).map((one) => one !== null);
    expect(judged).toEqual([...ten.map(() => true), false, false]);
  });

  it("could show a difference that is so many standard errors as the level and a power of 80 % take", () => {
    const [own] = meansBesideRest([[4, 5, 6, 7, 8, 9], ...Array.from({ length: 29 }, () => alike)].map(meanOf));
    const within = Math.sqrt(
      (17.5 + 29 * alike.reduce((sum, value) => sum + (value - 6.5) ** 2, 0)) / (5 + 29 * (alike.length - 1)),
    );
    const error = within * Math.sqrt(1 / 6 + 1 / 174);
    expect(own?.allowsFor).toBe("chance");
    expect(own?.smallest).toBeCloseTo((3.144 + 0.8416) * error, 3);
  });
});
