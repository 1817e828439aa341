import { isBsn } from "@jobcoach/core";
import { escapeFormula } from "@jobcoach/sheets";
import type { ColumnMatch } from "./match-header.ts";
import type { LayoutField, RecordLayout } from "./record-layout.ts";

const DIGITS = /^\d+$/;
const WIDTHS: Readonly<Partial<Record<LayoutField["kind"], number>>> = { month: 2, bsn: 9 };

/**
 * The texts of a row in the order of the layout. Spreadsheets drop zeros at the start, so a field of fixed width gets its
 * zeros back; `onZeroLost` is told where.
 */
export function textsOfRow(
  layout: RecordLayout,
  { fieldOf }: ColumnMatch,
  cells: readonly string[],
  onZeroLost?: (field: LayoutField) => void,
): readonly string[] {
  const texts = layout.fields.map(() => "");
  for (const [column, cell] of cells.entries()) {
    const index = fieldOf[column] ?? -1;
    const field = layout.fields[index];
    const text = withoutEscape(cell.trim());
    if (field === undefined || text === "") continue;
    const padded = withZeros(text, field);
    if (padded !== text) onZeroLost?.(field);
    texts[index] = padded;
  }
  return texts;
}

/** The text without the apostrophe that keeps a spreadsheet from taking it for a formula. */
const withoutEscape = (text: string) =>
  text.startsWith("'") && escapeFormula(text.slice(1)) === text ? text.slice(1) : text;

function withZeros(text: string, field: LayoutField): string {
  const width = widthOf(field);
  if (width === undefined || text.length >= width || !DIGITS.test(text)) return text;
  const padded = text.padStart(width, "0");
  if (field.kind === "bsn") return text.length === width - 1 && isBsn(padded) ? padded : text;
  return padded;
}

/** The one width of a field of digits; codes of several lengths have none. */
function widthOf({ kind, width, codes, signed }: LayoutField): number | undefined {
  if (kind === "code") {
    const lengths = new Set(Object.keys(codes ?? {}).map((code) => code.length));
    return lengths.size === 1 ? [...lengths][0] : undefined;
  }
  if (kind === "number") return signed ? undefined : width;
  return WIDTHS[kind] ?? (kind === "digits" ? width : undefined);
}
