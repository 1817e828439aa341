import { compareMeansOf, type MeanOfUnit } from "../../comparison/compare-means.ts";
import { type ComparedShares, compareShares } from "../../comparison/compare-shares.ts";
import { MOST_IN_PAIRS } from "../../comparison/compared-pair.ts";
import type { Registration } from "../../comparison/registration.ts";
import { POOLED } from "../../figures/cell-sums.ts";
import type { PairedIndicator, ShareIndicator } from "../../indicator/indicator.ts";
import { indicatorById } from "../../indicator/indicators.ts";
import { limitsAt } from "../../statistics/funnel.ts";
import type { Tally } from "../../tally/tally.ts";
import { strataByKind } from "../divisions/strata-sums.ts";
import { defaultPolicy } from "../policy.ts";
import type { PublishedMeans, PublishedShare } from "../published-figure.ts";
import { partKey, type Release, type ReleaseRow } from "../release.ts";
import { type AdjustedShares, adjustedShares, NOT_COUNTED, type ShownBefore } from "./case-mix/adjusted-shares.ts";
import { hiddenReasons } from "./hidden-reasons.ts";
import type { ReleaseComparison, ReleasedFunnel, ReleasedPair } from "./release-comparison.ts";
import { shownMean } from "./shown-mean.ts";
import { type Beside, toldUnit } from "./told-unit.ts";

/** What grades are made from; without tallies nothing is graded. */
export interface ComparisonEvidence {
  readonly tallies?: Iterable<Tally>;
  readonly registrations?: Iterable<Registration>;
  /** All releases that were published before, with their comparisons; none unless given. */
  readonly earlier?: readonly {
    readonly rows: readonly ReleaseRow[];
    readonly comparisons: readonly ReleaseComparison[];
  }[];
  /** Draws for rank intervals; 5,000 unless given. */
  readonly draws?: number;
}

/**
 * The comparison of every share and mean and every cohort of which a release shows two municipalities or more, in the order of
 * its rows. To be made with the release and published beside it.
 */
export function compareRelease(
  {
    rows,
    municipalities,
    policy = defaultPolicy,
  }: Pick<Release, "rows" | "municipalities"> & Partial<Pick<Release, "policy">>,
  { tallies, registrations = [], earlier = [], draws = DRAWS }: ComparisonEvidence = {},
): readonly ReleaseComparison[] {
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const counted = tallies === undefined ? undefined : [...tallies];
  const reasonsOf = counted === undefined ? undefined : hiddenReasons(counted);
  const strata = strataByKind(counted ?? []);
  const adjust = (own: readonly ReleaseRow[]) =>
    adjustedShares(own, strata, shownBefore(own, earlier), policy.minimumPersons);
  const known = new Map([...registrations].map((one) => [one.municipality, one]));
  const besideOf = (row: ReleaseRow): Beside | undefined =>
    reasonsOf === undefined ? undefined : { reasons: reasonsOf(row), registration: known.get(row.municipality) };
  return [
    ...Map.groupBy(rows.filter(isComparable), ({ indicator, cohort }) => `${indicator}|${cohort}`).values(),
  ].flatMap((own) => comparisonOf(own, { nameOf, besideOf, draws, adjust, isGraded: counted !== undefined }) ?? []);
}

const DRAWS = 5000;

/** Whole figures of municipalities; answers, weeks and strata are parts. */
const isComparable = (row: ReleaseRow) =>
  row.municipality.startsWith("GM") &&
  partKey(row) === "" &&
  (row.figure?.kind === "share" || (row.figure?.kind === "paired-mean" && row.figure.change !== null));

interface Means {
  readonly nameOf: (code: string) => string;
  readonly besideOf: (row: ReleaseRow) => Beside | undefined;
  readonly adjust: (rows: readonly ReleaseRow[]) => AdjustedShares;
  readonly draws: number;
  readonly isGraded: boolean;
}

function comparisonOf(rows: readonly ReleaseRow[], means: Means): ReleaseComparison | undefined {
  const own = onePerMunicipality(ofOneVersion(rows));
  const [first] = own;
  const indicator = first && indicatorById(first.indicator, first.definitionVersion);
  if (first === undefined || indicator === undefined || own.length < 2) return undefined;
  const { definitionVersion, cohort } = first;
  const place = { indicator: indicator.id, definitionVersion, cohort };
  if (indicator.kind === "share") return { ...place, ...sharesOf(own, indicator, means) };
  return indicator.kind === "paired-mean" ? { ...place, ...meansOf(own, indicator, means) } : undefined;
}

/** The rows of the version that most have. */
function ofOneVersion(rows: readonly ReleaseRow[]): readonly ReleaseRow[] {
  const byVersion = [...Map.groupBy(rows, ({ definitionVersion }) => definitionVersion).values()];
  return byVersion.reduce((most, own) => (own.length > most.length ? own : most), []);
}

/** Where hours were recorded in several ways in one municipality, those of most persons. */
function onePerMunicipality(rows: readonly ReleaseRow[]): readonly ReleaseRow[] {
  const own = [...Map.groupBy(rows, ({ municipality }) => municipality)].sort(([a], [b]) => (a < b ? -1 : 1));
  return own.flatMap(([, list]) => list.reduce((most, row) => (sizeOf(row) > sizeOf(most) ? row : most)));
}

function sizeOf({ figure }: ReleaseRow): number {
  if (figure?.kind === "share") return figure.n;
  return figure?.kind === "paired-mean" ? figure.baseline.n : 0;
}

type Found = Omit<ReleaseComparison, "indicator" | "definitionVersion" | "cohort">;

function sharesOf(rows: readonly ReleaseRow[], indicator: ShareIndicator, means: Means): Found {
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
      apart: one.apartFromRest?.apart ?? null,
      adjusted: adjusted[at] ?? NOT_COUNTED,
    })),
    funnel: funnelOf(rows, compared),
  };
}

/** What earlier releases showed of the same figures as expected. */
function shownBefore(
  rows: readonly ReleaseRow[],
  earlier: NonNullable<ComparisonEvidence["earlier"]>,
): readonly ShownBefore[] {
  const [first] = rows;
  const isSame = (one: ReleaseComparison | ReleaseRow) =>
    one.indicator === first?.indicator &&
    one.definitionVersion === first.definitionVersion &&
    one.cohort === first.cohort;
  return earlier.flatMap((release) => {
    const figures = release.rows.filter((row) => isSame(row) && partKey(row) === "");
    return release.comparisons.filter(isSame).flatMap((one) =>
      one.municipalities.flatMap(({ municipality, adjusted }) => {
        const figure = figures.find((row) => row.municipality === municipality)?.figure;
        const isShown = adjusted.status === "shown" && figure?.kind === "share";
        return isShown ? [{ municipality, n: figure.n, expected: adjusted.expected }] : [];
      }),
    );
  });
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

function meansOf(rows: readonly ReleaseRow[], indicator: PairedIndicator, means: Means): Found {
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
      apart: null,
      adjusted: NOT_COUNTED,
    })),
    funnel: null,
  };
}

type Compared = ComparedShares | ReturnType<typeof compareMeansOf>;

function commonOf(
  rows: readonly ReleaseRow[],
  { comparability, pairs, order, sentence }: Compared,
  { isGraded }: Means,
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
  { comparability, smallest, sentence }: Compared["municipalities"][number],
  { isGraded }: Means,
) {
  return {
    municipality,
    ...(hoursMode === undefined ? {} : { hoursMode }),
    grade: isGraded ? comparability.grade : null,
    reasons: isGraded ? comparability.reasons.map(({ code }) => code) : [],
    smallest,
    sentence,
  };
}
