import { MINIMUM_CATEGORY } from "../policy.ts";
import { type CellIndex, indexOf } from "./cell-index.ts";
import { type Exchange, type Visit, visitExchanges } from "./exchanges.ts";
import type { HiddenCount, Move } from "./hiding-rules.ts";
import type { HidingLevel, LinkedCells } from "./linked-cells.ts";
import { shownSumsOf } from "./shown-sums.ts";

/** How much of each cell is hidden, by position. */
export type Levels = readonly HidingLevel[];

/** Finds out how uncertain hidden counts are for somebody who solves all published sums. */
export interface Freedom {
  readonly index: CellIndex;
  /**
   * For whom a hidden count of a cell cannot be 5 apart in two tables that both fit what is shown: -1 for somebody from outside,
   * a municipality that takes part and knows its own counts; `undefined` where it is free for all.
   */
  readonly pinnedFor: (cell: number, hidden: HiddenCount) => number | undefined;
  /** Whether a hidden count can be 5 apart for somebody from outside. */
  readonly isWide: (cell: number, hidden: HiddenCount) => boolean;
  readonly visit: (cell: number, without: number, visit: Visit) => void;
  /** The shown cells whose sums an exchange would change; valid until the next call. */
  readonly brokenBy: (exchange: Exchange, level: 1 | 2) => readonly number[];
  /** How far an exchange moves by itself, up and down together. */
  readonly reachOf: (exchange: Exchange, move: Move) => number;
  /** Tells that a cell is hidden further than before. */
  readonly hidden: (cell: number, before: HidingLevel) => void;
}

/** How many inner cells of a sum are tried to start from, the largest first. */
const STARTS = 12;

export function freedomIn(linked: LinkedCells, levels: Levels): Freedom {
  const { inner, cells } = linked;
  const index = indexOf(linked);
  const sums = shownSumsOf(cells, levels, index);
  const membersOf = remember((cell) => new Set(cells[cell]?.members));
  const countAt = (position: number, category: number) => {
    const cell = inner[position];
    return cell?.absent?.has(category) ? Number.POSITIVE_INFINITY : (cell?.counts[category] ?? 0);
  };
  const persons = (position: number) => (inner[position]?.counts ?? []).reduce((sum, count) => sum + count, 0);
  const startsOf = remember((cell) => [...membersOf(cell)].sort((a, b) => persons(b) - persons(a)));
  const startsFrom = (cell: number, without: number) =>
    startsOf(cell)
      .filter((start) => index.municipalityAt[start] !== without)
      .slice(0, STARTS);
  const isAlone = (start: number, { level }: Move) => sums.keptBy([start, -1, -1, -1], level);
  const visit = (cell: number, without: number, look: Visit) => {
    const members = membersOf(cell);
    visitExchanges(index, startsFrom(cell, without), (position) => members.has(position), without, look);
  };

  /** How far a count goes with all exchanges that keep what is shown, up and down together; who takes part is noted. */
  const widthOf = (cell: number, { level, direction }: Move, without: number, used: Set<number>): number => {
    const spent = [new Map<number, number>(), new Map<number, number>()] as const;
    const keyOf = (position: number, category: number) => position * direction.length + category;
    const left = (sense: 0 | 1) => (position: number, category: number) =>
      countAt(position, category) - (spent[sense].get(keyOf(position, category)) ?? 0);
    const spend = (sense: 0 | 1, amount: number) => (position: number, category: number) => {
      const key = keyOf(position, category);
      spent[sense].set(key, (spent[sense].get(key) ?? 0) + amount);
      return 0;
    };
    const [leftUp, leftDown] = [left(0), left(1)];
    let width = 0;
    visit(cell, without, (exchange) => {
      if (!sums.keptBy(exchange, level)) return false;
      const up = overFalling(exchange, 1, direction, leftUp);
      const down = overFalling(exchange, -1, direction, leftDown);
      if (up + down <= 0) return false;
      for (const position of exchange) if (position >= 0) used.add(index.municipalityAt[position] ?? 0);
      width += up + down;
      if (width >= MINIMUM_CATEGORY) return true;
      overFalling(exchange, 1, direction, spend(0, up));
      overFalling(exchange, -1, direction, spend(1, down));
      return false;
    });
    return width;
  };
  const isWide = (
    cell: number,
    { moves, combine, partOf }: HiddenCount,
    without: number,
    used: Set<number>,
  ): boolean => {
    let found = 0;
    for (const move of moves) {
      const width = widthOf(cell, move, without, used);
      found = combine === "sum" ? found + width : Math.max(found, width);
      if (found >= MINIMUM_CATEGORY) return true;
    }
    if (partOf === undefined || !startsFrom(cell, without).every((start) => isAlone(start, partOf.within)))
      return false;
    return isWide(cell, { moves: partOf.whole, combine: "sum" }, without, used);
  };
  const pinnedFor = (cell: number, hidden: HiddenCount): number | undefined => {
    const used = new Set<number>();
    if (!isWide(cell, hidden, -1, used)) return -1;
    for (const participant of used) {
      if (sums.isOwnAndShown(cell, participant, hidden.shownBelow ?? hidden.moves[0]?.level ?? 2)) continue;
      if (!isWide(cell, hidden, participant, new Set())) return participant;
    }
    return undefined;
  };
  return {
    index,
    pinnedFor,
    isWide: (cell, hidden) => isWide(cell, hidden, -1, new Set()),
    visit,
    brokenBy: sums.brokenBy,
    hidden: sums.hidden,
    reachOf: (exchange, { direction }) =>
      overFalling(exchange, 1, direction, countAt) + overFalling(exchange, -1, direction, countAt),
  };
}

function remember<Value>(make: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** The least that `room` gives for the counts that fall when an exchange goes in a direction. */
function overFalling(
  exchange: Exchange,
  sense: 1 | -1,
  direction: Move["direction"],
  room: (position: number, category: number) => number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let category = 0; category < direction.length; category++) {
    const one = direction[category] ?? 0;
    if (one === 0) continue;
    const first = one * sense < 0 ? 0 : 2;
    for (let corner = first; corner < first + 2; corner++) {
      const position = exchange[corner] ?? -1;
      if (position >= 0) least = Math.min(least, room(position, category));
    }
  }
  return least;
}
