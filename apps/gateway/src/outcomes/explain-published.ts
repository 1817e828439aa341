import type { PublishedExplanation } from "@jobcoach/contract";
import { hiddenParts, type LedgerEntry, type ReleaseRow } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../releases/find-releases.ts";
import { nameOf } from "../releases/make-next-release.ts";

type Explained = Omit<PublishedExplanation, "release">;

/** What everyone may know of how figures came about: the definition as it was, who is in them, and what is hidden. */
export function explainPublished(
  release: ReleaseHead,
  indicator: string,
  rows: readonly ReleaseRow[],
): Explained | undefined {
  const definition = release.definitions.find(({ id }) => id === indicator);
  if (definition === undefined || rows.length === 0) return undefined;
  const { id, version, title, question, numerator, denominator, window, exclusions, unknowns, source } = definition;
  const inside = new Set(
    rows.flatMap(({ pooled, municipality }) => [municipality, ...pooled.map((one) => one.municipality)]),
  );
  return {
    definition: { id, version, title, question, numerator, denominator, window, exclusions, unknowns, source },
    rows: rows as PublishedExplanation["rows"],
    sources: release.municipalities
      .filter(({ code }) => inside.has(code))
      .map(({ code, observedUntil }) => ({ code, name: nameOf(code), observedUntil })),
    hidden: hiddenOf(release.ledger, rows),
    minimumPersons: release.policy.minimumPersons,
  };
}

/** Which parts are hidden at the places of these rows, and how often. The words are those that everyone reads. */
function hiddenOf(ledger: readonly LedgerEntry[], rows: readonly ReleaseRow[]): Explained["hidden"] {
  const placeOf = (place: LedgerEntry | ReleaseRow) => [place.indicator, place.municipality, place.cohort].join("|");
  const places = new Set(rows.map(placeOf));
  const counts = new Map<LedgerEntry["part"], number>();
  for (const entry of ledger) if (places.has(placeOf(entry))) counts.set(entry.part, (counts.get(entry.part) ?? 0) + 1);
  return [...counts].map(([part, count]) => ({ part, why: hiddenParts[part], count }));
}
