import type { RecordedHoursMode } from "@jobcoach/core";
import { type Estimate, estimate } from "../estimate/estimate.ts";
import { personsOf } from "../tally/persons.ts";
import type { ReasonCounts, Tally } from "../tally/tally.ts";
import { tablesOf } from "./cell-sums.ts";

/** A municipality and cohort of which the trajectories are in a figure. */
export interface PooledCell {
  readonly municipality: string;
  readonly cohort: string;
}

/**
 * One figure as its owner sees it, unprotected: not for publication. `municipality` is a code or `all`; `cohort` a half-year or
 * `pooled`: the cohorts that are final. A provisional figure counts the mature trajectories of a cohort that is not final.
 */
export interface Figure {
  readonly indicator: string;
  readonly definitionVersion: string;
  readonly hoursMode?: RecordedHoursMode;
  readonly municipality: string;
  readonly cohort: string;
  readonly status: "final" | "provisional";
  readonly pooled: readonly PooledCell[];
  /** The earliest of the last days that the deliveries of its municipalities speak about. */
  readonly observedUntil: string;
  readonly trajectories: number;
  readonly persons: number;
  readonly reasons: ReasonCounts;
  readonly estimate: Estimate;
}

/** Figures of all indicators by municipality and cohort, with margins; always in the same order. Sums are exact. */
export function figuresOf(tallies: Iterable<Tally>): readonly Figure[] {
  return tablesOf(tallies).flatMap(({ kind, cells }) =>
    cells.map(({ municipality, cohort, final, sum }): Figure => {
      const figure = estimate(sum);
      if (figure === undefined) throw new Error("a figure of nothing");
      return {
        ...kind,
        municipality,
        cohort,
        status: final ? "final" : "provisional",
        pooled: pooledCells(sum.members),
        observedUntil: earliestOfMunicipalities(sum.members),
        trajectories: sum.members.reduce((total, member) => total + member.trajectories, 0),
        persons: personsOf(sum),
        reasons: sum.reasons,
        estimate: figure,
      };
    }),
  );
}

/** Each municipality and cohort once, sorted. */
export function pooledCells(members: readonly PooledCell[]): readonly PooledCell[] {
  const cells = new Map(
    members.map(({ municipality, cohort }) => [`${municipality}|${cohort}`, { municipality, cohort }]),
  );
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** How far the deliveries of each municipality reach, and of these the earliest day. */
export function earliestOfMunicipalities(members: readonly { municipality: string; observedUntil: string }[]): string {
  return [...observedUntilByMunicipality(members).values()].sort()[0] ?? "";
}

/** The last day that the deliveries of each municipality speak about. */
export function observedUntilByMunicipality(members: readonly { municipality: string; observedUntil: string }[]) {
  const latest = new Map<string, string>();
  for (const { municipality, observedUntil } of members) {
    const known = latest.get(municipality);
    if (known === undefined || observedUntil > known) latest.set(municipality, observedUntil);
  }
  return latest;
}
