import type { PlannedFigure } from "../plan/planned-figures.ts";
import type { ReleasePolicy } from "../policy.ts";
import { isSafeByLevel } from "./divided-counts.ts";
import type { Division } from "./division.ts";
import { narrowing } from "./hidden-divisions.ts";
import { type CountsOfMember, type DividedPlace, fitsBeside, isCut } from "./nested-places.ts";

/** A place that a table divides, and whether its undivided figure is shown. */
export interface Candidate {
  readonly table: string;
  readonly division: Division;
  readonly figure: PlannedFigure;
  readonly place: DividedPlace;
  readonly isWholeShown: boolean;
}

/** What becomes of a place. */
export type Outcome = "shown" | "unsafe-by-itself" | "protects-others" | "cut-through";

/**
 * Shows what fits beside the places before it; then takes away what makes a hidden place too certain, until nothing does. A
 * place that a shown one cuts through is not told of, whatever is there; where it is safe by itself it may be known.
 */
export function choose(
  candidates: readonly Candidate[],
  known: readonly DividedPlace[],
  countsOf: CountsOfMember,
  policy: ReleasePolicy,
): ReadonlyMap<Candidate, Outcome> {
  const outcomes = new Map<Candidate, Outcome>();
  const shown = new Set<Candidate>();
  const placesShown = () => [...known, ...[...shown].map(({ place }) => place)];
  for (const one of candidates) {
    const verdict = one.isWholeShown ? fitsBeside(one.place, placesShown(), countsOf, policy) : "unsafe-by-itself";
    outcomes.set(one, verdict === "fits" ? "shown" : verdict);
    if (verdict === "fits") shown.add(one);
  }
  const isSecret = (one: Candidate) =>
    !one.isWholeShown || !isCut(one.place, placesShown()) || !isSafeByLevel(one.place.counts, policy);
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (const one of candidates) {
      if (shown.has(one) || !isSecret(one)) continue;
      const narrow = new Set(narrowing(one.place, placesShown(), countsOf));
      for (const other of shown) {
        if (!narrow.has(other.place)) continue;
        shown.delete(other);
        outcomes.set(other, "protects-others");
        isStable = false;
      }
    }
  }
  for (const one of candidates)
    if (!shown.has(one) && isCut(one.place, placesShown())) outcomes.set(one, "cut-through");
  return outcomes;
}
