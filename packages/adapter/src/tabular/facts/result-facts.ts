import type { ResultFact } from "@jobcoach/core";
import type { RecordContext } from "../record/record-context.ts";
import { readSlot } from "../record/row-values.ts";
import { earlierOf } from "./earlier-of.ts";

const codeOf = readSlot("result.code");
const periodFromOf = readSlot("period.from");
const periodToOf = readSlot("period.to");

/** The result of an accounting period. It speaks of the last day of the period, or of the last day that was seen. */
export function addResultFact({ values, envelope, facts }: RecordContext): void {
  const code = codeOf(values);
  const last = periodToOf(values);
  if (code === undefined || last === undefined) return;
  const periodFrom = periodFromOf(values);
  if (periodFrom !== undefined && periodFrom > envelope.observedUntil) return;
  const periodTo = earlierOf(last, envelope.observedUntil);
  const fact: ResultFact = { kind: "result", ...envelope, code, periodTo };
  if (periodFrom !== undefined) fact.periodFrom = periodFrom;
  facts.push(fact);
}
