import { z } from "zod";
import { WorkValueAnswers } from "../facts/work-value-answers.ts";
import type { Reason } from "../law/reason.ts";
import { capabilityThreshold } from "./capability-score.ts";

/** The answers of one person on one day: seven times A, B and C, in the order of `WorkValue`; `null` where missing. */
export const CapabilityAnswers = z.array(WorkValueAnswers).length(7).readonly().meta({
  id: "CapabilityAnswers",
  title: "Antwoorden op de werkwaarden",
  description: "Answers to the seven work values.",
});
export type CapabilityAnswers = z.infer<typeof CapabilityAnswers>;

/** The answers or the threshold cannot be used; every reason at once, none holds an answer. */
export interface UnusableAnswers {
  readonly valid: false;
  readonly reasons: readonly Reason[];
}

/** What is wrong with answers: `input` names the place, counted from 0, such as `answers.2.b`. */
export function answerFaults(name: string, answers: unknown): readonly Reason[] {
  const { error } = CapabilityAnswers.safeParse(answers);
  if (error === undefined) return [];
  if (!Array.isArray(answers) || answers.length !== 7) return [{ ...NOT_SEVEN, input: name }];
  return error.issues.map(({ path }) => ({ ...NOT_AN_ANSWER, input: [name, ...path].join(".") }));
}

/** The threshold of the options, that of this project where they have none; none at all where they are no options. */
export function thresholdOf(options: unknown): number {
  if (typeof options !== "object" || options === null) return Number.NaN;
  const { threshold = capabilityThreshold.value } = options as { readonly threshold?: number };
  return threshold;
}

/** What is wrong with a threshold: with 1 every answer would count, also a missing one. */
export const thresholdFaults = (threshold: unknown): readonly Reason[] =>
  [2, 3, 4, 5].some((usable) => usable === threshold) ? [] : [{ ...NOT_A_THRESHOLD, input: "threshold" }];

const NOT_SEVEN: Reason = {
  code: "not-seven-values",
  text: { nl: "Er horen antwoorden op zeven werkwaarden te zijn.", en: "There must be answers to seven work values." },
};

const NOT_AN_ANSWER: Reason = {
  code: "answer-not-usable",
  text: { nl: "Een antwoord is 1, 2, 3, 4, 5 of leeg.", en: "An answer is 1, 2, 3, 4, 5 or missing." },
};

const NOT_A_THRESHOLD: Reason = {
  code: "threshold-not-usable",
  text: { nl: "De grens is 2, 3, 4 of 5.", en: "The threshold is 2, 3, 4 or 5." },
};
