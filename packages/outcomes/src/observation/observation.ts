import type { DayNumber } from "@jobcoach/core";
import type { ReasonCode } from "./reasons.ts";

/** What becomes of a trajectory for one indicator; every trajectory gets exactly one, in this order of asking. */
export const outcomes = ["out-of-scope", "excluded", "not-mature", "unknown", "counted"] as const;
export type Outcome = (typeof outcomes)[number];

/** Between which whole numbers a value lies when answers are missing. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * What was measured at the start and at follow-up, as whole numbers in the unit of the indicator. A moment without a value
 * is absent; a moment with missing answers has bounds instead.
 */
export interface PairedValue {
  readonly baseline?: number;
  readonly followUp?: number;
  readonly baselineBounds?: Bounds;
  readonly followUpBounds?: Bounds;
}

/** The answers of one person by question; a question without an answer is absent. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/**
 * How long something lasted from t0, in whole days: until the event, or until it was last seen to last (censored). `uncertain`
 * is an end of which nobody knows whether it was the event: the worst case counts it as one, the best as censored.
 */
export interface SurvivalValue {
  readonly day: number;
  readonly end: "event" | "censored" | "uncertain";
}

/**
 * Where one trajectory ends up. `finalThrough` is the last day about which its sources can no longer change their mind;
 * present once maturity was asked.
 */
export type Observation<Value = unknown> =
  | { readonly outcome: "out-of-scope" | "excluded"; readonly reason: ReasonCode; readonly finalThrough?: DayNumber }
  | { readonly outcome: "not-mature"; readonly reason: "window-not-over"; readonly finalThrough: DayNumber }
  | {
      readonly outcome: "unknown";
      readonly reason: ReasonCode;
      readonly bounds?: PairedValue;
      readonly finalThrough: DayNumber;
    }
  | {
      readonly outcome: "counted";
      readonly reason: ReasonCode;
      readonly value: Value;
      readonly finalThrough: DayNumber;
    };

export const outOfScope = (reason: ReasonCode): Observation<never> => ({ outcome: "out-of-scope", reason });

/** Excluded before anybody asked how far the sources reach, or after, with the last day they are final about. */
export const excluded = (reason: ReasonCode, finalThrough?: DayNumber): Observation<never> =>
  finalThrough === undefined ? { outcome: "excluded", reason } : { outcome: "excluded", reason, finalThrough };

export const notMature = (finalThrough: DayNumber): Observation<never> => ({
  outcome: "not-mature",
  reason: "window-not-over",
  finalThrough,
});

export const notKnown = (reason: ReasonCode, finalThrough: DayNumber): Observation<never> => ({
  outcome: "unknown",
  reason,
  finalThrough,
});

export const counted = <const Value>(
  reason: ReasonCode,
  value: Value,
  finalThrough: DayNumber,
): Observation<Value> => ({ outcome: "counted", reason, finalThrough, value });
