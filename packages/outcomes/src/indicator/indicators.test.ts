import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallyTrajectories } from "../tally/tally-trajectories.ts";
import { anyTrajectories } from "../testing/any-tally.ts";
import { indicators } from "./indicators.ts";

describe("the indicators", () => {
  it("have an id of their own and one place for the figure in their sentence", () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    for (const { sentence } of indicators)
      for (const text of [sentence.nl, sentence.en]) expect(text.split("{}")).toHaveLength(2);
  });

  it("never call a published figure a norm", () => {
    for (const { references } of indicators) for (const { use } of references) expect(use).toBe("context-only");
  });

  it("have titles for all questions and answers that they count, each once", () => {
    const declared = new Map(
      indicators.flatMap((one) => (one.kind === "distribution" ? [[one.id, one.questions]] : [])),
    );
    for (const questions of declared.values()) {
      const ids = questions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    fc.assert(
      fc.property(anyTrajectories, (trajectories) => {
        for (const { indicator, state } of tallyTrajectories(trajectories).values()) {
          if (state.kind !== "distribution") continue;
          for (const [id, counts] of Object.entries(state.questions)) {
            const answers = declared.get(indicator)?.find((question) => question.id === id)?.answers ?? [];
            expect(answers.map((answer) => answer.id)).toEqual(expect.arrayContaining(Object.keys(counts.answers)));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are all reached by the trajectories that tests invent", () => {
    const counted = new Set<string>();
    for (const trajectories of fc.sample(anyTrajectories, { numRuns: 100, seed: 7 }))
      for (const { indicator, reasons } of tallyTrajectories(trajectories).values())
        if (Object.keys(reasons).some((reason) => reason.startsWith("counted/"))) counted.add(indicator);
    expect(indicators.map(({ id }) => id).filter((id) => !counted.has(id))).toEqual([]);
  });
});
