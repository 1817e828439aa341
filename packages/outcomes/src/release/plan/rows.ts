import { regionOf } from "@jobcoach/core";
import { ALL } from "../../figures/cell-sums.ts";
import type { PlannedTable } from "./publication-plan.ts";

/** A row of a table: its code and its municipalities. */
export interface Row {
  readonly code: string;
  readonly municipalities: ReadonlySet<string>;
}

/** The rows of a kind from the municipalities that take part, sorted. A region of a single one would only repeat it. */
export function rowsOf(kind: PlannedTable["rows"], municipalities: readonly string[]): readonly Row[] {
  if (kind === "municipality") return municipalities.map((code) => ({ code, municipalities: new Set([code]) }));
  if (kind === "all") return [{ code: ALL, municipalities: new Set(municipalities) }];
  const regions = new Map<string, Set<string>>();
  for (const municipality of municipalities) {
    const code = regionOf(municipality)?.region.code;
    if (code === undefined) continue;
    const known = regions.get(code);
    if (known === undefined) regions.set(code, new Set([municipality]));
    else known.add(municipality);
  }
  return [...regions]
    .filter(([, own]) => own.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => ({ code, municipalities: own }));
}
