import { type Fact, openEnd, type PersonFact } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallyTrajectories } from "../tally/tally-trajectories.ts";
import { anyTrajectories } from "../testing/any-tally.ts";
import { coverage, endOn, job, provision, token, trajectoryOf } from "../testing/case-facts.ts";
import { ageAndSexOf } from "./age-and-sex.ts";
import { caseMixOf } from "./case-mix.ts";
import { type DimensionId, dimensions } from "./dimensions.ts";
import { allStrata, strataOf } from "./strata-of.ts";

const envelope = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "case-file",
  source: "case-file",
  observedUntil: "2026-06-30",
  person: token("anna"),
} as const;
const anna = (traits: Partial<PersonFact>): PersonFact => ({ kind: "person", ...envelope, ...traits });
const benefit = (law: "PW" | "Wajong" | "WW" | "other", from: string, to = openEnd): Fact => ({
  kind: "benefit",
  ...envelope,
  record: token(law),
  law,
  from,
  to,
});
const strata = (...facts: Fact[]) => strataOf(trajectoryOf(coverage(), provision(), job(), ...facts));
const levelOf = (dimension: DimensionId, ...facts: Fact[]) =>
  strata(...facts)
    .find((stratum) => stratum.startsWith(`${dimension}-`))
    ?.slice(dimension.length + 1);

describe("strataOf", () => {
  it("says where somebody stood at the first day of coaching and work", () => {
    const young = anna({ birthMonth: "2001-05", sex: "f", workCapacity: "11" });
    const work = job({ from: "2024-06-01", loonkostensubsidie: "yes" });
    const award = provision({ regime: "light", methodology: "ips" });
    expect(strataOf(trajectoryOf(coverage(), award, work, young, benefit("Wajong", "2020-01-01")))).toEqual([
      "total",
      "grantor-municipality",
      "form-natura-extern",
      "age-up-to-26",
      "sex-f",
      "tenure-more",
      "work-capacity-11",
      "lks-yes",
      "benefit-uwv",
      "regime-light",
      "methodology-ips",
      "hours-mode-logged",
      "traits-up-to-26-f",
      "mix-26-long-11or20-uwv",
    ]);
  });

  it("says that it does not know, and counts a sex that is other or unknown in the total only", () => {
    expect(strata(anna({ sex: "other-or-unknown" }))).toEqual([
      "total",
      "grantor-municipality",
      "form-natura-extern",
      "age-unknown",
      "tenure-at-most-182-days",
      "work-capacity-unknown",
      "lks-unknown",
      "benefit-unknown",
      "regime-unknown",
      "methodology-unknown",
      "hours-mode-logged",
      "mix-u-short-other-u",
    ]);
  });

  it.each([
    ["1998-01", "27-35"],
    ["1998-02", "up-to-26"],
    ["1989-01", "36-49"],
    ["1989-02", "27-35"],
    ["1975-01", "50-and-over"],
    ["1975-02", "36-49"],
    ["2027-01", "unknown"],
  ])("takes the age in January 2025 of somebody born in %s as %s", (birthMonth, band) => {
    expect(levelOf("age", anna({ birthMonth }))).toBe(band);
  });

  it("puts a benefit of UWV before one of the municipality, and looks at the day only", () => {
    expect(levelOf("benefit", benefit("PW", "2020-01-01"))).toBe("pw");
    expect(levelOf("benefit", benefit("PW", "2020-01-01"), benefit("WW", "2025-01-15"))).toBe("uwv");
    expect(levelOf("benefit", benefit("PW", "2020-01-01", endOn("2025-01-15")))).toBe("pw");
    expect(levelOf("benefit", benefit("WW", "2025-01-16"))).toBe("unknown");
    expect(levelOf("benefit", benefit("other", "2020-01-01"))).toBe("unknown");
  });

  it("knows that there is no benefit only from a source of benefits that speaks about the day", () => {
    const asked = { person: token("anna"), source: "benefit-file", sourceKind: "benefit-file" } as const;
    expect(levelOf("benefit", coverage(asked))).toBe("none");
    expect(levelOf("benefit", coverage({ ...asked, observedFrom: "2025-01-16" }))).toBe("unknown");
    expect(levelOf("benefit", coverage({ ...asked, observedUntil: "2025-01-14" }))).toBe("unknown");
  });

  it("finds loonkostensubsidie beside the job too, while it runs", () => {
    const subsidy = (from: string): Fact => ({
      kind: "subsidy",
      ...envelope,
      record: token("subsidy"),
      scheme: "loonkostensubsidie-forfaitair",
      from,
      to: openEnd,
    });
    expect(levelOf("lks", subsidy("2025-01-15"))).toBe("yes");
    expect(levelOf("lks", subsidy("2025-01-16"))).toBe("unknown");
  });

  it("has a closed list of strata, of which 24 are case mixes that are known", () => {
    const mixes = allStrata.flatMap((stratum) => caseMixOf(stratum) ?? []);
    expect(mixes.filter((mix) => !Object.values(mix).includes("u"))).toHaveLength(24);
    expect(caseMixOf("age-27-35")).toBeUndefined();
    expect(caseMixOf("mix-26")).toBeUndefined();
    expect(new Set(allStrata).size).toBe(allStrata.length);
  });

  it("crosses age and sex, and nothing else of persons", () => {
    const crossed = allStrata.filter((stratum) => ageAndSexOf(stratum) !== undefined);
    expect(crossed).toHaveLength(10);
    expect(ageAndSexOf("traits-50-and-over-m")).toEqual({ age: "50-and-over", sex: "m" });
    expect(ageAndSexOf("age-27-35")).toBeUndefined();
    expect(ageAndSexOf("traits-27-35")).toBeUndefined();
  });

  it("gives a trajectory at most one level of a dimension, always one of the list", () => {
    fc.assert(
      fc.property(anyTrajectories, (trajectories) => {
        for (const own of trajectories.map(strataOf)) {
          expect(allStrata).toEqual(expect.arrayContaining([...own]));
          for (const [dimension, { levels }] of Object.entries(dimensions)) {
            const names = Object.keys(levels).map((level) => `${dimension}-${level}`);
            expect(own.filter((stratum) => names.includes(stratum)).length).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("tallies of all strata", () => {
  it("leave the total as it is, and every dimension but sex adds up to it", () => {
    fc.assert(
      fc.property(anyTrajectories, (trajectories) => {
        const all = [...tallyTrajectories(trajectories, { strata: "all" }).values()];
        const total = all.filter(({ stratum }) => stratum === "total");
        expect(total).toEqual([...tallyTrajectories(trajectories).values()]);
        for (const prefix of [...Object.keys(dimensions).filter((id) => id !== "sex"), "mix"]) {
          const own = all.filter(({ stratum }) => stratum.startsWith(`${prefix}-`));
          expect(countsBy(own)).toEqual(countsBy(total));
        }
        const isIn = (prefix: string) => all.filter(({ stratum }) => stratum.startsWith(`${prefix}-`));
        expect(countsBy(isIn("traits"))).toEqual(countsBy(isIn("sex")));
      }),
      { numRuns: 30 },
    );
  });
});

/** Trajectories by cell of the total and reason. */
function countsBy(tallies: ReturnType<typeof tallyTrajectories> extends ReadonlyMap<string, infer T> ? T[] : never) {
  const counts: Record<string, number> = {};
  for (const { indicator, hoursMode = "", municipality, grantor, cohort, reasons } of tallies) {
    for (const [reason, count] of Object.entries(reasons)) {
      const key = [indicator, hoursMode, municipality, grantor, cohort, reason].join("|");
      counts[key] = (counts[key] ?? 0) + count;
    }
  }
  return counts;
}
