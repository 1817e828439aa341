import type { ReleaseRow } from "@jobcoach/outcomes";
import { placeOf } from "./release-version.ts";

/** A row that came, went or says something else. */
export type RowChange =
  | { readonly change: "added"; readonly before: null; readonly after: ReleaseRow }
  | { readonly change: "removed"; readonly before: ReleaseRow; readonly after: null }
  | { readonly change: "changed"; readonly before: ReleaseRow; readonly after: ReleaseRow };

/** What is different between two releases, in the order of the later one; what went comes last. */
export function changesBetween(before: readonly ReleaseRow[], after: readonly ReleaseRow[]): readonly RowChange[] {
  const earlier = new Map(before.map((row) => [placeOf(row), row]));
  const later = new Set(after.map(placeOf));
  const now = after.flatMap((row): readonly RowChange[] => {
    const was = earlier.get(placeOf(row));
    if (was === undefined) return [{ change: "added", before: null, after: row }];
    return saysTheSame(was, row) ? [] : [{ change: "changed", before: was, after: row }];
  });
  const gone = before.filter((row) => !later.has(placeOf(row)));
  return [...now, ...gone.map((row): RowChange => ({ change: "removed", before: row, after: null }))];
}

/** The database keeps the members of JSON in an order of its own, the same for both. */
const saysTheSame = (a: ReleaseRow, b: ReleaseRow) => JSON.stringify(a) === JSON.stringify(b);

/** Indicators of which the definition came, went or has another version, in order of id. */
export function definitionChanges(before: Definitions, after: Definitions) {
  const versionIn = (definitions: Definitions, indicator: string) =>
    definitions.find(({ id }) => id === indicator)?.version ?? null;
  return [...new Set([...before, ...after].map(({ id }) => id))]
    .sort()
    .map((indicator) => ({ indicator, before: versionIn(before, indicator), after: versionIn(after, indicator) }))
    .filter((change) => change.before !== change.after);
}

type Definitions = readonly { readonly id: string; readonly version: string }[];
