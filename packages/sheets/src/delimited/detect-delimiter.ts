import { DELIMITERS, type Delimiter } from "./dialect.ts";

/** One row of a sample: how often each delimiter stands outside quotation marks, and on which line it starts. */
interface Tally {
  readonly line: number;
  readonly blank: boolean;
  readonly counts: readonly number[];
}

const ROWS_LOOKED_AT = 200;

/**
 * The delimiter that divides most rows of a sample alike, and the line of the first row that it divides like most others.
 * Title lines before the header do not hurt. Without any delimiter the file has one column and `;` is as good as any.
 */
export function detectDelimiter(
  text: string,
  firstLine: number,
  candidates: readonly Delimiter[] = DELIMITERS,
): { delimiter: Delimiter; headerLine: number } {
  const rows = tallyRows(text, firstLine).filter((row) => !row.blank);
  let best = { delimiter: candidates[0]!, score: 0, usual: 0, index: 0 };
  for (const delimiter of candidates) {
    const index = DELIMITERS.indexOf(delimiter);
    const { usual, share } = usualCount(rows.map((row) => row.counts[index]!));
    // Many columns weigh more: a decimal comma occurs once or twice per row, and regularly.
    const score = share * (usual / (usual + 1));
    if (score > best.score) best = { delimiter, score, usual, index };
  }
  const header = best.score > 0 ? rows.find((row) => row.counts[best.index]! >= best.usual) : rows[0];
  return { delimiter: best.delimiter, headerLine: header?.line ?? firstLine };
}

/** The count above zero that most rows have, and the share of the rows that has it. */
function usualCount(counts: readonly number[]): { usual: number; share: number } {
  const rowsPerCount = new Map<number, number>();
  for (const count of counts) if (count > 0) rowsPerCount.set(count, (rowsPerCount.get(count) ?? 0) + 1);
  let usual = 0;
  let rows = 0;
  for (const [count, times] of rowsPerCount) {
    if (times > rows || (times === rows && count > usual)) [usual, rows] = [count, times];
  }
  return { usual, share: counts.length === 0 ? 0 : rows / counts.length };
}

function tallyRows(text: string, firstLine: number): Tally[] {
  const rows: Tally[] = [];
  let line = firstLine;
  for (let at = 0; at < text.length && rows.length < ROWS_LOOKED_AT; ) {
    const row = tallyRow(text, at);
    rows.push({ line, blank: row.blank, counts: row.counts });
    line += row.lines;
    at = row.next;
  }
  return rows;
}

function tallyRow(text: string, at: number) {
  const counts = DELIMITERS.map(() => 0);
  let blank = true;
  let lines = 1;
  let fieldStarts = true;
  let i = at;
  for (; i < text.length; i++) {
    const character = text[i]!;
    if (character === "\n" || character === "\r") {
      if (character === "\r" && text[i + 1] === "\n") i++;
      break;
    }
    const delimiter = DELIMITERS.indexOf(character as Delimiter);
    if (delimiter !== -1) counts[delimiter]!++;
    else if (character.trim() !== "") blank = false;
    if (character === '"' && fieldStarts) {
      const close = closingQuote(text, i + 1);
      lines += text.slice(i, close).split(/\r\n|\r|\n/).length - 1;
      i = close;
    }
    fieldStarts = delimiter !== -1;
  }
  return { counts, blank, lines, next: i + 1 };
}

const QUOTED_AT_MOST = 4_096;

/** Where the quoted field closes; a mark that does not close soon is taken for an ordinary character. */
function closingQuote(text: string, from: number): number {
  let close = text.indexOf('"', from);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close === -1 || close - from > QUOTED_AT_MOST ? from - 1 : close;
}
