import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SchemeId } from "../catalogue/scheme.ts";
import { schemes } from "../catalogue/schemes.ts";
import { assessScheme, type SchemeAssessment } from "./assess-scheme.ts";
import { BeforeJob, SchemeSituation, TargetGroupStatement } from "./scheme-situation.ts";

const outcome = (id: SchemeId, situation: SchemeSituation, on: string) => {
  const { verdict, reasons } = assessScheme(id, situation, on);
  return [verdict, ...reasons.map(({ code, input }) => (input === undefined ? code : `${code} ${input}`))];
};

describe("a young person on social assistance, 32 hours, loonwaarde 60 %", () => {
  const situation: SchemeSituation = {
    age: 22,
    onSocialAssistance: true,
    inParticipatiewetTargetGroup: true,
    canEarnMinimumWage: false,
    hasWorkPotential: true,
    responsibleBody: "municipality",
    jobStart: "2025-09-01",
    contractMonths: 12,
    hoursPerWeek: 32,
    loonwaardePercent: 60,
    wsw: false,
    beschutWerk: false,
    otherMunicipalWageSubsidy: false,
  };

  test("the employer may have loonkostensubsidie", () => {
    expect(outcome("loonkostensubsidie", situation, "2025-10-01")).toEqual(["eligible"]);
  });

  test("the municipality owes guidance at work, without judging the need", () => {
    expect(outcome("jobcoaching-gemeente", situation, "2025-10-01")).toEqual(["eligible"]);
  });

  test("the flat rate needs a decision not to measure", () => {
    expect(outcome("loonkostensubsidie-forfaitair", situation, "2025-10-01")).toEqual(["unknown", "needs-judgement"]);
    const decided = { ...situation, judged: { "loonwaarde-waived": true } };
    expect(outcome("loonkostensubsidie-forfaitair", decided, "2025-10-01")).toEqual(["eligible"]);
    expect(outcome("loonkostensubsidie-forfaitair", decided, "2026-03-01")).toEqual([
      "not-eligible",
      "condition-not-met",
    ]);
  });

  test("a participatieplaats is not for people under 27, whatever else is unknown", () => {
    const assessment = assessScheme("participatieplaats", situation, "2025-10-01");
    expect(assessment.verdict).toBe("not-eligible");
    expect(assessment.reasons).toMatchObject([{ code: "condition-not-met", citation: { article: "7(8)" } }]);
  });

  test("UWV grants no job coach, because the municipality is responsible", () => {
    expect(outcome("jobcoaching-uwv", situation, "2026-07-01")).toEqual(["not-eligible", "condition-not-met"]);
  });

  test("illness is insured, and the register has a ground", () => {
    expect(outcome("no-riskpolis", situation, "2025-10-01")).toEqual(["eligible"]);
    expect(outcome("doelgroepregister", situation, "2025-10-01")).toEqual(["eligible"]);
  });
});

describe("a pupil of special education who found a job", () => {
  const pupil: SchemeSituation = {
    canEarnMinimumWage: false,
    inParticipatiewetTargetGroup: false,
    beschutWerk: false,
    beforeJob: "voortgezet-speciaal-onderwijs",
    jobStart: "2025-08-01",
    loonwaardePercent: 50,
    wsw: false,
    otherMunicipalWageSubsidy: false,
  };

  test.each([
    ["2026-02-01", "eligible"],
    ["2026-02-02", "not-eligible"],
  ])("applying on %s: %s", (applicationOn, verdict) =>
    expect(assessScheme("loonkostensubsidie", { ...pupil, applicationOn }, "2026-02-15").verdict).toBe(verdict),
  );

  test("a learning-work route counts by the text of July 2026; before, nobody read the text", () => {
    const onTheRoute: SchemeSituation = { ...pupil, beforeJob: "learning-work-route", applicationOn: "2025-09-01" };
    expect(outcome("loonkostensubsidie", onTheRoute, "2025-12-01")).toEqual(["unknown", "text-not-read"]);
    expect(outcome("loonkostensubsidie", onTheRoute, "2026-07-01")).toEqual(["eligible"]);
  });
});

describe("a trial placement with Wajong", () => {
  const situation: SchemeSituation = {
    wajong: true,
    trialMonths: 2,
    liabilityInsured: true,
    didThisWorkUnpaidBefore: false,
  };

  test("UWV still has to judge the work and the prospect", () => {
    expect(outcome("proefplaatsing-uwv", situation, "2025-03-01")).toEqual([
      "unknown",
      "needs-judgement",
      "needs-judgement",
    ]);
  });

  test("once it did, the answer is clear", () => {
    const judged = { "able-to-do-the-work": true, "real-prospect-of-job": true };
    expect(outcome("proefplaatsing-uwv", { ...situation, judged }, "2025-03-01")).toEqual(["eligible"]);
  });

  test("more than six months is too long", () => {
    expect(outcome("proefplaatsing-uwv", { ...situation, trialMonths: 7 }, "2025-03-01")).toEqual([
      "not-eligible",
      "condition-not-met",
    ]);
  });
});

describe("schemes in time", () => {
  test("the lage-inkomensvoordeel ended on 31 December 2024", () => {
    const situation = { averageHourlyWageCents: 1450, paidHoursPerYear: 1248 };
    expect(outcome("lage-inkomensvoordeel", situation, "2024-12-31")).toEqual(["eligible"]);
    expect(outcome("lage-inkomensvoordeel", situation, "2025-01-01")).toEqual(["not-eligible", "not-in-force"]);
    expect(assessScheme("lage-inkomensvoordeel", situation, "2025-01-01")).toMatchObject({
      conditions: [],
      reasons: [{ citation: { article: "3.1, 3.2" } }],
    });
  });

  test("before the oldest text that was read nothing is said", () => {
    expect(outcome("loonkostensubsidie", { wsw: true }, "2014-06-01")).toEqual(["unknown", "start-not-known"]);
  });

  test("from 2026 the advantage of the job agreement asks for the register instead of a statement", () => {
    const situation: SchemeSituation = {
      inDoelgroepregister: true,
      targetGroupStatements: [],
      statementAppliedOn: "2026-02-01",
      jobStart: "2026-01-05",
      reachedPensionAge: false,
      wsw: false,
      askedInWageReturn: true,
    };
    expect(outcome("loonkostenvoordeel-banenafspraak", situation, "2026-03-01")).toEqual(["eligible"]);
    const in2025 = { ...situation, jobStart: "2025-01-06" };
    expect(assessScheme("loonkostenvoordeel-banenafspraak", in2025, "2025-03-01").verdict).toBe("not-eligible");
    expect(outcome("loonkostenvoordeel-banenafspraak", in2025, "2026-03-01")).toEqual(["unknown", "needs-judgement"]);
  });

  test("for older workers a job from 2024 on gives nothing in 2026, and of older jobs nobody read it", () => {
    const situation: SchemeSituation = {
      ageAtJobStart: 56,
      targetGroupStatements: ["oudere-werknemer"],
      statementAppliedOn: "2023-11-01",
      jobStart: "2023-10-01",
      employedBySameEmployerBefore: false,
      reachedPensionAge: false,
      wsw: false,
      askedInWageReturn: true,
    };
    expect(outcome("loonkostenvoordeel-oudere-werknemer", situation, "2025-03-01")).toEqual(["eligible"]);
    expect(outcome("loonkostenvoordeel-oudere-werknemer", situation, "2026-03-01")).toEqual([
      "unknown",
      "needs-judgement",
    ]);
    const later = { ...situation, jobStart: "2024-01-01", statementAppliedOn: "2024-02-01" };
    expect(outcome("loonkostenvoordeel-oudere-werknemer", later, "2025-12-31")).toEqual(["eligible"]);
    expect(outcome("loonkostenvoordeel-oudere-werknemer", later, "2026-01-01")).toEqual([
      "not-eligible",
      "condition-not-met",
    ]);
  });
});

describe("the last day that still counts", () => {
  const worker: SchemeSituation = {
    targetGroupStatements: ["arbeidsgehandicapte-werknemer"],
    jobStart: "2025-01-15",
    employedBySameEmployerBefore: false,
    reachedPensionAge: false,
    wsw: false,
    beschutWerk: false,
    askedInWageReturn: true,
  };
  const advantage = (more: SchemeSituation, on: string) =>
    assessScheme("loonkostenvoordeel-arbeidsgehandicapte-werknemer", { ...worker, ...more }, on).verdict;

  test("to ask for a statement is three months after the start", () => {
    expect(advantage({ statementAppliedOn: "2025-04-15" }, "2025-06-01")).toBe("eligible");
    expect(advantage({ statementAppliedOn: "2025-04-16" }, "2025-06-01")).toBe("not-eligible");
  });

  test("of the loonkostenvoordeel is the last of three years", () => {
    const inTime = { jobStart: "2023-01-15", statementAppliedOn: "2023-02-01" };
    expect(advantage(inTime, "2026-01-14")).toBe("eligible");
    expect(advantage(inTime, "2026-01-15")).toBe("not-eligible");
  });

  test("of the no-riskpolis after WIA is the last of five years", () => {
    const hired: SchemeSituation = {
      wia: true,
      wiaBelow35: false,
      hinderedInEducation: false,
      wajong: false,
      wsw: false,
      beschutWerk: false,
      inDoelgroepregister: false,
      inParticipatiewetTargetGroup: false,
      canEarnMinimumWage: true,
      jobStart: "2021-03-10",
    };
    expect(assessScheme("no-riskpolis", hired, "2026-03-09").verdict).toBe("eligible");
    expect(assessScheme("no-riskpolis", hired, "2026-03-10").verdict).toBe("not-eligible");
  });
});

test("the no-riskpolis of the other groups has no limit as far as anybody remembers, which decides nothing", () => {
  const registered: SchemeSituation = { inDoelgroepregister: true, wsw: false, jobStart: "2021-03-10" };
  expect(outcome("no-riskpolis", registered, "2026-03-09")).toEqual(["eligible"]);
  expect(outcome("no-riskpolis", registered, "2026-03-10")).toEqual(["unknown", "only-from-memory"]);
});

describe("an employee who is placed again at the same employer", () => {
  const placedAgain: SchemeSituation = {
    jobStart: "2009-05-01",
    targetGroupStatements: ["herplaatsen-arbeidsgehandicapte"],
    statementAppliedOn: "2026-03-01",
    reachedPensionAge: false,
    wsw: false,
    beschutWerk: false,
    askedInWageReturn: true,
  };
  const scheme = "loonkostenvoordeel-herplaatsen-arbeidsgehandicapte";

  test("counts from the day of placing again, for the statement and for the year", () => {
    const since = { ...placedAgain, replacedOn: "2026-01-15" };
    expect(outcome(scheme, since, "2026-04-01")).toEqual(["eligible"]);
    expect(outcome(scheme, since, "2027-01-14")).toEqual(["eligible"]);
    expect(outcome(scheme, since, "2027-01-15")).toEqual(["not-eligible", "condition-not-met"]);
    expect(outcome(scheme, { ...since, replacedOn: "2025-11-30" }, "2026-04-01")).toEqual([
      "not-eligible",
      "condition-not-met",
    ]);
  });

  test("is not known without that day", () => {
    expect(outcome(scheme, placedAgain, "2026-04-01")).toEqual([
      "unknown",
      "fact-missing replacedOn",
      "fact-missing replacedOn",
    ]);
  });
});

test("an application from before the job counts, and the condition says so", () => {
  const pupil: SchemeSituation = {
    canEarnMinimumWage: false,
    beforeJob: "praktijkonderwijs",
    jobStart: "2025-08-01",
    applicationOn: "2025-06-01",
  };
  const assessment = assessScheme("loonkostensubsidie", pupil, "2025-09-01");
  const [targetGroup] = "conditions" in assessment ? assessment.conditions : [];
  expect(targetGroup).toMatchObject({ verdict: "met", text: { en: expect.stringContaining("from before the job") } });
});

describe("what is only inferred decides nothing", () => {
  const situation: SchemeSituation = {
    responsibleBody: "uwv",
    wajong: true,
    wsw: false,
    coachRecognised: true,
    contractMonths: 12,
    hoursPerWeek: 24,
    loonwaardePercent: 60,
    judged: { "cannot-work-without-guidance": true },
  };

  test("the floors of UWV's lapsed policy leave the answer open when they are met", () => {
    expect(outcome("jobcoaching-uwv", situation, "2026-07-01")).toEqual([
      "unknown",
      "only-inferred",
      "only-inferred",
      "only-inferred",
    ]);
  });

  test("the exception for fewer hours was not found for today", () => {
    const fewer = assessScheme(
      "jobcoaching-uwv",
      { ...situation, hoursPerWeek: 10, growthExpected: true },
      "2026-07-01",
    );
    expect(fewer.reasons).toContainEqual(
      expect.objectContaining({ code: "parameter-unknown", parameter: "job-coach/exceptional-hours" }),
    );
  });

  test("and when they are not met", () => {
    const short = assessScheme("jobcoaching-uwv", { ...situation, contractMonths: 3 }, "2026-07-01");
    expect(short.verdict).toBe("unknown");
    expect("conditions" in short && short.conditions.find(({ code }) => code === "long-enough-contract")).toMatchObject(
      {
        verdict: "not-met",
        status: "inferred",
      },
    );
  });
});

test("an unknown answer names the facts that would help, each once", () => {
  const assessment = assessScheme("loonkostensubsidie", { inParticipatiewetTargetGroup: true }, "2026-01-01");
  const missing = "conditions" in assessment && assessment.conditions.map((condition) => condition.missing);
  expect(missing).toEqual([
    ["canEarnMinimumWage", "hasWorkPotential", "beforeJob", "jobStart", "applicationOn", "beschutWerk"],
    ["loonwaardePercent"],
    ["wsw"],
    ["otherMunicipalWageSubsidy"],
  ]);
});

describe("bad input returns reasons that hold no value", () => {
  const cases: readonly [string, string, unknown, string, readonly string[]][] = [
    ["a scheme that does not exist", "constructor", {}, "2026-01-01", ["unknown-scheme scheme"]],
    ["negative hours", "loonkostensubsidie", { hoursPerWeek: -1 }, "2026-01-01", ["input-unusable hoursPerWeek"]],
    [
      "a day that does not exist",
      "loonkostensubsidie",
      { jobStart: "2025-02-30" },
      "2026-01-01",
      ["input-unusable jobStart"],
    ],
    ["a day asked about that does not exist", "loonkostensubsidie", {}, "2026-02-30", ["input-unusable on"]],
    [
      "not a number",
      "loonkostensubsidie",
      { contractMonths: Number.NaN },
      "2026-01-01",
      ["input-unusable contractMonths"],
    ],
    ["a name as a key", "loonkostensubsidie", { "Jan de Vries": true }, "2026-01-01", ["input-unusable situation"]],
    ["no situation", "loonkostensubsidie", null, "2026-01-01", ["input-unusable situation"]],
    [
      "a judgement that is none",
      "loonkostensubsidie",
      { judged: { Jan: true } },
      "2026-01-01",
      ["input-unusable judged"],
    ],
    [
      "two wrong facts",
      "loonkostensubsidie",
      { age: 1.5, wsw: "ja" },
      "2026-01-01",
      ["input-unusable age", "input-unusable wsw"],
    ],
    [
      "a wrong fact and a name as a key",
      "loonkostensubsidie",
      { age: 1.5, "Jan de Vries": true },
      "2026-01-01",
      ["input-unusable age", "input-unusable situation"],
    ],
  ];
  test.each(cases)("%s", (_, id, situation, on, expected) => {
    expect(outcome(id as SchemeId, situation as SchemeSituation, on)).toEqual(["invalid", ...expected]);
    expect(JSON.stringify(assessScheme(id, situation as SchemeSituation, on))).not.toMatch(/Jan|1\.5|-1/);
  });
});

test("a condition counts from its first day to its last, both inclusive", () => {
  const codes = ["2025-12-31", "2026-01-01"].map((on) => {
    const assessment = assessScheme("loonkostenvoordeel-banenafspraak", {}, on);
    return assessment.verdict === "invalid" ? [] : assessment.conditions.map(({ code }) => code);
  });
  const [last, first] = codes.map((of, at) => of.filter((code) => !codes[1 - at]?.includes(code)));
  expect(last).toContain("target-group-statement");
  expect(first).toContain("in-doelgroepregister");
});

const date = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
const codes = [...new Set(schemes.flatMap(({ conditions }) => conditions.map(({ code }) => code)))];
const days = ["jobStart", "replacedOn", "applicationOn", "statementAppliedOn"];
const whole = ["age", "ageAtJobStart", "loonwaardePercent"];
const decimal = ["contractMonths", "hoursPerWeek", "trialMonths", "participatieplaatsMonths"];

function valuesOf(name: string): fc.Arbitrary<unknown> {
  if (days.includes(name)) return date;
  if (whole.includes(name)) return fc.integer({ min: 0, max: 100 });
  if (decimal.includes(name)) return fc.integer({ min: 0, max: 400 }).map((number) => (number * 15) / 100);
  if (name === "paidHoursPerYear") return fc.integer({ min: 1000, max: 1500 });
  if (name === "averageHourlyWageCents") return fc.integer({ min: 1400, max: 1520 });
  if (name === "responsibleBody") return fc.constantFrom("uwv", "municipality");
  if (name === "beforeJob") return fc.constantFrom(...BeforeJob.options);
  if (name === "targetGroupStatements") return fc.subarray([...TargetGroupStatement.options]);
  return name === "judged" ? fc.dictionary(fc.constantFrom(...codes), fc.boolean()) : fc.boolean();
}

const names = Object.keys(SchemeSituation.shape);
const everyFact = fc.record(Object.fromEntries(names.map((name) => [name, valuesOf(name)])));
const scheme = fc.constantFrom(...schemes.map(({ id }) => id));

const settledBefore = (few: SchemeAssessment, many: SchemeAssessment) =>
  few.verdict === "unknown" || few.verdict === many.verdict;

test("more facts only settle what was unknown: never from yes to no, back, or to unknown", () => {
  fc.assert(
    fc.property(scheme, everyFact, fc.subarray(names), date, (id, situation, kept, on) => {
      const fewer = Object.fromEntries(Object.entries(situation).filter(([name]) => kept.includes(name)));
      const few = assessScheme(id, fewer, on);
      const many = assessScheme(id, situation, on);
      expect(many.verdict).not.toBe("invalid");
      expect(settledBefore(few, many)).toBe(true);
      if (!("conditions" in few && "conditions" in many)) return;
      for (const [at, condition] of few.conditions.entries())
        expect(condition.verdict === "unknown" || condition.verdict === many.conditions[at]?.verdict).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("every verdict but eligible has a reason, every reason its code, texts and article", () => {
  fc.assert(
    fc.property(scheme, everyFact, fc.subarray(names), date, (id, situation, kept, on) => {
      const fewer = Object.fromEntries(Object.entries(situation).filter(([name]) => kept.includes(name)));
      const { verdict, reasons } = assessScheme(id, fewer, on);
      expect(reasons.length > 0).toBe(verdict !== "eligible");
      for (const { code, text, citation } of reasons)
        expect(code !== "" && text.nl !== "" && text.en !== "" && citation !== undefined).toBe(true);
    }),
  );
});

test("whatever is handed in, nothing is thrown", () => {
  const anything = fc.oneof(fc.jsonValue(), fc.anything(), fc.dictionary(fc.constantFrom(...names), fc.jsonValue()));
  fc.assert(
    fc.property(fc.oneof(scheme, fc.string()), anything, fc.oneof(date, fc.string()), (id, situation, on) => {
      const { verdict } = assessScheme(id, situation as SchemeSituation, on);
      expect(["eligible", "not-eligible", "unknown", "invalid"]).toContain(verdict);
    }),
    { numRuns: 1000 },
  );
});
