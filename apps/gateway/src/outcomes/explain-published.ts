import type { PublishedExplanation } from "@jobcoach/contract";
import { hiddenParts, type LedgerEntry, type ReleaseRow } from "@jobcoach/outcomes";
import type { ReleaseHead } from "../releases/find-releases.ts";
import { nameOf } from "../releases/municipality-names.ts";

type Explained = Omit<PublishedExplanation, "release">;

/** How often each part was hidden at the places of the rows. */
type Hidden = readonly { readonly part: LedgerEntry["part"]; readonly count: number }[];

/** What everyone may know of how figures came about: the definition as it was, who is in them, and what is hidden. */
export function explainPublished(
  release: ReleaseHead,
  indicator: string,
  rows: readonly ReleaseRow[],
  hidden: Hidden,
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
    hidden: toldHidden(hidden),
    minimumPersons: release.policy.minimumPersons,
  };
}

/** Which parts are hidden and how often, in the words that everyone reads. */
const toldHidden = (hidden: Hidden): Explained["hidden"] =>
  hidden.map(({ part, count }) => ({ part, why: hiddenParts[part], count }));
