import type { CalendarDate, LocalizedText, RecordedHoursMode, Trajectory } from "@jobcoach/core";
import type { Observation, PairedValue } from "../observation/observation.ts";
import type { ReasonList } from "../observation/reasons.ts";
import { type Subject, subjectOf } from "../observation/subject.ts";

/** A published figure to show beside an indicator as context. It is never a benchmark. */
export interface ReferenceFigure {
  readonly variant: string;
  readonly text: LocalizedText;
  readonly n: number;
  readonly counts: Readonly<Record<"yes" | "no" | "unknown", number>>;
  readonly use: "context-only";
  readonly source: string;
}

/** What an indicator means, as data. Any change of meaning is a new version; versions are never added up. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly version: string;
  readonly title: LocalizedText;
  readonly question: LocalizedText;
  /** One sentence with `{}` where the figure stands. */
  readonly sentence: LocalizedText;
  readonly numerator: LocalizedText;
  readonly denominator: LocalizedText;
  readonly window: LocalizedText;
  readonly exclusions: LocalizedText;
  readonly unknowns: LocalizedText;
  readonly direction: "higher-is-better" | "neutral";
  /** Unit of the whole numbers in the tally; `share` has none. */
  readonly unit: "share" | "minutes-per-month" | "mark-tenths" | "work-values";
  /** Days after t0 at which the window ends (inclusive). */
  readonly windowDays: number;
  readonly reasons: ReasonList;
  readonly references: readonly ReferenceFigure[];
  readonly source: string;
}

interface Judging<Value> {
  /** Where a prepared trajectory ends up. */
  readonly judge: (subject: Subject) => Observation<Value>;
  /** Where a trajectory ends up, taken by itself: as the first of its person in the half-year. */
  readonly observe: (trajectory: Trajectory, asOf?: CalendarDate) => Observation<Value>;
}

export type ShareIndicator = IndicatorDefinition & { readonly kind: "share" } & Judging<"yes" | "no">;

export type PairedIndicator = IndicatorDefinition & {
  readonly kind: "paired-mean";
  /** How the hours of a trajectory were recorded, where figures are kept apart by it. */
  readonly hoursModeOf?: (trajectory: Trajectory) => RecordedHoursMode;
} & Judging<PairedValue>;

export type Indicator = ShareIndicator | PairedIndicator;

/** Gives the definition of a share its `observe`. */
export const defineShare = (definition: Omit<ShareIndicator, "observe">): ShareIndicator => ({
  ...definition,
  observe: (trajectory, asOf) => definition.judge(subjectOf(trajectory, asOf)),
});

/** Gives the definition of a paired mean its `observe`. */
export const definePairedMean = (definition: Omit<PairedIndicator, "observe">): PairedIndicator => ({
  ...definition,
  observe: (trajectory, asOf) => definition.judge(subjectOf(trajectory, asOf)),
});
