import type { CompareView, Comparison } from "./compare-model.ts";

/** Two municipalities in order of name, the first minus the second. */
export type NamedPair = Pick<Comparison["pairs"][number], "difference" | "interval" | "smallest" | "verdict"> & {
  readonly names: readonly [first: string, second: string];
};

/** More pairs than this are not listed one by one: only those that differ are. */
const MOST_LISTED = 15;

/** The pairs of the municipalities that are shown, in order of their names. */
export function namedPairs({ comparison: { pairs }, lines }: CompareView): readonly NamedPair[] {
  const places = new Map(lines.map(({ code }, place) => [code, place]));
  const named = pairs
    .flatMap((pair) => {
      const [first, second] = [places.get(pair.first), places.get(pair.second)];
      if (first === undefined || second === undefined) return [];
      return first < second ? [{ ...pair, first, second }] : [{ ...turned(pair), first: second, second: first }];
    })
    .sort((a, b) => a.first - b.first || a.second - b.second)
    .map(({ first, second, difference, interval, smallest, verdict }): NamedPair => {
      const names = [lines[first]?.name ?? "", lines[second]?.name ?? ""] as const;
      return { names, difference, interval, smallest, verdict };
    });
  return named.length <= MOST_LISTED ? named : named.filter(({ verdict }) => verdict === "different");
}

const turned = ({ difference, interval: { lower, upper }, ...pair }: Comparison["pairs"][number]) => ({
  ...pair,
  difference: -difference,
  interval: { lower: -upper, upper: -lower },
});
