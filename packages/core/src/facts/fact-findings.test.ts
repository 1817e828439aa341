import { describe, expect, test } from "vitest";
import { coaching, coverage, job, measurement, provision, result } from "../test-support/facts.ts";
import type { Fact } from "./fact.ts";
import { factFindings } from "./fact-findings.ts";

const rulesOf = (fact: Fact) => factFindings(fact).map(({ rule, place }) => `${rule} ${place.field}`);

test("an end before the start is an error at its field, with the place of the record", () => {
  expect(factFindings(job("2025-03-01", "2025-02-28"), { line: 7 })).toMatchObject([
    { rule: "fact/end-before-start", severity: "error", place: { line: 7, field: "employment.to" } },
  ]);
});

describe("what cannot be true", () => {
  const vanished = { state: "between", after: "2025-04-01", before: "2025-04-01" } as const;
  const march = { from: "2025-03-01", to: "2025-03-31", paidMinutes: 60 };
  test.each<[string, Fact, readonly string[]]>([
    ["a one-day job", job("2025-03-01", "2025-03-01"), []],
    ["an award that ended before", provision("2025-03-01", "2025-02-01"), ["fact/end-before-start provision.to"]],
    ["gone before it was last seen", provision("2025-03-01", vanished), ["fact/period-reversed provision.to"]],
    [
      "a plan in the past",
      provision("2025-03-01", undefined, { plannedTo: "2025-02-01" }),
      ["fact/planned-end-before-start provision.plannedTo"],
    ],
    ["a reversed contact", coaching("2025-03-02", "2025-03-01"), ["fact/period-reversed coaching.to"]],
    [
      "a group of nobody",
      coaching("2025-03-01", "2025-03-01", { minutesGroup: 60 }),
      ["fact/group-without-participants coaching.participants"],
    ],
    ["a group of four", coaching("2025-03-01", "2025-03-01", { minutesGroup: 60, participants: 4 }), []],
    [
      "a delivery that ends before it starts",
      coverage({ observedFrom: "2026-07-01" }),
      ["fact/period-reversed coverage.observedUntil"],
    ],
    [
      "a result of a reversed period",
      result("R1", "2025-03-01", { periodFrom: "2025-03-02" }),
      ["fact/period-reversed result.periodTo"],
    ],
    [
      "validity that ends before it starts",
      result("R1", "2025-03-01", { validFrom: "2025-03-02", validTo: "2025-03-01" }),
      ["fact/period-reversed result.validTo"],
    ],
    [
      "returns side by side",
      job("2025-03-01", undefined, { returns: [march, { ...march, from: "2025-04-01", to: "2025-04-30" }] }),
      [],
    ],
    [
      "returns that overlap by a day",
      job("2025-03-01", undefined, { returns: [{ ...march, from: "2025-03-31", to: "2025-04-30" }, march] }),
      ["fact/returns-overlap employment.returns"],
    ],
    [
      "one aspect, two ratings",
      measurement("2025-03-01", {
        match: [
          { aspect: "hours", rating: 2 },
          { aspect: "hours", rating: 3 },
        ],
      }),
      ["fact/aspect-twice measurement.match"],
    ],
  ])("%s", (_, fact, expected) => expect(rulesOf(fact)).toEqual(expected));
});
