import { normaliseKey } from "../../values/normalise-key.ts";

/**
 * Of the candidates the one that is spelled most like a header, when it is near enough that a rename is likely: at most a
 * third of the letters differ, or one name holds the other.
 */
export function nearestHeader(header: string, candidates: readonly string[]): string | undefined {
  const name = normaliseKey(header);
  if (name.length < 3 || name.length > 80) return undefined;
  let best: string | undefined;
  let least = 1 / 3;
  for (const candidate of candidates) {
    const other = normaliseKey(candidate);
    const contained = other.length >= 4 && name.length >= 4 && (other.includes(name) || name.includes(other));
    const share = contained ? 0.3 : distance(name, other) / Math.max(name.length, other.length);
    if (share > least || (share === least && best !== undefined)) continue;
    least = share;
    best = candidate;
  }
  return best;
}

/** How many letters must be added, removed or changed to get from one word to the other (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
