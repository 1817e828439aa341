import type { Finding } from "@jobcoach/core";
import type { RowBatches, RowCounts, SheetRow } from "../row.ts";
import { checkRowLength } from "./row-length.ts";

export interface CheckColumnsOptions {
  /** How many columns the header has. */
  readonly columns: number;
  readonly onFinding: (finding: Finding) => void;
}

/**
 * The rows below the header (see `takeHeader`), each as wide as the header. A row of another width is withheld, counted as rejected and
 * reported. `counts` holds what the reader below rejected or skipped too, so that nothing disappears.
 */
export function checkColumns(batches: RowBatches, options: CheckColumnsOptions): RowBatches {
  const own = { rows: 0, rejectedRows: 0 };
  const counts: Readonly<RowCounts> = {
    get rows() {
      return own.rows;
    },
    get rejectedRows() {
      return own.rejectedRows + batches.counts.rejectedRows;
    },
    get blankRows() {
      return batches.counts.blankRows;
    },
  };
  return { counts, [Symbol.asyncIterator]: () => checked(batches, options, own) };
}

async function* checked(
  batches: RowBatches,
  { columns, onFinding }: CheckColumnsOptions,
  own: { rows: number; rejectedRows: number },
): AsyncGenerator<readonly SheetRow[]> {
  const isSound = (row: SheetRow) => {
    const finding = checkRowLength(row, columns);
    if (finding === undefined) return true;
    own.rejectedRows++;
    onFinding(finding);
    return false;
  };
  for await (const batch of batches) {
    const sound = batch.filter(isSound);
    own.rows += sound.length;
    if (sound.length > 0) yield sound;
  }
}
