import { describe, expect, it } from "vitest";
import { binomialCdf } from "../statistics/binomial.ts";
import { expectedCountTails, expectedCountTest } from "./expected-count-test.ts";

const stratum = (count: number, n: number, referenceCount: number, referenceN: number) => ({
  count,
  n,
  reference: { count: referenceCount, n: referenceN },
});

describe("expectedCountTest", () => {
  it("is the exact binomial test in one stratum, with one person more in the reference", () => {
    const p = (850 + 0.85) / 1001;
    expect(expectedCountTest([stratum(35, 50, 850, 1000)])).toBeCloseTo(2 * binomialCdf(35, 50, p), 12);
    expect(expectedCountTest([stratum(50, 50, 850, 1000)])).toBeCloseTo(2 * p ** 50, 12);
  });

  it("is the same however a stratum is cut", () => {
    const whole = expectedCountTest([stratum(70, 100, 8000, 10_000)]);
    const halves = [stratum(40, 50, 8000, 10_000), stratum(30, 50, 8000, 10_000)];
    expect(expectedCountTest(halves)).toBeCloseTo(whole, 10);
  });

  it("has the same tails for a stratum as for its two halves, on either side and far out", () => {
    for (const [count, n] of [
      [0, 2],
      [2, 2],
      [4, 40],
      [40, 40],
      [700, 1900],
      [1500, 1900],
    ] as const) {
      const whole = expectedCountTails([stratum(count, n, 42_000, 100_000)]);
      const half = stratum(count / 2, n / 2, 42_000, 100_000);
      const halves = expectedCountTails([half, half]);
      expect(whole.soFew / halves.soFew).toBeCloseTo(1, 9);
      expect(whole.soMany / halves.soMany).toBeCloseTo(1, 9);
    }
  });

  it("goes on smoothly where the normal distribution takes over", () => {
    const at = (n: number) => expectedCountTest([stratum(Math.round(0.83 * n), n, 85_000, 100_000)]);
    expect(at(2001) / at(2000)).toBeGreaterThan(0.9);
    expect(at(2001) / at(2000)).toBeLessThan(1.1);
  });

  it("does not call something impossible because a small reference never had it", () => {
    expect(expectedCountTest([stratum(1, 2, 3, 3), stratum(80, 100, 800, 1000)])).toBeGreaterThan(0.3);
  });

  it.each([
    [1, 1, 145, 1 / 146],
    [1, 5, 145, 5 / 150],
    [2, 5, 145, (5 * 4) / (150 * 149)],
    [1, 2000, 5800, 2000 / 7800],
    [1, 2001, 5800, 2001 / 7801],
  ])("asks, of %i of %i beside none of %i, how likely all who have it are here", (count, n, others, chance) => {
    const none = expectedCountTails([stratum(count, n, 0, others)]);
    expect(none.soMany).toBeCloseTo(chance, 12);
    expect(none.soFew).toBe(1);
    const all = expectedCountTails([stratum(n - count, n, others, others)]);
    expect(all.soFew).toBeCloseTo(chance, 12);
    expect(all.soMany).toBe(1);
  });

  it("is as sure of many beside none whether two thousand are counted or more", () => {
    for (const n of [2000, 2001]) expect(expectedCountTest([stratum(1500, n, 0, 5800)])).toBeLessThan(1e-70);
    const strata = [stratum(2, 10, 0, 20), stratum(1, 4, 0, 36)];
    expect(expectedCountTails(strata).soMany).toBeCloseTo(((10 * 9) / (30 * 29)) * (4 / 40), 12);
  });

  it("is never less likely beside a reference of whom one more has the outcome", () => {
    for (const n of [1, 5, 50, 400])
      for (const count of [1, 2, 3, 4, 5].filter((own) => own <= n))
        for (const others of [20, 145, 600]) {
          const most = Math.floor((others * count) / n);
          const tails = Array.from({ length: Math.min(9, most + 1) }, (_, withIt) =>
            expectedCountTails([stratum(count, n, withIt, others)]),
          );
          const lowest = tails[0]!.soMany;
          for (const { soMany } of tails) expect(soMany).toBeGreaterThanOrEqual(lowest);
        }
  });

  it("is exact for a rare outcome among more than two thousand, in one stratum or two", () => {
    for (const [count, withIt] of [
      [6, 4],
      [8, 5],
      [12, 12],
    ] as const) {
      const p = (withIt + withIt / 5800) / 5801;
      const exact = binomialCdf(3000 - count, 3000, 1 - p);
      expect(expectedCountTails([stratum(count, 3000, withIt, 5800)]).soMany / exact).toBeCloseTo(1, 9);
      const halves = [stratum(count, 1500, withIt, 5800), stratum(0, 1500, withIt, 5800)];
      expect(expectedCountTails(halves).soMany / exact).toBeCloseTo(1, 9);
      const lacking = halves.map((half) => stratum(half.n - half.count, half.n, 5800 - withIt, 5800));
      expect(expectedCountTails(lacking).soFew / exact).toBeCloseTo(1, 9);
    }
  });

  it("tells on which side a count lies", () => {
    for (const n of [50, 5000]) {
      const few = expectedCountTails([stratum(0.7 * n, n, 850, 1000)]);
      expect(few.soFew).toBeLessThan(0.01);
      expect(few.soMany).toBeGreaterThan(0.49);
      const many = expectedCountTails([stratum(0.98 * n, n, 850, 1000)]);
      expect(many.soMany).toBeLessThan(0.01);
      expect(many.soFew).toBeGreaterThan(0.49);
    }
  });

  it("cannot tell where nobody can be compared", () => {
    expect(expectedCountTest([])).toBe(1);
    expect(expectedCountTest([stratum(3, 4, 0, 0)])).toBe(1);
    expect(expectedCountTest([stratum(2500, 2500, 10, 10)])).toBe(1);
  });
});
