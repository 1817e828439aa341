import { ageGroups } from "../divisions/division.ts";

/** The levels of a dimension that are in a stratum, also where several are put together. */
export function levelsOfStratum(dimension: string, stratum: string, together?: readonly string[]): readonly string[] {
  if (together !== undefined) return together.flatMap((one) => levelsOfStratum(dimension, one));
  const level = stratum.slice(dimension.length + 1);
  return dimension === "age" ? (ageGroups[level]?.levels ?? [level]) : [level];
}
