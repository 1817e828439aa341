import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCounts, anySums, linkedCellsOf } from "../../testing/linked-plans.ts";
import { feasibleSystem } from "./feasible-system.ts";
import { type Constraint, type Feasible, solverOf } from "./linear-system.ts";

const RUNS = Math.ceil(Number(process.env.ATTACK_RUNS ?? 800) / 4);
const FAR = Number.POSITIVE_INFINITY;
const sum = (terms: readonly number[], low: number, high = low): Constraint => ({ terms, low, high });

const rounded = (found: Feasible | undefined) => [
  Math.round((found?.low ?? Number.NaN) * 1e6) / 1e6,
  Math.round((found?.high ?? Number.NaN) * 1e6) / 1e6,
  found?.exact,
];

describe("feasibleSystem", () => {
  it("finds how far a sum can go, and stops where that is enough", () => {
    const system = feasibleSystem([sum([0, 1, 2], 12), sum([2, 3], 4)], 4);
    expect(rounded(system?.reach([2], FAR))).toEqual([0, 4, true]);
    expect(rounded(system?.reach([0, 1], FAR))).toEqual([8, 12, true]);
    const near = system?.reach([0], 5);
    expect(near?.exact).toBe(false);
    expect((near?.high ?? 0) - (near?.low ?? 0)).toBeGreaterThanOrEqual(5);
  });

  it("knows no end where nothing is published", () => {
    expect(feasibleSystem([sum([0, 1], 3)], 3)?.reach([1, 2], FAR)).toMatchObject({ high: FAR, exact: true });
  });

  it("says when constraints contradict each other, also where no single one does", () => {
    const around = [sum([0, 1], 4), sum([1, 2], 4), sum([0, 2], 4)];
    expect(rounded(feasibleSystem([...around, sum([0, 1, 2], 6)], 3)?.reach([0], FAR))).toEqual([2, 2, true]);
    expect(feasibleSystem([...around, sum([0, 1, 2], 7)], 3)).toBeUndefined();
    expect(feasibleSystem([...around, sum([0, 1, 2], 5, 5.9)], 3)).toBeUndefined();
  });

  it("holds variables where a known solution has them", () => {
    const reach = feasibleSystem([sum([0, 1, 2], 12)], 3)?.reachFrom(Float64Array.of(3, 4, 5));
    const { change, ...found } = reach?.([0], FAR, [1]) ?? {};
    expect(found).toEqual({ low: 0, high: 8, exact: true, moving: [0, 2] });
    expect([...(change ?? [])]).toEqual([
      [0, 8],
      [2, -8],
    ]);
    expect(reach?.([0], FAR, [1, 2])).toMatchObject({ low: 3, high: 3, exact: true, moving: [] });
  });
});

describe("feasibleSystem of long sums", () => {
  const LONG = 120;

  it("finds the only variable that can give way, however far it is from those that were asked for", () => {
    const truth = new Float64Array(LONG);
    truth[0] = 9;
    const all = [...truth.keys()];
    const reach = feasibleSystem([sum(all, 9)], LONG)?.reachFrom(truth);
    expect(reach?.([LONG - 1], FAR, [])).toMatchObject({ low: 0, high: 9, exact: true });
    expect(reach?.([LONG - 1], FAR, [0])).toMatchObject({ low: 0, high: 0, exact: true });
  });

  it("knows that nobody is left of a sum that a part of it makes up, beside sums that nothing follows from", () => {
    const others = Array.from({ length: LONG }, (_, at) => 4 + at);
    const published = [sum([0, 1], 5), sum([0, 1, 2, 3], 5), sum(others, 100)];
    const system = feasibleSystem(published, 4 + LONG);
    expect(rounded(system?.reach([2], FAR))).toEqual([0, 0, true]);
    expect(rounded(system?.reach([2, 3], FAR))).toEqual([0, 0, true]);
    expect(rounded(system?.reach([0], FAR))).toEqual([0, 5, true]);
    const around = [sum([4, 5], 4), sum([5, 6], 4), sum([4, 6], 4), sum([4, 5, 6], 7)];
    expect(feasibleSystem([...published, ...around], 4 + LONG)).toBeUndefined();
  });

  it("finds the same ends as the exact solver", () => {
    const anyTable = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { minLength: LONG, maxLength: LONG });
    fc.assert(
      fc.property(anyTable, fc.nat(LONG - 1), (columns, asked) => {
        const truth = Float64Array.from(columns.flat());
        const total = (terms: readonly number[]) => terms.reduce((all, term) => all + (truth[term] ?? 0), 0);
        const rows = [0, 1, 2].map((row) => Array.from({ length: LONG }, (_, column) => column * 3 + row));
        const ofColumns = Array.from({ length: LONG }, (_, column) => [0, 1, 2].map((row) => column * 3 + row));
        const published = [...rows, ...ofColumns].map((terms) => sum(terms, total(terms)));
        const system = feasibleSystem(published, truth.length);
        const fromTruth = system?.reachFrom(truth);
        const exact = solverOf(published, truth.length);
        for (const terms of [[asked * 3], [...new Set([asked * 3, 1, 4, 7])], rows[0]?.slice(0, asked + 1) ?? []])
          for (const found of [fromTruth?.(terms, FAR, []), system?.reach(terms, FAR)]) {
            const expected = exact?.(terms);
            expect(found?.exact).toBe(true);
            expect(found?.low).toBeCloseTo(expected?.low ?? Number.NaN, 4);
            expect(found?.high).toBeCloseTo(expected?.high ?? Number.NaN, 4);
          }
      }),
      { numRuns: Math.ceil(RUNS / 20) },
    );
  });
});

/** Published sums of a random table, some of them rounded, and sums to ask for. */
const anySystem = fc.tuple(anyCounts(5), anySums, fc.infiniteStream(fc.nat(5))).map(([table, sums, chance]) => {
  const { inner, cells } = linkedCellsOf(table, sums);
  const termsOf = (members: readonly number[], counts: readonly number[]) =>
    members.flatMap((member) => counts.map((count) => member * 3 + count));
  const truth = Float64Array.from(inner.flatMap(({ counts }) => counts));
  const kinds = [[0], [1], [2], [1, 2], [0, 1]];
  const sumsOf = cells.flatMap(({ members }) => kinds.map((kind) => termsOf(members, kind)));
  const next = () => chance.next().value ?? 0;
  const published = sumsOf.flatMap((terms) => {
    const die = next();
    const value = terms.reduce((total, term) => total + (truth[term] ?? 0), 0);
    return die < 3 ? [sum(terms, value)] : die === 3 ? [sum(terms, Math.max(0, value - 2), value + 2)] : [];
  });
  return { published, asked: sumsOf, truth };
});

describe("feasibleSystem beside the exact solver of dense tables", () => {
  it("finds the same ends of every interval", () => {
    fc.assert(
      fc.property(anySystem, ({ published, asked, truth }) => {
        const exact = solverOf(published, truth.length);
        const system = feasibleSystem(published, truth.length);
        for (const terms of asked) {
          const expected = exact?.(terms);
          const found = system?.reach(terms, FAR);
          expect(found?.exact).toBe(true);
          expect(found?.low).toBeCloseTo(expected?.low ?? Number.NaN, 4);
          if (expected?.high === FAR) expect(found?.high).toBe(FAR);
          else expect(found?.high).toBeCloseTo(expected?.high ?? Number.NaN, 4);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("calls nothing wide that is not, and finds the same from the true table", () => {
    fc.assert(
      fc.property(anySystem, ({ published, asked, truth }) => {
        const exact = solverOf(published, truth.length);
        const system = feasibleSystem(published, truth.length);
        const fromTruth = system?.reachFrom(truth);
        for (const terms of asked) {
          const { low = Number.NaN, high = Number.NaN } = exact?.(terms) ?? {};
          for (const found of [system?.reach(terms, 5), fromTruth?.(terms, 5, [])]) {
            const width = (found?.high ?? Number.NaN) - (found?.low ?? Number.NaN);
            expect(width >= 5 - 1e-4).toBe(high - low >= 5 - 1e-4);
            expect(found?.low).toBeGreaterThanOrEqual(low - 1e-4);
            expect(found?.high).toBeLessThanOrEqual(high + 1e-4);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("finds the same for who knows some of the variables", () => {
    const anyHeld = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anySystem, anyHeld, ({ published, asked, truth }, some) => {
        const held = [...new Set(some.map((one) => one % truth.length))];
        const exact = solverOf([...published, ...held.map((one) => sum([one], truth[one] ?? 0))], truth.length);
        const reach = feasibleSystem(published, truth.length)?.reachFrom(truth);
        for (const terms of asked) {
          const { low = Number.NaN, high = Number.NaN } = exact?.(terms) ?? {};
          const found = reach?.(terms, FAR, held);
          expect(found?.low).toBeCloseTo(low, 4);
          if (high === FAR) expect(found?.high).toBe(FAR);
          else expect(found?.high).toBeCloseTo(high, 4);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("finds a contradiction where the other does", () => {
    fc.assert(
      fc.property(anySystem, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ published, truth }, at, by) => {
        const changed = published.map((one, index) =>
          index === at % published.length ? { ...one, low: one.low + by, high: one.high + by } : one,
        );
        expect(feasibleSystem(changed, truth.length) === undefined).toBe(solverOf(changed, truth.length) === undefined);
      }),
      { numRuns: RUNS },
    );
  });
});
