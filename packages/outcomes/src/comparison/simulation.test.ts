import { describe, expect, it } from "vitest";
import { binomialQuantile } from "../statistics/binomial.ts";
import { type Random, randomFrom } from "../statistics/random.ts";
import { drawCount, type InventedMunicipality, simulatedTallies } from "../testing/simulated-tallies.ts";
import { aMarkTally, aTally } from "../testing/tallies.ts";
import { compare } from "./compare.ts";
import type { ShareComparison } from "./comparison.ts";

/** `SIMULATION_RUNS=20000` takes minutes; the rates below then have to hold as they are written. */
const RUNS = Number(process.env.SIMULATION_RUNS ?? 400);
const MANY_RUNS = Math.max(8, Math.round(RUNS / 40));

/** How often something that should happen in at most 5 % of runs may: with few runs more, for chance. */
const atMostFivePercent = (runs: number) => (runs >= 2000 ? runs * 0.05 : binomialQuantile(0.999, runs, 0.05));

/** 85 % keep their job, those who were long in it more often than others. */
const usual = { n: 200, longShare: 0.5, yesOfLong: 0.92, yesOfShort: 0.78 };
const codes = ["GM0200", "GM0202", "GM0479"];

function comparisonOf(municipalities: readonly InventedMunicipality[], random: Random): ShareComparison {
  const tallies = municipalities.flatMap((one) => simulatedTallies(one, random));
  const result = compare(tallies, { indicator: "retention-26w", cohort: "2024H1", draws: 50 });
  if (!result.ok || result.comparison.kind !== "share") throw new Error("no comparison");
  return result.comparison;
}

const claims = ({ pairs }: ShareComparison) => pairs.filter(({ verdict }) => verdict === "different");

describe(`comparison of invented municipalities, ${RUNS} times`, () => {
  it.each([
    ["200 persons each", codes.map((municipality) => ({ municipality, ...usual }))],
    ["20, 60 and 400 persons", codes.map((municipality, at) => ({ municipality, ...usual, n: [20, 60, 400][at]! }))],
    [
      "other mixes of persons, of whom alike ones do as well",
      codes.map((municipality, at) => ({ municipality, ...usual, longShare: [0.3, 0.5, 0.7][at]! })),
    ],
    ["some outcomes that are not known", codes.map((municipality) => ({ municipality, ...usual, unknown: 0.04 }))],
  ])("claims a difference where none is in at most one in twenty runs: %s", (_, municipalities) => {
    const random = randomFrom(1);
    let wrong = 0;
    for (let run = 0; run < RUNS; run++) if (claims(comparisonOf(municipalities, random)).length > 0) wrong++;
    expect(wrong).toBeLessThanOrEqual(atMostFivePercent(RUNS));
  });

  it("finds a true difference of 15 points at 200 persons each in at least 80 % of runs", () => {
    const random = randomFrom(2);
    const municipalities = codes.map((municipality, at) =>
      at === 2 ? { municipality, ...usual, yesOfLong: 0.77, yesOfShort: 0.63 } : { municipality, ...usual },
    );
    let found = 0;
    for (let run = 0; run < RUNS; run++) {
      found += claims(comparisonOf(municipalities, random)).filter(({ second }) => second === "GM0479").length;
    }
    expect(found / (2 * RUNS)).toBeGreaterThanOrEqual(0.8);
  });
});

describe(`342 invented municipalities of 50 to 500 persons, ${MANY_RUNS} times`, () => {
  const drawn = (random: Random, shift: (at: number) => number) =>
    Array.from({ length: 342 }, (_, at) => ({
      municipality: `GM${String(at + 1000)}`,
      n: 50 + Math.floor(random() * 451),
      longShare: 0.3 + 0.4 * random(),
      yesOfLong: usual.yesOfLong + Math.min(0.06, shift(at)),
      yesOfShort: usual.yesOfShort + shift(at),
    }));
  const apart = ({ municipalities }: ShareComparison) =>
    municipalities.flatMap(({ verdictBesideRest }, at) => (verdictBesideRest === "different" ? [at] : []));

  it("calls one apart where none is in at most 5 % of runs", () => {
    const random = randomFrom(3);
    let wrong = 0;
    for (let run = 0; run < MANY_RUNS; run++) {
      if (
        apart(
          comparisonOf(
            drawn(random, () => 0),
            random,
          ),
        ).length > 0
      )
        wrong++;
    }
    expect(wrong).toBeLessThanOrEqual(atMostFivePercent(MANY_RUNS));
  });

  it("of those called apart at most 5 % are so by chance, where one in ten truly is", () => {
    const random = randomFrom(4);
    const shift = (at: number) => (at % 20 === 0 ? 0.12 : at % 20 === 10 ? -0.2 : 0);
    let falseShares = 0;
    let found = 0;
    for (let run = 0; run < MANY_RUNS; run++) {
      const called = apart(comparisonOf(drawn(random, shift), random));
      found += called.length;
      falseShares += called.filter((at) => shift(at) === 0).length / Math.max(1, called.length);
    }
    expect(falseShares / MANY_RUNS).toBeLessThanOrEqual(0.05);
    expect(found / MANY_RUNS).toBeGreaterThan(3);
  });
});

describe(`means of 342 invented municipalities, ${MANY_RUNS} times`, () => {
  /** Marks in tenths at the start and half a year later, which on average rises by a half and by `shift` more. */
  const markedBy = (random: Random, n: number, shift: number) =>
    Array.from({ length: n }, () => {
      const start = 60 + Math.floor(random() * 30);
      return [start, Math.min(100, start + shift + Math.floor(random() * 11))] as const;
    });
  /** Nine in ten stay the same and one in ten rises by two, so that in a small group often nobody changes. */
  const rarely = (random: Random, n: number) =>
    Array.from({ length: n }, () => [60, random() < 0.1 ? 80 : 60] as const);
  const calledOf = (random: Random, shiftOf: (at: number) => number, marks = markedBy) => {
    const tallies = Array.from({ length: 342 }, (_, at) =>
      aMarkTally(marks(random, 20 + Math.floor(random() * 81), shiftOf(at)), { municipality: `GM${at + 1000}` }),
    );
    const result = compare(tallies, { indicator: "work-fit", cohort: "2024H1" });
    if (!result.ok) throw new Error("no comparison");
    return result.comparison.municipalities.flatMap(({ verdictBesideRest }, at) =>
      verdictBesideRest === "different" ? [at] : [],
    );
  };

  it.each([
    ["of marks", markedBy],
    ["where few change much", rarely],
  ])("calls one different where none is in at most 5 % of runs: %s", (_, marks) => {
    const random = randomFrom(5);
    let wrong = 0;
    for (let run = 0; run < MANY_RUNS; run++) if (calledOf(random, () => 0, marks).length > 0) wrong++;
    expect(wrong).toBeLessThanOrEqual(atMostFivePercent(MANY_RUNS));
  });

  it("of those called different at most 5 % are so by chance, where one in ten truly is", () => {
    const random = randomFrom(6);
    const shiftOf = (at: number) => (at % 20 === 0 ? 5 : at % 20 === 10 ? -5 : 0);
    let falseShares = 0;
    let found = 0;
    for (let run = 0; run < MANY_RUNS; run++) {
      const called = calledOf(random, shiftOf);
      found += called.length;
      falseShares += called.filter((at) => shiftOf(at) === 0).length / Math.max(1, called.length);
    }
    expect(falseShares / MANY_RUNS).toBeLessThanOrEqual(0.05);
    expect(found / MANY_RUNS).toBeGreaterThan(25);
  });
});

describe(`60 invented municipalities that differ as municipalities do, ${MANY_RUNS} times`, () => {
  /** Shares spread normally around four in five, with a standard deviation of five points; none is special. */
  const spreadBy = (random: Random, at: number) => {
    const around = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const n = 50 + Math.floor(random() * 451);
    const yes = drawCount(random, n, Math.min(0.99, 0.8 + 0.05 * around));
    return aTally({ municipality: `GM${at + 1000}`, yes, no: n - yes });
  };

  it("calls one different from the others in at most one in ten runs, though chance explains few of the differences", () => {
    const random = randomFrom(7);
    let wrong = 0;
    for (let run = 0; run < MANY_RUNS; run++) {
      const tallies = Array.from({ length: 60 }, (_, at) => spreadBy(random, at));
      const result = compare(tallies, { indicator: "retention-26w", cohort: "2024H1", draws: 5 });
      if (!result.ok) throw new Error("no comparison");
      const different = result.comparison.municipalities.filter((one) => one.verdictBesideRest === "different");
      if (different.length > 0) wrong++;
    }
    expect(wrong).toBeLessThanOrEqual(MANY_RUNS >= 400 ? MANY_RUNS * 0.1 : binomialQuantile(0.999, MANY_RUNS, 0.1));
  });
});
