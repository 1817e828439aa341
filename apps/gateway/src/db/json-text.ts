/** A value as text for a jsonb column, without NUL, which PostgreSQL cannot store; the header of a broken file may hold one. */
export const jsonText = (value: unknown): string => JSON.stringify(value).replaceAll("\\u0000", "");
