import { describe, expect, it } from "vitest";
import reference from "./fixtures/shrinkage.json" with { type: "json" };
import { randomEffects } from "./random-effects.ts";

const units = reference.data.map(({ y, n }) => ({ count: y, n }));

describe("randomEffects", () => {
  it("equals metafor's DerSimonian-Laird", () => {
    const { DL } = reference.logit;
    const result = randomEffects(units);
    expect(result?.logit).toBeCloseTo(DL.mu, 9);
    expect(result?.standardError).toBeCloseTo(DL.se, 9);
    expect(result?.tau2).toBeCloseTo(DL.tau2, 9);
    expect(result?.q).toBeCloseTo(DL.Q, 9);
    expect((result?.iSquared ?? 0) * 100).toBeCloseTo(DL.I2, 7);
    const logit = (share = Number.NaN) => Math.log(share / (1 - share));
    expect(logit(result?.interval.lower)).toBeCloseTo(DL.ci[0] ?? Number.NaN, 9);
    expect(logit(result?.interval.upper)).toBeCloseTo(DL.ci[1] ?? Number.NaN, 9);
  });

  it("has no variance between alike units, and says nothing about fewer than two", () => {
    expect(
      randomEffects([
        { count: 5, n: 10 },
        { count: 5, n: 10 },
      ]),
    ).toMatchObject({ tau2: 0, q: 0, iSquared: 0 });
    expect(randomEffects([{ count: 5, n: 10 }])).toBeNull();
  });
});
