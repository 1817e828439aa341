import type { CellIndex } from "./cell-index.ts";

/** Two inner cells whose counts rise and two whose counts fall together; -1 where there is none. */
export type Exchange = readonly [up: number, opposite: number, beside: number, below: number];

/** Looks at an exchange; `true` ends the search. */
export type Visit = (exchange: Exchange) => boolean;

/** How many municipalities, the nearest in order, are tried as partners. */
const PARTNERS = 40;

/**
 * Small exchanges that change the sum of a cell: one inner cell alone, two of one municipality or one half-year, and four at the
 * crossings of two municipalities and two half-years. `without` is a municipality whose cells stay as they are. The exchange
 * is one and the same array, filled anew.
 */
export function visitExchanges(
  index: CellIndex,
  starts: readonly number[],
  isMember: (inner: number) => boolean,
  without: number,
  visit: Visit,
): void {
  const { municipalities, columns, municipalityAt, columnAt, at } = index;
  const exchange: [number, number, number, number] = [-1, -1, -1, -1];
  const look = (up: number, opposite: number, beside: number, below: number) => {
    exchange[0] = up;
    exchange[1] = opposite;
    exchange[2] = beside;
    exchange[3] = below;
    return visit(exchange);
  };
  for (const start of starts) {
    const municipality = municipalityAt[start] ?? 0;
    const column = columnAt[start] ?? 0;
    if (municipality === without) continue;
    if (look(start, -1, -1, -1)) return;
    for (let other = 0; other < columns.length; other++) {
      const beside = at(municipality, other);
      if (other !== column && beside >= 0 && !isMember(beside) && look(start, -1, beside, -1)) return;
    }
    let tried = 0;
    for (let step = 1; step < municipalities.length && tried < PARTNERS; step++) {
      const partner = neighbour(municipality, step, municipalities.length);
      const below = at(partner, column);
      if (partner === without || below < 0 || isMember(below)) continue;
      tried++;
      if (look(start, -1, -1, below)) return;
      for (let other = 0; other < columns.length; other++) {
        const beside = at(municipality, other);
        const opposite = at(partner, other);
        if (other === column || beside < 0 || opposite < 0 || isMember(beside)) continue;
        if (look(start, opposite, beside, below)) return;
      }
    }
  }
}

/** The nearest first: the next, the one before, and so on around. */
function neighbour(from: number, step: number, size: number): number {
  const away = (step + 1) >> 1;
  return (from + (step % 2 === 1 ? away : size - away)) % size;
}
