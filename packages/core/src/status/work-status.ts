import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { SourceRole, StreamName } from "../facts/envelope.ts";
import type { Conflict } from "../trajectory/conflict.ts";
import type { Token } from "../values/token.ts";

/** Why the answer is yes, strongest evidence first. */
export type WorkingReason =
  | "wage-return-covers-day"
  | "statement-near-day"
  | "registered-end-after-day"
  | "open-end-maintained"
  | "short-gap-bridged";

/** Why the answer is no. */
export type NotWorkingReason = "no-work-in-wage-returns" | "registered-end-before-day" | "statement-no-work";

/** Why nobody can say. */
export type UnknownReason =
  | "moved"
  | "detention"
  | "lost-sight"
  | "sources-disagree"
  | "open-end-not-maintained"
  | "not-observed-long-enough"
  | "return-lag"
  | "wage-returns-not-asked"
  | "planned-end-passed"
  | "end-unknown"
  | "unclear-whether-paid"
  | "no-follow-up";

/** Which source said it, and when it was last able to. */
export interface Evidence {
  readonly source: SourceRole;
  readonly stream: StreamName;
  readonly observedUntil: CalendarDate;
  /** The day of the statement or end that decided, where there is one. */
  readonly on?: CalendarDate;
}

/** Whether somebody has paid work on a day, with the reason, the evidence, and what disagreed with it. */
export type WorkStatus = { readonly day: CalendarDate; readonly conflicts: readonly Conflict[] } & (
  | {
      readonly status: "yes";
      readonly reason: WorkingReason;
      readonly evidence: Evidence;
      /** Setting and subsidy of the job, where the evidence is a job. */
      readonly setting: "regular" | "sheltered" | "unknown";
      readonly employerKey?: Token;
    }
  | { readonly status: "no"; readonly reason: NotWorkingReason; readonly evidence: Evidence }
  | { readonly status: "unknown"; readonly reason: UnknownReason }
);
