import fc from "fast-check";
import type { Grid, GridCell } from "../release/guard/grid.ts";

/** A table that adds up, from its inner cells: three counts and the repeats among them, 0 unless given; `null` is a known zero. */
export function gridOf(inner: readonly (readonly (readonly number[] | null)[])[]): Grid {
  const height = inner.length + 1;
  const width = (inner[0]?.length ?? 0) + 1;
  return {
    height,
    width,
    at: (row, column) => {
      const rows = row === height - 1 ? inner : inner.slice(row, row + 1);
      const cells = rows.flatMap((line) => (column === width - 1 ? line : line.slice(column, column + 1)));
      return sumOfCells(cells.filter((cell) => cell !== null));
    },
  };
}

function sumOfCells(cells: readonly (readonly number[])[]): GridCell | undefined {
  if (cells.length === 0) return undefined;
  const counts = [0, 1, 2].map((index) => cells.reduce((sum, cell) => sum + (cell[index] ?? 0), 0));
  return { counts, repeats: cells.reduce((sum, cell) => sum + (cell[3] ?? 0), 0) };
}

const large = fc.tuple(
  fc.integer({ min: 5, max: 40 }),
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 20 }),
);
const small = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
const uniform = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constant(0), fc.integer({ min: 0, max: 2 }));
/** Persons of whom some were counted in an earlier cohort. */
const withRepeats = (counts: fc.Arbitrary<[number, number, number]>) =>
  fc.tuple(counts, fc.double({ min: 0, max: 1, noNaN: true })).map(([[a, b, c], part]) => {
    const repeats = part < 0.5 ? 0 : Math.floor((a + b + c) * (part - 0.5));
    return [a, b, c, repeats];
  });
const cell = fc.oneof(
  { weight: 5, arbitrary: withRepeats(large) },
  { weight: 3, arbitrary: withRepeats(small) },
  { weight: 1, arbitrary: withRepeats(uniform) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Tables of up to `size` municipalities and cohorts with three counts per cell, small and empty ones among them. */
export const anyGrid = (size: number): fc.Arbitrary<Grid> =>
  fc
    .tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    )
    .map(gridOf);
