import type { Quotient } from "./quotients.ts";

/** What one person adds to a value and took from it, as a difference of sums and of numbers, and whose it is. */
export interface Candidate<Owner> {
  readonly was: Quotient;
  readonly is: Quotient;
  readonly owner: Owner;
}

/**
 * Keeps those who may have the largest effect on a value before the value itself is known. Of all whose number moved alike the
 * effect goes up with the sum, so that the largest and the smallest sums are enough; memory does not grow with those added.
 */
export function createExtremes<Owner>(kept: number) {
  const byNumber = new Map<number, { readonly up: Candidate<Owner>[]; readonly down: Candidate<Owner>[] }>();
  let count = 0;
  return {
    /** In one order always, because the first of equals is kept. */
    add(candidate: Candidate<Owner>): void {
      const [sum, n] = [sumOf(candidate), candidate.is.n - candidate.was.n];
      if (sum === 0 && n === 0) return;
      count++;
      const alike = byNumber.get(n) ?? { up: [], down: [] };
      byNumber.set(n, alike);
      insert(alike.up, candidate, sum, kept, 1);
      insert(alike.down, candidate, sum, kept, -1);
    },
    /** How many moved the sum or the number. */
    count: () => count,
    candidates: (): readonly Candidate<Owner>[] => [
      ...new Set([...byNumber.values()].flatMap(({ up, down }) => [...up, ...down])),
    ],
  };
}

const sumOf = <Owner>({ was, is }: Candidate<Owner>) => is.sum - was.sum;

function insert<Owner>(list: Candidate<Owner>[], candidate: Candidate<Owner>, sum: number, kept: number, side: 1 | -1) {
  const last = list[kept - 1];
  if (last !== undefined && side * (sum - sumOf(last)) <= 0) return;
  const at = list.findIndex((one) => side * (sum - sumOf(one)) > 0);
  list.splice(at < 0 ? list.length : at, 0, candidate);
  if (list.length > kept) list.pop();
}
