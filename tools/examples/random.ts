/** Chance with a fixed seed: the same seed gives the same examples on every machine. */
export interface Random {
  /** A real number from 0 up to, not including, 1. */
  readonly unit: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of the keys, in proportion to its weight. */
  readonly weighted: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key;
  readonly normal: (mean: number, deviation: number) => number;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
  /** As many cards as asked, in the exact proportions of the weights (largest remainders), shuffled. */
  readonly deck: <Key extends string>(weights: Readonly<Record<Key, number>>, size: number) => Key[];
}

/** A generator of its own per subject, so that a change in one file leaves the others as they were. */
export function createRandom(seed: string): Random {
  const unit = mulberry32(hash(seed));
  const between = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
  const pick = <Item>(items: readonly Item[]) => items[between(0, items.length - 1)] as Item;
  const weighted = <Key extends string>(weights: Readonly<Record<Key, number>>) => {
    const entries = Object.entries(weights) as [Key, number][];
    let left = unit() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return (entries.at(-1) as [Key, number])[0];
  };
  const normal = (mean: number, deviation: number) => {
    let sum = 0;
    for (let draw = 0; draw < 12; draw++) sum += unit();
    return mean + (sum - 6) * deviation;
  };
  const shuffled = <Item>(items: readonly Item[]) => {
    const result = [...items];
    for (let last = result.length - 1; last > 0; last--) {
      const other = between(0, last);
      [result[last], result[other]] = [result[other] as Item, result[last] as Item];
    }
    return result;
  };
  const deck = <Key extends string>(weights: Readonly<Record<Key, number>>, size: number) =>
    shuffled(exactProportions(weights, size));
  return { unit, between, chance: (probability) => unit() < probability, pick, weighted, normal, shuffled, deck };
}

function exactProportions<Key extends string>(weights: Readonly<Record<Key, number>>, size: number): Key[] {
  const entries = Object.entries(weights) as [Key, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const shares = entries.map(([key, weight]) => {
    const exact = (weight / total) * size;
    return { key, count: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = size - shares.reduce((sum, share) => sum + share.count, 0);
  for (const share of [...shares].sort((a, b) => b.rest - a.rest)) if (left-- > 0) share.count++;
  return shares.flatMap(({ key, count }) => Array<Key>(count).fill(key));
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
