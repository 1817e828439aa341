import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BetaBinomialFit, fitBetaBinomial, posteriorOf, shrink } from "./beta-binomial.ts";
import { likelihoodOf } from "./beta-binomial-likelihood.ts";
import reference from "./fixtures/shrinkage.json" with { type: "json" };

const units = reference.data.map(({ y, n }) => ({ count: y, n }));
const fit = fitBetaBinomial(units) as BetaBinomialFit & { kind: "fitted" };
const anyUnits = fc.array(
  fc.integer({ min: 0, max: 60 }).chain((n) => fc.integer({ min: 0, max: n }).map((count) => ({ count, n }))),
  { maxLength: 12 },
);

describe("fitBetaBinomial", () => {
  it("solves the score equations, as SciPy's root finder does", () => {
    expect(fit.kind).toBe("fitted");
    expect(fit.alpha).toBeCloseTo(14.379240393609628, 6);
    expect(fit.beta).toBeCloseTo(4.513329604948925, 6);
  });

  it("equals maximum likelihood in R, whose search stops a little before the top", () => {
    const { alpha, beta, mean, rho } = reference.betabinomial_ml;
    expect(Math.abs(fit.alpha - alpha)).toBeLessThan(1e-4);
    expect(Math.abs(fit.beta - beta)).toBeLessThan(1e-4);
    expect(fit.mean).toBeCloseTo(mean, 6);
    expect(fit.correlation).toBeCloseTo(rho, 6);
  });

  it("calls units alike that differ no more than by chance", () => {
    const alike = Array.from({ length: 12 }, () => ({ count: 15, n: 20 }));
    expect(fitBetaBinomial(alike)).toEqual({ kind: "alike", mean: expect.closeTo(0.75, 12) });
    expect(
      fitBetaBinomial([
        { count: 4, n: 4 },
        { count: 9, n: 9 },
      ]),
    ).toEqual({ kind: "alike", mean: 1 });
    expect(
      fitBetaBinomial([
        { count: 0, n: 4 },
        { count: 0, n: 9 },
      ]),
    ).toEqual({ kind: "alike", mean: 0 });
    expect(
      fitBetaBinomial([
        { count: 0, n: 1 },
        { count: 1, n: 1 },
      ]),
    ).toEqual({ kind: "alike", mean: 0.5 });
  });

  it("calls all or nothing what leaves nothing between", () => {
    expect(
      fitBetaBinomial([
        { count: 0, n: 9 },
        { count: 9, n: 9 },
      ]),
    ).toEqual({
      kind: "all-or-nothing",
      mean: expect.closeTo(0.5, 6),
    });
  });

  it("says nothing about fewer than two units", () => {
    expect(fitBetaBinomial([])).toBeNull();
    expect(
      fitBetaBinomial([
        { count: 3, n: 4 },
        { count: 0, n: 0 },
      ]),
    ).toBeNull();
  });

  it("finds the higher of two tops where one unit is far larger than the others", () => {
    const unequal = [157, 18, 13, 123, 15, 3, 12, 3].map((count, index) => ({
      count,
      n: [218, 18, 18, 178, 15, 6, 20, 4][index] ?? 0,
    }));
    expect(likelihoodOf(unequal).slope(likelihoodOf(unequal).bestMean(0), 0)).toBeLessThan(0);
    expect(fitBetaBinomial(unequal)?.kind).toBe("fitted");
  });

  it("is likelier than any other spread", () => {
    const fraction = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(anyUnits, fraction, fraction, (list, mean, correlation) => {
        const result = fitBetaBinomial(list);
        fc.pre(result !== null && result.mean > 0 && result.mean < 1);
        const { log } = likelihoodOf(list);
        const fitted = result?.kind === "fitted" ? result.correlation : result?.kind === "alike" ? 0 : 1 - 1e-9;
        expect(log(result?.mean ?? Number.NaN, fitted)).toBeGreaterThanOrEqual(log(mean, correlation) - 1e-6);
      }),
    );
  });

  it("finds no spread among units of one person each, which cannot tell of any", () => {
    for (const withIt of [1, 2, 3, 4, 5]) {
      const units = Array.from({ length: 6 }, (_, index) => ({ count: index < withIt ? 1 : 0, n: 1 }));
      expect(fitBetaBinomial(units)).toEqual({ kind: "alike", mean: expect.closeTo(withIt / 6, 12) });
    }
  });

  it("calls every few small units the same with yes and no exchanged, also where a spread is just as likely as none", () => {
    const small = [1, 2, 3, 4].flatMap((n) => Array.from({ length: n + 1 }, (_, count) => ({ count, n })));
    const lists = small.flatMap((a, i) =>
      small
        .slice(i)
        .flatMap((b, j) => small.slice(i + j).flatMap((c, k) => small.slice(i + j + k).map((d) => [a, b, c, d]))),
    );
    expect(lists).toHaveLength(2380);
    const exchanged = (list: typeof small) => list.map(({ count, n }) => ({ count: n - count, n }));
    const differing = lists.filter((list) => fitBetaBinomial(list)?.kind !== fitBetaBinomial(exchanged(list))?.kind);
    expect(differing).toEqual([]);
  });

  it("finds no spread in hundreds of large units that vary exactly as much as chance makes them", () => {
    const units = Array.from({ length: 350 }, (_, index) => {
      const apart = index % 10 < 6 ? 16 : 24;
      return { count: 640 + (index % 2 === 0 ? apart : -apart), n: 1600 };
    });
    const squares = units.reduce((sum, { count }) => sum + (count - 640) ** 2, 0);
    expect(squares).toBe(350 * 1600 * 0.4 * 0.6);
    for (const list of [units, units.map(({ count, n }) => ({ count: n - count, n }))])
      expect(fitBetaBinomial(list)?.kind).toBe("alike");
  });

  it("does not depend on the order of units, and mirrors when yes and no change places", () => {
    fc.assert(
      fc.property(anyUnits, (list) => {
        const result = fitBetaBinomial(list);
        const turned = fitBetaBinomial([...list].reverse());
        const mirrored = fitBetaBinomial(list.map(({ count, n }) => ({ count: n - count, n })));
        expect(turned?.mean ?? 0).toBeCloseTo(result?.mean ?? 0, 6);
        if (result !== null) expect(mirrored?.mean).toBeCloseTo(1 - result.mean, 6);
        expect(mirrored?.kind).toBe(result?.kind);
      }),
      { numRuns: 50 },
    );
  });
});

describe("shrink", () => {
  it("equals R's posterior means and intervals", () => {
    units.forEach((unit, index) => {
      const { share, interval } = shrink(fit, unit);
      expect(share).toBeCloseTo(reference.betabinomial_ml.posterior_mean[index] ?? Number.NaN, 6);
      expect(interval?.lower).toBeCloseTo(reference.betabinomial_ml.posterior95[index]?.[0] ?? Number.NaN, 6);
      expect(interval?.upper).toBeCloseTo(reference.betabinomial_ml.posterior95[index]?.[1] ?? Number.NaN, 6);
    });
  });

  it("weighs own persons against those of all, and takes the mean for nobody", () => {
    const { share, weight } = shrink(fit, { count: 9, n: 12 });
    expect(share).toBeCloseTo(weight * 0.75 + (1 - weight) * fit.mean, 12);
    expect(shrink(fit, { count: 0, n: 0 })).toMatchObject({ share: expect.closeTo(fit.mean, 12), weight: 0 });
  });

  it("keeps all at the mean where units are alike, and every unit as it is where they are all or nothing", () => {
    expect(shrink({ kind: "alike", mean: 0.7 }, { count: 1, n: 9 })).toEqual({ share: 0.7, weight: 0, interval: null });
    const ends = { kind: "all-or-nothing", mean: 0.5 } as const;
    expect(shrink(ends, { count: 9, n: 9 })).toEqual({ share: 1, weight: 1, interval: null });
    expect(shrink(ends, { count: 0, n: 0 })).toEqual({ share: 0.5, weight: 0, interval: null });
  });

  it("lies between the raw share and the mean, within its interval", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const count = Math.round(n * part);
        const { share, interval } = shrink(fit, { count, n });
        expect(share).toBeGreaterThanOrEqual(Math.min(count / n, fit.mean) - 1e-12);
        expect(share).toBeLessThanOrEqual(Math.max(count / n, fit.mean) + 1e-12);
        expect(interval?.lower).toBeLessThan(share);
        expect(interval?.upper).toBeGreaterThan(share);
        expect(posteriorOf(fit, { count, n }).alpha).toBe(fit.alpha + count);
      }),
    );
  });
});
