import { describe, expect, test } from "vitest";
import type { Fact } from "../facts/fact.ts";
import {
  coaching,
  exit,
  job,
  measurement,
  monthlyReturns,
  person,
  result,
  wageReturnJob,
} from "../test-support/facts.ts";
import { openEnd } from "../values/end.ts";
import { mergeVersions } from "./merge-versions.ts";

test.each<[string, Fact]>([
  ["a person", person({ sex: "f" })],
  ["a job", job("2025-01-01", openEnd, { hoursPerWeek: 24 })],
  ["a job with one return", wageReturnJob("2025-01-01", openEnd, monthlyReturns("2025-01", "2025-01"))],
])("%s of one version stays as it is", (_, fact) => {
  expect(mergeVersions([fact]).facts[0]).toBe(fact);
});

test("one answer that states a period twice holds it once", () => {
  const [month] = monthlyReturns("2025-01", "2025-01");
  const twice = month === undefined ? [] : [month, month];
  expect(mergeVersions([wageReturnJob("2025-01-01", openEnd, twice)]).facts).toMatchObject([{ returns: [month] }]);
});

describe("what an older version stated last", () => {
  const oldest = job("2025-01-01", openEnd, { hoursPerWeek: 24, contract: "fixed", observedUntil: "2025-03-31" });
  const older = job("2025-01-01", openEnd, { hoursPerWeek: 28, observedUntil: "2025-06-30" });
  const newest = job("2025-01-01", openEnd, { partTimePercent: 50 });

  test.each([
    ["in order", [oldest, older, newest]],
    ["newest first", [newest, older, oldest]],
    ["mixed", [older, newest, oldest]],
  ])("keeps the day on which it did: %s", (_, versions) => {
    const { facts, conflicts } = mergeVersions(versions);
    expect(conflicts).toEqual([]);
    expect(facts).toEqual([
      {
        ...newest,
        hoursPerWeek: 28,
        contract: "fixed",
        origins: { hoursPerWeek: "2025-06-30", contract: "2025-03-31" },
        earlierHours: [{ hoursPerWeek: 24, observedUntil: "2025-03-31" }],
      },
    ]);
  });

  test("a fact that the newest version states in full has no such days", () => {
    const [merged] = mergeVersions([person({ sex: "m", observedUntil: "2025-06-30" }), person({ sex: "f" })]).facts;
    expect(merged).toEqual(person({ sex: "f" }));
    expect(merged).not.toHaveProperty("origins");
    expect(merged).not.toHaveProperty("earlierHours");
  });
});

describe("a conflict", () => {
  test("says who stated what, lowest first", () => {
    const versions = [
      job("2025-01-01", openEnd, { hoursPerWeek: 28 }),
      job("2025-01-01", openEnd, { hoursPerWeek: 24 }),
    ];
    const statement = { stream: "export", source: "case-file", observedUntil: "2026-06-30" };
    for (const given of [versions, versions.toReversed()])
      expect(mergeVersions(given).conflicts).toStrictEqual([
        {
          kind: "employment",
          field: "hoursPerWeek",
          statements: [
            { ...statement, value: 24 },
            { ...statement, value: 28 },
          ],
        },
      ]);
  });

  test("names the same source for what two sources state alike, in whatever order they come", () => {
    const shared = { stream: "export", workKind: "unknown" } as const;
    const versions = [
      job("2025-01-01", openEnd, { ...shared, source: "case-file" }),
      job("2025-01-01", openEnd, { ...shared, source: "wage-return" }),
      job("2025-01-01", openEnd, { ...shared, workKind: "employment" }),
    ];
    const [a, b, c] = versions.map((_, first) =>
      mergeVersions([...versions.slice(first), ...versions.slice(0, first)]),
    );
    expect([b, c, mergeVersions(versions.toReversed())]).toEqual([a, a, a]);
    expect(a?.conflicts.find(({ field }) => field === "workKind")?.statements).toHaveLength(2);
  });

  test("is there for every field, in the order of their names", () => {
    const versions = [
      job("2025-01-01", openEnd, { partTimePercent: 50, hoursPerWeek: 24, contract: "open" }),
      job("2025-01-01", openEnd, { partTimePercent: 60, hoursPerWeek: 28, contract: "fixed" }),
    ];
    const fields = mergeVersions(versions).conflicts.map(({ field }) => field);
    expect(fields).toEqual(["contract", "hoursPerWeek", "partTimePercent"]);
  });

  test.each<[Fact, object, string | undefined]>([
    [coaching("2025-02-01", "2025-02-28", { minutesEmployee: 60 }), { minutesEmployee: 90 }, "2025-02-01"],
    [measurement("2025-03-01", { workFit: 60 }), { workFit: 70 }, "2025-03-01"],
    [result("R3", "2025-06-30"), { code: "R6" }, "2025-06-30"],
    [exit("death", "2025-04-01"), { on: "2025-04-02" }, undefined],
    [job("2025-01-01"), { setting: "sheltered" }, undefined],
  ])("$0.kind: is about day $2", (fact, change, day) => {
    const [conflict] = mergeVersions([fact, { ...fact, ...change } as Fact]).conflicts;
    expect(conflict?.day).toBe(day);
  });

  test("is none between versions of different days, nor between equal ones", () => {
    const one = job("2025-01-01", openEnd, { hoursPerWeek: 24, observedUntil: "2025-06-30" });
    const other = job("2025-01-01", openEnd, { hoursPerWeek: 28 });
    expect(mergeVersions([one, other, other]).conflicts).toEqual([]);
  });
});
