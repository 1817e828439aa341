import fc from "fast-check";
import { type InnerCell, type LinkedCell, type LinkedCells, largestIn } from "../release/guard/linked-cells.ts";

const large = fc.tuple(
  fc.integer({ min: 5, max: 40 }),
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 20 }),
);
const small = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
const uniform = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constant(0), fc.integer({ min: 0, max: 2 }));
const counts = fc.oneof(
  { weight: 5, arbitrary: large },
  { weight: 3, arbitrary: small },
  { weight: 1, arbitrary: uniform },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Counts of so many kinds of persons, few of some and many of others; `null` where there is nothing. */
export function anyKinds(kinds: number): fc.Arbitrary<readonly number[] | null> {
  const of = (count: fc.Arbitrary<number>) => fc.array(count, { minLength: kinds, maxLength: kinds });
  return fc.oneof(
    { weight: 6, arbitrary: of(fc.integer({ min: 3, max: 30 })) },
    { weight: 3, arbitrary: of(fc.integer({ min: 0, max: 12 })) },
    { weight: 2, arbitrary: of(fc.integer({ min: 5, max: 60 })) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

/** A table of municipalities and half-years with three counts each, or others; `null` where there is nothing. */
export const anyCounts = (size: number, cell: fc.Arbitrary<readonly number[] | null> = counts) =>
  fc
    .tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );

/** Which sums of a table are published: by region, by year, by the last four half-years, pooled. */
export const anySums = fc.record({
  regionSize: fc.integer({ min: 2, max: 3 }),
  regions: fc.boolean(),
  years: fc.boolean(),
  lastFour: fc.boolean(),
  pooled: fc.boolean(),
  total: fc.boolean(),
});
type Sums = typeof anySums extends fc.Arbitrary<infer Value> ? Value : never;

/** A random publication plan over a random table, small and empty cells among them. */
export const anyLinkedCells = (
  size: number,
  cell?: fc.Arbitrary<readonly number[] | null>,
): fc.Arbitrary<LinkedCells> =>
  fc.tuple(anyCounts(size, cell), anySums).map(([table, sums]) => linkedCellsOf(table, sums));

/** The cells that add up, from a table and the sums that are published. */
export function linkedCellsOf(
  table: readonly (readonly (readonly number[] | null)[])[],
  { regionSize, regions, years, lastFour, pooled, total }: Sums,
): LinkedCells {
  const inner: InnerCell[] = [];
  const positions = table.map((line, row) =>
    line.map((counts, column) => {
      if (counts === null) return -1;
      const place = { municipality: `M${row}`, column: `H${column}` };
      return inner.push({ ...place, counts, repeats: 0, kept: largestIn(counts) }) - 1;
    }),
  );
  const width = table[0]?.length ?? 0;
  const all = Array.from({ length: table.length }, (_, row) => row);
  const groups = all.filter((row) => row % regionSize === 0).map((row) => all.slice(row, row + regionSize));
  const rows: [string, number[]][] = [
    ...all.map((row): [string, number[]] => [`M${row}`, [row]]),
    ...(regions ? groups.map((own, at): [string, number[]] => [`R${at}`, own]) : []),
    ...(total ? [["all", all] as [string, number[]]] : []),
  ];
  const halves = Array.from({ length: width }, (_, column) => column);
  const columns: [string, number[], number][] = [
    ...halves.map((column): [string, number[], number] => [`H${column}`, [column], 1]),
    ...(years
      ? halves
          .filter((column) => column % 2 === 1)
          .map((column): [string, number[], number] => [`Y${column}`, [column - 1, column], 1.5])
      : []),
    ...(lastFour && width >= 4 ? [["last", halves.slice(-4), 2] as [string, number[], number]] : []),
    ...(pooled ? [["pooled", halves, 4] as [string, number[], number]] : []),
  ];
  const cells = rows.flatMap(([row, own]) =>
    columns.flatMap(([column, halfYears, weight]): LinkedCell[] => {
      const members = own
        .flatMap((at) => halfYears.map((halfYear) => positions[at]?.[halfYear] ?? -1))
        .filter((position) => position >= 0);
      const rowWeight = row === "all" ? 12 : own.length > 1 ? 3 : 1;
      return members.length === 0 ? [] : [{ row, column, members, atLeast: 0, weight: weight * rowWeight }];
    }),
  );
  return { inner, cells };
}
