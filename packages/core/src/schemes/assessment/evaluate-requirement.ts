import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { monthsLater } from "../../calendar/months-later.ts";
import { type Parameter, parameterOn } from "../../law/parameter.ts";
import type { Bound, Requirement } from "../catalogue/requirement.ts";
import { all, any, type ConditionVerdict, negated, verdictOf } from "./kleene.ts";
import type { SchemeSituation, SituationFact } from "./scheme-situation.ts";

/** What a requirement is asked about: the situation, the day, and the code under which somebody may have judged. */
export interface Question {
  readonly situation: SchemeSituation;
  readonly on: CalendarDate;
  readonly code: string;
}

/** Why it is unknown: a fact or a number is missing, a text was not read, or somebody has to judge. */
export type Gap =
  | { readonly kind: "fact-missing"; readonly fact: SituationFact }
  | { readonly kind: "parameter-memory" | "parameter-unknown"; readonly parameter: Parameter }
  | { readonly kind: "text-not-read" | "only-from-memory" }
  | { readonly kind: "needs-judgement" };

/** The verdict; gaps only where it is unknown. `inferred`: a number was used that no source gives for that day. */
export interface Evaluation {
  readonly verdict: ConditionVerdict;
  readonly gaps: readonly Gap[];
  readonly inferred: boolean;
}

/** Whether a requirement holds, in Kleene logic: pure, and total over valid situations. */
export function evaluateRequirement(requirement: Requirement, question: Question): Evaluation {
  const partsOf = (parts: readonly Requirement[]) => parts.map((part) => evaluateRequirement(part, question));
  if ("anyOf" in requirement) return combined("any", partsOf(requirement.anyOf));
  if ("allOf" in requirement) return combined("all", partsOf(requirement.allOf));
  if ("not" in requirement) {
    const evaluation = evaluateRequirement(requirement.not, question);
    return { ...evaluation, verdict: negated(evaluation.verdict) };
  }
  if ("judgement" in requirement) return judged(question);
  if ("notSeenInSource" in requirement) return gap({ kind: "only-from-memory" });
  if ("inTextOf" in requirement) {
    if (question.on >= requirement.inTextOf) return known(true);
    return question.on <= requirement.notInTextOf ? known(false) : gap({ kind: "text-not-read" });
  }
  if ("day" in requirement) return evaluateDay(requirement, question);
  return evaluateFact(requirement, question);
}

/** Any is decided by one that is met, all by one that is not; where none decides, every part counts. */
function combined(rule: "any" | "all", parts: readonly Evaluation[]): Evaluation {
  const verdict = (rule === "any" ? any : all)(parts.map((part) => part.verdict));
  if (verdict === "unknown") return { verdict, gaps: parts.flatMap(({ gaps }) => gaps), inferred: false };
  const deciding = parts.filter((part) => part.verdict === verdict);
  const decidedByOne = verdict === (rule === "any" ? "met" : "not-met");
  const inferred = decidedByOne ? deciding.every((part) => part.inferred) : deciding.some((part) => part.inferred);
  return { verdict, gaps: [], inferred };
}

function judged({ situation, code }: Question): Evaluation {
  const judgements = situation.judged;
  if (judgements === undefined || !Object.hasOwn(judgements, code)) return gap({ kind: "needs-judgement" });
  return known(judgements[code] === true);
}

function evaluateDay(requirement: Extract<Requirement, { day: unknown }>, question: Question): Evaluation {
  const { situation, on } = question;
  const day = requirement.day === "on" ? on : situation[requirement.day];
  if ("before" in requirement) return day === undefined ? missing(requirement.day) : known(day < requirement.before);
  const firstDay = "after" in requirement ? requirement.after : requirement.from;
  const start = situation[firstDay];
  if (start === undefined || day === undefined)
    return missing(...(start === undefined ? [firstDay] : []), ...(day === undefined ? [requirement.day] : []));
  if ("after" in requirement)
    return ifKnown(requirement.atMostMonths, on, (months) => day <= monthsLater(start, months));
  return ifKnown(requirement.withinFirstMonths, on, (months) => start <= day && day < monthsLater(start, months));
}

function evaluateFact(requirement: Extract<Requirement, { fact: unknown }>, question: Question): Evaluation {
  const value = question.situation[requirement.fact];
  if (value === undefined) return missing(requirement.fact);
  if ("is" in requirement) return known(value === requirement.is);
  if ("oneOf" in requirement) return known(requirement.oneOf.some((each) => each === value));
  if ("includes" in requirement) return known(Array.isArray(value) && value.includes(requirement.includes));
  const number = Number(value);
  const { atLeast, atMost, below } = requirement;
  return combined("all", [
    ...(atLeast === undefined ? [] : [ifKnown(atLeast, question.on, (bound) => number >= bound)]),
    ...(atMost === undefined ? [] : [ifKnown(atMost, question.on, (bound) => number <= bound)]),
    ...(below === undefined ? [] : [ifKnown(below, question.on, (bound) => number < bound)]),
  ]);
}

/** Compares with a bound in the unit of the facts: percentages and months instead of basis points and years. */
function ifKnown(bound: Bound, on: CalendarDate, holds: (bound: number) => boolean): Evaluation {
  if (typeof bound === "number") return known(holds(bound));
  const found = parameterOn(bound, on);
  if (!found.usable) return gap({ kind: `parameter-${found.status}`, parameter: bound });
  return { ...known(holds(inUnitOfFacts(found.value, bound))), inferred: found.status === "inferred" };
}

function inUnitOfFacts(value: number, { unit }: Parameter): number {
  if (unit === "basis-points") return value / 100;
  return unit === "years" ? value * 12 : value;
}

const known = (holds: boolean): Evaluation => ({ verdict: verdictOf(holds), gaps: [], inferred: false });
const gap = (...gaps: readonly Gap[]): Evaluation => ({ verdict: "unknown", gaps, inferred: false });
const missing = (...facts: readonly (SituationFact | "on")[]) =>
  gap(...facts.flatMap((fact): readonly Gap[] => (fact === "on" ? [] : [{ kind: "fact-missing", fact }])));
