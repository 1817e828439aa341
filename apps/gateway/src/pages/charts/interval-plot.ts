import type { Interval } from "@jobcoach/outcomes";
import { across } from "./plot.tsx";

/** A figure on a scale, with between what it may lie by chance. */
export interface IntervalMark {
  readonly value: number;
  readonly interval: Interval | null;
  /** How far it may reach by what is not known, beyond the interval. */
  readonly reach?: number;
}

/** One line of an interval plot: marks with their numbers as text, or in words why there are none. */
export type IntervalRow = MarkedRow | SilentRow;

export interface SilentRow {
  readonly name: string;
  readonly words: string;
}

export interface MarkedRow {
  readonly name: string;
  readonly mark: IntervalMark;
  /** A second figure below the first, drawn open. */
  readonly beside?: IntervalMark | undefined;
  readonly value: string;
  /** Between what it may lie, in words. */
  readonly range: string;
  readonly n: string;
  /** Drawn in grey: not to be compared with the others. */
  readonly isApart?: boolean;
}

/** What the track runs over, with named places on it. */
export interface PlotScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

export interface IntervalPlot {
  readonly scale: PlotScale;
  readonly rows: readonly IntervalRow[];
  /** A line from top to bottom, such as all together. */
  readonly line?: { readonly at: number; readonly label: string } | undefined;
}

/** A value as a fraction of a scale, kept on it. */
export const fractionOf = ({ from, to }: PlotScale, value: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** A value as a place on the track, in percents of its width; what lies outside stands at its end. */
export const placeOn = (scale: PlotScale, value: number): string => across(fractionOf(scale, value));
