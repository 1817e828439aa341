import { CATEGORIES, type InnerPlaces } from "./public-system.ts";

/** True counts by municipality and half-year. */
export type Truth = ReadonlyMap<string, readonly number[]>;

/** The true counts by variable; not a number where a municipality is no longer there. */
export function pointOf(truth: Truth, { places }: InnerPlaces): Float64Array {
  const point = new Float64Array(places.length * CATEGORIES).fill(Number.NaN);
  for (const [at, { municipality, cohort }] of places.entries())
    point.set(truth.get(`${municipality}|${cohort}`) ?? [], at * CATEGORIES);
  return point;
}
