import type { z } from "zod";
import type { FaultAt } from "../problem.ts";
import { faultsOf } from "./faults-of.ts";

type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly errors: FaultAt[] };

/** The query against its schema, with all faults at once; a key that comes twice is one. */
export function readQuery<Value>(parameters: URLSearchParams, schema: z.ZodType<Value>): Read<Value> {
  const keys = [...new Set(parameters.keys())];
  const parsed = schema.safeParse(Object.fromEntries(parameters));
  const errors = parsed.success ? [] : faultsOf(parsed.error, "/query");
  const known = new Set(Object.keys((schema as unknown as { shape?: object }).shape ?? {}));
  for (const key of keys)
    if (known.has(key) && parameters.getAll(key).length > 1)
      errors.push({ code: "repeated", pointer: `/query/${key}` });
  return parsed.success && errors.length === 0 ? { ok: true, value: parsed.data } : { ok: false, errors };
}
