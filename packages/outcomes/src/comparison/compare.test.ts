import { describe, expect, it } from "vitest";
import type { Tally } from "../tally/tally.ts";
import { apeldoorn, arnhem, means, request, shares } from "../testing/compared.ts";
import { aMarkTally, aTally } from "../testing/tallies.ts";
import { compare } from "./compare.ts";
import type { ComparisonRequest } from "./comparison.ts";

describe("the mix of persons", () => {
  /** Arnhem coaches more people who were long in their job; alike people do as well in both. */
  const mixed = (tally: typeof aTally, municipality: string, long: number, short: number, over = {}) => [
    tally({ municipality, yes: long * 0.9 + short * 0.6, no: long * 0.1 + short * 0.4 }),
    tally({ municipality, stratum: "mix-27-long-10-pwornone", yes: long * 0.9, no: long * 0.1 }),
    tally({ municipality, stratum: "mix-27-short-10-pwornone", yes: short * 0.6, no: short * 0.4 }),
    tally({ municipality, stratum: "age-unknown", ...over }),
  ];
  const two = (over = {}) => [...mixed(aTally, "GM0200", 50, 150), ...mixed(aTally, "GM0202", 150, 50, over)];

  it("explains a difference between municipalities whose alike persons do as well", () => {
    const { pairs, adjustedFor, municipalities } = shares(two());
    expect(adjustedFor).toEqual(["age", "tenure", "work-capacity", "benefit"]);
    expect(pairs[0]?.difference).toBeCloseTo(-0.15, 12);
    expect(pairs[0]).toMatchObject({ verdict: "fits-chance", p: 1 });
    expect(municipalities.map(({ adjusted }) => adjusted?.ratio)).toEqual([1, 1]);
  });

  it("counts whole municipalities where the cross was not tallied for all", () => {
    const { pairs, adjustedFor, dropped } = shares(
      two().filter(({ stratum, municipality }) => {
        return stratum === "total" || municipality === "GM0200";
      }),
    );
    expect(adjustedFor).toEqual([]);
    expect(dropped).toHaveLength(4);
    expect(pairs[0]?.verdict).toBe("different");
  });

  it("drops a variable for all when one municipality does not know it of more than one in ten", () => {
    expect(shares(two({ yes: 20 })).dropped).toEqual([]);
    const { dropped, municipalities } = shares(two({ yes: 21 }));
    expect(dropped).toEqual(["age"]);
    expect(municipalities.map(({ adjusted }) => adjusted?.ratio)).toEqual([1, 1]);
  });
});

describe("hours that were recorded in different ways", () => {
  const hours = (low: number, mode: "logged" | "reported", municipality: string) =>
    aMarkTally(
      Array.from({ length: 40 }, (_, at) => [low + (at % 7), low + (at % 7)] as const),
      { indicator: "coaching-hours-employee", hoursMode: mode, municipality },
    );

  it("are of grade C, so that a difference comes with a warning; alike ones are not", () => {
    const { comparability, pairs } = means(
      [hours(200, "reported", "GM0200"), hours(240, "logged", "GM0202"), hours(280, "logged", "GM0479")],
      { indicator: "coaching-hours-employee", measure: "baseline" },
    );
    expect(comparability.grade).toBe("C");
    expect(comparability.reasons[0]).toMatchObject({ code: "hours-mode-differs", grade: "C" });
    expect(pairs.map((pair) => [pair.first, pair.second, pair.comparability.grade])).toEqual([
      ["GM0200", "GM0202", "C"],
      ["GM0200", "GM0479", "C"],
      ["GM0202", "GM0479", "B"],
    ]);
    expect(pairs[0]?.verdict).toBe("different");
    expect(pairs[0]?.sentence.nl).toContain("Let op: uren worden niet overal hetzelfde bijgehouden.");
  });
});

describe("what is not compared", () => {
  const refusal = (tallies: readonly Tally[], over: Partial<ComparisonRequest> = {}) => {
    const result = compare(tallies, { ...request, ...over });
    return result.ok ? undefined : result.reason;
  };
  const two = [apeldoorn({ yes: 20 }), arnhem({ yes: 20 })];

  it("says why", () => {
    expect(refusal(two)).toBeUndefined();
    expect(refusal(two, { indicator: "happiness" })).toBe("indicator-not-known");
    expect(refusal(two, { municipalities: ["GM0200"] })).toBe("fewer-than-two-municipalities");
    expect(refusal(two, { cohort: "2019H1" })).toBe("fewer-than-two-municipalities");
    expect(refusal([two[0]!, arnhem({ yes: 20, definitionVersion: "0.9.0" })])).toBe("definition-version-differs");
  });

  it("adds no hours that one municipality recorded in different ways: one way has to be chosen", () => {
    const hours = { indicator: "coaching-hours-employee" } as const;
    const tallies = [
      aMarkTally([[70, 80]], { ...hours, hoursMode: "logged" }),
      aMarkTally([[70, 80]], { ...hours, hoursMode: "reported" }),
      aMarkTally([[70, 80]], { ...hours, hoursMode: "logged", municipality: "GM0479" }),
    ];
    expect(refusal(tallies, hours)).toBe("hours-mode-differs");
    expect(refusal(tallies, { ...hours, hoursMode: "logged" })).toBeUndefined();
  });
});
