import { describe, expect, test } from "vitest";
import type { Parameter } from "../../law/parameter.ts";
import type { Requirement } from "../catalogue/requirement.ts";
import { evaluateRequirement } from "./evaluate-requirement.ts";
import type { SchemeSituation } from "./scheme-situation.ts";

const citation = { title: "Example act", url: "https://wetten.overheid.nl/", article: "1" };

const share: Parameter = {
  id: "example/share",
  title: { nl: "Deel", en: "Share" },
  unit: "basis-points",
  periods: [
    { from: "2024-01-01", to: "2024-12-31", status: "verified", value: 3500, citation },
    { from: "2025-01-01", to: "2025-12-31", status: "inferred", value: 3500, citation },
    { from: "2026-01-01", status: "memory", value: 3500 },
  ],
};

const ask = (requirement: Requirement, situation: SchemeSituation, on = "2024-06-01") =>
  evaluateRequirement(requirement, { situation, on, code: "example" });

describe("facts", () => {
  test("an absent fact is unknown, and named", () => {
    const { verdict, gaps } = ask({ fact: "wajong", is: true }, {});
    expect([verdict, gaps]).toEqual(["unknown", [{ kind: "fact-missing", fact: "wajong" }]]);
  });

  test("an empty list of statements means none; no list means unknown", () => {
    const requirement = { fact: "targetGroupStatements", includes: "banenafspraak" } as const;
    expect(ask(requirement, { targetGroupStatements: [] }).verdict).toBe("not-met");
    expect(ask(requirement, {}).verdict).toBe("unknown");
  });

  test.each([
    [11.99, "not-met"],
    [12, "met"],
    [24, "met"],
    [24.01, "not-met"],
  ])("%d hours between 12 and 24, both inclusive: %s", (hoursPerWeek, verdict) =>
    expect(ask({ fact: "hoursPerWeek", atLeast: 12, atMost: 24 }, { hoursPerWeek }).verdict).toBe(verdict),
  );

  test("below is exclusive", () => {
    expect(ask({ fact: "loonwaardePercent", below: 100 }, { loonwaardePercent: 100 }).verdict).toBe("not-met");
    expect(ask({ fact: "loonwaardePercent", below: 100 }, { loonwaardePercent: 99 }).verdict).toBe("met");
  });
});

describe("numbers of the law", () => {
  const requirement = { fact: "loonwaardePercent", atLeast: share } as const;

  test("35 % is 3500 basis points", () => {
    expect(ask(requirement, { loonwaardePercent: 35 })).toEqual({ verdict: "met", gaps: [], inferred: false });
    expect(ask(requirement, { loonwaardePercent: 34 }).verdict).toBe("not-met");
  });

  test("an inferred number is told", () => {
    expect(ask(requirement, { loonwaardePercent: 35 }, "2025-06-01")).toMatchObject({ verdict: "met", inferred: true });
  });

  test("a remembered number decides nothing, nor does a day without a number", () => {
    for (const [on, kind] of [
      ["2026-06-01", "parameter-memory"],
      ["2023-06-01", "parameter-unknown"],
    ] as const) {
      const { verdict, gaps } = ask(requirement, { loonwaardePercent: 35 }, on);
      expect([verdict, gaps[0]?.kind]).toEqual(["unknown", kind]);
    }
  });

  test.each([{ atLeast: share }, { atMost: share }, { below: share }])(
    "the one number that is missing is named, whichever bound it is: %#",
    (bound) => {
      expect(ask({ fact: "loonwaardePercent", ...bound }, { loonwaardePercent: 35 }, "2026-06-01").gaps).toEqual([
        { kind: "parameter-memory", parameter: share },
      ]);
    },
  );

  test("what a certain part decides does not become inferred by another part", () => {
    const either: Requirement = { anyOf: [{ fact: "wajong", is: true }, requirement] };
    const situation = { wajong: true, loonwaardePercent: 35 };
    expect(ask(either, situation, "2025-06-01")).toMatchObject({ verdict: "met", inferred: false });
    expect(ask(either, { ...situation, wajong: false }, "2025-06-01")).toMatchObject({
      verdict: "met",
      inferred: true,
    });
  });
});

describe("several parts", () => {
  const verified: Requirement = { fact: "wajong", is: true };
  const inferred: Requirement = { fact: "loonwaardePercent", atLeast: share };
  const met = { wajong: true, loonwaardePercent: 35 };

  test.each<[string, Requirement, SchemeSituation, object]>([
    [
      "all are met: one inferred makes it inferred",
      { allOf: [verified, inferred] },
      met,
      { verdict: "met", inferred: true },
    ],
    [
      "one is verified not to be met",
      { allOf: [verified, inferred] },
      { wajong: false, loonwaardePercent: 34 },
      { verdict: "not-met", inferred: false },
    ],
    [
      "only the inferred one is not met",
      { allOf: [verified, inferred] },
      { ...met, loonwaardePercent: 34 },
      { verdict: "not-met", inferred: true },
    ],
    [
      "none of either is met",
      { anyOf: [verified, inferred] },
      { wajong: false, loonwaardePercent: 34 },
      { verdict: "not-met", inferred: true },
    ],
    ["the opposite of an inferred answer", { not: inferred }, met, { verdict: "not-met", inferred: true }],
  ])("%s", (_, requirement, situation, expected) => {
    expect(ask(requirement, situation, "2025-06-01")).toEqual({ gaps: [], ...expected });
  });

  test("as long as it is unknown, all that is missing is named and nothing is inferred", () => {
    expect(
      ask({ allOf: [{ fact: "ww", is: true }, inferred, verified] }, { loonwaardePercent: 35 }, "2025-06-01"),
    ).toEqual({
      verdict: "unknown",
      gaps: [
        { kind: "fact-missing", fact: "ww" },
        { kind: "fact-missing", fact: "wajong" },
      ],
      inferred: false,
    });
  });
});

describe("days", () => {
  const onTime = { day: "applicationOn", atMostMonths: 6, after: "jobStart" } as const;
  const first = { day: "on", withinFirstMonths: 6, from: "jobStart" } as const;

  test.each([
    ["2025-07-15", "met"],
    ["2025-07-16", "not-met"],
    ["2025-01-01", "met"],
  ])("an application on %s is on time: %s", (applicationOn, verdict) =>
    expect(ask(onTime, { applicationOn, jobStart: "2025-01-15" }).verdict).toBe(verdict),
  );

  test.each([
    ["2025-01-14", "not-met"],
    ["2025-01-15", "met"],
    ["2025-07-14", "met"],
    ["2025-07-15", "not-met"],
  ])("%s lies in the first six months: %s", (on, verdict) =>
    expect(ask(first, { jobStart: "2025-01-15" }, on).verdict).toBe(verdict),
  );

  test("both missing days are named", () => {
    expect(ask(onTime, {}).gaps).toEqual([
      { kind: "fact-missing", fact: "jobStart" },
      { kind: "fact-missing", fact: "applicationOn" },
    ]);
  });

  test.each<[Requirement, SchemeSituation, string]>([
    [onTime, { jobStart: "2025-01-15" }, "applicationOn"],
    [onTime, { applicationOn: "2025-01-15" }, "jobStart"],
    [first, {}, "jobStart"],
    [{ day: "jobStart", before: "2026-01-01" }, {}, "jobStart"],
  ])("the one missing day is named, and the day asked about never is: %#", (requirement, situation, fact) => {
    expect(ask(requirement, situation)).toEqual({
      verdict: "unknown",
      gaps: [{ kind: "fact-missing", fact }],
      inferred: false,
    });
  });

  test.each([
    ["2025-12-31", "met"],
    ["2026-01-01", "not-met"],
  ])("a job of %s began before 2026: %s", (jobStart, verdict) =>
    expect(ask({ day: "jobStart", before: "2026-01-01" }, { jobStart }).verdict).toBe(verdict),
  );

  test("between two texts that differ nobody knows", () => {
    const requirement = { inTextOf: "2026-07-01", notInTextOf: "2025-01-01" } as const;
    const verdicts = ["2025-01-01", "2025-01-02", "2026-06-30", "2026-07-01"].map(
      (on) => ask(requirement, {}, on).verdict,
    );
    expect(verdicts).toEqual(["not-met", "unknown", "unknown", "met"]);
  });
});

test("what was not seen in a source never decides", () => {
  expect(ask({ notSeenInSource: true }, {})).toMatchObject({
    verdict: "unknown",
    gaps: [{ kind: "only-from-memory" }],
  });
});

describe("judgement", () => {
  test("counts only under the code of the condition", () => {
    expect(ask({ judgement: true }, {}).gaps).toEqual([{ kind: "needs-judgement" }]);
    expect(ask({ judgement: true }, { judged: { other: true } }).verdict).toBe("unknown");
    expect(ask({ judgement: true }, { judged: { example: true } }).verdict).toBe("met");
    expect(ask({ judgement: true }, { judged: { example: false } }).verdict).toBe("not-met");
  });
});
