import { meanDecimals } from "../estimate/mean-decimals.ts";
import { estimatePaired, type MeanUnit } from "../estimate/mean-estimate.ts";
import { type Share, shareOf } from "../estimate/share-estimate.ts";
import type { CountedUnit } from "../indicator/indicator.ts";
import type { Interval } from "../statistics/interval.ts";
import { shareBounds } from "../statistics/share-bounds.ts";
import type { PairedState, ShareState } from "../tally/tally-state.ts";
import { base5 } from "./base-5.ts";
import type { HidingLevel } from "./guard/linked-cells.ts";
import type { ReleasePolicy } from "./policy.ts";

/**
 * A share as everyone may see it, all derived from the counts that are shown. Without `split` no and unknown are one
 * category, `noOrUnknown`. Fractions from 0 to 1; intervals 95 % Wilson.
 */
export interface PublishedShare {
  readonly kind: "share";
  readonly unit: "fraction";
  readonly n: number;
  readonly yes: number;
  readonly noOrUnknown: number;
  readonly share: number;
  readonly interval: Interval;
  readonly split: PublishedSplit | null;
  /** Without a split: no more than so many are unknown, where that is told. */
  readonly unknownAtMost?: number;
}

/** No and not known apart, where both may be told. */
export interface PublishedSplit {
  readonly no: number;
  readonly unknown: number;
  readonly upperBound: number;
  readonly knownOnly: Share;
  readonly envelope: Interval;
}

/** A mean and its 95 % t interval, rounded to the decimals of its unit (`meanDecimals`), halves up. */
export interface PublishedMean {
  readonly n: number;
  readonly mean: number;
  readonly interval: Interval | null;
}

/** Means as everyone may see them; the follow-up, pairs and change are `null` together where too few stand behind one. No medians: they show single persons. */
export interface PublishedMeans {
  readonly kind: "paired-mean";
  readonly unit: MeanUnit;
  readonly baseline: PublishedMean;
  readonly followUp: PublishedMean | null;
  readonly pairs: number | null;
  readonly change: PublishedMean | null;
}

/** How much higher an outcome is where a variable is one higher and the others alike; see `AssociatedVariable`. */
export interface PublishedVariable {
  readonly variable: string;
  readonly estimate: number;
  readonly interval: Interval;
  readonly standardised: number;
  readonly p: number | null;
}

/** An association as everyone may see it: rounded to two decimals, halves up. It says what goes together, not what causes what. */
export interface PublishedAssociation {
  readonly kind: "association";
  readonly outcome: string;
  readonly n: number;
  readonly rSquared: number;
  readonly variables: readonly PublishedVariable[];
}

/** A figure as a release shows it. */
export type PublishedFigure = PublishedShare | PublishedMeans | PublishedAssociation;

/**
 * The share that may be shown at a hiding level, or `null`. With rounding, every count is rounded by itself and all else,
 * also `n`, is computed from the rounded ones.
 */
export function publishShare(state: ShareState, level: HidingLevel, rounding?: Rounding): PublishedShare | null {
  if (level === 2) return null;
  const [yes, no, unknown] = [state.yes, state.no, state.unknown].map(countIn(rounding)) as [number, number, number];
  const noOrUnknown = level === 0 ? no + unknown : countIn(rounding)(state.no + state.unknown);
  const n = yes + noOrUnknown;
  const { share, interval } = shareOf(yes, n);
  const bounds = shareBounds(yes, no, unknown);
  if (share === null || interval === null || bounds === null) throw new Error("a share of nobody is shown");
  const split = {
    no,
    unknown,
    upperBound: bounds.range.upper,
    knownOnly: shareOf(yes, yes + no),
    envelope: bounds.envelope,
  };
  const all = { n, yes, noOrUnknown, share, interval };
  return { kind: "share", unit: "fraction", ...all, split: level === 0 ? split : null };
}

type Rounding = ReleasePolicy["rounding"];

const countIn = (rounding: Rounding) => (count: number) => (rounding === "base-5" ? base5(count) : count);

/** The means that may be shown at a hiding level, or `null`. Rounding changes how many persons stand behind them, not the means. */
export function publishMeans(
  state: PairedState,
  level: HidingLevel,
  countedIn: CountedUnit,
  rounding?: Rounding,
): PublishedMeans | null {
  if (level === 2) return null;
  const { unit, baseline, followUp, change } = estimatePaired(state, countedIn);
  const count = countIn(rounding);
  const shown = (figure: Parameters<typeof rounded>[0]) => ({ ...rounded(figure, unit), n: count(figure.n) });
  return {
    kind: "paired-mean",
    unit,
    baseline: shown(baseline),
    followUp: level === 0 ? shown(followUp) : null,
    pairs: level === 0 ? count(change.n) : null,
    change: level === 0 ? shown(change) : null,
  };
}

interface ExactMean {
  readonly n: number;
  readonly mean: number | null;
  readonly interval: Interval | null;
}

function rounded({ n, mean, interval }: ExactMean, unit: MeanUnit): PublishedMean {
  if (mean === null) throw new Error("a mean of nobody is shown");
  return {
    n,
    mean: roundedMean(mean, unit),
    interval: interval && { lower: roundedMean(interval.lower, unit), upper: roundedMean(interval.upper, unit) },
  };
}

/** To the decimals of the unit. Halves go up; what floating point puts a hair below a half still counts as a half. */
export function roundedMean(value: number, unit: MeanUnit): number {
  const steps = 10 ** meanDecimals(unit);
  return Math.floor(value * steps + 0.5 + 1e-9) / steps;
}
