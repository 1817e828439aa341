import { describe, expect, it } from "vitest";
import { compare } from "../../comparison/compare.ts";
import type { Registration } from "../../comparison/registration.ts";
import type { Tally } from "../../tally/tally.ts";
import { aMarkTally, aTally } from "../../testing/tallies.ts";
import { makeRelease } from "../make-release.ts";
import type { Release } from "../release.ts";
import { compareRelease } from "./compare-release.ts";

const names = { GM0200: "Apeldoorn", GM0202: "Arnhem", GM0479: "Zaanstad" };
const [APELDOORN, ARNHEM, ZAANSTAD] = ["GM0200", "GM0202", "GM0479"] as const;

function releaseOf(tallies: readonly Tally[], over: Partial<Parameters<typeof makeRelease>[0]> = {}): Release {
  const made = makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: names, ...over });
  if (!made.ok) throw new Error(made.reason);
  return made.release;
}

const registration = (municipality: string, over: Partial<Registration> = {}): Registration => ({
  municipality,
  trajectories: 200,
  hoursMode: { logged: 200, reported: 0, none: 0 },
  jobEndsMaintained: { yes: 200, no: 0, unknown: 0 },
  followedJobs: 200,
  endedJobs: 30,
  ...over,
});

const ofHalfYear = (tallies: readonly Tally[], registrations: readonly Registration[] = []) => {
  const found = compareRelease(releaseOf(tallies), { tallies, registrations, draws: 500 });
  const one = found.find(({ cohort }) => cohort === "2024H1");
  if (one === undefined) throw new Error("no comparison");
  return one;
};

describe("the comparison that is published with a release", () => {
  const tallies = [
    aTally({ yes: 180, no: 14, unknown: 6 }),
    aTally({ municipality: ARNHEM, yes: 100, no: 92, unknown: 8 }),
    aTally({ municipality: ZAANSTAD, yes: 140, no: 54, unknown: 6 }),
  ];
  const all = [APELDOORN, ARNHEM, ZAANSTAD].map((code) => registration(code));

  it("says of each half-year and of all together what may be concluded, with a grade and the smallest difference", () => {
    const found = compareRelease(releaseOf(tallies), { tallies, registrations: all, draws: 500 });
    expect(found.map(({ indicator, cohort }) => [indicator, cohort])).toEqual([
      ["retention-26w", "2024H1"],
      ["retention-26w", "pooled"],
    ]);
    const [halfYear] = found;
    expect(halfYear).toMatchObject({
      kind: "share",
      unit: "fraction",
      comparability: { grade: "A", reasons: [] },
      order: [APELDOORN, ZAANSTAD, ARNHEM],
      sentence: { en: "In 3 of the 3 pairs of municipalities the difference is larger than chance explains." },
      funnel: null,
    });
    expect(halfYear?.smallest).toBeGreaterThan(0.1);
    expect(halfYear?.municipalities[0]).toMatchObject({
      municipality: APELDOORN,
      grade: "A",
      rank: { lower: 1, median: 1, upper: 1 },
      sentence: { nl: expect.stringContaining("Apeldoorn: 90,0 % van 200.") },
    });
  });

  it("says of shown figures what a comparison of the tallies says", () => {
    const asked = { indicator: "retention-26w", cohort: "2024H1", names, registrations: all, draws: 500 };
    const own = compare(tallies, asked);
    if (!own.ok || own.comparison.kind !== "share") throw new Error("no comparison");
    const { pairs, sentence, order, comparability } = ofHalfYear(tallies, all);
    expect({ sentence, order, comparability }).toEqual({
      sentence: own.comparison.sentence,
      order: own.comparison.order,
      comparability: own.comparison.comparability,
    });
    expect(pairs.map((pair) => [pair.difference, pair.verdict, pair.adjustedP])).toEqual(
      own.comparison.pairs.map((pair) => [pair.difference, pair.verdict, pair.adjustedP]),
    );
  });

  it("has funnel and shrinkage from ten municipalities on, and who stands apart where there are too many for pairs", () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      aTally({ municipality: `GM10${at + 10}`, yes: at === 0 ? 90 : 160 + at, no: at === 0 ? 100 : 30, unknown: 10 }),
    );
    const { funnel, municipalities } = ofHalfYear(many);
    expect(funnel).toMatchObject({ kind: "exact" });
    expect(funnel?.limits).toHaveLength(30);
    expect(municipalities[0]?.shrunken?.share).toBeGreaterThan(0.45);
    expect(
      municipalities
        .filter(({ besideRest }) => besideRest?.verdict === "different")
        .map(({ municipality }) => municipality),
    ).toEqual(["GM1010"]);
  });

  it("lets no grade turn on one person, as its counts are told in steps", () => {
    const reasonsWith = (no: number) =>
      ofHalfYear(tallies, [
        registration(APELDOORN, { jobEndsMaintained: { yes: 200 - no, no, unknown: 0 } }),
        registration(ARNHEM),
        registration(ZAANSTAD),
      ]).comparability?.reasons.map(({ code }) => code);
    expect(reasonsWith(101)).toEqual(reasonsWith(100));
    expect(reasonsWith(101)).not.toContain("job-ends-differ");
    expect(reasonsWith(120)).toContain("job-ends-differ");
  });

  it("grades what can be seen of the figures and of how they are registered", () => {
    const graded = (over: Partial<Registration>) =>
      ofHalfYear(tallies, [registration(APELDOORN), registration(ARNHEM, over), registration(ZAANSTAD)]).comparability;
    expect(graded({ jobEndsMaintained: { yes: 0, no: 0, unknown: 200 } })).toMatchObject({ grade: "C" });
    expect(graded({ endedJobs: 0 })).toMatchObject({ grade: "D", reasons: [{ code: "ends-never-filled" }] });
    expect(ofHalfYear(tallies).comparability).toMatchObject({
      grade: "B",
      reasons: [{ code: "registration-not-known" }],
    });
  });

  it("claims nothing where the unknown are not shown apart, and says so", () => {
    const hidden = [
      aTally({ yes: 180, no: 17, unknown: 3 }),
      aTally({ municipality: ARNHEM, yes: 150, no: 48, unknown: 2 }),
    ];
    const { pairs, comparability } = ofHalfYear(hidden, all);
    expect(pairs[0]?.verdict).toBe("too-much-unknown");
    expect(pairs[0]?.sentence.en).toContain("is not shown separately");
    expect(comparability).toMatchObject({ grade: "B", reasons: [{ code: "unknown-not-shown" }] });
  });

  it("claims a difference that is larger than the bound on the unknown leaves open", () => {
    const pooled = (second: { yes: number; no: number }) => {
      const hidden = [
        aTally({ yes: 180, no: 27, unknown: 3 }),
        aTally({ municipality: ARNHEM, ...second, unknown: 2 }),
      ];
      const found = compareRelease(releaseOf(hidden), { tallies: hidden, registrations: all, draws: 500 });
      return found.find(({ cohort }) => cohort === "pooled")?.pairs[0];
    };
    expect(pooled({ yes: 120, no: 78 })).toMatchObject({ verdict: "different", grade: "B" });
    expect(pooled({ yes: 160, no: 48 })?.verdict).toBe("too-much-unknown");
  });

  it("compares changes of means by what is shown of them, a hair more careful than by the tallies", () => {
    const marks = (change: number, n: number) =>
      Array.from({ length: n }, (_, at) => [70 + (at % 5), 70 + (at % 5) + change + (at % 3)] as const);
    const means = [aMarkTally(marks(2, 40)), aMarkTally(marks(9, 50), { municipality: ARNHEM })];
    const { kind, unit, pairs, order } = ofHalfYear(means);
    expect([kind, unit, order]).toEqual(["paired-mean", "mark", [ARNHEM, APELDOORN]]);
    const own = compare(means, { indicator: "work-fit", cohort: "2024H1", names });
    if (!own.ok) throw new Error(own.reason);
    expect(pairs[0]?.verdict).toBe("different");
    expect(pairs[0]?.adjustedP).toBeGreaterThan(own.comparison.pairs[0]?.adjustedP ?? 1);
  });

  it("is graded C where hours are recorded in different ways", () => {
    const hours = (low: number, hoursMode: "logged" | "reported", municipality: string) =>
      aMarkTally(
        Array.from({ length: 40 }, (_, at) => [low + (at % 7), low + (at % 5)] as const),
        { indicator: "coaching-hours-employee", hoursMode, municipality },
      );
    const { comparability, municipalities } = ofHalfYear([
      hours(200, "reported", APELDOORN),
      hours(240, "logged", ARNHEM),
      hours(250, "logged", ZAANSTAD),
    ]);
    expect(comparability).toMatchObject({ grade: "C", reasons: [{ code: "hours-mode-differs" }, {}] });
    expect(municipalities.map(({ hoursMode }) => hoursMode)).toEqual(["reported", "logged", "logged"]);
  });

  it("is not there where fewer than two municipalities are shown, and grades nothing of figures alone", () => {
    expect(compareRelease(releaseOf(tallies.slice(0, 1)), { tallies })).toEqual([]);
    const [alone] = compareRelease(releaseOf(tallies), { draws: 100 });
    expect(alone?.comparability).toBeNull();
    expect(alone?.municipalities[0]).toMatchObject({ grade: null, reasons: [] });
  });
});
