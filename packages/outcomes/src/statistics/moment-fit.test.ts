import { describe, expect, it } from "vitest";
import reference from "./fixtures/shrinkage.json" with { type: "json" };
import { momentFit } from "./moment-fit.ts";

const units = reference.data.map(({ y, n }) => ({ count: y, n }));

describe("momentFit", () => {
  it("equals R's analysis of variance", () => {
    const { pbar, icc, M } = reference.anova_moments;
    expect(momentFit(units)?.mean).toBeCloseTo(pbar, 9);
    expect(momentFit(units)?.correlation).toBeCloseTo(icc, 9);
    expect(momentFit(units)?.priorPersons).toBeCloseTo(M, 6);
  });

  it("has no prior weight where units differ exactly as much as chance makes them", () => {
    for (const counts of [
      [0, 0, 1],
      [2, 2, 1],
    ])
      expect(momentFit(counts.map((count) => ({ count, n: 2 })))?.priorPersons).toBeNull();
  });

  it("has no prior weight where units are alike, and says nothing about too few", () => {
    expect(
      momentFit([
        { count: 5, n: 10 },
        { count: 5, n: 10 },
      ])?.priorPersons,
    ).toBeNull();
    expect(
      momentFit([
        { count: 5, n: 5 },
        { count: 9, n: 9 },
      ]),
    ).toEqual({ mean: 1, correlation: 0, priorPersons: null });
    expect(momentFit([])).toBeNull();
    expect(
      momentFit([
        { count: 1, n: 1 },
        { count: 0, n: 1 },
      ]),
    ).toBeNull();
  });
});
