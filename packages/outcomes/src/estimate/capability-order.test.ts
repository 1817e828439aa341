import type { WorkValue } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { bestRealised, largestGap, mostImportant, workValueStandings } from "./capability-order.ts";
import { estimateDistribution } from "./distribution-estimate.ts";

type Yes = readonly [important: number, enabled: number, realised: number];

/** A profile of `n` persons of whom so many answer yes. */
const profileOf = (counts: Partial<Record<WorkValue, Yes>>, n = 100) =>
  estimateDistribution({
    kind: "distribution",
    n,
    unknown: 0,
    notMature: 0,
    questions: Object.fromEntries(
      Object.entries(counts).flatMap(([value, yes]) =>
        (["important", "enabled", "realised"] as const).map((aspect, index) => {
          const count = yes[index] ?? 0;
          const answers = count === 0 ? { no: n } : { no: n - count, yes: count };
          return [`${value}-${aspect}`, { answered: n, answers }];
        }),
      ),
    ),
  });

const profile = profileOf({
  "use-knowledge-skills": [72, 75, 68],
  "develop-knowledge-skills": [82, 70, 62],
  "involvement-decisions": [60, 60, 50],
  "meaningful-contacts": [87, 85, 79],
  "own-goals": [55, 62, 50],
  "good-income": [92, 52, 45],
  "contribute-valuable": [68, 72, 62],
});

const names = (standings: readonly { value: WorkValue }[]) => standings.map(({ value }) => value);

describe("the order of work values", () => {
  it("is the one the study publishes: what matters most, what is achieved best, where the gap is largest", () => {
    expect(names(mostImportant(profile))).toEqual(["good-income", "meaningful-contacts", "develop-knowledge-skills"]);
    expect(names(bestRealised(profile))).toEqual(["meaningful-contacts"]);
    expect(names(largestGap(profile))).toEqual(["good-income"]);
    expect(largestGap(profile)[0]?.gap).toBeCloseTo(0.47, 12);
  });

  it("names all that share a place instead of drawing one", () => {
    const tied = profileOf({
      "own-goals": [50, 50, 50],
      "good-income": [90, 50, 40],
      "meaningful-contacts": [50, 50, 50],
    });
    expect(names(mostImportant(tied, 2))).toEqual(["good-income", "meaningful-contacts", "own-goals"]);
    expect(names(bestRealised(tied))).toEqual(["meaningful-contacts", "own-goals"]);
  });

  it("has no largest gap where nothing stays behind", () => {
    const content = profileOf({ "own-goals": [50, 60, 70], "good-income": [40, 40, 40] });
    expect(largestGap(content)).toEqual([]);
    expect(workValueStandings(content).map(({ gap }) => gap)).toEqual([-0.2, 0]);
  });

  it("counts a value that nobody finds important, and skips one that nobody answered", () => {
    expect(workValueStandings(profileOf({ "own-goals": [0, 10, 10] }))).toEqual([
      { value: "own-goals", n: 100, important: 0, enabled: 0.1, realised: 0.1, gap: -0.1 },
    ]);
    expect(mostImportant(profileOf({}))).toEqual([]);
    expect(bestRealised(profileOf({}))).toEqual([]);
  });
});
