import { normaliseKey } from "../values/normalise-key.ts";
import { keysOfTable } from "./bind-columns.ts";
import type { TemplateTable } from "./template.ts";

const ROWS_SEARCHED = 20;
const SHARE_OF_A_HEADER = 0.4;

export interface FoundTable {
  readonly table: TemplateTable;
  /** Which of the rows is the header. */
  readonly at: number;
  /** The share of the columns of table and header together that both know, from 0 to 1. */
  readonly share: number;
}

/** The table whose columns a header among the first rows holds best; `undefined` when none is like it. */
export function findTable(
  rows: readonly (readonly string[])[],
  tables: readonly TemplateTable[],
): FoundTable | undefined {
  let best: FoundTable | undefined;
  for (const table of tables) {
    const keys = keysOfTable(table);
    const needed = Object.entries(table.columns).filter(([, { required }]) => required === "value");
    const count = Object.keys(table.columns).length;
    for (const [at, cells] of rows.slice(0, ROWS_SEARCHED).entries()) {
      const names = cells.map(normaliseKey).filter((name) => name !== "");
      const known = new Set(names.flatMap((name) => keys.get(name) ?? []));
      const hasNeeded = needed.length === 0 ? 1 : needed.filter(([name]) => known.has(name)).length / needed.length;
      const share = names.length === 0 ? 0 : (known.size / names.length + Math.max(known.size / count, hasNeeded)) / 2;
      if (known.size > 1 && share >= SHARE_OF_A_HEADER && share > (best?.share ?? 0)) best = { table, at, share };
    }
  }
  return best;
}
