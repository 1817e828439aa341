import type { Rule, RuleParameters } from "@jobcoach/core";
import { isBlankRow } from "../blank-row.ts";
import { columnLetter } from "../header/column-letter.ts";
import type { Delimiter, Encoding } from "./dialect.ts";
import type { DelimitedLimits } from "./limits.ts";
import { backToField, createRowScan, scanLine, scanRow } from "./row-scan.ts";
import { delimitedRules } from "./rules.ts";
import { CONTROL, unreadableIn } from "./suspect-characters.ts";

/** Where the splitter puts what it finds; a fault is one row that is withheld. */
export interface RowSink {
  row(line: number, cells: string[]): void;
  blank(): void;
  fault(rule: Rule, line: number, parameters?: RuleParameters): void;
}

/**
 * Splits text, given in blocks, into rows. After a fault it goes on with the line after the one on which the faulty field
 * starts, so one stray quotation mark costs one row and not the rest of the file. Holds one row and one block in memory.
 */
export function createRowSplitter(
  delimiter: Delimiter,
  limits: DelimitedLimits,
  sink: RowSink,
  encoding: Encoding = "utf-8",
) {
  const { maxRowLength, maxFieldLength, maxColumns } = limits;
  const unreadable = unreadableIn(encoding);
  let rest = "";
  let line = 1;
  let skipping = false;

  function fault(rule: Rule, parameters?: RuleParameters): void {
    sink.fault(rule, line, parameters);
  }

  function take(cells: string[], length: number) {
    if (length > maxRowLength) return fault(delimitedRules["line-too-large"], { limit: maxRowLength });
    if (isBlankRow(cells)) return sink.blank();
    if (cells.length > maxColumns) return fault(delimitedRules["too-many-columns"], { limit: maxColumns });
    const large = length > maxFieldLength ? cells.findIndex((cell) => cell.length > maxFieldLength) : -1;
    if (large === -1) sink.row(line, cells);
    else fault(delimitedRules["field-too-large"], { column: columnLetter(large), limit: maxFieldLength });
  }

  function takeChecked(cells: string[], raw: string): void {
    if (CONTROL.test(raw)) fault(delimitedRules["control-character"]);
    else if (unreadable.test(raw)) fault(delimitedRules["unreadable-character"]);
    else take(cells, raw.length);
  }

  /** Reads all complete rows of the text and returns what is left of it. */
  function split(text: string, last: boolean): string {
    const suspect = CONTROL.test(text) || unreadable.test(text);
    const scan = createRowScan(text, delimiter, last);
    let at = 0;
    while (at < text.length) {
      if (skipping) {
        if (!scanLine(scan, at)) return text.slice(scan.end);
        skipping = false;
        line++;
        at = scan.next;
        continue;
      }
      const outcome = scanRow(scan, at);
      if (outcome === "row") {
        if (suspect) takeChecked(scan.cells, text.slice(at, scan.end));
        else take(scan.cells, scan.end - at);
        line += scan.breaks + 1;
        at = scan.next;
        continue;
      }
      if (outcome === "incomplete" && text.length - at <= maxRowLength) return text.slice(at);
      line += scan.fieldBreaks;
      fault(scan.rule, { limit: maxRowLength });
      at = backToField(scan);
      skipping = true;
    }
    return "";
  }

  return {
    /** Reads one more block; `last` when none follows. */
    push(block: string, last: boolean): void {
      rest = split(rest === "" ? block : rest + block, last);
    },
  };
}
