/** A value as text for a jsonb column, without NUL, which PostgreSQL cannot store; the header of a broken file may hold one. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes("\\u0000") ? text.replaceAll("\\u0000", "") : text;
}
