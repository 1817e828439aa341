import type { PlannedFigure } from "../plan/planned-figures.ts";
import type { ReleasePolicy } from "../policy.ts";
import { isSafeByLevel } from "./divided-counts.ts";
import type { Division } from "./division.ts";
import { narrowing } from "./hidden-divisions.ts";
import { byName, type CountsOfMember, type DividedPlace, fitsBeside, isCut, nameOf } from "./nested-places.ts";

/** A place that a table divides, and whether its undivided figure is shown. */
export interface Candidate {
  readonly table: string;
  readonly division: Division;
  readonly figure: PlannedFigure;
  readonly place: DividedPlace;
  readonly isWholeShown: boolean;
  /** Whether tables of other divisions leave it free to be shown. */
  readonly isFree: boolean;
}

/** What becomes of places, which of them are shown beside those that were known, and which must stay hidden. */
export interface Chosen {
  readonly outcomes: ReadonlyMap<Candidate, Outcome>;
  readonly shown: readonly DividedPlace[];
  readonly hidden: readonly DividedPlace[];
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
): Chosen {
  const away = new Set<Candidate>();
  for (;;) {
    const round = fitting(candidates, known, away, countsOf, policy);
    const hidden = hiddenIn(round, policy);
    const narrow = tooNarrow(round, hidden, countsOf);
    if (narrow.length === 0) return { outcomes: round.outcomes, shown: round.places, hidden };
    for (const one of narrow) away.add(one);
  }
}

/** Places that are not shown, without those that anybody may know. */
function hiddenIn({ shown, outcomes }: Round, policy: ReleasePolicy): readonly DividedPlace[] {
  const isKnowable = (one: Candidate) =>
    outcomes.get(one) === "cut-through" && one.isWholeShown && isSafeByLevel(one.place.counts, policy);
  return [...outcomes.keys()].filter((one) => !shown.has(one) && !isKnowable(one)).map(({ place }) => place);
}

/** The shown places that make a hidden one too certain. */
function tooNarrow({ shown, places }: Round, hidden: readonly DividedPlace[], countsOf: CountsOfMember) {
  const apart = [...byName(places).values()];
  const narrow = new Set(hidden.flatMap((place) => narrowing(place, apart, countsOf)).map(nameOf));
  return [...shown].filter(({ place }) => narrow.has(nameOf(place)));
}

interface Round {
  readonly shown: ReadonlySet<Candidate>;
  readonly places: readonly DividedPlace[];
  readonly outcomes: ReadonlyMap<Candidate, Outcome>;
}

/** What fits beside the places before it, without those that were taken away. */
function fitting(
  candidates: readonly Candidate[],
  known: readonly DividedPlace[],
  away: ReadonlySet<Candidate>,
  countsOf: CountsOfMember,
  policy: ReleasePolicy,
): Round {
  const outcomes = new Map<Candidate, Outcome>();
  const shown = new Set<Candidate>();
  const places = [...known];
  for (const one of candidates) {
    const verdict = one.isWholeShown ? fitsBeside(one.place, places, countsOf, policy) : "unsafe-by-itself";
    const isShown = verdict === "fits" && one.isFree && !away.has(one);
    outcomes.set(one, isShown ? "shown" : verdict === "fits" ? "protects-others" : verdict);
    if (!isShown) continue;
    shown.add(one);
    places.push(one.place);
  }
  for (const one of candidates) if (!shown.has(one) && isCut(one.place, places)) outcomes.set(one, "cut-through");
  return { shown, places, outcomes };
}
