import type { PublishedComparison, PublishedPair } from "@jobcoach/contract";
import type { LocalizedText } from "@jobcoach/core";
import {
  funnelOf,
  limitsAt,
  MOST_IN_PAIRS,
  type PublishedShare,
  type ReleaseRow,
  shareDifference,
} from "@jobcoach/outcomes";
import { nameOf } from "../releases/make-next-release.ts";

type Compared = Pick<PublishedComparison, "municipalities" | "pairs" | "funnel" | "sentence" | "notice">;

/**
 * Municipalities side by side by what is published of them and nothing else, so that a comparison tells no more than its
 * release. A difference is claimed only where neither chance, over all pairs together, nor what is not known explains it.
 */
export function comparePublished(rows: readonly ReleaseRow[]): Compared {
  const byName = new Intl.Collator("nl");
  const municipalities = rows
    .filter((row) => row.municipality.startsWith("GM") && !isPart(row))
    .map((row) => ({ code: row.municipality, name: nameOf(row.municipality), row }))
    .sort((a, b) => byName.compare(a.name, b.name));
  const shares = municipalities.flatMap(({ row }) =>
    row.figure?.kind === "share" ? [{ row, share: row.figure }] : [],
  );
  const pairs = pairsOf(shares);
  return {
    municipalities: municipalities as PublishedComparison["municipalities"],
    pairs,
    funnel: funnelAround(shares),
    sentence: sentenceOf(pairs, shares.length),
    notice: NOTICE,
  };
}

/** Answers, weeks and strata are parts of a figure; whole figures are compared. */
const isPart = (row: ReleaseRow) => ["question", "answer", "week", "stratum"].some((part) => part in row);

interface ShareRow {
  readonly row: ReleaseRow;
  readonly share: PublishedShare;
}

function pairsOf(shares: readonly ShareRow[]): PublishedPair[] {
  if (shares.length > MOST_IN_PAIRS) return [];
  const couples = shares
    .flatMap((first, at) => shares.slice(at + 1).map((second) => ({ first, second })))
    .filter(({ first, second }) => areAlike(first.row, second.row));
  const confidence = 1 - 0.05 / Math.max(1, couples.length);
  return couples.flatMap(({ first, second }) => {
    const difference = shareDifference(countOf(first.share), countOf(second.share), confidence);
    if (difference === null) return [];
    const range = rangeOf(first.share, second.share);
    const verdict = holdsZero(difference.interval)
      ? "fits-chance"
      : holdsZero(range)
        ? "too-much-unknown"
        : "different";
    return [{ first: first.row.municipality, second: second.row.municipality, ...difference, range, verdict }];
  });
}

const areAlike = (a: ReleaseRow, b: ReleaseRow) =>
  a.definitionVersion === b.definitionVersion && a.hoursMode === b.hoursMode && a.cohort === b.cohort;

const countOf = ({ yes, n }: PublishedShare) => ({ count: yes, n });

/** Where the unknown are not shown apart from the others, all of them may be unknown. */
function rangeOf(first: PublishedShare, second: PublishedShare) {
  const most = ({ yes, n, noOrUnknown, split }: PublishedShare) => (yes + (split?.unknown ?? noOrUnknown)) / n;
  return {
    lower: first.yes / first.n - most(second),
    upper: most(first) - second.yes / second.n,
  };
}

const holdsZero = ({ lower, upper }: { readonly lower: number; readonly upper: number }) => lower <= 0 && upper >= 0;

function funnelAround(shares: readonly ShareRow[]): PublishedComparison["funnel"] {
  const alike = shares.every(({ row }) => shares[0] !== undefined && areAlike(row, shares[0].row));
  const funnel = alike ? funnelOf(shares.map(({ share }) => countOf(share))) : null;
  if (funnel === null) return null;
  return {
    target: funnel.target,
    limits: shares.flatMap(({ row, share: { n } }) => {
      const [within95, within998] = [limitsAt(funnel, n, 0.95), limitsAt(funnel, n, 0.998)];
      return within95 === null || within998 === null
        ? []
        : [{ municipality: row.municipality, n, within95, within998 }];
    }),
  };
}

const NOTICE: LocalizedText = {
  nl: "Hoe gemeenten registreren en wie zij begeleiden verschilt. Een verschil in cijfers zegt niet waardoor het komt.",
  en: "How municipalities register and whom they coach differs. A difference in figures does not tell where it comes from.",
};

function sentenceOf(pairs: readonly PublishedPair[], shown: number): LocalizedText {
  const different = pairs.filter(({ verdict }) => verdict === "different").length;
  if (shown < 2)
    return {
      nl: "Van minder dan twee gemeenten is een aandeel getoond. Er valt niets te vergelijken.",
      en: "A share is shown of fewer than two municipalities. There is nothing to compare.",
    };
  if (shown > MOST_IN_PAIRS)
    return {
      nl: "Dit zijn te veel gemeenten om twee aan twee te vergelijken. Kijk of een gemeente buiten de grenzen valt.",
      en: "These are too many municipalities to compare two by two. See whether one lies outside the limits.",
    };
  if (different === 0)
    return {
      nl: "Tussen deze gemeenten is geen verschil aan te tonen.",
      en: "No difference between these municipalities can be shown.",
    };
  return {
    nl: `Bij ${different} van de ${pairs.length} paren gemeenten is het verschil groter dan past bij toeval.`,
    en: `In ${different} of the ${pairs.length} pairs of municipalities the difference is larger than fits chance.`,
  };
}
