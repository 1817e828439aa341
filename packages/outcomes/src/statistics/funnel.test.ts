import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "./fixtures/funnel.json" with { type: "json" };
import { arcsineScore, type Funnel, type FunnelUnit, funnelOf, limitsAt, standsOut } from "./funnel.ts";
import { arcsineFunnelLimits, exactFunnelLimits, normalFunnelLimits } from "./funnel-limits.ts";
import type { Interval } from "./interval.ts";
import { overdispersionOf, winsorise } from "./overdispersion.ts";

const units = reference.data.map(({ y, n }) => ({ count: y, n }));
const funnel = funnelOf(units) as Funnel;
const arcsineScores = units.map((unit) => arcsineScore(unit, reference.target));

function expectLimits(found: Interval | null, expected: readonly number[]) {
  expect(found?.lower).toBeCloseTo(expected[0] ?? Number.NaN, 9);
  expect(found?.upper).toBeCloseTo(expected[1] ?? Number.NaN, 9);
}

describe("funnelOf", () => {
  it("takes the share of all persons together as the target", () => {
    expect(funnel.target).toBeCloseTo(reference.target, 12);
    funnel.units.forEach(({ z, adjustedZ, share }, index) => {
      expect(share).toBeCloseTo(reference.limits[index]?.p ?? Number.NaN, 12);
      expect(z).toBeCloseTo(reference.z[index] ?? Number.NaN, 9);
      expect(adjustedZ).toBeCloseTo(reference.limits[index]?.z_add ?? Number.NaN, 9);
    });
  });

  it("finds how much more the units differ than by chance", () => {
    expect(funnel.overdispersion.phi).toBeCloseTo(reference.phi.winsorised_quantile, 9);
    expect(funnel.overdispersion.tau2).toBeCloseTo(reference.tau2.winsorised, 9);
    expect(funnel.overdispersion.q).toBeCloseTo(reference.Q, 9);
    expect(funnel.overdispersion.p).toBeCloseTo(reference.Q_p, 9);
    expect(funnel.limits).toBe("normal-overdispersed");
  });

  it("calls a unit that stands out by chance alone ordinary among units that differ", () => {
    expect(60 / 90).toBeLessThan(exactFunnelLimits(funnel.target, 90)?.lower ?? Number.NaN);
    expect(60 / 90).toBeGreaterThan(limitsAt(funnel, 90)?.lower ?? Number.NaN);
    expectLimits(limitsAt(funnel, 90), [0.572577709, 0.955029653]);
  });

  it("draws exact limits where units differ no more than by chance", () => {
    const alike = funnelOf(Array.from({ length: 12 }, (_, index) => ({ count: 14 + (index % 3), n: 20 }))) as Funnel;
    expect(alike.overdispersion.tau2).toBe(0);
    expect(alike.limits).toBe("exact");
    expect(limitsAt(alike, 20)).toEqual(exactFunnelLimits(alike.target, 20));
  });

  it("draws exact limits too where they differ exactly as much as by chance, with yes and no exchanged as well", () => {
    const few = [1, 1, 1, 1, 2, 2, 2, 2, 4, 4].map((count) => ({ count, n: 6 }));
    for (const list of [few, [...few].reverse(), few.map(({ count, n }) => ({ count: n - count, n }))])
      expect(funnelOf(list)).toMatchObject({ limits: "exact", overdispersion: { tau2: 0 } });
  });

  it("is not drawn under ten units that hold somebody, or where all are alike", () => {
    expect(funnelOf([])).toBeNull();
    expect(funnelOf(units.slice(0, 9))).toBeNull();
    expect(funnelOf([...units.slice(0, 9), { count: 0, n: 0 }])).toBeNull();
    expect(funnelOf(units.slice(0, 10))?.units).toHaveLength(10);
    expect(funnelOf(units.map(({ n }) => ({ count: n, n })))).toBeNull();
    expect(limitsAt(funnel, 0)).toBeNull();
  });
});

describe("standsOut", () => {
  const share = (count: number, n: number) => ({ count, n, share: count / n, z: 0, adjustedZ: 0 });
  const exact: Funnel = { ...funnel, limits: "exact" };

  it("asks how likely so low or so high a count is", () => {
    expect(standsOut(exact, share(60, 90))).toBe("low");
    expect(standsOut(exact, share(60, 90), 0.998)).toBeNull();
    expect(standsOut(exact, share(45, 50))).toBe("high");
    expect(standsOut(exact, share(70, 90))).toBeNull();
  });

  it("leaves a count exactly as likely as the limit within, on either side", () => {
    const aimedAt = (target: number): Funnel => ({ ...exact, target });
    expect(standsOut(aimedAt(0.9), share(0, 3), 0.998)).toBeNull();
    expect(standsOut(aimedAt(0.1), share(3, 3), 0.998)).toBeNull();
    expect(standsOut(aimedAt(39 / 40), share(0, 1))).toBeNull();
    expect(standsOut(aimedAt(1 / 40), share(1, 1))).toBeNull();
    expect(standsOut(aimedAt(0.91), share(0, 3), 0.998)).toBe("low");
    expect(standsOut(aimedAt(0.09), share(3, 3), 0.998)).toBe("high");
  });

  it("does not find 5 of 5 high where a quarter of such units reach that, though the drawn limit is just below 1", () => {
    expect(exactFunnelLimits(exact.target, 5)?.upper).toBeLessThan(1);
    expect(standsOut(exact, share(5, 5))).toBeNull();
  });

  it("allows for units that differ, where they do", () => {
    for (const unit of funnel.units) {
      const { lower, upper } = limitsAt(funnel, unit.n) as Interval;
      const side = unit.share < lower ? "low" : unit.share > upper ? "high" : null;
      expect(standsOut(funnel, unit)).toBe(side);
    }
    expect(standsOut(funnel, funnel.units[5] as FunnelUnit)).toBeNull();
    expect(standsOut(funnel, { ...share(1, 90), adjustedZ: -5 })).toBe("low");
    expect(standsOut(funnel, { ...share(90, 90), adjustedZ: 2.5 })).toBe("high");
  });
});

describe("overdispersionOf", () => {
  it("equals the reference without winsorising and on the arcsine scale", () => {
    const scores = funnel.units.map(({ z, n }) => ({
      z,
      standardError: Math.sqrt((funnel.target * (1 - funnel.target)) / n),
    }));
    expect(overdispersionOf(scores, 0)?.phi).toBeCloseTo(reference.phi.raw, 9);
    expect(overdispersionOf(scores, 0)?.tau2).toBeCloseTo(reference.tau2.raw, 9);
    arcsineScores.forEach(({ z }, index) => {
      expect(z).toBeCloseTo(reference.arcsine.z[index] ?? Number.NaN, 9);
    });
    expect(overdispersionOf(arcsineScores)?.phi).toBeCloseTo(reference.arcsine.phi, 9);
    expect(overdispersionOf(arcsineScores)?.tau2).toBeCloseTo(reference.arcsine.tau2, 9);
  });

  it("says nothing about fewer than two units", () => {
    expect(overdispersionOf([])).toBeNull();
    expect(overdispersionOf([{ z: 1, standardError: 1 }])).toBeNull();
  });
});

describe("winsorise", () => {
  it("equals R's quantiles of type 7", () => {
    winsorise(reference.z).forEach((value, index) => {
      expect(value).toBeCloseTo(reference.winsor10_type7[index] ?? Number.NaN, 9);
    });
  });

  it("brings extremes in, leaves the middle and the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 30 }), (values) => {
        const brought = winsorise(values);
        expect(brought).toHaveLength(values.length);
        expect(winsorise(values, 0)).toEqual(values);
        values.forEach((value, index) => {
          values.forEach((other, place) => {
            if (other > value) expect(brought[place]).toBeGreaterThanOrEqual(brought[index] ?? Number.NaN);
          });
        });
      }),
    );
  });
});

describe.each(reference.limits)("the limits for $n persons", (row) => {
  const { target } = reference;

  it("equal R's, exact and normal, at 95 and 99.8 %", () => {
    expectLimits(exactFunnelLimits(target, row.n), row.exact95);
    expectLimits(exactFunnelLimits(target, row.n, 0.998), row.exact998);
    expectLimits(normalFunnelLimits(target, row.n), row.normal95);
    expectLimits(normalFunnelLimits(target, row.n, 0.998), row.normal998);
    expectLimits(normalFunnelLimits(target, row.n, 0.95, reference.tau2.winsorised), row.add_tau95);
  });

  it("equal R's on the arcsine scale", () => {
    expectLimits(arcsineFunnelLimits(target, row.n), row.arcsine95);
    expectLimits(arcsineFunnelLimits(target, row.n, 0.95, reference.arcsine.tau2), row.arcsine_od95);
  });
});

describe("funnel limits", () => {
  const shares = fc.double({ min: 0.02, max: 0.98, noNaN: true });
  const sizes = fc.integer({ min: 1, max: 2000 });

  it("widen with confidence, hold the target and mirror with it", () => {
    fc.assert(
      fc.property(shares, sizes, (target, n) => {
        for (const limits of [normalFunnelLimits, arcsineFunnelLimits]) {
          const [inner, outer] = [limits(target, n), limits(target, n, 0.998)];
          expect(outer?.lower).toBeLessThanOrEqual(inner?.lower ?? Number.NaN);
          expect(inner?.lower).toBeLessThanOrEqual(target);
          expect(inner?.upper).toBeGreaterThanOrEqual(target);
          expect(outer?.upper).toBeGreaterThanOrEqual(inner?.upper ?? Number.NaN);
          expect(limits(1 - target, n)?.lower).toBeCloseTo(1 - (inner?.upper ?? Number.NaN), 9);
        }
        const [inner, outer] = [exactFunnelLimits(target, n), exactFunnelLimits(target, n, 0.998)];
        expect(outer?.lower).toBeLessThanOrEqual(inner?.lower ?? Number.NaN);
        expect(outer?.upper).toBeGreaterThanOrEqual(inner?.upper ?? Number.NaN);
        expect(outer?.lower).toBeGreaterThanOrEqual(0);
        expect(outer?.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([exactFunnelLimits, normalFunnelLimits, arcsineFunnelLimits])(
    "say nothing about nobody or no chance",
    (limits) => {
      expect(limits(0.5, 0)).toBeNull();
      expect(limits(0, 10)).toBeNull();
      expect(limits(1, 10)).toBeNull();
    },
  );
});
