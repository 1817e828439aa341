const FURTHEST = 2;

/** The name that was probably meant: the nearest one, or the only one that starts alike; `undefined` where none is near. */
export function closest(word: string, names: readonly string[]): string | undefined {
  const alike = names.filter((name) => word.length >= 2 && name.startsWith(word));
  if (alike.length === 1) return alike[0];
  const [best] = names
    .map((name) => ({ name, distance: editDistance(word, name) }))
    .filter(({ distance, name }) => distance <= Math.min(FURTHEST, name.length - 2))
    .sort((a, b) => a.distance - b.distance);
  return best?.name;
}

/** How many letters must be added, removed or replaced. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
