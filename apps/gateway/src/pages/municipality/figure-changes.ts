import type { ReleaseRow } from "@jobcoach/outcomes";
import { changesBetween } from "../../releases/changes-between.ts";

/**
 * Why a figure is another than in the release before, as far as the releases tell: late registration and correction look the
 * same from outside.
 */
export type ChangeCause =
  | "new"
  | "gone"
  | "now-shown"
  | "now-hidden"
  | "now-final"
  | "definition"
  | "half-years"
  | "delivery";

/** A figure that says something else than in the release before. */
export interface FigureChange {
  readonly before: ReleaseRow | undefined;
  readonly after: ReleaseRow | undefined;
  readonly cause: ChangeCause;
}

/** The figures that came, went or changed, in the order of the later release. What only waits has no news. */
export const figureChanges = (before: readonly ReleaseRow[], after: readonly ReleaseRow[]): readonly FigureChange[] =>
  changesBetween(before, after).flatMap((change) => {
    const [was, is] = [change.before ?? undefined, change.after ?? undefined];
    const cause = causeOf(was, is);
    return cause === undefined ? [] : [{ before: was, after: is, cause }];
  });

function causeOf(before: ReleaseRow | undefined, after: ReleaseRow | undefined): ChangeCause | undefined {
  const [was, is] = [before?.figure ?? null, after?.figure ?? null];
  if (was === null && is === null) return undefined;
  if (after === undefined) return "gone";
  if (before === undefined) return "new";
  if (was === null) return before.status === "not-yet-mature" ? "now-final" : "now-shown";
  if (is === null) return "now-hidden";
  if (before.definitionVersion !== after.definitionVersion) return "definition";
  if (JSON.stringify(was) === JSON.stringify(is)) return undefined;
  return JSON.stringify(before.pooled) === JSON.stringify(after.pooled) ? "delivery" : "half-years";
}
