import type { CellIndex } from "./cell-index.ts";
import type { Exchange } from "./exchanges.ts";
import type { Levels } from "./freedom.ts";
import type { HidingLevel, LinkedCell } from "./linked-cells.ts";

/** The sums that are shown, and what exchanges do to them. */
export interface ShownSums {
  /** Whether an exchange changes no sum that is shown further than a level. */
  readonly keptBy: (exchange: Exchange, level: 1 | 2) => boolean;
  /** The cells whose shown sums it would change; valid until the next call. */
  readonly brokenBy: (exchange: Exchange, level: 1 | 2) => readonly number[];
  /** Whether a cell is nothing but the own counts of a municipality and cells that are shown. */
  readonly isOwnAndShown: (cell: number, municipality: number, level: 1 | 2) => boolean;
  readonly hidden: (cell: number, before: HidingLevel) => void;
}

export function shownSumsOf(cells: readonly LinkedCell[], levels: Levels, index: CellIndex): ShownSums {
  const { cellsWith, municipalityAt } = index;
  const net = new Int32Array(cells.length);
  const broken: number[] = [];
  const marks = cells.map((_, cell) => markOf(cell));
  // Sums of marks of the shown cells around an inner cell: an exchange that keeps all sums keeps these as well.
  const around = [1, 2].map((level) =>
    Float64Array.from(cellsWith, (own) =>
      own.reduce((sum, cell) => ((levels[cell] ?? 0) < level ? sum + (marks[cell] ?? 0) : sum), 0),
    ),
  );
  const brokenBy = (exchange: Exchange, level: 1 | 2) => {
    broken.length = 0;
    for (let corner = 0; corner < 4; corner++) {
      const position = exchange[corner] ?? -1;
      if (position < 0) continue;
      for (const cell of cellsWith[position] ?? []) {
        if ((levels[cell] ?? 0) >= level) continue;
        if (net[cell] === 0) broken.push(cell);
        net[cell] = (net[cell] ?? 0) + (corner < 2 ? 1 : -1);
      }
    }
    let kept = 0;
    for (const cell of broken) {
      if (net[cell] !== 0) broken[kept++] = cell;
      net[cell] = 0;
    }
    broken.length = kept;
    return broken;
  };
  return {
    brokenBy,
    keptBy(exchange, level) {
      const own = around[level - 1];
      const [up, opposite, beside, below] = exchange;
      const rising = (own?.[up] ?? 0) + (own?.[opposite] ?? 0);
      const falling = (own?.[beside] ?? 0) + (own?.[below] ?? 0);
      return rising === falling && brokenBy(exchange, level).length === 0;
    },
    isOwnAndShown(cell, municipality, level) {
      const { members = [], column = "" } = cells[cell] ?? {};
      return members.every(
        (member) =>
          municipalityAt[member] === municipality ||
          (cellsWith[member] ?? []).some(
            (other) =>
              (levels[other] ?? 0) < level &&
              cells[other]?.column === column &&
              cells[other]?.members.every((own) => municipalityAt[own] === municipalityAt[member]),
          ),
      );
    },
    hidden(cell, before) {
      for (const level of [1, 2]) {
        if (before >= level || (levels[cell] ?? 0) < level) continue;
        const sums = around[level - 1];
        for (const member of cells[cell]?.members ?? [])
          if (sums !== undefined) sums[member] = (sums[member] ?? 0) - (marks[cell] ?? 0);
      }
    },
  };
}

/** A whole number that looks like chance, under 2 to the power 46, so that sums of some dozens stay exact. */
function markOf(cell: number): number {
  const high = Math.imul(cell + 1, 0x9e3779b1) >>> 0;
  const low = Math.imul(high ^ (high >>> 15), 0x85ebca6b) >>> 0;
  return (high % 0x3fff) * 0x100000000 + low;
}
