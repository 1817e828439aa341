import type { WorkValueAnswers } from "../facts/work-value-answers.ts";

/** Where a value stands. "Not valued" is no failure; `undetermined` when a missing answer decides between states. */
export type WorkValueState =
  | "in-set"
  | "valued-not-enabled"
  | "valued-enabled-not-realised"
  | "not-valued"
  | "undetermined";

/** Whether an answer reaches the threshold; `undefined` where it is missing. */
export const reaches = (answer: number | null, threshold: number): boolean | undefined =>
  answer === null ? undefined : answer >= threshold;

/** Whether a value is important, enabled and achieved; one known answer below the threshold settles that it is not. */
export function isInSet({ a, b, c }: WorkValueAnswers, threshold: number): boolean | undefined {
  if ((a ?? threshold) < threshold || (b ?? threshold) < threshold || (c ?? threshold) < threshold) return false;
  return a === null || b === null || c === null ? undefined : true;
}

/** The state of a value; a failing B leaves it open whether the value is important as long as A is missing. */
export function workValueState({ a, b, c }: WorkValueAnswers, threshold: number): WorkValueState {
  const [valued, enabled, realised] = [a, b, c].map((answer) => reaches(answer, threshold));
  if (valued === false) return "not-valued";
  if (valued === undefined || enabled === undefined) return "undetermined";
  if (!enabled) return "valued-not-enabled";
  if (realised === undefined) return "undetermined";
  return realised ? "in-set" : "valued-enabled-not-realised";
}
