import { describe, expect, it } from "vitest";
import { clopperPearsonInterval } from "./clopper-pearson.ts";
import { histogramOf, sumsOf } from "./histogram.ts";
import type { Interval } from "./interval.ts";
import { kaplanMeier, survivalOn } from "./kaplan-meier.ts";
import { lifeTableOf } from "./life-table.ts";
import { meanOf } from "./mean.ts";
import { medianSurvival } from "./median-survival.ts";
import { poissonInterval } from "./poisson.ts";
import { drawGamma, drawNormal, type Random, randomFrom } from "./random.ts";
import { restrictedMean } from "./restricted-mean.ts";
import { shareDifference } from "./share-difference.ts";
import { standardise } from "./standardisation.ts";
import { pairedTTest, welchTTest } from "./t-test.ts";
import { wilsonInterval } from "./wilson.ts";

const RUNS = Number(process.env.COVERAGE_RUNS ?? 1000);
const TIMEOUT = Math.max(20_000, 20 * RUNS);

/** Chances of 0, 1, ... n successes. */
function binomialChances(n: number, p: number): readonly number[] {
  const chances = [(1 - p) ** n];
  for (let count = 1; count <= n; count++) {
    chances.push(((chances[count - 1] ?? 0) * (n - count + 1) * p) / (count * (1 - p)));
  }
  return chances;
}

const holds = (interval: Interval | null | undefined, value: number) =>
  interval != null && interval.lower <= value && value <= interval.upper;

/** True shares from 0.005 to 0.995. */
const SHARES = Array.from({ length: 199 }, (_, index) => (index + 1) / 200);

/** How often an interval holds the true share, exactly, for each of the shares. */
function exactCoverage(n: number, intervalOf: (count: number, n: number) => Interval | null): readonly number[] {
  const intervals = Array.from({ length: n + 1 }, (_, count) => intervalOf(count, n));
  return SHARES.map((share) =>
    binomialChances(n, share).reduce((sum, chance, count) => sum + (holds(intervals[count], share) ? chance : 0), 0),
  );
}

const meanOfList = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("how often an interval holds the true share, exactly, of 1 to 100 persons", () => {
  const sizes = Array.from({ length: 100 }, (_, index) => index + 1);

  it("is 95 % on the average over all shares for Wilson's, and rarely much less", () => {
    for (const n of sizes) {
      const coverage = exactCoverage(n, wilsonInterval);
      expect(meanOfList(coverage)).toBeGreaterThan(0.9495);
      expect(meanOfList(coverage)).toBeLessThan(0.957);
      const usual = coverage.filter((_, index) => (SHARES[index] ?? 0) >= 0.1 && (SHARES[index] ?? 0) <= 0.9);
      if (n >= 10) expect(Math.min(...usual)).toBeGreaterThan(0.91);
    }
  });

  it("is never under 95 % for Clopper and Pearson's", () => {
    for (const n of sizes.filter((size) => size % 7 === 1)) {
      expect(Math.min(...exactCoverage(n, clopperPearsonInterval))).toBeGreaterThanOrEqual(0.95);
    }
  });
});

/** The share of simulated studies whose interval holds the truth. */
function simulated(study: (random: Random) => boolean, seed = 20_260_101): number {
  const random = randomFrom(seed);
  let held = 0;
  for (let run = 0; run < RUNS; run++) if (study(random)) held++;
  return held / RUNS;
}

/** Near 95 %: what the method promises within `slack`, and four standard errors of the simulation around that. */
function expectNear95(coverage: number, slack = 0.01) {
  const error = 4 * Math.sqrt((0.95 * 0.05) / RUNS);
  expect(coverage).toBeGreaterThan(0.95 - slack - error);
  expect(coverage).toBeLessThan(0.95 + slack + error);
}

const times = <T>(n: number, make: () => T): readonly T[] => Array.from({ length: n }, make);
const countOf = (random: Random, n: number, share: number) =>
  times(n, random).reduce((count, value) => count + (value < share ? 1 : 0), 0);

describe(`how often an interval holds the truth, in ${RUNS} simulated studies`, { timeout: TIMEOUT }, () => {
  it("is 95 % for means of marks and for changes of pairs", () => {
    const mark = (random: Random, mean: number) => Math.round(mean + 12 * drawNormal(random));
    expectNear95(simulated((random) => holds(meanOf(histogramOf(times(12, () => mark(random, 70))))?.interval, 70)));
    expectNear95(simulated((random) => holds(pairedTTest(histogramOf(times(15, () => mark(random, 4))))?.interval, 4)));
  });

  it("is 95 % for the difference of two groups that spread differently", () => {
    const group = (random: Random, n: number, spread: number) =>
      sumsOf(histogramOf(times(n, () => Math.round(700 + spread * drawNormal(random)))));
    expectNear95(simulated((random) => holds(welchTTest(group(random, 8, 200), group(random, 25, 50))?.interval, 0)));
  });

  it("is 95 % for the difference of two shares", () => {
    expectNear95(
      simulated((random) => {
        const first = { count: countOf(random, 40, 0.8), n: 40 };
        const second = { count: countOf(random, 60, 0.65), n: 60 };
        return holds(shareDifference(first, second)?.interval, 0.8 - 0.65);
      }),
      0.015,
    );
  });

  it("is 95 % for shares, means and medians of curves with observation that ends early", () => {
    const days = 200;
    const trueShare = Math.exp(-182 / days);
    const trueMean = days * (1 - Math.exp(-182 / days));
    const curve = (random: Random) =>
      kaplanMeier(
        lifeTableOf(
          times(80, () => {
            const ends = days * drawGamma(random, 1);
            const seen = 182 + 183 * random();
            return { day: Math.ceil(Math.min(ends, seen)), event: ends <= seen };
          }),
        ),
      );
    expectNear95(
      simulated((random) => holds(survivalOn(curve(random), 182)?.interval, trueShare)),
      0.015,
    );
    expectNear95(
      simulated((random) => {
        const { median, lower, upper } = medianSurvival(curve(random));
        const half = days * Math.LN2;
        return median !== null && (lower ?? 0) - 1 <= half && half <= (upper ?? Number.POSITIVE_INFINITY);
      }),
      0.02,
    );
    expectNear95(
      simulated((random) => {
        const result = restrictedMean(curve(random), 182);
        return result !== null && Math.abs(result.mean - trueMean - 0.4) <= 1.96 * result.standardError;
      }),
      0.02,
    );
  });

  it("is 95 % for the standardised ratio, while Poisson limits are far too wide where the outcome is common", () => {
    const shares = [0.6, 0.8, 0.9];
    const strata = (random: Random) =>
      shares.map((share) => ({
        count: countOf(random, 15, share),
        n: 15,
        reference: { count: 1000 * share, n: 1000 },
      }));
    expectNear95(
      simulated((random) => holds(standardise(strata(random))?.interval, 1)),
      0.02,
    );
    expect(simulated((random) => holds(standardise(strata(random))?.poissonInterval, 1))).toBeGreaterThan(0.985);
  });

  it("is at least 95 % for a Poisson count", () => {
    const countEvents = (random: Random, expected: number) => {
      let events = -1;
      for (let time = 0; time < expected; events++) time += drawGamma(random, 1);
      return events;
    };
    const coverage = simulated((random) => holds(poissonInterval(countEvents(random, 7)), 7));
    expect(coverage).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / RUNS));
  });
});
