import { describe, expect, test } from "vitest";
import { wilsonInterval } from "../statistics/wilson.ts";
import { estimateDistribution } from "./distribution-estimate.ts";

const state = {
  kind: "distribution",
  n: 12,
  unknown: 3,
  notMature: 1,
  questions: {
    themes: { answered: 10, answers: { schemes: 7, openness: 6 } },
    core: { answered: 12, answers: { "care-and-relatives": 12 } },
  },
} as const;

describe("how people are spread over answers", () => {
  test("each answer by those who answered its question, with its interval", () => {
    const { questions, ...rest } = estimateDistribution(state);
    expect(rest).toEqual({ kind: "distribution", unit: "fraction", n: 12, unknown: 3, notMature: 1 });
    expect(questions[1]).toMatchObject({
      question: "themes",
      n: 10,
      answers: [
        { answer: "openness", count: 6, n: 10, share: 0.6, interval: wilsonInterval(6, 10) },
        { answer: "schemes", count: 7, n: 10, share: 0.7 },
      ],
    });
  });

  test("by id, however the state was written", () => {
    const { core, themes } = state.questions;
    const turned = {
      ...state,
      questions: { core, themes: { ...themes, answers: { openness: 6, schemes: 7 } } },
    };
    expect(estimateDistribution(turned)).toEqual(estimateDistribution(state));
    expect(estimateDistribution(state).questions.map(({ question }) => question)).toEqual(["core", "themes"]);
  });
});
