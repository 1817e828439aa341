/** How much of a cell is hidden: 0 nothing, 2 everything; what 1 hides is up to the rules. */
export type HidingLevel = 0 | 1 | 2;

/** The smallest part that all tables add up: one municipality and half-year. */
export interface InnerCell {
  readonly municipality: string;
  readonly column: string;
  /** Counts per category; what they mean is up to the rules. */
  readonly counts: readonly number[];
  /** How many of the persons may be in an earlier half-year as well. */
  readonly repeats: number;
  /** Categories that keep one person in every table: that a figure is there at all tells that somebody is. */
  readonly kept?: readonly number[];
  /** Categories of an indicator that does not count here, so that nothing holds their counts. */
  readonly absent?: ReadonlySet<number>;
}

/** A figure that may be published: the sum of inner cells. */
export interface LinkedCell {
  /** A municipality, a region or all. */
  readonly row: string;
  /** A half-year or several together. */
  readonly column: string;
  /** Positions of the inner cells, rising. */
  readonly members: readonly number[];
  /** What must be hidden at least, for reasons that the counts do not tell. */
  readonly atLeast: HidingLevel;
  /** How much it hurts to hide the cell. */
  readonly weight: number;
  /** Shown at this level by an earlier release, so that nobody can hide it any more. */
  readonly known?: 0 | 1;
  /** Shown so far by an earlier release, and not changed since: what follows from it was known already. */
  readonly told?: 0 | 1;
}

/** All figures of one population that may be published, over which cells add up in any way. */
export interface LinkedCells {
  readonly inner: readonly InnerCell[];
  readonly cells: readonly LinkedCell[];
}

/** Sums of counts and repeats of inner cells; in a single half-year nobody is double. */
export interface SumOfCells {
  readonly counts: readonly number[];
  readonly repeats: number;
}

/** The category that has most persons, to keep one of them; none where nobody is. */
export function largestIn(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : [counts.indexOf(most)];
}

export function sumOfMembers({ inner }: LinkedCells, members: readonly number[]): SumOfCells {
  const counts: number[] = [];
  let repeats = 0;
  let column: string | undefined;
  let isSingle = true;
  for (const member of members) {
    const cell = inner[member];
    if (cell === undefined) continue;
    for (let at = 0; at < cell.counts.length; at++) counts[at] = (counts[at] ?? 0) + cell.counts[at]!;
    repeats += cell.repeats;
    isSingle &&= column === undefined || column === cell.column;
    column = cell.column;
  }
  return { counts, repeats: isSingle ? 0 : repeats };
}
