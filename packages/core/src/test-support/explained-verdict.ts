import { explained } from "../status/evidence.ts";
import type { Verdict } from "../status/verdict.ts";

/** A verdict as a status tells it: with its evidence where it decides. */
export const explainedVerdict = (verdict: Verdict | undefined) =>
  verdict === undefined || verdict.status === "unknown" ? verdict : explained(verdict);
