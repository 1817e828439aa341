import type { HidingLevel, SumOfCells } from "./linked-cells.ts";

/**
 * A way in which an attacker's table may differ from the true one without contradicting what is published: the counts marked
 * 1 rise where those marked -1 fall. Cells that are shown further than `level` must keep their sums.
 */
export interface Move {
  readonly level: 1 | 2;
  readonly direction: readonly (-1 | 0 | 1)[];
}

/**
 * A hidden count and the moves that change it. What they reach adds up (`sum`) where they touch different counts; moves that go
 * `together` share what there is of the counts that they touch.
 */
export interface HiddenCount {
  readonly moves: readonly Move[];
  readonly combine: "best" | "sum" | "together";
  /** Where cells are hidden less than this, the count is shown there; the level of the first move unless given. */
  readonly shownBelow?: 1 | 2;
  /**
   * Part of a larger count: as uncertain as `whole` wherever `within` can move inside a single cell, because the part then is
   * anything from none to all of it.
   */
  readonly partOf?: { readonly within: Move; readonly whole: readonly Move[] };
}

/** What must be hidden for its own sake, and which hidden counts must stay uncertain. */
export interface HidingRules {
  readonly levelOf: (sum: SumOfCells) => HidingLevel;
  readonly hidden: Readonly<Record<1 | 2, readonly HiddenCount[]>>;
  /** Counts are so small that several exchanges together make one uncertain, instead of one that hides more. */
  readonly takesMany?: true;
}
