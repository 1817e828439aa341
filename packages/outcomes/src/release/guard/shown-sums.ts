import type { CellIndex } from "./cell-index.ts";
import type { Exchange } from "./exchanges.ts";
import type { Levels } from "./freedom.ts";
import type { HidingLevel, LinkedCell } from "./linked-cells.ts";

/** The sums that are shown, and what exchanges do to them. */
export interface ShownSums {
  /** By inner cell a number for the shown cells around it: an exchange that keeps all sums keeps these as well. */
  readonly around: (level: 1 | 2) => Float64Array;
  /** Whether an exchange changes no sum that is shown further than a level. */
  readonly keptBy: (exchange: Exchange, level: 1 | 2) => boolean;
  /** The cells whose shown sums it would change; valid until the next call. */
  readonly brokenBy: (exchange: Exchange, level: 1 | 2) => readonly number[];
  /** Whether a cell is nothing but the own counts of a municipality and cells that are shown. */
  readonly isOwnAndShown: (cell: number, municipality: number, level: 1 | 2) => boolean;
  /** Whether a municipality knows what the others of a cell are together from an earlier release, as they still are. */
  readonly wasTold: (cell: number, municipality: number, level: 1 | 2) => boolean;
  readonly hidden: (cell: number, before: HidingLevel) => void;
}

export function shownSumsOf(cells: readonly LinkedCell[], levels: Levels, index: CellIndex): ShownSums {
  const { cellStart, cellsWith, municipalityAt } = index;
  const net = new Int32Array(cells.length);
  const broken: number[] = [];
  const marks = Float64Array.from(cells, (_, cell) => markOf(cell));
  const shown = Uint8Array.from(levels);
  const [aroundPart, aroundWhole] = [1, 2].map((level) => {
    const sums = new Float64Array(municipalityAt.length);
    for (const [cell, { members }] of cells.entries())
      if (shown[cell]! < level) for (const member of members) sums[member]! += marks[cell]!;
    return sums;
  }) as [Float64Array, Float64Array];
  const around = (level: 1 | 2) => (level === 1 ? aroundPart : aroundWhole);
  const brokenBy = (exchange: Exchange, level: 1 | 2) => {
    broken.length = 0;
    for (let corner = 0; corner < 4; corner++) {
      const position = exchange[corner]!;
      if (position < 0) continue;
      for (let at = cellStart[position]!; at < cellStart[position + 1]!; at++) {
        const cell = cellsWith[at]!;
        if (shown[cell]! >= level) continue;
        if (net[cell] === 0) broken.push(cell);
        net[cell]! += corner < 2 ? 1 : -1;
      }
    }
    let kept = 0;
    for (let at = 0; at < broken.length; at++) {
      const cell = broken[at]!;
      if (net[cell] !== 0) broken[kept++] = cell;
      net[cell] = 0;
    }
    broken.length = kept;
    return broken;
  };
  const isShownOf = (other: number, municipality: number, column: string, level: 1 | 2) =>
    shown[other]! < level &&
    cells[other]?.column === column &&
    cells[other].members.every((own) => municipalityAt[own] === municipality);
  return {
    around,
    brokenBy,
    keptBy(exchange, level) {
      const own = around(level);
      const [up, opposite, beside, below] = exchange;
      const rising = own[up]! + (opposite < 0 ? 0 : own[opposite]!);
      const falling = (beside < 0 ? 0 : own[beside]!) + (below < 0 ? 0 : own[below]!);
      return rising === falling && brokenBy(exchange, level).length === 0;
    },
    isOwnAndShown(cell, municipality, level) {
      const { members = [], column = "" } = cells[cell] ?? {};
      return members.every((member) => {
        const owner = municipalityAt[member]!;
        if (owner === municipality) return true;
        for (let at = cellStart[member]!; at < cellStart[member + 1]!; at++)
          if (isShownOf(cellsWith[at]!, owner, column, level)) return true;
        return false;
      });
    },
    wasTold(cell, municipality, level) {
      const isOther = (member: number) => municipalityAt[member] !== municipality;
      const others = cells[cell]?.members.filter(isOther) ?? [];
      const [first] = others;
      if (first === undefined) return false;
      return cellsWith.subarray(cellStart[first], cellStart[first + 1]).some((earlier) => {
        const { told = 2, members } = cells[earlier]!;
        return told < level && isSame(members.filter(isOther), others);
      });
    },
    hidden(cell, before) {
      const now = levels[cell] ?? 0;
      shown[cell] = now;
      for (const level of [1, 2] as const) {
        if (before >= level || now < level) continue;
        for (const member of cells[cell]?.members ?? []) around(level)[member]! -= marks[cell]!;
      }
    },
  };
}

const isSame = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((member, at) => member === other[at]);

/** A whole number that looks like chance, under 2 to the power 46, so that sums of some dozens stay exact. */
function markOf(cell: number): number {
  const high = Math.imul(cell + 1, 0x9e3779b1) >>> 0;
  const low = Math.imul(high ^ (high >>> 15), 0x85ebca6b) >>> 0;
  return (high % 0x3fff) * 0x100000000 + low;
}
