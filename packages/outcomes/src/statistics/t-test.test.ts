import fc from "fast-check";
import { describe, expect, it } from "vitest";
import paired from "./fixtures/paired.json" with { type: "json" };
import { histogramOf, sumsOf } from "./histogram.ts";
import { oneSampleTTest, pairedTTest, welchTTest } from "./t-test.ts";

const { pre, post, t, df, p, ci95 } = paired.ties;
const changes = pre.map((earlier, index) => (post[index] ?? Number.NaN) - earlier);

describe("pairedTTest", () => {
  it("equals R's, from the changes alone", () => {
    const result = pairedTTest(histogramOf(changes));
    expect(result?.difference).toBeCloseTo(0.75, 12);
    expect(result?.degrees).toBe(df);
    expect(result?.t).toBeCloseTo(t, 9);
    expect(result?.p).toBeCloseTo(p, 9);
    expect(result?.interval.lower).toBeCloseTo(ci95[0] ?? 0, 9);
    expect(result?.interval.upper).toBeCloseTo(ci95[1] ?? 0, 9);
  });

  it("says nothing with fewer than two pairs", () => {
    expect(pairedTTest([])).toBeNull();
    expect(pairedTTest([[3, 1]])).toBeNull();
  });

  it("has no p where everybody changed alike", () => {
    expect(pairedTTest([[3, 4]])).toEqual({
      difference: 3,
      degrees: 3,
      interval: { lower: 3, upper: 3 },
      t: null,
      p: null,
    });
  });

  it("finds p under 0.05 exactly where the 95 % interval leaves out 0", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 25 }), { minLength: 2, maxLength: 30 }), (values) => {
        const result = oneSampleTTest(sumsOf(histogramOf(values)));
        fc.pre(result !== null && result.p !== null && Math.abs(result.p - 0.05) > 1e-9);
        const leavesOut = (result?.interval.lower ?? 0) > 0 || (result?.interval.upper ?? 0) < 0;
        expect((result?.p ?? Number.NaN) < 0.05).toBe(leavesOut);
      }),
    );
  });
});

describe("welchTTest", () => {
  const before = sumsOf(histogramOf(pre));
  const after = sumsOf(histogramOf(post));

  it("equals R's for two groups of different persons", () => {
    const result = welchTTest(after, before);
    expect(result?.t).toBeCloseTo(paired.welch.t, 9);
    expect(result?.degrees).toBeCloseTo(paired.welch.df, 9);
    expect(result?.p).toBeCloseTo(paired.welch.p, 9);
    expect(result?.interval.lower).toBeCloseTo(paired.welch.ci[0] ?? 0, 9);
    expect(result?.interval.upper).toBeCloseTo(paired.welch.ci[1] ?? 0, 9);
  });

  it("turns around when the groups change places", () => {
    expect(welchTTest(before, after)?.t).toBeCloseTo(-paired.welch.t, 9);
    expect(welchTTest(before, after)?.p).toBeCloseTo(paired.welch.p, 9);
  });

  it("says nothing where a group is too small or nothing varies", () => {
    const nobody = sumsOf([]);
    const one = sumsOf([[4, 1]]);
    const alike = sumsOf([[4, 3]]);
    for (const group of [nobody, one]) expect(welchTTest(group, after)).toBeNull();
    expect(welchTTest(after, one)).toBeNull();
    expect(welchTTest(alike, alike)).toBeNull();
  });
});
