import { type Finding, findingOf } from "@jobcoach/core";
import { columnLetter } from "../header/column-letter.ts";
import type { RowBatches, RowCounts, SheetRow } from "../row.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import type { CellContext } from "./cell-value.ts";
import { readPart } from "./read-part.ts";
import { workbookRules as rules } from "./rules.ts";
import { type SheetSink, sheetRowHandlers } from "./sheet-rows.ts";

/** All that is needed to read one sheet. */
export interface SheetSource {
  readonly file: Blob;
  readonly entry: ZipEntry;
  /** The name of the sheet as it may be shown. */
  readonly label: string;
  readonly hidden: boolean;
  readonly context: CellContext;
  readonly maxColumns: number;
  readonly onFinding: (finding: Finding) => void;
}

const BATCH = 1_000;

/** The rows of a sheet in batches of about a thousand, read from the file anew. */
export function readSheet(source: SheetSource): RowBatches {
  const counts: RowCounts = { rows: 0, rejectedRows: 0, blankRows: 0 };
  return { counts, [Symbol.asyncIterator]: () => batches(source, counts) };
}

async function* batches(source: SheetSource, counts: RowCounts): AsyncGenerator<readonly SheetRow[]> {
  const { label: sheet, onFinding } = source;
  const sink: SheetSink = {
    counts,
    batch: [],
    isForeign: false,
    hidesCells: source.hidden,
    fault(rule, line, columnIndex, parameters) {
      const cell = columnIndex === undefined ? {} : { cell: `${columnLetter(columnIndex)}${line}` };
      // A row whose number makes no sense may stand before row 1.
      onFinding(findingOf(rule, { sheet, ...(line > 0 && { line }), ...cell }, parameters));
    },
  };
  const part = readPart(source.file, source.entry, sheetRowHandlers(sink, source.context, source.maxColumns));
  try {
    for (;;) {
      const { done, value: refusal } = await part.next();
      const stop = refusal ?? (sink.isForeign ? rules["no-workbook"] : undefined);
      if (stop !== undefined) return onFinding(findingOf(stop, { sheet }));
      if (sink.batch.length >= BATCH || (done && sink.batch.length > 0)) {
        const { batch } = sink;
        sink.batch = [];
        counts.rows += batch.length;
        yield batch;
      }
      if (!done) continue;
      if (sink.hidesCells && counts.rows > 0) onFinding(findingOf(rules.hidden, { sheet }, { sheet }));
      return;
    }
  } finally {
    await part.return(undefined);
  }
}
