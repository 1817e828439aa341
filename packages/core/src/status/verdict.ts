import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Token } from "../values/token.ts";
import type { Evidence, NotWorkingReason, UnknownReason, WorkingReason } from "./work-status.ts";

/** What one kind of source says about a day. */
export type Verdict = Working | NotWorking | Unclear;

export interface Working {
  readonly status: "yes";
  readonly reason: WorkingReason;
  readonly evidence: Evidence;
  readonly setting: "regular" | "sheltered" | "unknown";
  readonly employerKey?: Token;
}

export interface NotWorking {
  readonly status: "no";
  readonly reason: NotWorkingReason;
  readonly evidence: Evidence;
}

export interface Unclear {
  readonly status: "unknown";
  readonly reason: UnknownReason;
}

export const unclear = (reason: UnknownReason): Unclear => ({ status: "unknown", reason });

/** The evidence that a fact gives. */
export function evidenceOf(
  fact: { readonly source: Evidence["source"]; readonly stream: string; readonly observedUntil: CalendarDate },
  on?: CalendarDate,
): Evidence {
  const { source, stream, observedUntil } = fact;
  return on === undefined ? { source, stream, observedUntil } : { source, stream, observedUntil, on };
}
