import fc from "fast-check";
import { expect, test } from "vitest";
import { bestPairs } from "./best-pairs.ts";

test("two rows that want the same column: the sum decides, not who comes first", () => {
  expect(
    bestPairs([
      [0.9, 0.8],
      [0.85, 0.1],
    ]),
  ).toEqual([1, 0]);
});

test("nothing is paired for nothing", () => {
  expect(bestPairs([[0, 0]])).toEqual([-1]);
  expect([bestPairs([]), bestPairs([[]])]).toEqual([[], [-1]]);
});

test("no other pairing has a greater sum", () => {
  const score = fc.integer({ min: 0, max: 9 });
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, width]) =>
      fc.array(fc.array(score, { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(matrix, (scores) => {
      const pairs = bestPairs(scores);
      const used = pairs.filter((at) => at >= 0);
      expect(new Set(used).size).toBe(used.length);
      const sum = pairs.reduce((total, at, row) => total + (at < 0 ? 0 : (scores[row]?.[at] ?? 0)), 0);
      expect(sum).toBe(greatest(scores, 0, new Set()));
    }),
  );
});

/** The greatest sum, by trying all pairings. */
function greatest(scores: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number {
  const own = scores[row];
  if (own === undefined) return 0;
  const alone = greatest(scores, row + 1, used);
  return own.reduce(
    (best, score, at) =>
      used.has(at) ? best : Math.max(best, score + greatest(scores, row + 1, new Set([...used, at]))),
    alone,
  );
}
