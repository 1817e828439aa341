import { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Reason } from "../../law/reason.ts";
import type { Scheme, SchemeId } from "../catalogue/scheme.ts";
import { findScheme } from "../catalogue/schemes.ts";
import { assessCondition, type ConditionAssessment } from "./assess-condition.ts";
import { reason } from "./assessment-reasons.ts";
import { notInForce } from "./in-force.ts";
import { SchemeSituation } from "./scheme-situation.ts";

/** What the law says of a scheme for a situation on a day, as far as it is known; no decision of anybody. */
export type SchemeAssessment =
  | {
      readonly verdict: "eligible" | "not-eligible" | "unknown";
      readonly scheme: SchemeId;
      readonly on: CalendarDate;
      /** The conditions in force on that day; none where the scheme is not in force. */
      readonly conditions: readonly ConditionAssessment[];
      /** Why it is not eligible, or why it is unknown; empty when eligible. */
      readonly reasons: readonly Reason[];
    }
  | InvalidAssessment;

/** The scheme, the day or the situation cannot be used; the reasons name the input and hold no value. */
export interface InvalidAssessment {
  readonly verdict: "invalid";
  readonly reasons: readonly [Reason, ...Reason[]];
}

/**
 * Whether a scheme fits a situation on a day: not eligible as soon as one verified condition is not met, eligible only when
 * all conditions are verified and met, unknown otherwise. More facts only ever settle what was unknown. Never throws on data.
 */
export function assessScheme(schemeId: string, situation: SchemeSituation, on: CalendarDate): SchemeAssessment {
  const scheme = findScheme(schemeId);
  if (scheme === undefined) return { verdict: "invalid", reasons: [reason("unknown-scheme", { input: "scheme" })] };
  if (!CalendarDate.safeParse(on).success)
    return { verdict: "invalid", reasons: [reason("input-unusable", { input: "on" })] };
  const facts = SchemeSituation.safeParse(situation);
  if (!facts.success) return { verdict: "invalid", reasons: reasonsOf(facts.error.issues) };

  const outOfForce = notInForce(scheme, on);
  if (outOfForce !== undefined) {
    const verdict = outOfForce.code === "not-in-force" ? "not-eligible" : "unknown";
    return { verdict, scheme: scheme.id, on, conditions: [], reasons: [outOfForce] };
  }
  return assessConditions(scheme, facts.data, on);
}

function assessConditions(scheme: Scheme, situation: SchemeSituation, on: CalendarDate): SchemeAssessment {
  const conditions = scheme.conditions
    .filter(({ from, to }) => (from === undefined || from <= on) && (to === undefined || on <= to))
    .map((condition) => assessCondition(condition, situation, on));
  const failed = conditions.filter(({ status, verdict }) => status === "verified" && verdict === "not-met");
  const open = conditions.filter(({ status, verdict }) => status !== "verified" || verdict === "unknown");
  const verdict = failed.length > 0 ? "not-eligible" : open.length > 0 ? "unknown" : "eligible";
  const deciding = failed.length > 0 ? failed : open;
  const reasons = deciding.flatMap((condition) => (condition.reason === undefined ? [] : [condition.reason]));
  return { verdict, scheme: scheme.id, on, conditions, reasons };
}

/** One reason per input; what is not a fact is called "situation", so that no name or value of a caller is repeated. */
function reasonsOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): readonly [Reason, ...Reason[]] {
  const inputs = new Set(issues.map(({ path: [first] }) => inputName(first)));
  const [first = "situation", ...others] = inputs;
  const invalid = (input: string) => reason("input-unusable", { input });
  return [invalid(first), ...others.map(invalid)];
}

const inputName = (key: PropertyKey | undefined) =>
  typeof key === "string" && Object.hasOwn(SchemeSituation.shape, key) ? key : "situation";
