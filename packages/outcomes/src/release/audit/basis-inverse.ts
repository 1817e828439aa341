/** The inverse of a basis that grows by a row at a time, with which variable stands for each row. */
export interface BasisInverse {
  readonly size: () => number;
  readonly has: (row: number) => boolean;
  /** Where a row is, or -1. */
  readonly slotOf: (row: number) => number;
  readonly rowAt: (slot: number) => number;
  readonly columnAt: (slot: number) => number;
  /** Adds a row that no basic variable is in, with its own slack as basic variable; gives its slot. */
  readonly add: (row: number, slack: number) => number;
  /** What the basic variables fall by when a variable in `rows[from]` up to `rows[to]` rises by one; valid until the next call. */
  readonly image: (rows: Int32Array, from: number, to: number) => Float64Array;
  /** The price of every row for basic variables with these values; valid until the next call. */
  readonly prices: (worthOf: (column: number) => number) => Float64Array;
  /** Puts a variable with an image in place of a basic one. */
  readonly replace: (slot: number, column: number, image: Float64Array) => void;
  /** Back to no rows at all. */
  readonly clear: () => void;
}

const FIRST_CAPACITY = 64;
const NOTHING = 1e-12;

/** Of a system of so many rows. */
export function basisInverse(rowsInAll: number): BasisInverse {
  const slotOfRow = new Int32Array(rowsInAll).fill(-1);
  const lines: Float64Array[] = [];
  const rowOf: number[] = [];
  const columnOf: number[] = [];
  let size = 0;
  let capacity = FIRST_CAPACITY;
  let image = new Float64Array(capacity);
  let prices = new Float64Array(capacity);
  const grow = () => {
    capacity *= 2;
    for (const [slot, line] of lines.entries()) lines[slot] = resized(line, capacity);
    image = new Float64Array(capacity);
    prices = new Float64Array(capacity);
  };
  return {
    size: () => size,
    has: (row) => slotOfRow[row]! >= 0,
    slotOf: (row) => slotOfRow[row]!,
    rowAt: (slot) => rowOf[slot]!,
    columnAt: (slot) => columnOf[slot]!,
    add(row, slack) {
      const slot = size;
      if (slot === capacity) grow();
      lines[slot] ??= new Float64Array(capacity);
      lines[slot][slot] = 1;
      rowOf[slot] = row;
      columnOf[slot] = slack;
      slotOfRow[row] = slot;
      size++;
      return slot;
    },
    image(rows, from, to) {
      for (let slot = 0; slot < size; slot++) {
        const line = lines[slot]!;
        let sum = 0;
        for (let at = from; at < to; at++) sum += line[slotOfRow[rows[at]!]!]!;
        image[slot] = Math.abs(sum) < NOTHING ? 0 : sum;
      }
      return image;
    },
    prices(worthOf) {
      prices.fill(0, 0, size);
      for (let slot = 0; slot < size; slot++) {
        const worth = worthOf(columnOf[slot]!);
        if (worth === 0) continue;
        const line = lines[slot]!;
        for (let at = 0; at < size; at++) prices[at]! += worth * line[at]!;
      }
      return prices;
    },
    replace(leaving, column, image) {
      const line = lines[leaving]!;
      const divisor = image[leaving]!;
      for (let at = 0; at < size; at++) line[at]! /= divisor;
      for (let slot = 0; slot < size; slot++) {
        const times = image[slot]!;
        if (slot === leaving || times === 0) continue;
        const other = lines[slot]!;
        for (let at = 0; at < size; at++) if (line[at] !== 0) other[at]! -= times * line[at]!;
      }
      columnOf[leaving] = column;
    },
    clear() {
      for (let slot = 0; slot < size; slot++) {
        lines[slot]!.fill(0, 0, size);
        slotOfRow[rowOf[slot]!] = -1;
      }
      size = 0;
    },
  };
}

function resized(values: Float64Array, size: number): Float64Array {
  const larger = new Float64Array(size);
  larger.set(values);
  return larger;
}
