import { type Finding, findingOf } from "@jobcoach/core";
import type { RowBatches, RowCounts, SheetRow } from "../row.ts";
import type { DelimitedDialect } from "./dialect.ts";
import { createDosWatch } from "./dos-characters.ts";
import { DELIMITED_LIMITS, type DelimitedLimits } from "./limits.ts";
import { createRowSplitter } from "./row-splitter.ts";
import { delimitedRules } from "./rules.ts";
import { isSeparatorLine } from "./separator-line.ts";
import { textBlocks } from "./text-blocks.ts";

export interface ReadDelimitedOptions {
  readonly dialect: DelimitedDialect;
  readonly onFinding: (finding: Finding) => void;
  readonly limits?: Partial<DelimitedLimits>;
}

const BATCH = 1_000;

/**
 * Reads the rows of a delimited file, header and preamble included, in batches of about a thousand. Cells stand exactly as
 * written; rows without any text are skipped; a row that cannot be read is withheld, counted and reported, and reading goes
 * on with the next line. Memory does not grow with the file. Iterate once.
 */
export function readDelimited(bytes: AsyncIterable<Uint8Array>, options: ReadDelimitedOptions): RowBatches {
  const counts: RowCounts = { rows: 0, rejectedRows: 0, blankRows: 0 };
  return { counts, [Symbol.asyncIterator]: () => batches(bytes, options, counts) };
}

async function* batches(
  bytes: AsyncIterable<Uint8Array>,
  { dialect, onFinding, limits }: ReadDelimitedOptions,
  counts: RowCounts,
): AsyncGenerator<readonly SheetRow[]> {
  let batch: SheetRow[] = [];
  const splitter = createRowSplitter(
    dialect.delimiter,
    { ...DELIMITED_LIMITS, ...limits },
    {
      row(line, cells) {
        if (line === 1 && dialect.separatorLine && isSeparatorLine(cells.join(dialect.delimiter))) return;
        batch.push({ line, cells });
      },
      blank() {
        counts.blankRows++;
      },
      fault(rule, line, parameters) {
        counts.rejectedRows++;
        onFinding(findingOf(rule, { line }, { encoding: dialect.encoding, ...parameters }));
      },
    },
    dialect.encoding,
  );

  const dos = createDosWatch(dialect.encoding);
  let previous: string | undefined;
  for await (const block of textBlocks(bytes, dialect.encoding)) {
    if (previous !== undefined) splitter.push(previous, false);
    previous = block;
    dos.see(block);
    if (batch.length >= BATCH) {
      counts.rows += batch.length;
      yield batch;
      batch = [];
    }
  }
  splitter.push(previous ?? "", true);
  if (dos.isDos) onFinding(findingOf(delimitedRules["dos-encoding"]));
  counts.rows += batch.length;
  if (batch.length > 0) yield batch;
}
