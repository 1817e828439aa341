import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histogramOf } from "../statistics/histogram.ts";
import type { SurvivalState } from "../tally/survival-state.ts";
import { estimateSurvival } from "./survival-estimate.ts";

const stateOf = (days: { events?: number[]; censored?: number[]; uncertain?: number[] }): SurvivalState => ({
  kind: "survival",
  events: histogramOf(days.events ?? []),
  censored: histogramOf(days.censored ?? []),
  uncertain: histogramOf(days.uncertain ?? []),
  unknown: 0,
  notMature: 0,
});
const shares = (curve: { points: readonly { survival: number | null }[] }) =>
  curve.points.map(({ survival }) => survival);

describe("estimateSurvival", () => {
  it("reads the curve at 13, 26, 39 and 52 weeks", () => {
    const figure = estimateSurvival(stateOf({ events: [50, 100, 200, 300], censored: [364, 364, 364, 364] }));
    expect(shares(figure.uncertainAsEvents)).toEqual([7 / 8, 6 / 8, 5 / 8, 4 / 8].map((x) => expect.closeTo(x, 12)));
    expect(figure.uncertainAsEvents.points.map(({ atRisk }) => atRisk)).toEqual([7, 6, 5, 4]);
    expect(figure.uncertainAsEvents.median.median).toBe(300);
    expect(figure.uncertainAsEvents.restrictedMean?.mean).toBeCloseTo((50 + 100 + 200 + 300 + 4 * 364) / 8, 9);
    expect(figure).toMatchObject({ n: 8, events: 4, censored: 4, uncertain: 0, unit: "days" });
    expect(figure.uncertainAsCensored).toEqual(figure.uncertainAsEvents);
  });

  it("takes who was followed for less out of those at risk, not out of the figure", () => {
    const figure = estimateSurvival(stateOf({ events: [100], censored: [50, 364] }));
    expect(shares(figure.uncertainAsEvents)[1]).toBeCloseTo(0.5, 12);
  });

  it("puts uncertain ends between two curves", () => {
    const { uncertainAsEvents, uncertainAsCensored } = estimateSurvival(
      stateOf({ events: [100], uncertain: [10], censored: [364, 364] }),
    );
    expect(shares(uncertainAsEvents)[3]).toBeCloseTo(0.5, 12);
    expect(shares(uncertainAsCensored)[3]).toBeCloseTo(2 / 3, 12);
  });

  it("says nothing about days nobody was followed to, nor about nobody", () => {
    const short = estimateSurvival(stateOf({ events: [20], censored: [100] })).uncertainAsEvents;
    expect(shares(short)).toEqual([expect.closeTo(0.5, 12), null, null, null]);
    expect(short.restrictedMean).toBeNull();
    const nobody = estimateSurvival(stateOf({})).uncertainAsEvents;
    expect(shares(nobody)).toEqual([null, null, null, null]);
    expect(nobody.median.median).toBeNull();
  });

  const days = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 30 });
  it("never puts the worst case above the best, and curves never rise", () => {
    fc.assert(
      fc.property(days, days, days, (events, censored, uncertain) => {
        const figure = estimateSurvival(stateOf({ events, censored: [...censored, 364], uncertain }));
        const [worst, best] = [shares(figure.uncertainAsEvents), shares(figure.uncertainAsCensored)];
        for (const [at, share] of worst.entries()) {
          expect(share ?? 0).toBeLessThanOrEqual((best[at] ?? 1) + 1e-12);
          if (at > 0) expect(share ?? 0).toBeLessThanOrEqual((worst[at - 1] ?? 1) + 1e-12);
        }
      }),
    );
  });
});
