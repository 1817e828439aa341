/**
 * Which of some categories to put together because too few have them, the rarest first, until those together reach the minimum;
 * none where each does. Categories that nobody has go along, and those that were put together `before` stay so. In the order
 * given.
 */
export function rarest(
  categories: readonly { readonly id: string; readonly count: number }[],
  minimum: number,
  before: readonly string[] = [],
): readonly string[] {
  const rare = categories.filter(({ id, count }) => count < minimum || before.includes(id));
  const together = new Set(rare.map(({ id }) => id));
  let sum = rare.reduce((total, { count }) => total + count, 0);
  const others = categories.filter(({ id }) => !together.has(id)).sort((a, b) => a.count - b.count);
  for (const { id, count } of others) {
    if (sum === 0 || sum >= minimum) break;
    together.add(id);
    sum += count;
  }
  return sum === 0 ? [] : categories.filter(({ id }) => together.has(id)).map(({ id }) => id);
}
