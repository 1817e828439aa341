/**
 * Sorts numbers from low to high in place, quickly where they are spread about evenly. So many numbers at a time as given;
 * first each is put in one of as many even steps between the lowest and the highest, then neighbours change places.
 */
export function spreadSorter(size: number): (values: Float64Array) => void {
  const starts = new Int32Array(size + 1);
  const stepOf = new Int32Array(size);
  const placed = new Float64Array(size);
  return (values) => {
    let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = 0; at < size; at++) {
      const value = values[at]!;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    if (!(highest > lowest)) return;
    const scale = (size - 1) / (highest - lowest);
    starts.fill(0);
    for (let at = 0; at < size; at++) {
      const step = Math.floor((values[at]! - lowest) * scale);
      stepOf[at] = step;
      starts[step + 1]! += 1;
    }
    for (let step = 0; step < size; step++) starts[step + 1]! += starts[step]!;
    for (let at = 0; at < size; at++) placed[starts[stepOf[at]!]!++] = values[at]!;
    insert(placed, values);
  };
}

/** Nearly sorted numbers, one by one in their place among those before. */
function insert(from: Float64Array, into: Float64Array): void {
  for (let at = 0; at < from.length; at++) {
    const value = from[at]!;
    let place = at;
    for (; place > 0 && into[place - 1]! > value; place--) into[place] = into[place - 1]!;
    into[place] = value;
  }
}
