/**
 * The point between `low` and `high` where a rising function reaches `target`, to the last digit that numbers hold.
 * Where the function stays under the target it is `high`, where it stays over it `low`.
 */
export function bisectRising(rising: (x: number) => number, target: number, low: number, high: number): number {
  let lower = low;
  let upper = high;
  for (;;) {
    const middle = lower + (upper - lower) / 2;
    if (middle <= lower || middle >= upper) return rising(lower) >= target ? lower : upper;
    if (rising(middle) < target) lower = middle;
    else upper = middle;
  }
}
