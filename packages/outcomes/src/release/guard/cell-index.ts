import type { LinkedCells } from "./linked-cells.ts";

/** Where to find the cells around an inner cell, by position. */
export interface CellIndex {
  /** The cells that an inner cell is part of: `cellsWith[cellStart[inner]]` up to `cellStart[inner + 1]`, not inclusive. */
  readonly cellStart: Int32Array;
  readonly cellsWith: Int32Array;
  /** Cells with the same members: they are shown or hidden together. */
  readonly twinsOf: readonly (readonly number[])[];
  readonly municipalities: readonly string[];
  readonly columns: readonly string[];
  readonly municipalityAt: Int32Array;
  readonly columnAt: Int32Array;
  /** The inner cell of a municipality and column, or -1, at `municipality * columns.length + column`. */
  readonly places: Int32Array;
}

export function indexOf({ inner, cells }: LinkedCells): CellIndex {
  const byMembers = new Map<string, number[]>();
  const twinsOf = cells.map(({ members }, cell) => {
    const key = members.join();
    const twins = byMembers.get(key) ?? [];
    byMembers.set(key, twins);
    twins.push(cell);
    return twins;
  });
  const municipalities = [...new Set(inner.map(({ municipality }) => municipality))];
  const columns = [...new Set(inner.map(({ column }) => column))];
  const municipalityNumber = new Map(municipalities.map((name, at) => [name, at]));
  const columnNumber = new Map(columns.map((name, at) => [name, at]));
  const municipalityAt = Int32Array.from(inner, ({ municipality }) => municipalityNumber.get(municipality) ?? 0);
  const columnAt = Int32Array.from(inner, ({ column }) => columnNumber.get(column) ?? 0);
  const places = new Int32Array(municipalities.length * columns.length).fill(-1);
  for (const position of inner.keys())
    places[municipalityAt[position]! * columns.length + columnAt[position]!] = position;
  return { ...cellsOfInner({ inner, cells }), twinsOf, municipalities, columns, municipalityAt, columnAt, places };
}

function cellsOfInner({ inner, cells }: LinkedCells): Pick<CellIndex, "cellStart" | "cellsWith"> {
  const cellStart = new Int32Array(inner.length + 1);
  for (const { members } of cells) for (const member of members) cellStart[member + 1]! += 1;
  for (const position of inner.keys()) cellStart[position + 1]! += cellStart[position]!;
  const cellsWith = new Int32Array(cellStart[inner.length] ?? 0);
  const filled = cellStart.slice();
  for (const [cell, { members }] of cells.entries()) for (const member of members) cellsWith[filled[member]!++] = cell;
  return { cellStart, cellsWith };
}
