import type { Citation } from "../law/citation.ts";
import type { ParameterUnit } from "../law/parameter.ts";
import type { Reason } from "../law/reason.ts";
import type { LocalizedText } from "../values/localized-text.ts";

/** A number that a step used: from a parameter, or given by the caller. */
export interface UsedNumber {
  /** Id of the parameter, or name of the input. */
  readonly name: string;
  readonly value: number;
  readonly unit: ParameterUnit;
  readonly status: "verified" | "inferred" | "given";
  readonly citation?: Citation;
}

/** One step of a calculation, as it can be read aloud: what, how, from which numbers, and the result. */
export interface CalculationStep {
  readonly id: string;
  readonly text: LocalizedText;
  /** The arithmetic in plain signs: `2294.40 × 1.08`. */
  readonly formula: string;
  readonly result: number;
  readonly unit: ParameterUnit;
  readonly uses: readonly UsedNumber[];
}

/**
 * The answer of a calculator. `partial`: some amounts could be computed, the reasons say which could not and why. `refused`:
 * none could. Amounts are whole euro cents, rounded half up at each step that names an amount of its own.
 */
export type Calculation<Amounts> =
  | { readonly outcome: "computed"; readonly amounts: Amounts; readonly steps: readonly CalculationStep[] }
  | {
      readonly outcome: "partial";
      readonly amounts: Partial<Amounts>;
      readonly steps: readonly CalculationStep[];
      readonly reasons: readonly [Reason, ...Reason[]];
    }
  | {
      readonly outcome: "refused";
      readonly steps: readonly CalculationStep[];
      readonly reasons: readonly [Reason, ...Reason[]];
    };
