import { columnLetter } from "@jobcoach/sheets";
import { normaliseKey } from "../../values/normalise-key.ts";
import type { ProfileColumn, ProfileTable } from "../profile/profile.ts";

/** Which columns of a profile stand where in a header. */
export interface ColumnMatch {
  readonly found: ReadonlyMap<ProfileColumn, number>;
  readonly absent: readonly ProfileColumn[];
  /** Columns under which two names of the header fall. */
  readonly doubled: ReadonlySet<ProfileColumn>;
  /** Where names stand that the profile does not know. */
  readonly unknown: readonly number[];
}

/** Under which names a column may stand, as they are compared. */
export const keysOf = ({ header, aliases = [] }: ProfileColumn): string[] => [header, ...aliases].map(normaliseKey);

/**
 * Looks the names of a header up in a table; their order does not matter. Of a column that is not imported the profile may have
 * the letter alone, because its name may be somebody's.
 */
export function matchColumns(names: readonly string[], { columns }: ProfileTable): ColumnMatch {
  const byKey = new Map(columns.flatMap((column) => keysOf(column).map((key) => [key, column] as const)));
  const found = new Map<ProfileColumn, number>();
  const doubled = new Set<ProfileColumn>();
  const unknown: number[] = [];
  for (const [index, name] of names.entries()) {
    const column = byKey.get(normaliseKey(name)) ?? unreadAt(index);
    if (column === undefined) unknown.push(index);
    else if (found.has(column)) doubled.add(column);
    else found.set(column, index);
  }
  function unreadAt(index: number): ProfileColumn | undefined {
    const letter = columnLetter(index);
    return columns.find(({ header, slot }) => slot === "not-imported" && header === letter);
  }
  return { found, absent: columns.filter((column) => !found.has(column)), doubled, unknown };
}
