import type { Rule } from "@jobcoach/core";
import { delimitedRules } from "./rules.ts";

/**
 * A text being read row by row. It remembers where the next of every special character stands, so that none is searched
 * twice; a character that does not occur again stands at the end of the text.
 */
export interface RowScan {
  readonly text: string;
  readonly delimiter: string;
  /** Whether no more text will follow. */
  readonly last: boolean;
  lineFeed: number;
  carriageReturn: number;
  quote: number;
  delimiterAt: number;
  cells: string[];
  /** Where the text of the row or line ends, and where the next one starts. */
  end: number;
  next: number;
  /** Line breaks within the quoted fields of the row; CR LF counts once. */
  breaks: number;
  /** After a fault, or when an incomplete row is already too long: what is wrong, where the faulty field starts, and the line breaks of the row before it. */
  rule: Rule;
  fieldStart: number;
  fieldBreaks: number;
  /** Just after the quotation mark that closed the field. */
  fieldEnd: number;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;
const UNCLOSED = delimitedRules["unclosed-quote"];
const TOO_LARGE = delimitedRules["line-too-large"];

/** Starts reading a text. */
export function createRowScan(text: string, delimiter: string, last: boolean): RowScan {
  const found = { lineFeed: -1, carriageReturn: -1, quote: -1, delimiterAt: -1 };
  const row = { cells: [], end: 0, next: 0, breaks: 0 };
  return { text, delimiter, last, ...found, ...row, rule: UNCLOSED, fieldStart: 0, fieldBreaks: 0, fieldEnd: 0 };
}

/** Finds the end of the line that holds `at`; false when the line may go on in text to come. */
export function scanLine(scan: RowScan, at: number): boolean {
  const { text } = scan;
  if (scan.lineFeed < at) scan.lineFeed = find(text, "\n", at);
  if (scan.carriageReturn < at) scan.carriageReturn = find(text, "\r", at);
  const isReturn = scan.carriageReturn < scan.lineFeed;
  scan.end = isReturn ? scan.carriageReturn : scan.lineFeed;
  scan.next = scan.end + (isReturn && scan.lineFeed === scan.end + 1 ? 2 : 1);
  if (scan.last) return true;
  return scan.end < text.length && !(isReturn && scan.end === text.length - 1);
}

/** Goes back to the field that was left unread by a fault, and forgets what was found behind it. */
export function backToField(scan: RowScan): number {
  scan.quote = -1;
  if (scan.breaks > 0) {
    scan.lineFeed = -1;
    scan.carriageReturn = -1;
  }
  return scan.fieldStart;
}

/** Reads the row that starts at `at`: "incomplete" when it may go on in text to come. */
export function scanRow(scan: RowScan, at: number): "row" | "incomplete" | "fault" {
  const { text, delimiter } = scan;
  const cells: string[] = [];
  scan.cells = cells;
  scan.breaks = 0;
  if (scan.quote < at) scan.quote = find(text, '"', at);
  let complete = scanLine(scan, at);
  let i = at;
  for (;;) {
    if (scan.quote === i && i < text.length) {
      const outcome = scanQuotedField(scan, i);
      if (outcome !== "row") return outcome;
      const stop = scan.fieldEnd;
      if (scan.end < stop) complete = scanLine(scan, stop);
      if (stop === scan.end) return ended(scan, at, complete);
      if (text[stop] !== delimiter) return fault(scan, scan.fieldStart, delimitedRules["text-after-quote"]);
      i = stop + 1;
      continue;
    }
    if (scan.delimiterAt < i) scan.delimiterAt = find(text, delimiter, i);
    const stop = Math.min(scan.delimiterAt, scan.end);
    if (scan.quote < stop) {
      scan.fieldBreaks = scan.breaks;
      return fault(scan, i, delimitedRules["quote-in-field"]);
    }
    cells.push(text.slice(i, stop));
    if (stop === scan.end) return ended(scan, at, complete);
    i = stop + 1;
  }
}

/** Reads one field from its opening quotation mark; a pair of marks inside stands for one. */
function scanQuotedField(scan: RowScan, open: number): "row" | "incomplete" | "fault" {
  const { text } = scan;
  scan.fieldStart = open;
  scan.fieldBreaks = scan.breaks;
  let doubled = false;
  let close = find(text, '"', open + 1);
  while (text.charCodeAt(close + 1) === QUOTE) {
    doubled = true;
    close = find(text, '"', close + 2);
  }
  if (close >= text.length) {
    scan.rule = UNCLOSED;
    return scan.last ? "fault" : "incomplete";
  }
  const value = text.slice(open + 1, close);
  scan.cells.push(doubled ? value.replaceAll('""', '"') : value);
  scan.fieldEnd = close + 1;
  scan.quote = find(text, '"', close + 1);
  if (scan.end < close) scan.breaks += countLineBreaks(value);
  return "row";
}

function fault(scan: RowScan, fieldStart: number, rule: Rule): "fault" {
  scan.fieldStart = fieldStart;
  scan.rule = rule;
  return "fault";
}

function ended(scan: RowScan, at: number, complete: boolean): "row" | "incomplete" {
  if (complete) return "row";
  scan.fieldBreaks = 0;
  scan.fieldStart = at;
  scan.rule = TOO_LARGE;
  return "incomplete";
}

/** Line breaks in a text; CR LF counts once. */
function countLineBreaks(text: string): number {
  let breaks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) breaks++;
  }
  return breaks;
}

function find(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found === -1 ? text.length : found;
}
