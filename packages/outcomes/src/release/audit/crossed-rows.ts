import type { ReleaseRow } from "../release.ts";
import { isByAgeOrSex, isOfTraits } from "./traits-layout.ts";

/**
 * Which rows must be read together with a table that crosses age with sex: those by age and by sex that have a municipality and
 * half-year in common with it, or with one that has. What else there is by age or by sex tells nothing more of it.
 */
export function rowsBesideCrossing(
  rows: readonly ReleaseRow[],
  kindOf: (row: ReleaseRow) => string,
): (row: ReleaseRow) => boolean {
  const crossed = new Set(rows.filter(isOfTraits).map(kindOf));
  const own = rows.filter((row) => crossed.has(kindOf(row)) && (isOfTraits(row) || isByAgeOrSex(row)));
  const linked = linkedSets();
  for (const row of own) linked.join(placesOf(row, kindOf));
  const reached = new Set(own.filter(isOfTraits).map((row) => linked.setOf(placesOf(row, kindOf)[0] ?? "")));
  return (row) => isByAgeOrSex(row) && reached.has(linked.setOf(placesOf(row, kindOf)[0] ?? ""));
}

const placesOf = (row: ReleaseRow, kindOf: (row: ReleaseRow) => string): readonly string[] =>
  row.pooled.map(({ municipality, cohort }) => `${kindOf(row)} ${municipality} ${cohort}`);

/** Sets of names that grow together where names are joined; a set goes by one of its names. */
function linkedSets() {
  const above = new Map<string, string>();
  const setOf = (name: string): string => {
    let top = name;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    for (let at = name; at !== top; ) {
      const next = above.get(at) ?? top;
      above.set(at, top);
      at = next;
    }
    return top;
  };
  const join = (names: readonly string[]) => {
    const [first, ...rest] = names;
    if (first === undefined) return;
    for (const name of rest) {
      const [one, other] = [setOf(first), setOf(name)];
      if (one !== other) above.set(other, one);
    }
  };
  return { join, setOf };
}
