import type { CalendarDate, LocalizedText, RecordedHoursMode } from "@jobcoach/core";
import type { MeanFigure, MeanUnit } from "../estimate/mean-estimate.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Funnel } from "../statistics/funnel.ts";
import type { CaseMixVariable } from "../strata/case-mix.ts";
import type { BesideRest } from "./beside-rest.ts";
import type { Comparability } from "./comparability.ts";
import type { ComparedMunicipality } from "./compared-municipality.ts";
import type { ComparedPair } from "./compared-pair.ts";
import type { Conclusion } from "./conclusion.ts";
import type { Registration } from "./registration.ts";

/** Which of the three means of a paired indicator is compared. */
export type MeanMeasure = "baseline" | "followUp" | "change";

/** What to compare. Tallies of other indicators, cohorts, versions, modes and municipalities are left alone. */
export interface ComparisonRequest {
  readonly indicator: string;
  /** A half-year, or `pooled`: all cohorts of each municipality that are final. */
  readonly cohort: string;
  readonly definitionVersion?: string;
  /** Needed where a municipality recorded its own hours in several ways, for those are never added up. */
  readonly hoursMode?: RecordedHoursMode;
  readonly municipalities?: readonly string[];
  readonly registrations?: Iterable<Registration>;
  readonly names?: Readonly<Record<string, string>>;
  /** For means; the change from start to follow-up unless said otherwise. */
  readonly measure?: MeanMeasure;
  /** Where the draws for rank intervals start from, and how many; the same give the same places. */
  readonly seed?: number;
  readonly draws?: number;
}

/** Why tallies cannot be compared. */
export type ComparisonRefusal =
  | "indicator-not-known"
  | "kind-not-comparable"
  | "definition-version-differs"
  | "hours-mode-differs"
  | "fewer-than-two-municipalities";

/** A comparison, or why there is none. */
export type ComparisonResult =
  | { readonly ok: true; readonly comparison: ShareComparison | MeanComparison }
  | { readonly ok: false; readonly reason: ComparisonRefusal };

interface AnyComparison {
  readonly indicator: string;
  readonly definitionVersion: string;
  readonly hoursMode?: RecordedHoursMode;
  readonly cohort: string;
  /** The earliest of the last days that the deliveries of the municipalities speak about. */
  readonly observedUntil: CalendarDate;
  readonly comparability: Comparability;
  /** All pairs, tested together; none where there are more than 25 municipalities. */
  readonly pairs: readonly ComparedPair[];
  /** Municipalities from high to low where all can be told apart; `null` where they cannot, or figures are of grade D. */
  readonly order: readonly string[] | null;
  readonly sentence: LocalizedText;
}

/** Shares of municipalities side by side, sorted by code. Confidential, as tallies are: no guard has looked at it. */
export interface ShareComparison extends AnyComparison {
  readonly kind: "share";
  readonly adjustedFor: readonly CaseMixVariable[];
  /** Variables of which a compared municipality knows too little: dropped for all. */
  readonly dropped: readonly CaseMixVariable[];
  readonly funnel: Funnel | null;
  readonly municipalities: readonly (ComparedMunicipality & Conclusion)[];
}

/** Means of municipalities side by side, sorted by code; not adjusted for the mix of persons. Confidential. */
export interface MeanComparison extends AnyComparison {
  readonly kind: "paired-mean";
  readonly measure: MeanMeasure;
  readonly unit: MeanUnit;
  readonly municipalities: readonly (ComparedMean & Conclusion)[];
}

/** The mean of one municipality. */
export interface ComparedMean {
  readonly municipality: string;
  readonly raw: MeanFigure;
  /** `null` where there are pairs, and where the values do not tell their spread. */
  readonly besideRest: BesideRest | null;
}

/** What all parts of a comparison need to know. */
export interface ComparisonSubject {
  readonly indicator: Indicator;
  readonly nameOf: (municipality: string) => string;
}
