import type { PlotScale } from "./interval-plot.ts";

/** A unit of a funnel: its size and its rate. Those outside the outer limits carry their name where there is room. */
export interface FunnelPoint {
  readonly name: string;
  readonly n: number;
  readonly value: number;
  readonly isOutside: boolean;
}

/** Between which rates a unit of a size does not stand out, with the words at the ends of its two curves. */
export interface FunnelLimits {
  readonly label: string;
  readonly curve: readonly { readonly n: number; readonly lower: number; readonly upper: number }[];
}

export interface FunnelPlot {
  readonly x: PlotScale;
  readonly y: PlotScale;
  readonly xTitle: string;
  /** All together; `figure` is the number alone, for where there is little room. */
  readonly target: { readonly at: number; readonly label: string; readonly figure: string };
  /** From the inner to the outer. */
  readonly limits: readonly FunnelLimits[];
  readonly points: readonly FunnelPoint[];
}

/**
 * Places of labels that stand at least `gap` apart, in the order given: what stands too close is moved down, and where the last
 * passes `bottom` all are moved up again.
 */
export function spread(places: readonly number[], gap: number, bottom: number): readonly number[] {
  const apart: number[] = [];
  for (const place of places) apart.push(Math.max(place, (apart.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  return apart.map((place, index) => Math.min(place, bottom - (apart.length - 1 - index) * gap));
}
