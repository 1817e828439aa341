import type { z } from "zod";
import type { FaultAt } from "../problem.ts";

/** The faults that zod found, without a value or a name from the request: only names from our own schemas are in a path. */
export function faultsOf(error: z.ZodError, root: string): FaultAt[] {
  return error.issues.map((issue) => {
    const pointer = [root, ...issue.path.map((part) => String(part))].join("/");
    if (issue.code === "unrecognized_keys") return { code: "unknown", pointer };
    const isMissing = issue.code === "invalid_type" && issue.input === undefined && issue.message.includes("undefined");
    return { code: isMissing ? "missing" : "invalid-value", pointer };
  });
}
