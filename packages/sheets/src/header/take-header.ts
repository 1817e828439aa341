import type { RowBatches, SheetRow } from "../row.ts";

/** A table taken apart: what stands above the header, the header, and the rows below it. */
export interface Table {
  readonly preamble: readonly SheetRow[];
  /** Undefined when the file ends before it. */
  readonly header: SheetRow | undefined;
  /** The rest, still to be read; iterate once. `counts` are those of the whole file. */
  readonly rows: RowBatches;
}

/** Reads up to the header: the first row below the preamble. The rows after it are read when they are asked for. */
export async function takeHeader(batches: RowBatches, preambleLines: number): Promise<Table> {
  const iterator = batches[Symbol.asyncIterator]();
  const preamble: SheetRow[] = [];
  for (;;) {
    const { done, value: batch } = await iterator.next();
    if (done) return { preamble, header: undefined, rows: rowsOf(batches, iterator, []) };
    const index = batch.findIndex((row) => row.line > preambleLines);
    preamble.push(...(index === -1 ? batch : batch.slice(0, index)));
    if (index === -1) continue;
    return { preamble, header: batch[index], rows: rowsOf(batches, iterator, batch.slice(index + 1)) };
  }
}

type Rows = readonly SheetRow[];

const rowsOf = ({ counts }: RowBatches, iterator: AsyncIterator<Rows>, first: Rows): RowBatches => ({
  counts,
  [Symbol.asyncIterator]: () => rest(iterator, first),
});

async function* rest(iterator: AsyncIterator<Rows>, first: Rows): AsyncGenerator<Rows> {
  try {
    if (first.length > 0) yield first;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
