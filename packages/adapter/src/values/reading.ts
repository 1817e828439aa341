import type { Rule, RuleParameters } from "@jobcoach/core";

/** A text that could not be read, and which rule says why. Never holds the text. */
export interface Fault {
  readonly fault: Rule;
  readonly parameters?: RuleParameters;
}

/** What a parser of one cell gives: the value, or the fault. Parsers never throw, whatever the text. */
export type Reading<Value> = Value | Fault;

/** Called with a remark on a text that was read all the same. */
export type Remark = (rule: Rule) => void;

export const faultOf = (fault: Rule, parameters?: RuleParameters): Fault =>
  Object.freeze(parameters === undefined ? { fault } : { fault, parameters });

export const isFault = <Value>(reading: Reading<Value>): reading is Fault =>
  typeof reading === "object" && reading !== null && "fault" in reading;
