import type { LinkedCells } from "./linked-cells.ts";

/** Where to find the cells around an inner cell, by position. */
export interface CellIndex {
  /** The cells that an inner cell is part of. */
  readonly cellsWith: readonly (readonly number[])[];
  /** Cells with the same members: they are shown or hidden together. */
  readonly twinsOf: readonly (readonly number[])[];
  readonly municipalities: readonly string[];
  readonly columns: readonly string[];
  readonly municipalityAt: readonly number[];
  readonly columnAt: readonly number[];
  /** The inner cell of a municipality and column, or -1. */
  readonly at: (municipality: number, column: number) => number;
}

export function indexOf({ inner, cells }: LinkedCells): CellIndex {
  const cellsWith: number[][] = inner.map(() => []);
  const byMembers = new Map<string, number[]>();
  const keys = cells.map(({ members }, cell) => {
    for (const member of members) cellsWith[member]?.push(cell);
    const key = members.join();
    const twins = byMembers.get(key);
    if (twins === undefined) byMembers.set(key, [cell]);
    else twins.push(cell);
    return key;
  });
  const municipalities = [...new Set(inner.map(({ municipality }) => municipality))];
  const columns = [...new Set(inner.map(({ column }) => column))];
  const municipalityNumber = new Map(municipalities.map((name, at) => [name, at]));
  const columnNumber = new Map(columns.map((name, at) => [name, at]));
  const municipalityAt = inner.map(({ municipality }) => municipalityNumber.get(municipality) ?? 0);
  const columnAt = inner.map(({ column }) => columnNumber.get(column) ?? 0);
  const places = new Int32Array(municipalities.length * columns.length).fill(-1);
  for (const position of inner.keys())
    places[(municipalityAt[position] ?? 0) * columns.length + (columnAt[position] ?? 0)] = position;
  return {
    cellsWith,
    twinsOf: keys.map((key) => byMembers.get(key) ?? []),
    municipalities,
    columns,
    municipalityAt,
    columnAt,
    at: (municipality, column) => places[municipality * columns.length + column] ?? -1,
  };
}
