import type { Context } from "hono";

/** An answer as JSON. */
export const json = (
  context: Context,
  value: unknown,
  status: 200 | 201 | 202 = 200,
  headers: Record<string, string> = {},
) => context.body(JSON.stringify(value), status, { "content-type": "application/json", ...headers });
