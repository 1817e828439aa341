/** Sums of counts by name. */
export interface NamedSums {
  readonly add: (counts: Readonly<Record<string, number>>) => void;
  /** The sums by name, in the order of their names. */
  readonly total: () => Record<string, number>;
}

/** Records mostly have the same names in the same order, so that each name is where the one before it leads. */
export function namedSums(): NamedSums {
  const names: string[] = [];
  const sums: number[] = [];
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    sums.push(0);
    return names.push(name) - 1;
  };
  return {
    add(counts) {
      let next = 0;
      for (const name in counts) {
        const place = names[next] === name ? next : placeOf(name);
        sums[place]! += counts[name]!;
        next = place + 1;
      }
    },
    total: () => inOrder(names.map((name, place) => [name, sums[place]!])),
  };
}

/** A record of which the names are in order. */
export const inOrder = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
