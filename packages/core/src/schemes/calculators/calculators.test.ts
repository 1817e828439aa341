import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Calculation } from "../calculation.ts";
import { earliestRetroactiveStart } from "./earliest-retroactive-start.ts";
import { internalCoachSubsidy } from "./internal-coach-subsidy.ts";
import { jobCoachHours, trialPlacementHours } from "./job-coach-hours.ts";
import { loonkostensubsidie } from "./loonkostensubsidie.ts";
import { loonkostenvoordeel } from "./loonkostenvoordeel.ts";
import { loonwaarde } from "./loonwaarde.ts";
import { minimumWage } from "./minimum-wage.ts";
import { minutesPerClient } from "./minutes-per-client.ts";

const calculators: Readonly<Record<string, (input: never) => Calculation<object>>> = {
  earliestRetroactiveStart,
  internalCoachSubsidy,
  jobCoachHours,
  loonkostensubsidie,
  loonkostenvoordeel,
  loonwaarde,
  minimumWage,
  minutesPerClient,
  trialPlacementHours,
};

describe("whatever comes in, an answer comes out", () => {
  const date = fc.oneof(
    fc.constantFrom("2015-06-01", "2021-03-01", "2024-01-01", "2026-05-02", "2026-02-30", "1900-01-01", "2199-12-31"),
    fc.string(),
  );
  const number = fc.oneof(fc.integer({ min: -10, max: 200 }), fc.double(), fc.constantFrom(0.5, 1, 2024, 2026));
  const loose = fc.record(
    {
      on: date,
      route: fc.constantFrom("loonwaarde", "forfait", "external", "internal", "?"),
      regime: fc.constantFrom("very-light", "light", "middle", "intensive", "?"),
      reading: fc.constantFrom("additive", "cap-includes-charges"),
      kinds: fc.array(fc.constantFrom("banenafspraak", "oudere-werknemer", "?")),
      jobStart: date,
      awardedOn: date,
      receivedOn: date,
      ...Object.fromEntries(
        [
          "age",
          "clients",
          "coachingYear",
          "employerChargesBasisPoints",
          "hoursPerWeek",
          "loonwaardePercent",
          "minutes",
          "months",
          "monthsEmployed",
          "paidHours",
          "sectorFullTimeHours",
          "workedHoursPerYear",
          "year",
        ].map((name) => [name, number]),
      ),
      bbl: fc.boolean(),
      tasks: fc.array(fc.record({ tempo: number, quality: number, deployability: number, share: number })),
    },
    { requiredKeys: [] },
  );

  /** What the calculators read, so that junk gets past the check for inputs that do not exist. */
  const inputsOf: Readonly<Record<string, readonly string[]>> = {
    earliestRetroactiveStart: ["receivedOn"],
    internalCoachSubsidy: ["on", "regime", "coachingYear", "hoursPerWeek", "monthsEmployed"],
    jobCoachHours: ["on", "route", "regime", "coachingYear", "workedHoursPerYear"],
    loonkostensubsidie: ["on", "route", "reading", "hoursPerWeek", "loonwaardePercent", "age", "awardedOn"],
    loonkostenvoordeel: ["year", "kinds", "paidHours", "jobStart", "replacedOn"],
    loonwaarde: ["tasks"],
    minimumWage: ["on", "age", "bbl"],
    minutesPerClient: ["minutes", "clients"],
    trialPlacementHours: ["on", "route", "regime", "months", "workedHoursPerYear"],
  };

  function expectSound(answer: Calculation<object>) {
    expect(answer.outcome === "computed" || answer.reasons.length > 0).toBe(true);
    expect("amounts" in answer).toBe(answer.outcome !== "refused");
    const amounts = answer.outcome === "refused" ? [] : Object.values(answer.amounts);
    for (const amount of [...amounts, ...answer.steps.map(({ result }) => result)]) {
      if (typeof amount === "number") expect(Number.isFinite(amount) && amount >= 0).toBe(true);
    }
    expect(answer.steps.some(({ formula }) => /NaN|undefined|Infinity/.test(formula))).toBe(false);
  }

  test.each(Object.entries(calculators))("%s", (name, calculate) => {
    fc.assert(
      fc.property(fc.anything(), loose, (anything, fields) => {
        const known = Object.fromEntries(Object.entries(fields).filter(([key]) => inputsOf[name]!.includes(key)));
        for (const input of [anything, fields, known]) expectSound(calculate(input as never));
      }),
      { numRuns: 500 },
    );
  });
});

describe("no number of the law stands in a calculator", () => {
  const folder = new URL(".", import.meta.url);
  const sources = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== "units.ts");
  const allowed = new Set(["0", "1", "2", "10", "12", "100", "10_000", "1n", "2n", "0n"]);

  /** Number literals outside comments, text and names; what a template fills in stays. */
  function numbersIn(source: string): readonly string[] {
    const code = source
      .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, " ")
      .replaceAll(/"(?:[^"\\\n]|\\.)*"/g, " ")
      .replaceAll(/`[^`]*`/g, (text) => [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, inside]) => inside).join(" "));
    return [...code.matchAll(/(?<![\w$.])\d[\d_]*(?:\.\d+)?(?:e\d+)?n?/g)].map(([literal]) => literal);
  }

  test("the reader of literals sees what it must", () => {
    expect(numbersIn(`const a = 36; /* 8 */ b(0.7, 7_000) + c2 // 5\n + "9" + \`4 \${d * 1.08}\``)).toEqual([
      "36",
      "0.7",
      "7_000",
      "1.08",
    ]);
  });

  test("all calculators are read", () => expect(sources.length).toBeGreaterThan(12));

  test.each(sources)("%s", (file) => {
    const found = numbersIn(readFileSync(new URL(file, folder), "utf8"));
    expect(found.filter((literal) => !allowed.has(literal))).toEqual([]);
  });
});
