/** The positions from `from` up to, not including, `to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The positions of the `size` numbers nearest in order to `value`, or of all where there are no more, of numbers that rise. */
export function windowAround(numbers: Int32Array, value: number, { from, to }: Window, size: number): Window {
  if (to - from <= size) return { from, to };
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  const first = Math.max(from, Math.min(low - (size >> 1), to - size));
  return { from: first, to: first + size };
}
