import { describe, expect, it } from "vitest";
import type { Tally } from "../tally/tally.ts";
import { apeldoorn, arnhem, shares } from "../testing/compared.ts";
import type { aTally } from "../testing/tallies.ts";
import type { Registration } from "./registration.ts";

describe("comparability", () => {
  const registration = (municipality: string, over: Partial<Registration> = {}): Registration => ({
    municipality,
    trajectories: 200,
    hoursMode: { logged: 200, reported: 0, none: 0 },
    jobEndsMaintained: { yes: 200, no: 0, unknown: 0 },
    followedJobs: 200,
    endedJobs: 30,
    ...over,
  });
  const graded = (tallies: readonly Tally[], over: Partial<Registration> = {}) => {
    const registrations = [registration("GM0200"), registration("GM0202", over)];
    const { comparability, order } = shares(tallies, { registrations });
    return { grade: comparability.grade, codes: comparability.reasons.map(({ code }) => code), order };
  };
  const alike = [apeldoorn({ yes: 170, no: 30 }), arnhem({ yes: 170, no: 30 })];

  it("is A where all is alike, as far as can be seen", () => {
    expect(graded(alike)).toMatchObject({ grade: "A", codes: [] });
  });

  it.each<[string, string, Partial<Registration>]>([
    ["B", "hours-mode-differs", { hoursMode: { logged: 0, reported: 200, none: 0 } }],
    ["C", "job-ends-differ", { jobEndsMaintained: { yes: 20, no: 0, unknown: 180 } }],
    ["C", "ends-filled-differ", { endedJobs: 150 }],
    ["D", "ends-never-filled", { endedJobs: 0 }],
  ])("is %s with %s", (grade, code, over) => {
    expect(graded(alike, over)).toMatchObject({ grade, codes: [code] });
  });

  it.each<[string, string, Parameters<typeof aTally>[0]]>([
    ["D", "few-persons", { yes: 9 }],
    ["B", "many-unknown", { yes: 180, no: 8, unknown: 12 }],
    ["C", "many-unknown", { yes: 180, no: 1, unknown: 21 }],
    ["D", "many-unknown", { yes: 130, no: 9, unknown: 61 }],
    ["B", "not-mature", { yes: 180, no: 10, notMature: 10 }],
    ["C", "not-mature", { yes: 100, no: 10, notMature: 90 }],
    ["D", "not-mature", { yes: 80, no: 10, notMature: 110 }],
    ["B", "not-mature", { yes: 180, no: 10, finalThrough: "2024-12-28" }],
    [
      "B",
      "partly-covered",
      { yes: 170, trajectories: 190, reasons: { "counted/yes": 170, "excluded/started-before-coverage": 20 } },
    ],
    ["D", "running-clients-only", { yes: 20, reasons: { "counted/yes": 20, "out-of-scope/running-clients-only": 30 } }],
  ])("is %s with %s of one municipality", (grade, code, counts) => {
    const { grade: given, codes } = graded([apeldoorn({ yes: 170, no: 30 }), arnhem(counts)]);
    expect([given, codes[0]]).toEqual([grade, code]);
  });

  it("is C where one knows over ten points less than the others, and not at ten", () => {
    const codesWith = (unknown: number) =>
      graded([apeldoorn({ yes: 170, no: 30 }), arnhem({ yes: 170, no: 30 - unknown, unknown })]).codes;
    expect(codesWith(20)).not.toContain("unknown-differs");
    expect(codesWith(21)).toContain("unknown-differs");
  });

  it("is not told apart by a difference of exactly ten points, whatever fractions make of it", () => {
    const three = apeldoorn({ yes: 130, no: 10, unknown: 60 });
    const four = arnhem({ yes: 110, no: 10, unknown: 80 });
    expect(graded([three, four]).codes).not.toContain("unknown-differs");
  });

  it("takes ends filled in exactly three times as often for alike, three more for chance counted in", () => {
    const codesWith = (endedJobs: number) => {
      const registrations = [
        registration("GM0200", { followedJobs: 20, endedJobs: 3 }),
        registration("GM0202", { followedJobs: 20, endedJobs }),
      ];
      return shares(alike, { registrations }).comparability.reasons.map(({ code }) => code);
    };
    expect(codesWith(18)).not.toContain("ends-filled-differ");
    expect(codesWith(19)).toContain("ends-filled-differ");
  });

  it("blocks the order and the claim at D, and says why", () => {
    const tallies = [apeldoorn({ yes: 190, no: 10 }), arnhem({ yes: 60, no: 140 })];
    expect(graded(tallies).order).toEqual(["GM0200", "GM0202"]);
    expect(graded(tallies, { endedJobs: 0 }).order).toBeNull();
    const registrations = [registration("GM0200"), registration("GM0202", { endedJobs: 0 })];
    const { pairs, sentence } = shares(tallies, { registrations });
    expect(pairs[0]?.verdict).toBe("not-comparable");
    expect(sentence.nl).toBe(
      "Deze cijfers zijn niet te vergelijken: einddatums van banen zijn niet of bijna niet ingevuld, en dat past niet bij toeval.",
    );
  });
});
