import type { z } from "zod";
import type { FaultAt } from "../problem.ts";
import type { GatewayContext } from "./context.ts";
import { faultsOf } from "./faults-of.ts";

/** What is wrong with the headers that a route asks for; other headers are nobody's concern. */
export function readHeaders(context: GatewayContext, schema: z.ZodObject | undefined): readonly FaultAt[] {
  if (schema === undefined) return [];
  const given = Object.keys(schema.shape).flatMap((name) => {
    const value = context.req.header(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const parsed = schema.safeParse(Object.fromEntries(given));
  return parsed.success ? [] : faultsOf(parsed.error, "/headers");
}
