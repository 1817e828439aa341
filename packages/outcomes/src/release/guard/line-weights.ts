import type { CellIndex } from "./cell-index.ts";
import type { Levels } from "./freedom.ts";
import type { LinkedCell } from "./linked-cells.ts";

/** What it costs at least to exchange persons between two half-years of one municipality. */
export interface LineWeights {
  /** The weights of the cells of that municipality alone that are shown further than a level and hold one of two inner cells. */
  readonly between: (one: number, other: number, level: 1 | 2) => number;
  readonly hidden: (cell: number) => void;
}

const NOT_KNOWN = -1;

export function lineWeightsOf(
  cells: readonly LinkedCell[],
  weights: Float64Array,
  levels: Levels,
  { cellStart, cellsWith, municipalityAt, columnAt, columns, municipalities }: CellIndex,
): LineWeights {
  const width = columns.length;
  const isOfOne = Uint8Array.from(cells, ({ members }) =>
    members.every((member) => municipalityAt[member] === municipalityAt[members[0]!]) ? 1 : 0,
  );
  const known = [1, 2].map(() => new Float64Array(municipalities.length * width * width).fill(NOT_KNOWN));
  const isIn = (cell: number, inner: number) => {
    for (let at = cellStart[inner]!; at < cellStart[inner + 1]!; at++) if (cellsWith[at] === cell) return true;
    return false;
  };
  const weightIn = (inner: number, without: number, level: 1 | 2) => {
    let weight = 0;
    for (let at = cellStart[inner]!; at < cellStart[inner + 1]!; at++) {
      const cell = cellsWith[at]!;
      if (isOfOne[cell] === 1 && levels[cell]! < level && !isIn(cell, without)) weight += weights[cell]!;
    }
    return weight;
  };
  return {
    between(one, other, level) {
      const own = known[level - 1]!;
      const place = (municipalityAt[one]! * width + columnAt[one]!) * width + columnAt[other]!;
      if (own[place] === NOT_KNOWN) own[place] = weightIn(one, other, level) + weightIn(other, one, level);
      return own[place]!;
    },
    hidden(cell) {
      if (isOfOne[cell] === 0) return;
      const from = municipalityAt[cells[cell]!.members[0]!]! * width * width;
      for (const own of known) own.fill(NOT_KNOWN, from, from + width * width);
    },
  };
}
