import type { WorkValueAnswers } from "../facts/work-value-answers.ts";
import {
  answerFaults,
  type CapabilityAnswers,
  thresholdFaults,
  thresholdOf,
  type UnusableAnswers,
} from "./capability-answers.ts";
import { type CapabilityCount, capabilityCount } from "./capability-count.ts";
import {
  type CapabilityDiscrepancy,
  capabilityDiscrepancy,
  discrepanciesOf,
  type WorkValueDiscrepancies,
} from "./capability-discrepancy.ts";
import { type CapabilityShare, capabilityShare } from "./capability-share.ts";
import { WorkValue } from "./work-value.ts";
import { isInSet, type WorkValueState, workValueState } from "./work-value-state.ts";

/** One work value: whether it is in the set, where it stands, and the differences of its answers. */
export interface WorkValueResult {
  readonly value: WorkValue;
  readonly inSet: boolean | "undetermined";
  readonly state: WorkValueState;
  readonly discrepancies: WorkValueDiscrepancies;
}

/** The seven values of one person on one day, and the three scores; scores of different names are never compared. */
export interface CapabilitySet {
  readonly valid: true;
  readonly threshold: number;
  readonly values: readonly WorkValueResult[];
  readonly count: CapabilityCount;
  readonly share: CapabilityShare;
  readonly discrepancy: CapabilityDiscrepancy;
}

/** The answer from which on a value counts: 2 to 5, by default `capabilityThreshold`. */
export interface CapabilityOptions {
  readonly threshold?: number;
}

/**
 * Which of the seven work values somebody finds important (A), is enabled to have (B) and achieves (C), with count, share and
 * discrepancy. Takes seven answers in the order of `WorkValue`, 1 to 5 or `null`; anything else returns the reasons.
 * Source: Abma et al. 2016, doi 10.5271/sjweh.3532; missing answers and the share by this project.
 */
export function capabilitySet(
  answers: CapabilityAnswers,
  options: CapabilityOptions = {},
): CapabilitySet | UnusableAnswers {
  const threshold = thresholdOf(options);
  const reasons = [...answerFaults("answers", answers), ...thresholdFaults(threshold)];
  if (reasons.length > 0) return { valid: false, reasons };
  return {
    valid: true,
    threshold,
    values: WorkValue.options.map((value, at) => resultOf(value, answers[at]!, threshold)),
    count: capabilityCount(answers, threshold),
    share: capabilityShare(answers, threshold),
    discrepancy: capabilityDiscrepancy(answers, threshold),
  };
}

const resultOf = (value: WorkValue, answers: WorkValueAnswers, threshold: number): WorkValueResult => ({
  value,
  inSet: isInSet(answers, threshold) ?? "undetermined",
  state: workValueState(answers, threshold),
  discrepancies: discrepanciesOf(answers),
});
