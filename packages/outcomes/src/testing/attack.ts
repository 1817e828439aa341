import type { Grid } from "../release/guard/grid.ts";
import { type Polytope, polytopeOf } from "./linear-program.ts";

/** A count in a cell as a sum of the cell's three categories. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly categories: readonly number[];
}

/**
 * What somebody who knows every published count can find out: all tables of whole non-negative counts that add up to them,
 * widened to fractions.
 */
export function attackerOf(
  grid: Grid,
  published: readonly Target[],
): (target: Target) => { low: number; high: number } {
  const inner: [number, number][] = [];
  for (let row = 0; row < grid.height - 1; row++)
    for (let column = 0; column < grid.width - 1; column++)
      if (grid.at(row, column) !== undefined) inner.push([row, column]);
  const formOf = ({ row, column, categories }: Target) =>
    inner.flatMap(([r, c]) => {
      const belongs = (row === grid.height - 1 || r === row) && (column === grid.width - 1 || c === column);
      return [0, 1, 2].map((category) => (belongs && categories.includes(category) ? 1 : 0));
    });
  const countOf = ({ row, column, categories }: Target) =>
    categories.reduce((sum, category) => sum + (grid.at(row, column)?.counts[category] ?? 0), 0);
  const polytope: Polytope = polytopeOf(published.map(formOf), published.map(countOf), inner.length * 3);
  return (target) => {
    const form = formOf(target);
    return { low: -polytope.maximum(form.map((value) => -value)), high: polytope.maximum(form) };
  };
}

/** Every place of a grid that holds a cell. */
export function placesIn(grid: Grid): readonly (readonly [row: number, column: number])[] {
  const rows = Array.from({ length: grid.height }, (_, row) => row);
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  return rows
    .flatMap((row) => columns.map((column) => [row, column] as const))
    .filter(([row, column]) => grid.at(row, column) !== undefined);
}
