import type { WorkValueAnswers } from "../facts/work-value-answers.ts";
import { type CapabilityScore, capabilityThreshold, scoreBetween } from "./capability-score.ts";

/** How far what people achieve stays behind what they find important: 0 to 28. */
export type CapabilityDiscrepancy = CapabilityScore<"capability.discrepancy.v1", "lower-is-better">;

/** Differences of the answers to one value, -4 to 4, `null` where an answer is missing; positive: the first is higher. */
export interface WorkValueDiscrepancies {
  readonly aMinusC: number | null;
  readonly aMinusB: number | null;
  readonly bMinusC: number | null;
}

/**
 * The sum of max(0, A - C) over the valued values. The answers are taken as checked. That discrepancies are scored is
 * published; the pair A - C, the sign and the sum are this project's reading.
 */
export function capabilityDiscrepancy(
  answers: readonly WorkValueAnswers[],
  threshold = capabilityThreshold.value,
): CapabilityDiscrepancy {
  const bounds = answers.map((answer) => boundsOf(answer, threshold));
  const sum = (side: 0 | 1) => bounds.reduce((total, bound) => total + bound[side], 0);
  return scoreBetween("capability.discrepancy.v1", "lower-is-better", sum(0), sum(1));
}

/** The three differences of one value. */
export const discrepanciesOf = ({ a, b, c }: WorkValueAnswers): WorkValueDiscrepancies => ({
  aMinusC: difference(a, c),
  aMinusB: difference(a, b),
  bMinusC: difference(b, c),
});

/** The first minus the second, `null` where one is missing. */
export const difference = (from: number | null, subtract: number | null): number | null =>
  from === null || subtract === null ? null : from - subtract;

function boundsOf({ a, c }: WorkValueAnswers, threshold: number): readonly [low: number, high: number] {
  if (a !== null && a < threshold) return [0, 0];
  const high = Math.max(0, (a ?? 5) - (c ?? 1));
  return a === null || c === null ? [0, high] : [high, high];
}
