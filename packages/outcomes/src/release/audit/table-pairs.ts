import { MINIMUM_CATEGORY } from "../policy.ts";
import { TOLERANCE } from "./asked-count.ts";
import type { TablePair } from "./feasible-system.ts";

/** Pairs of tables that were found to fit, to be looked at again for other sums. */
export interface TablePairs {
  readonly remember: (pair: TablePair) => void;
  /** Whether a sum is 5 apart in the two tables of a pair. */
  readonly areApart: (terms: readonly number[]) => boolean;
  /** The owners of whom some variable moves in every pair in which a sum is 5 apart; `undefined` where there is no such pair. */
  readonly movingInAll: (terms: readonly number[]) => readonly number[] | undefined;
}

/** In which pairs a variable differs, and how much. */
interface Differences {
  readonly pairs: number[];
  readonly by: number[];
}

/** Pairs of tables of variables that each belong to an owner. */
export function tablePairs(ownerOf: (variable: number) => number): TablePairs {
  const ownersOf: (readonly number[])[] = [];
  const differencesOf: (Differences | undefined)[] = [];
  const apart: number[] = [];
  const pairsApartIn = (terms: readonly number[]): readonly number[] => {
    const met: number[] = [];
    for (const term of terms) {
      const differences = differencesOf[term];
      if (differences === undefined) continue;
      const { pairs, by } = differences;
      for (let at = 0; at < pairs.length; at++) {
        const pair = pairs[at]!;
        if (apart[pair] === 0) met.push(pair);
        apart[pair]! += by[at]!;
      }
    }
    const found = new Set(met.filter((pair) => Math.abs(apart[pair]!) >= MINIMUM_CATEGORY - TOLERANCE));
    for (const pair of met) apart[pair] = 0;
    return [...found];
  };
  return {
    remember({ change, moving }) {
      const pair = ownersOf.length;
      ownersOf.push([...new Set(moving.map(ownerOf))]);
      apart.push(0);
      for (const [variable, by] of change) {
        const known = differencesOf[variable];
        if (known === undefined) differencesOf[variable] = { pairs: [pair], by: [by] };
        else {
          known.pairs.push(pair);
          known.by.push(by);
        }
      }
    },
    areApart: (terms) => pairsApartIn(terms).length > 0,
    movingInAll(terms) {
      const [first, ...others] = pairsApartIn(terms).map((pair) => ownersOf[pair]!);
      return first?.filter((owner) => others.every((owners) => owners.includes(owner)));
    },
  };
}
