import type { LocalizedText, RecordedHoursMode } from "@jobcoach/core";
import type { BesideRest } from "../../comparison/beside-rest.ts";
import type { Comparability, Grade } from "../../comparison/comparability.ts";
import type { ComparabilityCode } from "../../comparison/comparability-reasons.ts";
import type { FunnelPosition } from "../../comparison/compared-municipality.ts";
import type { Verdict } from "../../comparison/verdict.ts";
import type { MeanUnit } from "../../estimate/mean-estimate.ts";
import type { Shrunken } from "../../statistics/beta-binomial.ts";
import type { Interval } from "../../statistics/interval.ts";
import type { RankInterval } from "../../statistics/rank-intervals.ts";
import type { CaseMixVariable } from "../../strata/case-mix.ts";

/**
 * The municipalities of which a release shows the whole figure of one indicator and cohort, beside each other. All of it follows
 * from what the release shows, but for grades and case mix, which tell no hidden count to less than five.
 */
export interface ReleaseComparison {
  readonly kind: "share" | "paired-mean";
  readonly indicator: string;
  readonly definitionVersion: string;
  readonly cohort: string;
  /** Fractions for shares; of means the change from start to follow-up, in the unit of the means. */
  readonly unit: "fraction" | MeanUnit;
  /** `null` where nothing but the figures is known, so that nobody can grade them. */
  readonly comparability: Comparability | null;
  /** For what of the mix of persons the expected shares are adjusted; empty where there are none. */
  readonly adjustedFor: readonly CaseMixVariable[];
  /** Sorted by code. */
  readonly municipalities: readonly ReleasedComparand[];
  /** None where more than 25 municipalities are compared. */
  readonly pairs: readonly ReleasedPair[];
  /** From high to low where all can be told apart; `null` where they cannot, and no order may be shown. */
  readonly order: readonly string[] | null;
  /** The smallest difference between two of them that these numbers would show; `null` where they show none. */
  readonly smallest: number | null;
  readonly sentence: LocalizedText;
  readonly funnel: ReleasedFunnel | null;
}

/** What is told of one municipality beside the others. Of means places, shrinkage and funnel are `null`. */
export interface ReleasedComparand {
  readonly municipality: string;
  readonly hoursMode?: RecordedHoursMode;
  readonly grade: Grade | null;
  readonly reasons: readonly ComparabilityCode[];
  readonly smallest: number | null;
  readonly sentence: LocalizedText;
  /** Between which places it may stand, 1 for the largest share. */
  readonly rank: RankInterval | null;
  /** The share drawn towards that of all; `null` under ten municipalities. */
  readonly shrunken: Shrunken | null;
  readonly funnel: FunnelPosition | null;
  /** What may be said of it beside all others together; `null` where there are pairs. */
  readonly besideRest: { readonly verdict: Verdict; readonly allowsFor: BesideRest["allowsFor"] } | null;
  readonly adjusted: AdjustedShare;
}

/**
 * What others reach with the same mix of persons, and what this one would reach with the mix of the others; both rounded to whole
 * percents, as fractions. `hidden` where they would tell too much of few persons, `not-counted` where nobody counted the mix.
 */
export type AdjustedShare =
  | { readonly status: "shown"; readonly expected: number; readonly share: number }
  | { readonly status: "hidden" | "not-counted"; readonly expected: null; readonly share: null };

/** Two municipalities beside each other, the first minus the second. The interval is that of the pair by itself. */
export interface ReleasedPair {
  readonly first: string;
  readonly second: string;
  readonly difference: number;
  readonly interval: Interval;
  /** What the difference can be, whatever is not known. */
  readonly range: Interval;
  /** Holm's p, for all pairs together. */
  readonly adjustedP: number;
  readonly smallest: number | null;
  readonly grade: Grade | null;
  readonly verdict: Verdict;
  readonly sentence: LocalizedText;
}

/** Where all together are, how much more they differ than chance makes them, and within which limits each does not stand out. */
export interface ReleasedFunnel {
  readonly target: number;
  readonly kind: "exact" | "normal-overdispersed";
  /** Mean squared distance in standard errors, 1 for chance alone, and the variance beyond chance. */
  readonly phi: number;
  readonly tau2: number;
  readonly limits: readonly {
    readonly municipality: string;
    readonly n: number;
    readonly within95: Interval;
    readonly within998: Interval;
  }[];
}
