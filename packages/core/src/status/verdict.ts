import type { WorkSpan } from "../assembly/work-spans.ts";
import type { DayNumber } from "../calendar/day-number.ts";
import type { CoverageFact } from "../facts/coverage.ts";
import type { BenefitFact } from "../facts/income.ts";
import type { MeasurementFact } from "../facts/measurement.ts";
import type { ResultFact } from "../facts/result.ts";
import type { NotWorkingReason, UnknownReason, WorkingReason } from "./work-status.ts";

/** What one kind of source says about a day. */
export type Verdict = Working | NotWorking | Unclear;

export interface Working {
  readonly status: "yes";
  readonly reason: WorkingReason;
  readonly shownBy: WorkSpan | Statement;
}

export interface NotWorking {
  readonly status: "no";
  readonly reason: NotWorkingReason;
  readonly shownBy: WorkSpan | Statement | CoverageFact;
}

export interface Unclear {
  readonly status: "unknown";
  readonly reason: UnknownReason;
}

/** What somebody stated about work on a day. */
export interface Statement {
  readonly works: boolean;
  readonly day: DayNumber;
  /** The last day about which it says something. */
  readonly through: DayNumber;
  readonly fact: MeasurementFact | ResultFact | BenefitFact;
  readonly setting: "regular" | "sheltered" | "unknown";
}

export const unclear = (reason: UnknownReason): Unclear => ({ status: "unknown", reason });
