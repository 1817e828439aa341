import type { IntervalMark, PlotScale } from "./interval-plot.ts";

/** What is known at a moment: a mark with its number as text, or in words why there is none. */
export type TrendPoint =
  | (Omit<IntervalMark, "reach"> & { readonly label: string; readonly range: string })
  | { readonly words: string };

/** Points of one thing over the moments of a plot, one for each of them. */
export interface TrendSeries {
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

/** Half-years from old to new, none left out between the first and the last, with what happened in each. */
export interface TrendPlot {
  readonly halfYears: readonly string[];
  /** What the first and the second half of a year are called, in short. */
  readonly halves: readonly [first: string, second: string];
  readonly y: PlotScale;
  readonly series: TrendSeries;
  /** Something to lay beside it, drawn as a line alone. */
  readonly beside?: TrendSeries | undefined;
}

/** Neighbouring points that are known: a line runs through each run and never over a gap. */
export function runsOf(points: readonly TrendPoint[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  points.forEach((point, at) => {
    if ("words" in point) return;
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  });
  return runs;
}

/** Every half-year from the earliest to the latest of some. */
export function halfYearsBetween(some: readonly string[]): readonly string[] {
  if (some.length === 0) return [];
  const ordinals = some.map(ordinalOf);
  const [first, last] = [Math.min(...ordinals), Math.max(...ordinals)];
  return Array.from({ length: last - first + 1 }, (_, step) => halfYearOf(first + step));
}

const ordinalOf = (halfYear: string) => Number(halfYear.slice(0, 4)) * 2 + Number(halfYear.slice(5)) - 1;
const halfYearOf = (ordinal: number) => `${Math.floor(ordinal / 2)}H${(ordinal % 2) + 1}`;
