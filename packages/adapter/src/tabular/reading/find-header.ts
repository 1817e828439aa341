import type { SheetRow } from "@jobcoach/sheets";
import { normaliseKey } from "../../values/normalise-key.ts";
import { keysOf } from "../binding/match-columns.ts";
import type { ProfileTable } from "../profile/profile.ts";

const ROWS_SEARCHED = 20;
const SHARE_OF_A_HEADER = 0.3;

/**
 * The row that holds most of the names of a table's columns, among the first rows; titles may stand above it. `undefined`
 * when no row holds enough of them.
 */
export function findHeader<Row extends Pick<SheetRow, "cells">>(
  rows: readonly Row[],
  table: ProfileTable,
): Row | undefined {
  const keys = new Set(table.columns.flatMap(keysOf));
  let best: Row | undefined;
  let most = Math.max(1, Math.floor(table.columns.length * SHARE_OF_A_HEADER));
  for (const row of rows.slice(0, ROWS_SEARCHED)) {
    const known = new Set(row.cells.map(normaliseKey).filter((key) => keys.has(key))).size;
    if (known < most || (best !== undefined && known === most)) continue;
    best = row;
    most = known;
  }
  return best;
}
