import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Parameter } from "../../law/parameter.ts";
import type { BeforeJob, FactsOf, TargetGroupStatement } from "../assessment/scheme-situation.ts";

/** A number of the law: a dated parameter, or a constant that the article beside it names. */
export type Bound = number | Parameter;

/** A fact that holds a calendar date. */
export type DateFact = "jobStart" | "replacedOn" | "applicationOn" | "statementAppliedOn";

/** What must be so, as data. Parts that are not known make the whole unknown only where they matter (Kleene logic). */
export type Requirement =
  | { readonly fact: FactsOf<boolean>; readonly is: boolean }
  | { readonly fact: "responsibleBody"; readonly oneOf: readonly ("municipality" | "uwv")[] }
  | { readonly fact: "beforeJob"; readonly oneOf: readonly BeforeJob[] }
  | { readonly fact: "targetGroupStatements"; readonly includes: TargetGroupStatement }
  /** Both bounds inclusive; `below` exclusive. Parameters in basis points are read as percentages. */
  | {
      readonly fact: FactsOf<number>;
      readonly atLeast?: Bound;
      readonly atMost?: Bound;
      readonly below?: Bound;
    }
  /** The fact, or the day asked about, lies before a date. */
  | { readonly day: DateFact | "on"; readonly before: CalendarDate }
  /** Not after the day that many months later; that day with the same number still counts, as does any earlier day. */
  | { readonly day: DateFact; readonly atMostMonths: Bound; readonly after: DateFact }
  /** The day asked about lies in that many months from a first day on; the day with the same number does not count. */
  | { readonly day: "on"; readonly withinFirstMonths: Bound; readonly from: DateFact }
  /** A later text has it and an earlier one has not; when it changed in between is not known. */
  | { readonly inTextOf: CalendarDate; readonly notInTextOf: CalendarDate }
  /** It is said to be so, but was not seen in a source: never decides. */
  | { readonly notSeenInSource: true }
  /** Somebody has to judge; the situation says what they decided. */
  | { readonly judgement: true }
  | { readonly anyOf: readonly Requirement[] }
  | { readonly allOf: readonly Requirement[] }
  | { readonly not: Requirement };
