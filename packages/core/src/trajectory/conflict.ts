import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { SourceRole, StreamName } from "../facts/envelope.ts";
import type { FactKind } from "../facts/fact.ts";

/** One of the statements that do not agree. */
export interface Statement {
  readonly stream: StreamName;
  readonly source: SourceRole;
  readonly observedUntil: CalendarDate;
  readonly value: unknown;
}

/**
 * Statements about one thing that disagree, kept with their sources: fields of a record delivered twice with the same
 * `observedUntil`, or two sources about one job or one day. Nothing is resolved silently.
 */
export interface Conflict {
  readonly kind: FactKind;
  readonly field: string;
  /** The day the disagreement is about, where it is about a day. */
  readonly day?: CalendarDate;
  readonly statements: readonly Statement[];
}
