import type { Fact, MeasurementFact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import {
  coverage,
  endOn,
  exit,
  job,
  log,
  measurement,
  provision,
  trajectoryOf,
  workValues,
} from "../testing/case-facts.ts";
import { associations } from "./associations.ts";

/** t0 is 2025-01-15; day 182 is 2025-07-16. The log is complete. */
const coached = [log("2025-02-01", { minutesEmployee: 300 }), log("2025-05-01", { minutesEmployee: 91 })];
const employee = (on: string, over: Partial<MeasurementFact>) => measurement(on, over);
const coach = (on: string, rating: number) =>
  measurement(on, {
    respondent: "coach",
    record: `${employee(on, {}).record}`.replace("m", "c"),
    match: aspects(rating),
  });
const aspects = (rating: number) => [
  { aspect: "mental-workload", rating },
  { aspect: "tasks", rating: 4 },
];
const later = { capabilities: workValues(5), rapport: 85, supportFit: 70 };
const all: readonly Fact[] = [
  coverage(),
  provision(),
  job(),
  ...coached,
  employee("2025-01-20", { capabilities: workValues(1), rapport: 80, supportFit: 70 }),
  employee("2025-07-16", later),
  coach("2025-01-21", 2),
  coach("2025-07-17", 3),
];
const without = (test: (fact: Fact) => boolean) => all.filter((fact) => !test(fact));
const reasonOf = (facts: readonly Fact[]) => {
  const { outcome, reason } = associations.observe(trajectoryOf(...facts));
  return `${outcome}/${reason}`;
};

describe("associations", () => {
  it("puts the work values at follow-up beside the means of coaching, match, rapport and fit", () => {
    expect(associations.observe(trajectoryOf(...all))).toMatchObject({
      outcome: "counted",
      reason: "all-known",
      value: [5, (100 + 30) / 2, (300 + 350) / 2, 825, 700],
    });
    expect(associations.variables.map(({ id }) => id)).toEqual([
      "capability-count",
      "coaching-hours",
      "match",
      "rapport",
      "support-fit",
    ]);
  });

  it("takes the one moment that is known", () => {
    const facts = without((fact) => fact.kind === "measurement" && fact.on < "2025-07-01");
    expect(associations.observe(trajectoryOf(...facts))).toMatchObject({ value: [5, 65, 350, 850, 700] });
  });

  it.each([
    ["unknown/no-measurement", without((fact) => fact.kind === "measurement" && fact.on === "2025-07-16")],
    [
      "unknown/hours-not-known",
      [coverage({ hoursMode: "none" }), ...all.slice(1).filter(({ kind }) => kind !== "coaching")],
    ],
    ["unknown/match-not-known", without((fact) => fact.kind === "measurement" && fact.respondent === "coach")],
    ["unknown/mark-not-known", changed({ ...later, supportFit: undefined })],
    ["unknown/incomplete-answers", changed({ ...later, capabilities: workValues(1, 2) })],
    ["excluded/not-in-work-at-measurement", changed({ ...later, inWork: "no" })],
    ["excluded/died", [...all, exit("death", "2025-07-15")]],
    [
      "excluded/coached-too-short",
      [...without(({ kind }) => kind === "provision"), provision({ to: endOn("2025-02-01") })],
    ],
    ["out-of-scope/never-placed", without(({ kind }) => kind === "employment")],
  ])("gives %s", (expected, facts) => {
    expect(reasonOf(facts)).toBe(expected);
  });

  it("keeps logged and reported hours apart, and speaks of no effect", () => {
    expect(associations.hoursModeOf?.(trajectoryOf(...all))).toBe("logged");
    const texts = JSON.stringify([associations.title, associations.sentence, associations.question]);
    expect(texts).not.toMatch(/effect|leidt tot|zorgt voor|because/i);
  });
});

/** The same answers, of which those at follow-up are others and those at the start are gone. */
function changed(answers: Record<string, unknown>): readonly Fact[] {
  const { supportFit, ...rest } = answers;
  const given = { ...rest, ...(supportFit === undefined ? {} : { supportFit }) };
  const others = without((fact) => fact.kind === "measurement" && fact.respondent === "employee");
  return [...others, employee("2025-07-16", given as Partial<MeasurementFact>)];
}
