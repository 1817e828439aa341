/**
 * The one way to write a JSON value (RFC 8785): no spaces, names sorted, so that equal values have equal text. Numbers must be
 * whole, which is all that a receipt holds; another one throws.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw new Error("only whole numbers are canonical here");
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, own]) => own !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => `${JSON.stringify(name)}:${canonicalText(own)}`);
  return `{${members.join(",")}}`;
}
