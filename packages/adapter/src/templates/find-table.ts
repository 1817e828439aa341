import { normaliseKey } from "../values/normalise-key.ts";
import { keysOfTable } from "./bind-columns.ts";
import type { Template, TemplateTable } from "./template.ts";

const ROWS_SEARCHED = 20;
const SHARE_OF_A_HEADER = 0.4;

export interface FoundTable {
  readonly table: TemplateTable;
  /** Which of the rows is the header. */
  readonly at: number;
  /** How much the header is like that of the table, from 0 to 1; needed columns weigh half. */
  readonly share: number;
  /**
   * The share of the names of the header that the table knows; where others may stand beside them, that of its own columns
   * that are read.
   */
  readonly known: number;
  /** The share of the columns that every row must fill. */
  readonly needed: number;
}

/** The table whose columns a header among the first rows holds best; `undefined` when none is like it. */
export function findTable(
  rows: readonly (readonly string[])[],
  { tables, otherColumns }: Pick<Template, "tables" | "otherColumns">,
): FoundTable | undefined {
  let best: FoundTable | undefined;
  for (const table of tables) {
    const keys = keysOfTable(table);
    const needed = Object.entries(table.columns).filter(([, { required }]) => required === "value");
    const read = Object.entries(table.columns).flatMap(([name, { kind }]) => (kind === "text" ? [] : [name]));
    for (const [at, cells] of rows.slice(0, ROWS_SEARCHED).entries()) {
      const names = cells.map(normaliseKey).filter((name) => name !== "");
      const known = new Set(names.flatMap((name) => keys.get(name) ?? []));
      const hasNeeded = needed.length === 0 ? 1 : needed.filter(([name]) => known.has(name)).length / needed.length;
      const knownShare =
        otherColumns === "refuse"
          ? known.size / Math.max(1, names.length)
          : read.filter((name) => known.has(name)).length / read.length;
      const share = (knownShare + hasNeeded) / 2;
      if (known.size < 2 || share < SHARE_OF_A_HEADER || share <= (best?.share ?? 0)) continue;
      best = { table, at, share, known: knownShare, needed: hasNeeded };
    }
  }
  return best;
}
