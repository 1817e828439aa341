import { type Constraint, type Solver, solverOf } from "../release/audit/linear-system.ts";
import type { Levels } from "../release/guard/freedom.ts";
import { type LinkedCells, largestIn } from "../release/guard/linked-cells.ts";

/** Which sums of a cell's categories are shown at each level: what a lower level shows and a higher does not is hidden. */
export type Shows = Readonly<Record<0 | 1 | 2, readonly (readonly number[])[]>>;

export const sharesShow: Shows = { 0: [[0], [1], [2]], 1: [[0], [1, 2]], 2: [] };
export const meansShow: Shows = { 0: [[0], [0, 1], [0, 2]], 1: [[0, 1]], 2: [] };
const everybodyIn = (shows: Shows) => [...new Set(shows[0].flat())];

const hiddenOf = (shows: Shows, level: 0 | 1 | 2) =>
  level === 2
    ? [...shows[0], ...shows[1], everybodyIn(shows)]
    : level === 1
      ? shows[0].filter((own) => !shows[1].some((other) => other.join() === own.join()))
      : [];

/**
 * Every hidden count that somebody who solves all published sums exactly pins to less than 5: somebody from outside, and
 * every municipality, which knows its own counts. That somebody is there is no secret.
 */
export function pinnedCounts(linked: LinkedCells, levels: Levels, shows: Shows, categories = 3) {
  const municipalities = [...new Set(linked.inner.map(({ municipality }) => municipality))];
  const outside = attackerOf(linked, levels, shows, undefined, categories);
  return [undefined, ...municipalities].flatMap((own) => {
    const solve = own === undefined ? outside : attackerOf(linked, levels, shows, own, categories);
    return linked.cells.flatMap(({ row, column, members, known }, cell) => {
      const others = members.filter((member) => linked.inner[member]?.municipality !== own);
      if (known !== undefined || others.length === 0) return [];
      return hiddenOf(shows, levels[cell] ?? 0).flatMap((counts) => {
        const terms = others.flatMap((member) => counts.map((count) => member * categories + count));
        const { low, high } = solve(terms);
        // What anybody knows of the others is no secret that somebody who takes part finds out.
        const open = outside(terms);
        const isNews = own === undefined || others.length === members.length || open.high - open.low >= 5 - 1e-6;
        return isNews && high - low < 5 - 1e-6 ? [{ by: own ?? "anybody", row, column, counts, low, high }] : [];
      });
    });
  });
}

/** More persons than any table has. */
const MOST = 10_000;

function attackerOf(
  linked: LinkedCells,
  levels: Levels,
  shows: Shows,
  own: string | undefined,
  categories: number,
): Solver {
  const countAt = (member: number, category: number) => linked.inner[member]?.counts[category] ?? 0;
  const published = linked.cells.flatMap(({ members }, cell) =>
    shows[levels[cell] ?? 0].map((counts) =>
      members.flatMap((member) => counts.map((count) => [member, count] as const)),
    ),
  );
  const known = linked.inner.flatMap(({ municipality, counts }, member) =>
    municipality === own ? counts.map((_, count) => [[member, count] as const]) : [],
  );
  const constraints = [...published, ...known].map((terms): Constraint => {
    const value = terms.reduce((sum, [member, count]) => sum + countAt(member, count), 0);
    return { terms: terms.map(([member, count]) => member * categories + count), low: value, high: value };
  });
  const present = linked.inner.flatMap(({ kept = [], counts }, member): readonly Constraint[] => {
    const terms = counts.map((_, count) => member * categories + count);
    return kept.length === 0 ? [] : [{ terms, low: 1, high: MOST }];
  });
  const solve = solverOf([...constraints, ...present], linked.inner.length * categories);
  if (solve === undefined) throw new Error("the true table does not fit what is published");
  return solve;
}

/** Kinds of persons by the counts that each is in: an attacker knows that all counts are made of persons. */
export type Kinds = readonly (readonly number[])[];

/** The same cells with the counts that kinds of persons make, for a guard that reads nothing else. */
export const countedByKind = ({ inner, cells }: LinkedCells, kinds: Kinds, size: number): LinkedCells => ({
  inner: inner.map((cell) => {
    const counts = Array.from({ length: size }, (_, at) =>
      kinds.reduce((sum, kind, one) => (kind.includes(at) ? sum + (cell.counts[one] ?? 0) : sum), 0),
    );
    return { ...cell, counts, kept: largestIn(counts) };
  }),
  cells,
});

/**
 * As `pinnedCounts`, where the cells hold how many there are of each kind of person, and what is shown are sums of the
 * counts that they are in.
 */
export function pinnedParts(linked: LinkedCells, levels: Levels, shows: Shows, kinds: Kinds) {
  const inKinds = (sum: readonly number[]) =>
    kinds.flatMap((kind, one) => (kind.some((at) => sum.includes(at)) ? [one] : []));
  const asKinds = (sums: Shows[0]) => sums.map(inKinds);
  const shown: Shows = { 0: asKinds(shows[0]), 1: asKinds(shows[1]), 2: asKinds(shows[2]) };
  return pinnedCounts(linked, levels, shown, kinds.length);
}
