import { MINIMUM_CATEGORY } from "../policy.ts";
import { type Cycle, freedomOf, ownReach, reachOf } from "./cycle.ts";
import type { Grid, GridCell, HidingLevel, HidingRules, Move } from "./grid.ts";

/** How much of each cell to hide: `levels[row][column]`. */
export type HidingPlan = readonly (readonly HidingLevel[])[];

/**
 * What to hide in a table that adds up. First the cells that are unsafe by themselves; then others, until every hidden count
 * can move by at least 5 around four hidden cells with all sums unchanged, and hidden cells that follow from a published sum
 * are safe together. Where that cannot be reached, everything is hidden.
 */
export function protectGrid(grid: Grid, rules: HidingRules): HidingPlan {
  const levels = cellsOf(grid).map((row) => row.map((cell, column) => levelAt(rules, grid, cell, column)));
  const pending: Place[] = [];
  const raise = (row: number, column: number, level: HidingLevel) => {
    const line = levels[row];
    if (line === undefined || (line[column] ?? 0) >= level) return;
    line[column] = level;
    pending.push([row, column]);
  };
  for (const [row, line] of levels.entries())
    for (const [column, level] of line.entries()) if (level > 0) pending.push([row, column]);

  do {
    for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
      if (!makeUncertain(grid, rules, levels, place, raise)) return everything(grid);
    }
    hideWithUnsafeSums(grid, rules, levels, raise);
  } while (pending.length > 0);
  return levels;
}

/** A person is in one half-year once only, so only the last column, their sum, can hold anybody twice. */
function levelAt(rules: HidingRules, { width }: Grid, cell: GridCell | undefined, column: number): HidingLevel {
  if (cell === undefined) return 0;
  return ownLevel(rules, column === width - 1 ? cell : { ...cell, repeats: 0 });
}

/** How much of a cell must be hidden for its own sake. */
export function ownLevel(rules: HidingRules, cell: GridCell): HidingLevel {
  const level = rules.levelOf(cell);
  const { atLeast = 0 } = cell;
  return atLeast > level ? atLeast : level;
}

type Place = readonly [row: number, column: number];
type Raise = (row: number, column: number, level: HidingLevel) => void;
type Levels = readonly (readonly HidingLevel[])[];

const cellsOf = (grid: Grid) =>
  Array.from({ length: grid.height }, (_, row) =>
    Array.from({ length: grid.width }, (_, column) => grid.at(row, column)),
  );

const everything = (grid: Grid): HidingPlan =>
  cellsOf(grid).map((row) => row.map((cell) => (cell === undefined ? 0 : 2)));

/** Hides what a hidden cell needs around it; a cell that cannot be hidden in part is hidden whole. */
function makeUncertain(grid: Grid, rules: HidingRules, levels: Levels, place: Place, raise: Raise): boolean {
  const [row, column] = place;
  const level = levels[row]?.[column] ?? 0;
  if (level === 0) return true;
  const missing = rules.needed[level].filter((move) => !isFree(grid, levels, place, move));
  if (missing.length === 0) return true;
  const cycle = cheapestCycle(grid, levels, place, missing);
  if (cycle === undefined) {
    if (level === 2) return false;
    raise(row, column, 2);
    return true;
  }
  for (const [otherRow, otherColumn] of placesOf(cycle)) raise(otherRow, otherColumn, levelNeeded(missing));
  return true;
}

const levelNeeded = (moves: readonly Move[]) => (moves.some((move) => move.level === 2) ? 2 : 1);

/**
 * Whether hidden cells let a count move by at least 5: around one cycle, or around several that have nothing in common but
 * the cell, whose reaches add up.
 */
function isFree(grid: Grid, levels: Levels, place: Place, move: Move): boolean {
  const [row, column] = place;
  const cell = grid.at(row, column);
  if (cell === undefined) return true;
  const isHidden = (r: number, c: number) => (levels[r]?.[c] ?? 0) >= move.level;
  const own = ownReach(cell, move);
  const usedRows = new Set([row]);
  let up = 0;
  let down = 0;
  for (let across = 0; across < grid.width; across++) {
    if (across === column || !isHidden(row, across)) continue;
    let best = { row: -1, up: 0, down: 0 };
    for (let other = 0; other < grid.height; other++) {
      if (usedRows.has(other) || !isHidden(other, column) || !isHidden(other, across)) continue;
      const reach = reachOf(grid, { rows: [row, other], columns: [column, across] }, move);
      if (reach.up + reach.down >= MINIMUM_CATEGORY) return true;
      if (reach.up + reach.down > best.up + best.down) best = { row: other, ...reach };
    }
    if (best.row < 0) continue;
    usedRows.add(best.row);
    up += best.up;
    down += best.down;
    if (Math.min(up, own.up) + Math.min(down, own.down) >= MINIMUM_CATEGORY) return true;
  }
  return false;
}

/** The cycle that allows all moves and hides least: sums stay if possible, then cells of many persons. */
function cheapestCycle(grid: Grid, levels: Levels, place: Place, moves: readonly Move[]): Cycle | undefined {
  const level = levelNeeded(moves);
  let cheapest: Cycle | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const cycle of cyclesThrough(grid, place)) {
    const cost = costOf(grid, levels, cycle, level);
    if (cost >= lowest || !moves.every((move) => freedomOf(grid, cycle, move) >= MINIMUM_CATEGORY)) continue;
    cheapest = cycle;
    lowest = cost;
  }
  return cheapest;
}

function costOf(grid: Grid, levels: Levels, cycle: Cycle, level: HidingLevel): number {
  let cost = 0;
  for (const [row, column] of placesOf(cycle)) {
    const cell = grid.at(row, column);
    if (cell === undefined) return Number.POSITIVE_INFINITY;
    if ((levels[row]?.[column] ?? 0) >= level) continue;
    const sums = Number(row === grid.height - 1) + Number(column === grid.width - 1);
    cost += 1e9 * 4 ** sums + personsIn(cell);
  }
  return cost;
}

const personsIn = ({ counts }: GridCell) => counts.reduce((sum, count) => sum + count, 0);

function* cyclesThrough({ height, width }: Grid, [row, column]: Place): Generator<Cycle> {
  for (let other = 0; other < height; other++) {
    if (other === row) continue;
    for (let across = 0; across < width; across++)
      if (across !== column) yield { rows: [row, other], columns: [column, across] };
  }
}

const placesOf = ({ rows, columns }: Cycle): readonly Place[] =>
  rows.flatMap((row) => columns.map((column): Place => [row, column]));

/** Where a published sum gives away what its hidden cells are together, these must be safe as one cell. */
function hideWithUnsafeSums(grid: Grid, rules: HidingRules, levels: Levels, raise: Raise): void {
  for (const line of linesOf(grid)) {
    const sum = line.at(-1);
    for (const level of [1, 2] as const) {
      const at = ([row, column]: Place) => levels[row]?.[column] ?? 0;
      if (sum === undefined || at(sum) >= level) continue;
      const present = line.slice(0, -1).filter(([row, column]) => grid.at(row, column) !== undefined);
      const hidden = present.filter((place) => at(place) >= level);
      if (hidden.length === 0 || rules.levelOf(together(grid, hidden)) < level) continue;
      const shown = present.filter((place) => at(place) < level);
      const next = shown.sort((a, b) => personsAt(grid, a) - personsAt(grid, b))[0] ?? sum;
      raise(...next, level);
    }
  }
}

const personsAt = (grid: Grid, [row, column]: Place) => personsIn(grid.at(row, column) ?? { counts: [], repeats: 0 });

/** Several cells as one. */
export function together(grid: Grid, places: readonly Place[]): GridCell {
  const cells = places.flatMap(([row, column]) => grid.at(row, column) ?? []);
  const categories = cells[0]?.counts.length ?? 0;
  const counts = Array.from({ length: categories }, (_, index) =>
    cells.reduce((sum, cell) => sum + (cell.counts[index] ?? 0), 0),
  );
  return { counts, repeats: cells.reduce((sum, cell) => sum + cell.repeats, 0) };
}

/** All rows and columns, each with its sum last. */
function linesOf({ height, width }: Grid): readonly (readonly Place[])[] {
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column): Place => [row, column]),
  );
  const columns = Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (_, row): Place => [row, column]),
  );
  return [...rows, ...columns];
}
