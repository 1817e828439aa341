/** The inverse of a basis that grows by a row at a time, with which variable stands for each row. */
export interface BasisInverse {
  readonly size: () => number;
  readonly has: (row: number) => boolean;
  readonly rowAt: (slot: number) => number;
  readonly columnAt: (slot: number) => number;
  /** Adds a row that no basic variable is in, with its own slack as basic variable; gives its slot. */
  readonly add: (row: number, slack: number) => number;
  /** What the basic variables fall by when a variable in these rows rises by one; valid until the next call. */
  readonly image: (rows: Iterable<number>) => Float64Array;
  /** The price of every row for basic variables with these values; valid until the next call. */
  readonly prices: (worthOf: (column: number) => number) => Float64Array;
  /** Puts a variable with an image in place of a basic one. */
  readonly replace: (slot: number, column: number, image: Float64Array) => void;
}

const FIRST_CAPACITY = 64;
const NOTHING = 1e-12;

export function basisInverse(): BasisInverse {
  const lines: Float64Array[] = [];
  const rowOf: number[] = [];
  const columnOf: number[] = [];
  const slotOfRow = new Map<number, number>();
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
    size: () => lines.length,
    has: (row) => slotOfRow.has(row),
    rowAt: (slot) => rowOf[slot]!,
    columnAt: (slot) => columnOf[slot]!,
    add(row, slack) {
      const slot = lines.length;
      if (slot === capacity) grow();
      const line = new Float64Array(capacity);
      line[slot] = 1;
      lines.push(line);
      rowOf.push(row);
      columnOf.push(slack);
      slotOfRow.set(row, slot);
      return slot;
    },
    image(rows) {
      image.fill(0);
      for (const row of rows) {
        const at = slotOfRow.get(row)!;
        for (let slot = 0; slot < lines.length; slot++) image[slot]! += lines[slot]![at]!;
      }
      for (let slot = 0; slot < lines.length; slot++) if (Math.abs(image[slot]!) < NOTHING) image[slot] = 0;
      return image;
    },
    prices(worthOf) {
      prices.fill(0);
      for (const [slot, line] of lines.entries()) {
        const value = worthOf(columnOf[slot]!);
        if (value === 0) continue;
        for (let at = 0; at < lines.length; at++) prices[at]! += value * line[at]!;
      }
      return prices;
    },
    replace(leaving, column, image) {
      const line = lines[leaving]!;
      const divisor = image[leaving]!;
      for (let at = 0; at < lines.length; at++) line[at]! /= divisor;
      for (const [slot, other] of lines.entries()) {
        const times = image[slot]!;
        if (slot === leaving || times === 0) continue;
        for (let at = 0; at < lines.length; at++) if (line[at] !== 0) other[at]! -= times * line[at]!;
      }
      columnOf[leaving] = column;
    },
  };
}

function resized(values: Float64Array, size: number): Float64Array {
  const larger = new Float64Array(size);
  larger.set(values);
  return larger;
}
