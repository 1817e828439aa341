import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../comparison/compare.ts";
import type { Registration } from "../../comparison/registration.ts";
import { fitBetaBinomial } from "../../statistics/beta-binomial.ts";
import type { Tally } from "../../tally/tally.ts";
import { aTally } from "../../testing/tallies.ts";
import { makeRelease } from "../make-release.ts";
import { compareRelease } from "./compare-release.ts";

const place = { indicator: "retention-26w", cohort: "2024H1" };
const code = (at: number) => `GM10${at + 10}`;

/** A programme of twelve: ten large, and two of which the guard hides the counts. */
const programme = (first: { yes: number; no: number }, second: { yes: number; no: number }) => [
  ...Array.from({ length: 10 }, (_, at) =>
    aTally({ municipality: code(at), yes: 40 + 8 * at, no: 50 - 4 * at, unknown: 9 }),
  ),
  aTally({ municipality: code(10), ...first }),
  aTally({ municipality: code(11), ...second }),
];

function published(tallies: readonly Tally[], registrations: readonly Registration[] = []) {
  const made = makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: {} });
  if (!made.ok) throw new Error(made.reason);
  const { rows } = made.release;
  return { rows, comparisons: compareRelease(made.release, { tallies, registrations, draws: 200 }) };
}

describe("an attacker who reads the comparison", () => {
  it("could count back from the confidential one: a share drawn towards all tells the count behind it", () => {
    const tallies = programme({ yes: 6, no: 2 }, { yes: 9, no: 3 });
    const result = compare(tallies, { ...place, draws: 200 });
    if (!result.ok || result.comparison.kind !== "share") throw new Error("no comparison");
    const fit = fitBetaBinomial(result.comparison.municipalities.map(({ raw }) => ({ count: raw.yes, n: raw.n })));
    const victim = result.comparison.municipalities.find(({ municipality }) => municipality === code(10));
    if (fit?.kind !== "fitted" || victim?.shrunken == null) throw new Error("nothing to attack");
    const { share, weight } = victim.shrunken;
    const n = (weight * (fit.alpha + fit.beta)) / (1 - weight);
    expect([n, share * (n + fit.alpha + fit.beta) - fit.alpha].map(Math.round)).toEqual([8, 6]);
  });

  it("finds nothing in the published one: other hidden counts behind the same rows give the same comparison, to the last digit", () => {
    const one = published(programme({ yes: 6, no: 2 }, { yes: 9, no: 3 }));
    const other = published(programme({ yes: 2, no: 6 }, { yes: 13, no: 0 }));
    expect(other.rows.filter(({ municipality }) => municipality >= code(10) && municipality < "GM2")).toEqual(
      one.rows.filter(({ municipality }) => municipality >= code(10) && municipality < "GM2"),
    );
    expect(other.comparisons).toEqual(one.comparisons);
    const named = JSON.stringify(one.comparisons);
    expect([named.includes(code(9)), named.includes(code(10)), named.includes(code(11))]).toEqual([true, false, false]);
  });

  it("learns from grades of no count behind them more than a step of six, over half-years and their sum", () => {
    const step = fc.integer({ min: 0, max: 9 });
    const within = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
    const counts = fc.record({
      cohort: fc.constantFrom("2024H1", "2024H2"),
      reason: fc.constantFrom(...REASONS),
      step,
      within,
    });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 4 }), (hidden) => {
        const outside = (at: 0 | 1) => {
          const reasons = (cohort: string) =>
            Object.fromEntries(
              hidden.filter((one) => one.cohort === cohort).map((one) => [one.reason, 6 * one.step + one.within[at]]),
            );
          return ["2024H1", "2024H2"].flatMap((cohort) => [
            withReasons(aTally({ yes: 40, no: 12, unknown: 9, cohort }), reasons(cohort)),
            aTally({ municipality: code(0), yes: 60, no: 22, unknown: 8, cohort }),
          ]);
        };
        expect(published(outside(1)).comparisons).toEqual(published(outside(0)).comparisons);
      }),
      { numRuns: 60 },
    );
  });

  it("learns of the ends that are filled in no more than a step of six", () => {
    const registration = (municipality: string, endedJobs: number): Registration => ({
      municipality,
      trajectories: 200,
      hoursMode: { logged: 200, reported: 0, none: 0 },
      jobEndsMaintained: { yes: 200, no: 0, unknown: 0 },
      followedJobs: 200,
      endedJobs,
    });
    const tallies = [
      aTally({ yes: 150, no: 30, unknown: 9 }),
      aTally({ municipality: code(0), yes: 150, no: 30, unknown: 9 }),
    ];
    const gradedWith = (ended: number) =>
      published(tallies, [registration("GM0200", ended), registration(code(0), 60)]).comparisons;
    for (const least of [0, 6, 12, 18, 24]) expect(gradedWith(least + 5)).toEqual(gradedWith(least));
    expect(gradedWith(0)).not.toEqual(gradedWith(24));
  });
});

const REASONS = ["excluded/started-before-coverage", "out-of-scope/running-clients-only"] as const;

const withReasons = (tally: Tally, reasons: Tally["reasons"]): Tally => ({
  ...tally,
  reasons: { ...tally.reasons, ...reasons },
});
