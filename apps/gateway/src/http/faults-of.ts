import type { z } from "zod";
import type { FaultAt } from "../problem.ts";

/** The faults that zod found, without a value or a name from the request: only names from our own schemas are in a path. */
export const faultsOf = (error: z.ZodError, root: string): FaultAt[] =>
  error.issues.flatMap((issue) => faultsIn(issue, root));

function faultsIn(issue: z.core.$ZodIssue, root: string): FaultAt[] {
  const pointer = [root, ...issue.path.map((part) => String(part))].join("/");
  if (issue.code === "unrecognized_keys") return [{ code: "unknown", pointer }];
  if (issue.code === "invalid_union" && issue.errors.length > 0)
    return closestOf(issue.errors).flatMap((inner) => faultsIn(inner, pointer));
  const isMissing = issue.code === "invalid_type" && issue.input === undefined && issue.message.includes("undefined");
  return [{ code: isMissing ? "missing" : "invalid-value", pointer }];
}

/** Of several shapes that would do, the faults of the one that is meant most likely: it has the fewest. */
const closestOf = (shapes: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] =>
  shapes.reduce((closest, shape) => (shape.length < closest.length ? shape : closest));
