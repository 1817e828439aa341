import type { CellIndex } from "./cell-index.ts";

/** Two inner cells whose counts rise and two whose counts fall together; -1 where there is none. */
export type Exchange = readonly [up: number, opposite: number, beside: number, below: number];

/** Looks at an exchange; `true` ends the search. */
export type Visit = (exchange: Exchange) => boolean;

/** Where exchanges start, and which of them are looked at. */
export interface Search {
  /** Inner cells to start from, in one list or more; of each list the first few that are not of `without` are tried. */
  readonly starts: readonly Int32Array[];
  /** By inner cell: 1 where it is part of the sum that has to change. */
  readonly isMember: Uint8Array;
  /** A municipality whose cells stay as they are; -1 for none. */
  readonly without: number;
  /** By inner cell a number: only exchanges of which these are as much in what rises as in what falls. All, if not given. */
  readonly balance?: Float64Array;
}

/** How many municipalities, the nearest in order, are tried as partners. */
const PARTNERS = 40;
/** How many inner cells of a list are tried to start from. */
const STARTS = 12;

/**
 * Small exchanges that change the sum of a cell: one inner cell alone, two of one municipality or one half-year, and four at the
 * crossings of two municipalities and two half-years. The exchange is one and the same array, filled anew.
 */
export function visitExchanges(index: CellIndex, search: Search, visit: Visit): void {
  for (const start of triedStarts(index, search)) if (visitFrom(start, index, search, visit)) return;
}

/** The inner cells that exchanges start from. */
export function triedStarts({ municipalityAt }: CellIndex, { starts, without }: Pick<Search, "starts" | "without">) {
  const tried: number[] = [];
  for (const list of starts) {
    const most = tried.length + STARTS;
    for (let at = 0; at < list.length && tried.length < most; at++)
      if (municipalityAt[list[at]!] !== without) tried.push(list[at]!);
  }
  return tried;
}

const exchange: [number, number, number, number] = [-1, -1, -1, -1];

function look(visit: Visit, up: number, opposite: number, beside: number, below: number): boolean {
  exchange[0] = up;
  exchange[1] = opposite;
  exchange[2] = beside;
  exchange[3] = below;
  return visit(exchange);
}

function visitFrom(start: number, index: CellIndex, search: Search, visit: Visit): boolean {
  const { municipalityAt, columnAt, places } = index;
  const { isMember, without, balance } = search;
  const height = index.municipalities.length;
  const width = index.columns.length;
  const municipality = municipalityAt[start]!;
  const column = columnAt[start]!;
  const own = municipality * width;
  const rising = balance?.[start] ?? 0;
  const isEven = (difference: number) => balance === undefined || difference === 0;
  if (isEven(rising) && look(visit, start, -1, -1, -1)) return true;
  for (let other = 0; other < width; other++) {
    const beside = places[own + other]!;
    if (other === column || beside < 0 || isMember[beside] === 1) continue;
    if (isEven(rising - (balance?.[beside] ?? 0)) && look(visit, start, -1, beside, -1)) return true;
  }
  for (let step = 1, tried = 0; step < height && tried < PARTNERS; step++) {
    const partner = neighbour(municipality, step, height);
    const below = places[partner * width + column]!;
    if (partner === without || below < 0 || isMember[below] === 1) continue;
    tried++;
    const left = rising - (balance?.[below] ?? 0);
    if (isEven(left) && look(visit, start, -1, -1, below)) return true;
    for (let other = 0; other < width; other++) {
      const beside = places[own + other]!;
      const opposite = places[partner * width + other]!;
      if (other === column || beside < 0 || opposite < 0 || isMember[beside] === 1) continue;
      if (balance !== undefined && left + balance[opposite]! - balance[beside]! !== 0) continue;
      if (look(visit, start, opposite, beside, below)) return true;
    }
  }
  return false;
}

/** The nearest first: the next, the one before, and so on around. */
function neighbour(from: number, step: number, size: number): number {
  const away = (step + 1) >> 1;
  return (from + (step % 2 === 1 ? away : size - away)) % size;
}
