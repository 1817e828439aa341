import { MINIMUM_CATEGORY } from "../policy.ts";
import { type CellIndex, indexOf } from "./cell-index.ts";
import { type Exchange, triedStarts, type Visit, visitExchanges } from "./exchanges.ts";
import type { HiddenCount, Move } from "./hiding-rules.ts";
import type { HidingLevel, LinkedCells } from "./linked-cells.ts";
import { type Room, roomOf } from "./room.ts";
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
  /** How far a hidden count could go at most, up and down together, if no sum around its cell were shown. */
  readonly mostFor: (cell: number, hidden: HiddenCount, without: number) => number;
  readonly visit: (cell: number, without: number, visit: Visit) => void;
  /** The shown cells whose sums an exchange would change; valid until the next call. */
  readonly brokenBy: (exchange: Exchange, level: 1 | 2) => readonly number[];
  /** The shown cells because of which not every inner cell of a cell can move by itself. */
  readonly sumsAround: (cell: number, level: 1 | 2, without: number) => readonly number[];
  /** How far an exchange moves by itself, up and down together. */
  readonly reachOf: (exchange: Exchange, move: Move) => number;
  /** Tells that a cell is hidden further than before. */
  readonly hidden: (cell: number, before: HidingLevel) => void;
}

/** For whom a hidden count was found to be free; what is hidden later makes nothing less free. */
interface Found {
  /** The municipalities whose counts differ between the tables that somebody from outside can think of. */
  readonly used: readonly number[];
  /** For how many of these it was looked at so far. */
  checked: number;
  /** Those of whom it is nothing but their own and what is shown to them, as long as it is. */
  readonly told: Set<number>;
}

export function freedomIn(linked: LinkedCells, levels: Levels): Freedom {
  const { inner, cells } = linked;
  const index = indexOf(linked);
  const sums = shownSumsOf(cells, levels, index);
  const room = roomOf(inner);
  const isNew = newInnerCells(linked);
  const starts: (readonly Int32Array[])[] = [];
  const startsOf = (cell: number) => {
    starts[cell] ??= startsIn(cells[cell]?.members ?? [], isNew, room);
    return starts[cell];
  };
  const isMember = new Uint8Array(inner.length);
  let marked = -1;
  const markMembers = (cell: number) => {
    if (cell === marked) return;
    for (const member of cells[marked]?.members ?? []) isMember[member] = 0;
    for (const member of cells[cell]?.members ?? []) isMember[member] = 1;
    marked = cell;
  };
  const visit = (cell: number, without: number, look: Visit, balance?: Float64Array) => {
    markMembers(cell);
    const search = { starts: startsOf(cell), isMember, without };
    visitExchanges(index, balance === undefined ? search : { ...search, balance }, look);
  };

  /** How far a count goes with all exchanges that keep what is shown, up and down together; who takes part is noted. */
  const widthOf = (cell: number, { level, direction }: Move, without: number, used: Set<number>): number => {
    let width = 0;
    const look = (exchange: Exchange) => {
      const reach = room.reachOf(exchange, direction);
      if (reach <= 0 || !sums.keptBy(exchange, level)) return false;
      for (const position of exchange) if (position >= 0) used.add(index.municipalityAt[position]!);
      width += reach;
      if (width >= MINIMUM_CATEGORY) return true;
      room.spend(exchange, direction);
      return false;
    };
    visit(cell, without, look, sums.around(level));
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
      found = combine === "best" ? Math.max(found, width) : found + width;
      if (combine !== "together") room.restore();
      if (found >= MINIMUM_CATEGORY) break;
    }
    room.restore();
    if (found >= MINIMUM_CATEGORY) return true;
    if (partOf === undefined || !areAllAlone(cell, partOf.within, without)) return false;
    return isWide(cell, { moves: partOf.whole, combine: "sum" }, without, used);
  };
  /** Whether every inner cell that is tried can move by itself. */
  const areAllAlone = (cell: number, { level }: Move, without: number) =>
    triedStartsOf(cell, without).every((start) => sums.keptBy([start, -1, -1, -1], level));
  const mostFor = (cell: number, { moves }: HiddenCount, without: number) => {
    const own = (cells[cell]?.members ?? []).filter((member) => index.municipalityAt[member] !== without);
    const widths = moves.map(({ direction }) =>
      own.reduce((sum, member) => sum + room.reachOf([member, -1, -1, -1], direction), 0),
    );
    return Math.max(...widths);
  };
  const triedStartsOf = (cell: number, without: number) => triedStarts(index, { starts: startsOf(cell), without });
  const sumsAround = (cell: number, level: 1 | 2, without: number) => {
    const around = new Set<number>();
    for (const start of triedStartsOf(cell, without))
      for (const sum of sums.brokenBy([start, -1, -1, -1], level)) around.add(sum);
    return [...around];
  };

  const known = new Map<HiddenCount, Map<number, Found>>();
  const foundOf = (cell: number, hidden: HiddenCount): Found | undefined => {
    const byCell = known.get(hidden) ?? new Map<number, Found>();
    known.set(hidden, byCell);
    const before = byCell.get(cell);
    if (before !== undefined) return before;
    const used = new Set<number>();
    if (!isWide(cell, hidden, -1, used)) return undefined;
    const found = { used: [...used], checked: 0, told: new Set<number>() };
    byCell.set(cell, found);
    return found;
  };
  const pinnedFor = (cell: number, hidden: HiddenCount): number | undefined => {
    const found = foundOf(cell, hidden);
    if (found === undefined) return -1;
    const { used, told } = found;
    const level = hidden.shownBelow ?? hidden.moves[0]?.level ?? 2;
    const isFreeFor = (participant: number) =>
      isWide(cell, hidden, participant, new Set()) || sums.wasTold(cell, participant, level);
    for (const participant of told) {
      if (sums.isOwnAndShown(cell, participant, level)) continue;
      if (!isFreeFor(participant)) return participant;
      told.delete(participant);
    }
    for (; found.checked < used.length; found.checked++) {
      const participant = used[found.checked]!;
      if (sums.isOwnAndShown(cell, participant, level)) told.add(participant);
      else if (!isFreeFor(participant)) return participant;
    }
    return undefined;
  };
  return {
    index,
    pinnedFor,
    mostFor,
    visit,
    brokenBy: sums.brokenBy,
    sumsAround,
    hidden: sums.hidden,
    reachOf: (exchange, { direction }) => room.reachOf(exchange, direction),
  };
}

/** By inner cell 1 where nothing that an earlier release showed holds it. */
function newInnerCells({ inner, cells }: LinkedCells): Uint8Array {
  const isNew = new Uint8Array(inner.length).fill(1);
  for (const { known, members } of cells) if (known !== undefined) for (const member of members) isNew[member] = 0;
  return isNew;
}

/** Members by how many persons they have; what is new apart, because little else can move beside what was shown before. */
function startsIn(members: readonly number[], isNew: Uint8Array, { persons }: Room): readonly Int32Array[] {
  const known = members.filter((member) => isNew[member] === 0);
  const lists =
    known.length === 0 || known.length === members.length
      ? [members]
      : [members.filter((member) => isNew[member] === 1), known];
  return lists.map((list) => Int32Array.from(list).sort((a, b) => persons(b) - persons(a)));
}
