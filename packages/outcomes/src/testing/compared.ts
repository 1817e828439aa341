import { compare } from "../comparison/compare.ts";
import type { ComparisonRequest, MeanComparison, ShareComparison } from "../comparison/comparison.ts";
import type { Tally } from "../tally/tally.ts";
import { aTally } from "./tallies.ts";

/** A request to compare three municipalities by retention. */
export const request: ComparisonRequest = {
  indicator: "retention-26w",
  cohort: "2024H1",
  names: { GM0200: "Apeldoorn", GM0202: "Arnhem", GM0479: "Zaanstad" },
  draws: 500,
};

type Counts = Parameters<typeof aTally>[0];
export const apeldoorn = (counts: Counts) => aTally(counts);
export const arnhem = (counts: Counts) => aTally({ municipality: "GM0202", ...counts });
export const zaanstad = (counts: Counts) => aTally({ municipality: "GM0479", ...counts });

export function shares(tallies: readonly Tally[], over: Partial<ComparisonRequest> = {}): ShareComparison {
  const result = compare(tallies, { ...request, ...over });
  if (!result.ok || result.comparison.kind !== "share") throw new Error("no comparison of shares");
  return result.comparison;
}

export function means(tallies: readonly Tally[], over: Partial<ComparisonRequest> = {}): MeanComparison {
  const result = compare(tallies, { ...request, indicator: "work-fit", ...over });
  if (!result.ok || result.comparison.kind !== "paired-mean") throw new Error("no comparison of means");
  return result.comparison;
}
