const TEXT_OR_KEY = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/** Whether an object in a JSON text names a key twice; the parser then keeps the last one in silence. */
export function hasDoubledKeys(json: string, parsed: unknown): boolean {
  // As a program of ours writes it: then there is nothing in the text that is not in the value.
  if (JSON.stringify(parsed) === json) return false;
  let written = 0;
  for (const [, isKey] of json.matchAll(TEXT_OR_KEY)) if (isKey !== undefined) written++;
  return written !== countKeys(parsed);
}

function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, part) => sum + countKeys(part), own);
}
