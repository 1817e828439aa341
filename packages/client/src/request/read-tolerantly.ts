import type { z } from "zod";

/**
 * A value that fits a schema, or `undefined`. Members that the schema does not know are left out: within a major version of the
 * API answers may gain some.
 */
export function readTolerantly<Value>(schema: z.ZodType<Value>, document: unknown): Value | undefined {
  const copy = structuredClone(document);
  for (let parsed = schema.safeParse(copy), left = ROUNDS; left > 0; parsed = schema.safeParse(copy), left--) {
    if (parsed.success) return parsed.data;
    const unknown = parsed.error.issues.filter((issue) => issue.code === "unrecognized_keys");
    if (unknown.length < parsed.error.issues.length) return undefined;
    for (const { path, keys } of unknown) removeAt(copy, path, keys);
  }
  return undefined;
}

/** Members come to light level by level. */
const ROUNDS = 20;

function removeAt(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  let at = value as Record<PropertyKey, unknown>;
  for (const step of path) at = at[step] as Record<PropertyKey, unknown>;
  for (const key of keys) delete at[key];
}
