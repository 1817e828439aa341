/** Whole numbers that add up along rows and columns, and how many of the persons may be in an earlier column as well. */
export interface GridCell {
  /** Counts per category; what they mean is up to the rules of the grid. */
  readonly counts: readonly number[];
  readonly repeats: number;
  /** What must be hidden at least, for reasons that the counts do not tell. */
  readonly atLeast?: HidingLevel;
}

/**
 * A table that adds up: the last row is the sum of the rows before it, the last column the sum of the columns before it. An
 * absent cell is a known zero.
 */
export interface Grid {
  readonly height: number;
  readonly width: number;
  readonly at: (row: number, column: number) => GridCell | undefined;
}

/** How much of a cell is hidden: 0 nothing, 2 everything; what 1 hides is up to the rules of the grid. */
export type HidingLevel = 0 | 1 | 2;

/**
 * A way in which an attacker's table may differ from the true one without contradicting what is published: the counts marked
 * 1 rise where those marked -1 fall. It needs cells that are hidden at least at `level`.
 */
export interface Move {
  readonly level: 1 | 2;
  readonly direction: readonly (-1 | 0 | 1)[];
}

/** What must be hidden in a grid for its own sake, and what makes the hidden counts uncertain enough. */
export interface HidingRules {
  /** How much of a cell, or of several cells added up, must be hidden. */
  readonly levelOf: (cell: GridCell) => HidingLevel;
  /** Moves that a cell hidden at a level must allow, each by at least 5. */
  readonly needed: Readonly<Record<1 | 2, readonly Move[]>>;
}

/** 1 for cells that add to a line, -1 for the sum of one; the sum of all sums adds again. */
export const signAt = ({ height, width }: Grid, row: number, column: number): 1 | -1 =>
  (row === height - 1) === (column === width - 1) ? 1 : -1;
