import type { Fact, WorkValueAnswers } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage, job, measurement, provision, trajectoryOf, workValues } from "../testing/case-facts.ts";
import { capabilityChange } from "./capability-change.ts";
import { capabilityProfile } from "./capability-profile.ts";
import { capabilityShare } from "./capability-share.ts";

/** t0 is 2025-01-15; day 182 is 2025-07-16. */
const placed = (...facts: Fact[]) => trajectoryOf(coverage(), provision(), job(), ...facts);
const answered = (capabilities: WorkValueAnswers[], on = "2025-01-20") => measurement(on, { capabilities });
const seven = (answers: WorkValueAnswers) => Array.from({ length: 7 }, () => answers);
const withFirst = (first: WorkValueAnswers, others: WorkValueAnswers) => [first, ...seven(others).slice(1)];

describe("capabilityShare", () => {
  const shareOf = (...facts: Fact[]) => capabilityShare.observe(placed(...facts));

  it("is what is achieved of what matters, in hundredths", () => {
    expect(shareOf(answered(workValues(2)), answered(workValues(7), "2025-07-16"))).toMatchObject({
      reason: "pair",
      value: { baseline: Math.round((2 / 7) * 100), followUp: 100 },
    });
  });

  it("leaves values that do not matter out of the denominator", () => {
    const halfValued = [...workValues(2).slice(0, 4), ...seven({ a: 1, b: 5, c: 5 }).slice(4)];
    expect(shareOf(answered(halfValued))).toMatchObject({ value: { baseline: 50 } });
  });

  it("excludes those to whom nothing matters", () => {
    const observation = shareOf(answered(seven({ a: 3, b: 5, c: 5 })));
    expect(`${observation.outcome}/${observation.reason}`).toBe("excluded/nothing-valued");
  });

  it("is not known while it is open whether a value matters, even where it is certainly not achieved", () => {
    const observation = shareOf(answered(withFirst({ a: null, b: 1, c: 1 }, { a: 5, b: 5, c: 5 })));
    expect(`${observation.outcome}/${observation.reason}`).toBe("unknown/incomplete-answers");
    expect(observation).not.toHaveProperty("bounds");
  });

  it("has bounds where only room or achievement is missing", () => {
    expect(shareOf(answered(withFirst({ a: 5, b: 5, c: null }, { a: 5, b: 5, c: 1 })))).toMatchObject({
      outcome: "unknown",
      bounds: { baselineBounds: { low: 0, high: 14 } },
    });
  });
});

describe("capabilityProfile", () => {
  const profileOf = (...facts: Fact[]) => capabilityProfile.observe(placed(...facts));

  it("says of each value whether it matters, is possible and is achieved", () => {
    expect(profileOf(answered(withFirst({ a: 4, b: 4, c: 3 }, { a: 2, b: 3, c: 5 })))).toMatchObject({
      outcome: "counted",
      reason: "answered",
      value: {
        "use-knowledge-skills-important": "yes",
        "use-knowledge-skills-enabled": "yes",
        "use-knowledge-skills-realised": "no",
        "good-income-important": "no",
        "good-income-enabled": "no",
        "good-income-realised": "yes",
      },
    });
  });

  it("takes the latest answers", () => {
    const facts = [answered(seven({ a: 5, b: 5, c: 5 })), answered(seven({ a: 5, b: 5, c: 1 }), "2025-07-16")];
    expect(profileOf(...facts)).toMatchObject({ value: { "own-goals-realised": "no" } });
  });

  it("counts only values with all three answers, so that the gap is of one group", () => {
    const { value } = profileOf(answered(withFirst({ a: 5, b: null, c: 5 }, { a: 5, b: 5, c: 5 }))) as never;
    expect(Object.keys(value)).toHaveLength(18);
    expect(profileOf(answered(seven({ a: 5, b: 5, c: null }))).reason).toBe("incomplete-answers");
  });

  it("has a question for every answer it gives", () => {
    const ids = capabilityProfile.questions.map(({ id }) => id);
    expect(ids).toHaveLength(21);
    const answer = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    const list = fc.array(fc.record({ a: answer, b: answer, c: answer }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(list, (capabilities) => {
        const observation = profileOf(answered(capabilities));
        const complete = capabilities.filter(({ a, b, c }) => a !== null && b !== null && c !== null).length;
        const value = observation.outcome === "counted" ? observation.value : {};
        expect(Object.keys(value)).toHaveLength(complete * 3);
        expect(ids).toEqual(expect.arrayContaining(Object.keys(value)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("capabilityChange", () => {
  const changeOf = (...facts: Fact[]) => capabilityChange.observe(placed(...facts));
  const all = { a: 5, b: 5, c: 5 };

  it("tells per question what became of the answer", () => {
    const before = answered(withFirst({ a: 5, b: 2, c: 5 }, all));
    const after = answered(withFirst({ a: 5, b: 4, c: 3 }, all), "2025-07-16");
    expect(changeOf(before, after)).toMatchObject({
      outcome: "counted",
      value: {
        "use-knowledge-skills-important": "yes-yes",
        "use-knowledge-skills-enabled": "no-yes",
        "use-knowledge-skills-realised": "yes-no",
        "own-goals-realised": "yes-yes",
      },
    });
  });

  it("leaves out a value with a missing answer at either moment", () => {
    const value = changeOf(answered(withFirst({ a: null, b: 5, c: 5 }, all)), answered(seven(all), "2025-07-16"));
    expect(value).not.toHaveProperty("value.use-knowledge-skills-realised");
    expect(value).toHaveProperty("value.own-goals-realised");
  });

  const once = answered(seven(all));
  const later = answered(seven(all), "2025-07-16");
  const first = { a: 5, b: 5, c: 5 };
  const none = { a: null, b: null, c: null };
  it.each<[string, Fact[]]>([
    ["unknown/no-measurement", []],
    ["unknown/measured-once", [once]],
    ["unknown/measured-once", [later]],
    ["unknown/measured-once", [once, measurement("2025-07-16", {})]],
    ["unknown/incomplete-answers", [measurement("2025-07-16", {})]],
    ["unknown/incomplete-answers", [answered(withFirst(first, none)), answered(withFirst(none, first), "2025-07-16")]],
    ["excluded/not-in-work-at-measurement", [once, { ...later, inWork: "no" }]],
    ["excluded/not-in-work-at-measurement", [{ ...once, inWork: "no" }]],
  ])("gives %s", (expected, facts) => {
    const { outcome, reason } = changeOf(...facts);
    expect(`${outcome}/${reason}`).toBe(expected);
  });

  it("counts at each moment what the profile of that moment counts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 42, maxLength: 42 }), (marks) => {
        const valuesFrom = (at: number) =>
          Array.from({ length: 7 }, (_, value): WorkValueAnswers => {
            const [a = 1, b = 1, c = 1] = marks.slice(at + value * 3);
            return { a, b, c };
          });
        const [before, after] = [answered(valuesFrom(0)), answered(valuesFrom(21), "2025-07-16")];
        const change = changeOf(before, after);
        const moments = [before, after].map((one) => capabilityProfile.observe(placed(one)));
        for (const { id } of capabilityChange.questions)
          expect(change).toHaveProperty(
            `value.${id}`,
            moments.map((one) => (one.outcome === "counted" ? one.value[id] : undefined)).join("-"),
          );
      }),
      { numRuns: 20 },
    );
  });
});
