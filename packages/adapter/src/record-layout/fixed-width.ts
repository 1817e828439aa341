import type { LayoutField, RecordLayout } from "./record-layout.ts";

/** A field in a line of fixed width: from where, and how many characters; the rest of the line where it has no maximum. */
export interface Position {
  readonly index: number;
  readonly start: number;
  readonly length: number;
}

/**
 * Where the fields of a layout stand in a line: in the order of their numbers, each as wide as its longest value, and a field
 * without a maximum last. No regulation says so: it is this project's own binding.
 */
export interface FixedWidth {
  readonly positions: readonly Position[];
  /** The length of a line without a field that has no maximum. */
  readonly fixedLength: number;
  readonly hasOpenEnd: boolean;
}

export function fixedWidth({ fields }: RecordLayout): FixedWidth {
  const widths = fields.map(widthOf);
  const order = [...widths.keys()].sort(
    (a, b) => Number(widths[a] === undefined) - Number(widths[b] === undefined) || a - b,
  );
  const positions: Position[] = [];
  let start = 0;
  for (const index of order) {
    const length = widths[index] ?? Number.POSITIVE_INFINITY;
    positions.push({ index, start, length });
    start += length;
  }
  const open = positions.filter(({ length }) => length === Number.POSITIVE_INFINITY);
  if (open.length > 1) throw new Error("A layout of fixed width can have one field without a maximum.");
  return { positions, fixedLength: open[0]?.start ?? start, hasOpenEnd: open.length > 0 };
}

/** Whether a line is as long as the layout says. */
export const hasFixedLength = ({ fixedLength, hasOpenEnd }: FixedWidth, line: string): boolean =>
  hasOpenEnd ? line.length >= fixedLength : line.length === fixedLength;

/** The texts of a line in the order of the layout. */
export function cutLine({ positions }: FixedWidth, line: string): readonly string[] {
  const texts: string[] = [];
  for (const { index, start, length } of positions) texts[index] = line.slice(start, start + length).trim();
  return texts;
}

const SIGN = 1;
const WIDTHS: Readonly<Partial<Record<LayoutField["kind"], number>>> = { date: 8, year: 4, month: 2, bsn: 9 };

function widthOf({ kind, width, atMost, signed, codes }: LayoutField): number | undefined {
  if (kind === "code") return Math.max(...Object.keys(codes ?? {}).map((code) => code.length));
  const digits = WIDTHS[kind] ?? width ?? atMost;
  return digits === undefined ? undefined : digits + (signed ? SIGN : 0);
}
