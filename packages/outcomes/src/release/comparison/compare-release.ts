import type { Registration } from "../../comparison/registration.ts";
import { indicatorById } from "../../indicator/indicators.ts";
import type { Tally } from "../../tally/tally.ts";
import { strataByKind } from "../divisions/strata-sums.ts";
import { defaultPolicy } from "../policy.ts";
import { partKey, type Release, type ReleaseRow } from "../release.ts";
import { adjustedShares } from "./case-mix/adjusted-shares.ts";
import { type EarlierComparisons, shownBefore } from "./case-mix/shown-before.ts";
import { type ComparisonMeans, compareShownMeans, compareShownShares } from "./compare-shown.ts";
import { hiddenReasons } from "./hidden-reasons.ts";
import type { ReleaseComparison } from "./release-comparison.ts";
import type { Beside } from "./told-unit.ts";

/** What grades are made from; without tallies nothing is graded. */
export interface ComparisonEvidence {
  readonly tallies?: Iterable<Tally>;
  readonly registrations?: Iterable<Registration>;
  /** All releases that were published before, with their comparisons; none unless given. */
  readonly earlier?: readonly EarlierComparisons[];
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

function comparisonOf(rows: readonly ReleaseRow[], means: ComparisonMeans): ReleaseComparison | undefined {
  const own = onePerMunicipality(ofOneVersion(rows));
  const [first] = own;
  const indicator = first && indicatorById(first.indicator, first.definitionVersion);
  if (first === undefined || indicator === undefined || own.length < 2) return undefined;
  const { definitionVersion, cohort } = first;
  const place = { indicator: indicator.id, definitionVersion, cohort };
  if (indicator.kind === "share") return { ...place, ...compareShownShares(own, indicator, means) };
  return indicator.kind === "paired-mean" ? { ...place, ...compareShownMeans(own, indicator, means) } : undefined;
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
