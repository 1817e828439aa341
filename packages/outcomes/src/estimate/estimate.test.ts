import { describe, expect, it } from "vitest";
import { sumOf } from "../tally/merge.ts";
import { aMarkTally, aTally } from "../testing/tallies.ts";
import { estimate } from "./estimate.ts";
import { estimatePaired } from "./mean-estimate.ts";
import { estimateShare } from "./share-estimate.ts";

describe("estimateShare", () => {
  it("gives the study's figures: headline, bounds, known only, and the envelope", () => {
    const figure = estimateShare({ kind: "share", yes: 118, no: 8, unknown: 8, notMature: 3 });
    expect(figure).toMatchObject({ unit: "fraction", n: 134, yes: 118, no: 8, unknown: 8, notMature: 3 });
    expect(figure.share).toBeCloseTo(0.880597014925373, 12);
    expect(figure.interval?.lower).toBeCloseTo(0.814828880171758, 9);
    expect(figure.interval?.upper).toBeCloseTo(0.925151681, 9);
    expect(figure.upperBound).toBeCloseTo(0.940298507462687, 12);
    expect(figure.knownOnly.share).toBeCloseTo(0.936507936507937, 12);
    expect(figure.envelope?.upper).toBeCloseTo(0.969440965971267, 9);
  });

  it("says nothing about nobody", () => {
    const figure = estimateShare({ kind: "share", yes: 0, no: 0, unknown: 0, notMature: 5 });
    expect(figure).toMatchObject({ n: 0, share: null, interval: null, upperBound: null, envelope: null });
  });
});

describe("estimatePaired", () => {
  const none = { n: 0, sumLow: 0, sumHigh: 0 };

  it("gives hours from minutes, with the change of pairs and the drop-out", () => {
    const figure = estimatePaired(
      {
        kind: "paired-mean",
        baseline: [
          [60, 1],
          [120, 1],
          [300, 1],
        ],
        followUp: [
          [30, 1],
          [90, 1],
        ],
        change: [[-30, 2]],
        undetermined: { baseline: none, followUp: none },
        notMature: 0,
      },
      "minutes-per-month",
    );
    expect(figure).toMatchObject({
      unit: "hours-per-month",
      baseline: { n: 3, median: 2 },
      followUp: { n: 2, mean: 1 },
      change: { n: 2, mean: -0.5, interval: { lower: -0.5, upper: -0.5 } },
      dropOut: 1,
    });
    expect(figure.baseline.mean).toBeCloseTo(160 / 60, 12);
  });

  it("bounds the mean of work values where answers are missing", () => {
    const figure = estimatePaired(
      {
        kind: "paired-mean",
        baseline: [[4, 2]],
        followUp: [],
        change: [],
        undetermined: { baseline: { n: 2, sumLow: 3, sumHigh: 9 }, followUp: { n: 1, sumLow: 2, sumHigh: 7 } },
        notMature: 0,
      },
      "work-values",
    );
    expect(figure.baseline).toMatchObject({ n: 2, mean: 4, undetermined: 2, bounds: { lower: 11 / 4, upper: 17 / 4 } });
    expect(figure.followUp).toMatchObject({ n: 0, mean: null, bounds: { lower: 2, upper: 7 } });
  });

  it("bounds means that are equal by the same number, whatever they are made of", () => {
    const marks = (baseline: readonly (readonly [number, number])[], n: number) =>
      estimatePaired(
        {
          kind: "paired-mean",
          baseline,
          followUp: [],
          change: [],
          undetermined: { baseline: { n, sumLow: 10 * n, sumHigh: 100 * n }, followUp: none },
          notMature: 0,
        },
        "mark-tenths",
      ).baseline;
    const oneMissing = marks(
      [
        [80, 22],
        [87, 1],
      ],
      1,
    );
    const twoMissing = marks(
      [
        [75, 29],
        [101, 1],
      ],
      2,
    );
    expect((22 * 80 + 87 + 10) / 240).toBe((29 * 75 + 101 + 200) / 320);
    expect(oneMissing.bounds?.lower).toBe(twoMissing.bounds?.upper);
    const noneMissing = marks(
      [
        [11, 1],
        [12, 2],
      ],
      0,
    );
    expect(noneMissing.bounds).toEqual({ lower: noneMissing.mean, upper: noneMissing.mean });
  });
});

describe("estimate", () => {
  it("knows the unit of an indicator", () => {
    expect(estimate(sumOf(aMarkTally([[71, 80]])))).toMatchObject({ unit: "mark", baseline: { mean: 7.1 } });
    expect(estimate(sumOf(aTally({ yes: 1 })))).toMatchObject({ unit: "fraction", share: 1 });
  });
});
