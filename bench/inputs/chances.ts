/** A whole number from 0 to the limit, not inclusive. */
export type Chance = (limit: number) => number;

/** Numbers that look random and are the same every time. */
export function chancesFrom(seed: number): Chance {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
