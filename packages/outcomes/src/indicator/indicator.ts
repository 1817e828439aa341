import type { CalendarDate, LocalizedText, PairedMoment, RecordedHoursMode, Trajectory } from "@jobcoach/core";
import { type GivenAnswers, namedAnswers } from "../observation/given-answers.ts";
import {
  type Answers,
  counted,
  type Observation,
  type PairedValue,
  type SurvivalValue,
} from "../observation/observation.ts";
import type { ReasonList } from "../observation/reasons.ts";
import { type Subject, subjectOf } from "../observation/subject.ts";

/** A published figure to show beside an indicator as context. It is never a benchmark. */
export type ReferenceFigure = {
  readonly text: LocalizedText;
  readonly use: "context-only";
  readonly source: string;
} & (PublishedCounts | PublishedValues | PublishedWords);

/** A source that lets one reconstruct how many people there were; `variant` is the indicator that counts as it does. */
interface PublishedCounts {
  readonly kind: "counts";
  readonly variant: string;
  readonly n: number;
  readonly counts: Readonly<Record<"yes" | "no" | "unknown", number>>;
}

/** A source that prints numbers without saying of how many people, or between which limits. */
interface PublishedValues {
  readonly kind: "values";
  readonly values: readonly ReferenceValue[];
}

/** A source that says it in words, or whose numbers can be read in two ways. */
interface PublishedWords {
  readonly kind: "words";
}

/** A number as the source prints it; a share in percent. */
export interface ReferenceValue {
  readonly value: number;
  readonly unit: "percent" | "mark" | "hours-per-month" | "hours-per-week";
  readonly moment: PairedMoment | "not-published";
  /** The source itself calls it a round number. */
  readonly approximate?: true;
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
  readonly direction: "higher-is-better" | "lower-is-better" | "neutral";
  /** Unit of the whole numbers in the tally; shares and answers have none. */
  readonly unit: CountedUnit | "share" | "none";
  /** Days after t0 at which the window ends (inclusive). */
  readonly windowDays: number;
  /** A figure of fewer persons than this says nothing and is not published. */
  readonly minimumN: number;
  readonly reasons: ReasonList;
  readonly references: readonly ReferenceFigure[];
  readonly source: string;
  /**
   * The day the indicator counts from, where that is not t0 (or the start of who was never placed). It decides the cohort and
   * which trajectory of a person is the first of a half-year; `undefined` for a trajectory that has no such day.
   */
  readonly clockOf?: (trajectory: Trajectory) => CalendarDate | undefined;
  /** Counts coaching towards work that led to no job coaching too; other indicators never see it. */
  readonly countsTowardsWork?: true;
  /** How the hours of a trajectory were recorded, where figures are kept apart by it. */
  readonly hoursModeOf?: (trajectory: Trajectory) => RecordedHoursMode;
}

/** What the whole numbers in a tally count: a month has 30.4375 days, a permille is of hours worked. */
export type CountedUnit =
  | "minutes-per-month"
  | "hundredths-of-hours-per-week"
  | "mark-tenths"
  | "work-values"
  | "rating-hundredths"
  | "hundredths"
  | "permille"
  | "days";

/** A question with its possible answers; `many` where one person may give several. */
export interface Question {
  readonly id: string;
  readonly title: LocalizedText;
  readonly answers: readonly { readonly id: string; readonly title: LocalizedText }[];
  readonly many?: true;
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
  readonly unit: CountedUnit;
} & Judging<PairedValue>;

/** How people are spread over the answers to one or more questions. */
export type DistributionIndicator = IndicatorDefinition & {
  readonly kind: "distribution";
  readonly questions: readonly Question[];
  /** Answers by number, because a million profiles are counted by them. */
  readonly judge: Judging<GivenAnswers>["judge"];
  readonly observe: Judging<Answers>["observe"];
};

/** How long something lasts, in days after t0. */
export type SurvivalIndicator = IndicatorDefinition & { readonly kind: "survival" } & Judging<SurvivalValue>;

/** How an outcome goes together with other variables; values are whole numbers in the order of `variables`, outcome first. */
export type AssociationIndicator = IndicatorDefinition & {
  readonly kind: "association";
  readonly variables: readonly { readonly id: string; readonly title: LocalizedText; readonly per: number }[];
} & Judging<readonly number[]>;

export type Indicator =
  | ShareIndicator
  | PairedIndicator
  | DistributionIndicator
  | SurvivalIndicator
  | AssociationIndicator;

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

/** Gives the definition of a distribution its `observe`. */
export const defineDistribution = (definition: Omit<DistributionIndicator, "observe">): DistributionIndicator => ({
  ...definition,
  observe: (trajectory, asOf) => {
    const observation = definition.judge(subjectOf(trajectory, asOf));
    if (observation.outcome !== "counted") return observation;
    const { reason, finalThrough, value } = observation;
    return counted(reason, namedAnswers(definition.questions, value), finalThrough);
  },
});

/** Gives the definition of a duration its `observe`. */
export const defineSurvival = (definition: Omit<SurvivalIndicator, "observe">): SurvivalIndicator => ({
  ...definition,
  observe: (trajectory, asOf) => definition.judge(subjectOf(trajectory, asOf)),
});

/** Gives the definition of an association its `observe`. */
export const defineAssociation = (definition: Omit<AssociationIndicator, "observe">): AssociationIndicator => ({
  ...definition,
  observe: (trajectory, asOf) => definition.judge(subjectOf(trajectory, asOf)),
});
