/** More names than any format has; a document of others costs time, never memory. */
const NAMES_KEPT = 1000;

/**
 * Gives each name of an element as a text of its own, one and the same for a whole document. A name as the parser cuts it holds
 * on to the piece of the file that it was cut from, and whatever keeps the name, such as a finding, keeps that piece.
 */
export function createElementNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const own = structuredClone(name);
    if (known.size < NAMES_KEPT) known.set(own, own);
    return own;
  };
}
