import type { LocalizedText } from "@jobcoach/core";
import type { ShareEstimate } from "../estimate/share-estimate.ts";
import { POOLED } from "../figures/cell-sums.ts";
import { earliestOfMunicipalities } from "../figures/figures.ts";
import type { Indicator, PairedIndicator, ShareIndicator } from "../indicator/indicator.ts";
import { indicatorById } from "../indicator/indicators.ts";
import { smallestDifference } from "../statistics/smallest-difference.ts";
import { isFinal } from "../tally/finality.ts";
import type { Tally } from "../tally/tally.ts";
import { caseMixStrata } from "./case-mix-strata.ts";
import { comparabilityOf } from "./comparability.ts";
import { compareMeanPairs, meansOf } from "./compare-means.ts";
import { compareMunicipalities } from "./compared-municipality.ts";
import { comparePairs, MOST_IN_PAIRS } from "./compared-pair.ts";
import type {
  ComparisonRefusal,
  ComparisonRequest,
  ComparisonResult,
  MeanComparison,
  ShareComparison,
} from "./comparison.ts";
import { apartSentence, comparisonSentence } from "./comparison-words.ts";
import { concludeOn } from "./conclusion.ts";
import { differenceIn, meanWords, pointsWords, shareWords } from "./number-words.ts";
import { orderOf } from "./order.ts";
import { type Unit, unitsOf } from "./unit.ts";

/**
 * Municipalities side by side for one indicator and cohort, for shares and for means. One version of the definition and one way
 * of recording hours; anything else is refused. Tallied with `strata: "all"` shares are adjusted for the mix of persons.
 * Confidential: for those who may see tallies.
 */
export function compare(tallies: Iterable<Tally>, request: ComparisonRequest): ComparisonResult {
  const indicator = indicatorById(request.indicator, request.definitionVersion);
  if (indicator === undefined) return refused("indicator-not-known");
  if (indicator.kind !== "share" && indicator.kind !== "paired-mean") return refused("kind-not-comparable");
  const wanted = [...tallies].filter((tally) => isWanted(tally, request));
  if (wanted.some(({ definitionVersion }) => definitionVersion !== indicator.version))
    return refused("definition-version-differs");
  if (new Set(wanted.map(({ hoursMode }) => hoursMode)).size > 1) return refused("hours-mode-differs");
  const units = unitsOf(wanted.filter(inCohort(request.cohort)), request.registrations ?? []);
  if (units.length < 2) return refused("fewer-than-two-municipalities");
  return {
    ok: true,
    comparison:
      indicator.kind === "share" ? compareShares(units, indicator, request) : compareMeans(units, indicator, request),
  };
}

const refused = (reason: ComparisonRefusal): ComparisonResult => ({ ok: false, reason });

function isWanted(
  tally: Tally,
  { indicator, cohort, hoursMode, municipalities, definitionVersion }: ComparisonRequest,
) {
  return (
    tally.indicator === indicator &&
    (cohort === POOLED || tally.cohort === cohort) &&
    (hoursMode === undefined || tally.hoursMode === hoursMode) &&
    (definitionVersion === undefined || tally.definitionVersion === definitionVersion) &&
    (municipalities === undefined || municipalities.includes(tally.municipality))
  );
}

/** A half-year as it is; pooled cohorts only where every grantor's tally of everybody is final. */
function inCohort(cohort: string): (tally: Tally, index: number, all: readonly Tally[]) => boolean {
  if (cohort !== POOLED) return () => true;
  let open: ReadonlySet<string> | undefined;
  return (tally, _, all) => {
    open ??= new Set(all.filter((one) => !isFinal(one)).map(cellOf));
    return !open.has(cellOf(tally));
  };
}

const cellOf = ({ municipality, cohort }: Tally) => `${municipality}|${cohort}`;

const DRAWS = 10_000;

function compareShares(units: readonly Unit[], indicator: ShareIndicator, request: ComparisonRequest): ShareComparison {
  const subject = { indicator, nameOf: nameIn(request) };
  const mix = caseMixStrata(units);
  const { seed = 1, draws = DRAWS } = request;
  const { municipalities, funnel } = compareMunicipalities(units, mix, { seed, draws });
  const pairs = comparePairs(units, mix, subject);
  const comparability = comparabilityOf(units, indicator);
  const placed = municipalities.map(({ municipality, raw, rank }) => ({ municipality, value: raw.share, rank }));
  const withRest = smallestWithRest(municipalities.map(({ raw }) => raw));
  return {
    kind: "share",
    ...commonOf(units, request),
    comparability,
    adjustedFor: mix.variables,
    dropped: mix.dropped,
    funnel,
    municipalities: municipalities.map((one, index) => ({
      ...one,
      ...concludeOn({
        municipality: one.municipality,
        figure: shareWords(one.raw.share ?? 0, one.raw.n),
        pairs,
        apart: one.apartFromRest?.apart === true && pairs.length === 0,
        smallestWithRest: withRest[index] ?? null,
        comparability,
        nameOf: subject.nameOf,
        words: inPoints,
      }),
    })),
    pairs,
    order: comparability.grade === "D" ? null : orderOf(placed, pairs),
    sentence:
      units.length > MOST_IN_PAIRS ? apartSentence(municipalities) : comparisonSentence(comparability, pairs, inPoints),
  };
}

const inPoints = (difference: number): LocalizedText => ({
  nl: `${pointsWords(difference)} procentpunt`,
  en: `${pointsWords(difference)} percentage points`,
});

/** The smallest difference that each could show with all others together, at the level that the first of so many must pass. */
function smallestWithRest(shares: readonly ShareEstimate[]): readonly (number | null)[] {
  const all = shares.reduce((sum, { yes, n }) => ({ yes: sum.yes + yes, n: sum.n + n }), { yes: 0, n: 0 });
  return shares.map(({ n }) => {
    if (n === 0 || n === all.n) return null;
    const { higher, lower } = smallestDifference(all.yes / all.n, [n, all.n - n], {
      confidence: 1 - 0.05 / shares.length,
    });
    return higher === null || lower === null ? (higher ?? lower) : Math.min(higher, lower);
  });
}

function compareMeans(units: readonly Unit[], indicator: PairedIndicator, request: ComparisonRequest): MeanComparison {
  const { measure = "change" } = request;
  const { own, municipalities } = meansOf(units, indicator, measure);
  const pairs = compareMeanPairs(own, measure, { indicator, nameOf: nameIn(request) });
  const comparability = comparabilityOf(units, indicator);
  const placed = municipalities.map(({ municipality, raw }) => ({ municipality, value: raw.mean }));
  const { unit } = own[0]!.estimate;
  const inUnit = (difference: number) => differenceIn(unit, difference);
  return {
    kind: "paired-mean",
    ...commonOf(units, request),
    measure,
    unit,
    comparability,
    municipalities: municipalities.map(({ municipality, raw }) => ({
      municipality,
      raw,
      ...concludeOn({
        municipality,
        figure: meanWords(raw.mean ?? 0, raw.n, measure === "change"),
        pairs,
        apart: false,
        smallestWithRest: null,
        comparability,
        nameOf: nameIn(request),
        words: inUnit,
      }),
    })),
    pairs,
    order: comparability.grade === "D" ? null : orderOf(placed, pairs),
    sentence: comparisonSentence(comparability, pairs, inUnit),
  };
}

function commonOf(units: readonly Unit[], { cohort }: ComparisonRequest) {
  const kind = units[0]!.total.kind as { indicator: Indicator["id"]; definitionVersion: string };
  return { ...kind, cohort, observedUntil: earliestOfMunicipalities(units.flatMap(({ total }) => total.members)) };
}

const nameIn =
  ({ names = {} }: ComparisonRequest) =>
  (municipality: string) =>
    names[municipality] ?? municipality;
