import fc from "fast-check";
import { describe, expect, it } from "vitest";
import fixture from "./fixtures/standardisation.json" with { type: "json" };
import type { Interval } from "./interval.ts";
import { leaveOneOut, type Stratum, standardise } from "./standardisation.ts";
import { wilsonInterval } from "./wilson.ts";

const strataOf = ({ n, o }: { n: number[]; o: number[] }): readonly Stratum[] =>
  fixture.reference.map(({ ref_events, ref_n }, index) => ({
    count: o[index] ?? Number.NaN,
    n: n[index] ?? Number.NaN,
    reference: { count: ref_events, n: ref_n },
  }));

describe("standardise", () => {
  it.each(fixture.indirect)("equals R for area $area", (area) => {
    const result = standardise(strataOf(area));
    expect(result?.observed).toBe(area.O);
    expect(result?.expected).toBeCloseTo(area.E, 9);
    expect(result?.ratio).toBeCloseTo(area.ratio, 9);
    expect(result?.variance).toBeCloseTo(area.var_binomial, 9);
    expect(result?.z).toBeCloseTo(area.z_binomial, 9);
    const limits = area.phe_method === "exact" ? area.exact95 : area.byar95;
    expect(result?.poissonInterval?.lower).toBeCloseTo(limits[0] ?? 0, 9);
    expect(result?.poissonInterval?.upper).toBeCloseTo(limits[1] ?? 0, 9);
    expect(result?.adjustedShare).toBeCloseTo(area.indirect_rate, 9);
  });

  it("finds the small area different that Poisson limits call alike", () => {
    const result = standardise(strataOf({ n: [5, 3, 8], o: [2, 1, 4] }));
    expect(result?.z).toBeCloseTo(-3.06, 2);
    expect(result?.interval?.upper).toBeLessThan(1);
    expect(result?.poissonInterval?.upper).toBeGreaterThan(1);
  });

  it.each(fixture.indirect)("is surer about area $area than Poisson limits are", (area) => {
    const result = standardise(strataOf(area));
    const width = ({ lower, upper }: Interval = { lower: 0, upper: Number.NaN }) => upper - lower;
    expect(width(result?.interval ?? undefined)).toBeLessThan(width(result?.poissonInterval ?? undefined));
  });

  it("leaves out persons whom nobody is like, and counts them", () => {
    const [first] = strataOf({ n: [5, 3, 8], o: [2, 1, 4] });
    const alone: Stratum = { count: 3, n: 7, reference: { count: 0, n: 0 } };
    const { uncompared, ...rest } = standardise([first as Stratum, alone]) ?? { uncompared: 0 };
    expect(uncompared).toBe(7);
    expect(standardise([first as Stratum])).toEqual({ ...rest, uncompared: 0 });
  });

  it("says nothing about nobody, and has no ratio where nothing is expected", () => {
    expect(standardise([])).toBeNull();
    expect(standardise([{ count: 1, n: 2, reference: { count: 0, n: 0 } }])).toBeNull();
    expect(standardise([{ count: 0, n: 0, reference: { count: 4, n: 8 } }])).toBeNull();
    expect(standardise([{ count: 1, n: 2, reference: { count: 0, n: 9 } }])).toMatchObject({
      ratio: null,
      adjustedShare: null,
      interval: null,
      poissonInterval: null,
      z: null,
    });
  });

  it("has Wilson's interval with one stratum", () => {
    const result = standardise([{ count: 7, n: 20, reference: { count: 60, n: 100 } }]);
    const wilson = wilsonInterval(7, 20);
    expect((result?.interval?.lower ?? 0) * 0.6).toBeCloseTo(wilson?.lower ?? Number.NaN, 12);
    expect((result?.interval?.upper ?? 0) * 0.6).toBeCloseTo(wilson?.upper ?? Number.NaN, 12);
  });

  const stratum = fc
    .tuple(
      fc.integer({ min: 1, max: 80 }),
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .chain(([n, more, part]) =>
      fc.integer({ min: 0, max: n }).map((count) => ({
        count,
        n,
        reference: { count: count + Math.round(part * more), n: n + more },
      })),
    );

  it("contains the ratio", () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 8 }), (strata) => {
        const result = standardise(strata);
        fc.pre(result !== null && result.ratio !== null && result.interval !== null);
        expect(result?.interval?.lower).toBeLessThanOrEqual(result?.ratio ?? Number.NaN);
        expect(result?.interval?.upper).toBeGreaterThanOrEqual(result?.ratio ?? Number.NaN);
      }),
    );
  });

  it("is 1 for the whole reference, and does not depend on the order of strata", () => {
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 8 }), (strata) => {
        const everybody = standardise(strata.map(({ reference }) => ({ ...reference, reference })));
        if (everybody?.ratio !== null) expect(everybody?.ratio).toBeCloseTo(1, 9);
        const turned = standardise([...strata].reverse());
        expect(turned?.expected).toBeCloseTo(standardise(strata)?.expected ?? Number.NaN, 9);
      }),
    );
  });

  it("compares a unit with the others once it is taken out", () => {
    const big = { count: 90, n: 100, reference: { count: 95, n: 110 } };
    expect(leaveOneOut([big])).toEqual([{ count: 90, n: 100, reference: { count: 5, n: 10 } }]);
    expect(standardise([big])?.ratio).toBeCloseTo(1.042, 3);
    expect(standardise(leaveOneOut([big]))?.ratio).toBeCloseTo(1.8, 12);
  });
});
