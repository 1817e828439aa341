import type { ComparedPair } from "./compared-pair.ts";

interface Placed {
  readonly municipality: string;
  readonly value: number | null;
  readonly rank?: { readonly lower: number; readonly upper: number };
}

/** From high to low; `null` unless all places are apart and every two neighbours differ more than chance explains. */
export function orderOf(placed: readonly Placed[], pairs: readonly ComparedPair[]): readonly string[] | null {
  if (placed.some(({ value }) => value === null)) return null;
  const falling = [...placed].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const apart = falling.slice(1).every((lower, index) => {
    const higher = falling[index]!;
    if (higher.rank !== undefined && lower.rank !== undefined && higher.rank.upper >= lower.rank.lower) return false;
    return pairs.some(({ first, second, verdict }) => verdict === "different" && isPair(first, second, higher, lower));
  });
  return apart ? falling.map(({ municipality }) => municipality) : null;
}

const isPair = (first: string, second: string, a: Placed, b: Placed) =>
  (first === a.municipality && second === b.municipality) || (first === b.municipality && second === a.municipality);
