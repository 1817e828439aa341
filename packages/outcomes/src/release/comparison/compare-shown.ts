import { compareMeansOf, type MeanOfUnit } from "../../comparison/compare-means.ts";
import { type ComparedShares, compareShares } from "../../comparison/compare-shares.ts";
import { MOST_IN_PAIRS } from "../../comparison/compared-pair.ts";
import { POOLED } from "../../figures/cell-sums.ts";
import type { PairedIndicator, ShareIndicator } from "../../indicator/indicator.ts";
import { limitsAt } from "../../statistics/funnel.ts";
import type { PublishedMeans, PublishedShare } from "../published-figure.ts";
import type { ReleaseRow } from "../release.ts";
import { type AdjustedShares, NOT_COUNTED } from "./case-mix/adjusted-shares.ts";
import type { ReleaseComparison, ReleasedFunnel, ReleasedPair } from "./release-comparison.ts";
import { shownMean } from "./shown-mean.ts";
import { type Beside, toldUnit } from "./told-unit.ts";

/** What comparing rows takes beside them. */
export interface ComparisonMeans {
  readonly nameOf: (code: string) => string;
  readonly besideOf: (row: ReleaseRow) => Beside | undefined;
  readonly adjust: (rows: readonly ReleaseRow[]) => AdjustedShares;
  readonly draws: number;
  readonly isGraded: boolean;
}

type Found = Omit<ReleaseComparison, "indicator" | "definitionVersion" | "cohort">;

/** Shown shares of municipalities beside each other. */
export function compareShownShares(
  rows: readonly ReleaseRow[],
  indicator: ShareIndicator,
  means: ComparisonMeans,
): Found {
  const units = rows.map((row) => toldUnit(row, row.figure as PublishedShare, indicator, means.besideOf(row)));
  const compared = compareShares(units, indicator, { nameOf: means.nameOf, draws: means.draws });
  const { adjustedFor, adjusted } = rows[0]?.cohort === POOLED ? means.adjust(rows) : { adjustedFor: [], adjusted: [] };
  return {
    kind: "share",
    unit: "fraction",
    ...commonOf(rows, compared, means),
    adjustedFor,
    municipalities: compared.municipalities.map((one, at) => ({
      ...comparandOf(rows[at]!, one, means),
      rank: one.rank,
      shrunken: one.shrunken,
      funnel: one.funnel,
      adjusted: adjusted[at] ?? NOT_COUNTED,
    })),
    funnel: funnelOf(rows, compared),
  };
}

function funnelOf(rows: readonly ReleaseRow[], { funnel }: ComparedShares): ReleasedFunnel | null {
  if (funnel === null) return null;
  const { target, limits: kind, overdispersion } = funnel;
  const limits = rows.flatMap(({ municipality, figure }) => {
    const n = (figure as PublishedShare).n;
    const [within95, within998] = [limitsAt(funnel, n, 0.95), limitsAt(funnel, n, 0.998)];
    return within95 === null || within998 === null ? [] : [{ municipality, n, within95, within998 }];
  });
  return { target, kind, phi: overdispersion.phi, tau2: overdispersion.tau2, limits };
}

/** Shown changes of means beside each other. */
export function compareShownMeans(
  rows: readonly ReleaseRow[],
  indicator: PairedIndicator,
  means: ComparisonMeans,
): Found {
  const known = rows.map((row): MeanOfUnit => {
    const figure = row.figure as PublishedMeans;
    return { unit: toldUnit(row, figure, indicator, means.besideOf(row)), ...shownMean(figure) };
  });
  const compared = compareMeansOf(known, indicator, { nameOf: means.nameOf });
  return {
    kind: "paired-mean",
    unit: compared.unit,
    ...commonOf(rows, compared, means),
    adjustedFor: [],
    municipalities: compared.municipalities.map((one, at) => ({
      ...comparandOf(rows[at]!, one, means),
      rank: null,
      shrunken: null,
      funnel: null,
      adjusted: NOT_COUNTED,
    })),
    funnel: null,
  };
}

type Compared = ComparedShares | ReturnType<typeof compareMeansOf>;

function commonOf(
  rows: readonly ReleaseRow[],
  { comparability, pairs, order, sentence }: Compared,
  { isGraded }: ComparisonMeans,
) {
  const least = Math.min(...pairs.map(({ smallest }) => smallest ?? Number.POSITIVE_INFINITY));
  return {
    comparability: isGraded ? comparability : null,
    pairs: pairs.map(
      ({
        first,
        second,
        difference,
        interval,
        range,
        adjustedP,
        smallest,
        verdict,
        sentence,
        comparability,
      }): ReleasedPair => {
        const grade = isGraded ? comparability.grade : null;
        return { first, second, difference, interval, range, adjustedP, smallest, grade, verdict, sentence };
      },
    ),
    order: rows.length > MOST_IN_PAIRS ? null : order,
    smallest: Number.isFinite(least) ? least : null,
    sentence,
  };
}

function comparandOf(
  { municipality, hoursMode }: ReleaseRow,
  { comparability, besideRest, verdictBesideRest, smallest, sentence }: Compared["municipalities"][number],
  { isGraded }: ComparisonMeans,
) {
  return {
    municipality,
    ...(hoursMode === undefined ? {} : { hoursMode }),
    grade: isGraded ? comparability.grade : null,
    reasons: isGraded ? comparability.reasons.map(({ code }) => code) : [],
    besideRest:
      besideRest === null || verdictBesideRest === null
        ? null
        : { verdict: verdictBesideRest, allowsFor: besideRest.allowsFor },
    smallest,
    sentence,
  };
}
