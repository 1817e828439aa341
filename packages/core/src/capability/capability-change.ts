import {
  answerFaults,
  type CapabilityAnswers,
  thresholdFaults,
  thresholdOf,
  type UnusableAnswers,
} from "./capability-answers.ts";
import { type CapabilityCount, capabilityCount } from "./capability-count.ts";
import { difference } from "./capability-discrepancy.ts";
import type { CapabilityOptions } from "./capability-set.ts";
import { type CapabilityShare, capabilityShare } from "./capability-share.ts";
import { WorkValue } from "./work-value.ts";
import { reaches } from "./work-value-state.ts";

/** Change of one value, after minus before, -4 to 4, `null` where an answer is missing. */
export interface WorkValueChange {
  readonly value: WorkValue;
  readonly a: number | null;
  readonly b: number | null;
  readonly c: number | null;
  /** The value was important and is no longer: less is wanted, which is not the same as more achieved. */
  readonly ambitionLowered: boolean | "undetermined";
}

/** Mean change over the `values` answered both times; `null` where there are none. */
export interface MeanChange {
  readonly mean: number | null;
  readonly values: number;
}

/** How the answers of one person changed; `count` and `share` are `null` unless determined both times. */
export interface CapabilityChange {
  readonly valid: true;
  readonly threshold: number;
  readonly values: readonly WorkValueChange[];
  readonly meanChange: { readonly a: MeanChange; readonly b: MeanChange; readonly c: MeanChange };
  readonly count: number | null;
  readonly share: number | null;
}

/**
 * Change between two measurements of one person in importance (A), enabled (B) and achieved (C) apart, because lower
 * ambitions look like improvement in the share. Not rounded. Unusable answers return the reasons of both measurements.
 */
export function capabilityChange(
  before: CapabilityAnswers,
  after: CapabilityAnswers,
  options: CapabilityOptions = {},
): CapabilityChange | UnusableAnswers {
  const threshold = thresholdOf(options);
  const reasons = [...answerFaults("before", before), ...answerFaults("after", after), ...thresholdFaults(threshold)];
  if (reasons.length > 0) return { valid: false, reasons };
  const values = WorkValue.options.map((value, at): WorkValueChange => {
    const [earlier, later] = [before[at]!, after[at]!];
    return {
      value,
      a: difference(later.a, earlier.a),
      b: difference(later.b, earlier.b),
      c: difference(later.c, earlier.c),
      ambitionLowered: isLowered(reaches(earlier.a, threshold), reaches(later.a, threshold)),
    };
  });
  const meanOver = (question: "a" | "b" | "c") => meanChange(values.map((value) => value[question]));
  return {
    valid: true,
    threshold,
    values,
    meanChange: { a: meanOver("a"), b: meanOver("b"), c: meanOver("c") },
    count: difference(known(capabilityCount(after, threshold)), known(capabilityCount(before, threshold))),
    share: difference(known(capabilityShare(after, threshold)), known(capabilityShare(before, threshold))),
  };
}

function isLowered(before: boolean | undefined, after: boolean | undefined): boolean | "undetermined" {
  if (before === false || after === true) return false;
  return before === undefined || after === undefined ? "undetermined" : true;
}

function meanChange(changes: readonly (number | null)[]): MeanChange {
  const answered = changes.filter((change) => change !== null);
  const sum = answered.reduce((total, change) => total + change, 0);
  return { mean: answered.length === 0 ? null : sum / answered.length, values: answered.length };
}

const known = (score: CapabilityCount | CapabilityShare): number | null => (score.determined ? score.value : null);
