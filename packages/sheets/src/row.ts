/** One row of a delimited file or a sheet; every cell is a string exactly as written. */
export interface SheetRow {
  /** The line on which the row starts, or its row number in the sheet; counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What became of the rows read so far; kept up to date while rows are read. */
export interface RowCounts {
  /** Rows handed out, header and preamble included. */
  rows: number;
  /** Rows withheld because they could not be read; each has a finding. */
  rejectedRows: number;
  /** Lines or rows without any text, skipped. */
  blankRows: number;
}

/** Rows in batches of about a thousand, with live counts; may be iterated once unless said otherwise. */
export interface RowBatches extends AsyncIterable<readonly SheetRow[]> {
  readonly counts: Readonly<RowCounts>;
}
