import { ALL, type CellSum, tablesOf } from "../figures/cell-sums.ts";
import { pooledCells } from "../figures/figures.ts";
import type { TallyKind } from "../tally/merge.ts";
import type { Tally } from "../tally/tally.ts";
import type { TallyState } from "../tally/tally-state.ts";

/** A figure with its state and the cohorts that are in it. */
export interface FigurePlace {
  readonly kind: TallyKind;
  readonly cell: CellSum;
  readonly state: TallyState;
  readonly cohorts: ReadonlySet<string>;
}

/** The figures of single municipalities, by a key that is the same before and after a delivery. */
export function placesOf(tallies: Iterable<Tally>): ReadonlyMap<string, FigurePlace> {
  const places = new Map<string, FigurePlace>();
  for (const { kind, cells } of tablesOf(tallies))
    for (const cell of cells) {
      const { municipality, cohort, sum } = cell;
      if (municipality === ALL || sum.state === null) continue;
      const key = [kind.indicator, kind.hoursMode, municipality, cohort].join(" ");
      const cohorts = new Set(pooledCells(sum.members).map((member) => member.cohort));
      places.set(key, { kind, cell, state: sum.state, cohorts });
    }
  return places;
}

/** Whether two figures say the same, in whatever order their parts come: a database keeps them in another. */
export const isSame = (one: FigurePlace | undefined, other: FigurePlace | undefined): boolean =>
  contentOf(one) === contentOf(other);

const contentOf = (place: FigurePlace | undefined) =>
  place === undefined ? "" : JSON.stringify([place.cell.sum.reasons, place.state], inOrderOfNames);

const inOrderOfNames = (_: string, part: unknown) =>
  typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part;
