import { estimateAssociation } from "../estimate/association-estimate.ts";
import { ALL } from "../figures/cell-sums.ts";
import { pooledCells } from "../figures/figures.ts";
import { indicatorById } from "../indicator/indicators.ts";
import type { TallySum } from "../tally/merge.ts";
import { base5 } from "./base-5.ts";
import { stateOf } from "./linked-figures.ts";
import type { PlannedFigure, PlannedIndicator } from "./plan/planned-figures.ts";
import type { ReleasePolicy } from "./policy.ts";
import type { PublishedAssociation } from "./published-figure.ts";
import type { ConfidentialLedgerEntry, Release, ReleaseRow } from "./release.ts";
import { rowOf } from "./release-row.ts";

/** An association is shown of this many persons at least, and of this many for each variable that goes with the outcome. */
export const ASSOCIATION_PERSONS = 50;
export const ASSOCIATION_PERSONS_PER_VARIABLE = 10;

interface ProtectedAssociation {
  readonly rows: readonly ReleaseRow[];
  readonly hidden: readonly ConfidentialLedgerEntry[];
}

/**
 * The association that may be shown: of all that take part over all final half-years only. Without any one municipality the
 * minimum of persons is left, or nobody. It is shown beside an earlier one where it is the same, or where at least the
 * minimum of persons came or went.
 */
export function protectAssociation(
  planned: PlannedIndicator,
  policy: ReleasePolicy,
  releases: readonly Pick<Release, "rows">[],
): ProtectedAssociation {
  const definition = indicatorById(planned.kind.indicator, planned.kind.definitionVersion);
  if (definition?.kind !== "association") return { rows: [], hidden: [] };
  const figures = planned.figures.filter(({ municipality, final }) => municipality === ALL && final);
  const made = figures.map((figure) => {
    const place = { ...planned.kind, municipality: figure.municipality, cohort: figure.cohort };
    const pooled = pooledCells(figure.sum.members);
    const shown = publishAssociation(figure.sum, definition, policy);
    const before = earlierOf(place, releases);
    const isSafe =
      shown !== null && isEnough(figure, planned, policy) && before.every((one) => fits(shown, one, policy));
    const row = rowOf(place, isSafe ? "published" : "suppressed", pooled, isSafe ? shown : null);
    const entry: ConfidentialLedgerEntry = { ...place, part: "figure", cause: "unsafe-by-itself" };
    return { row, hidden: isSafe ? [] : [entry] };
  });
  return { rows: made.map(({ row }) => row), hidden: made.flatMap(({ hidden }) => hidden) };
}

type Definition = Parameters<typeof estimateAssociation>[1];

function publishAssociation(
  sum: TallySum,
  definition: Definition,
  { rounding }: ReleasePolicy,
): PublishedAssociation | null {
  const state = stateOf(sum);
  if (state.kind !== "association") return null;
  const { outcome, n, fit } = estimateAssociation(state, definition);
  const fewest = Math.max(ASSOCIATION_PERSONS, ASSOCIATION_PERSONS_PER_VARIABLE * (definition.variables.length - 1));
  const { rSquared = null } = fit.kind === "refused" ? {} : fit;
  if (fit.kind === "refused" || rSquared === null || n - repeatsIn(sum) < fewest) return null;
  return {
    kind: "association",
    outcome,
    n: rounding === "base-5" ? base5(n) : n,
    rSquared: twoDecimals(rSquared),
    variables: fit.variables.map(({ variable, estimate, interval, standardised, p }) => ({
      variable,
      estimate: twoDecimals(estimate),
      interval: { lower: twoDecimals(interval.lower), upper: twoDecimals(interval.upper) },
      standardised: twoDecimals(standardised),
      p: p === null ? null : twoDecimals(p),
    })),
  };
}

/** Halves go up; a whole hundredth that floating point puts a hair below a half still counts as a half. */
const twoDecimals = (value: number) => Math.floor(value * 100 + 0.5 + 1e-9) / 100;

const repeatsIn = ({ members }: TallySum) => members.reduce((total, { repeatPersons }) => total + repeatPersons, 0);

/** Whoever leaves out the persons of one municipality sees the minimum of persons, or nobody. */
function isEnough({ members }: PlannedFigure, { inner }: PlannedIndicator, { minimumPersons }: ReleasePolicy): boolean {
  const byMunicipality = new Map<string, number>();
  for (const key of members) {
    const municipality = key.slice(0, key.indexOf("|"));
    const sum = inner.get(key);
    const state = sum === undefined ? undefined : stateOf(sum);
    const persons = sum === undefined || state?.kind !== "association" ? 0 : state.n - repeatsIn(sum);
    byMunicipality.set(municipality, (byMunicipality.get(municipality) ?? 0) + persons);
  }
  const all = [...byMunicipality.values()].reduce((sum, persons) => sum + persons, 0);
  return [...byMunicipality.values()].every((own) => own === all || all - own >= minimumPersons);
}

function earlierOf(
  place: Pick<ReleaseRow, "indicator" | "definitionVersion" | "hoursMode">,
  releases: readonly Pick<Release, "rows">[],
) {
  return releases.flatMap(({ rows }) =>
    rows.flatMap(({ indicator, definitionVersion, hoursMode, figure }) => {
      const isSame =
        indicator === place.indicator && definitionVersion === place.definitionVersion && hoursMode === place.hoursMode;
      return isSame && figure?.kind === "association" ? [figure] : [];
    }),
  );
}

/** A rounded number of persons stands for up to two more or fewer. */
function fits(
  now: PublishedAssociation,
  then: PublishedAssociation,
  { minimumPersons, rounding }: ReleasePolicy,
): boolean {
  const away = Math.abs(now.n - then.n) - (rounding === "base-5" ? 4 : 0);
  return away >= minimumPersons || JSON.stringify(inOrder(now)) === JSON.stringify(inOrder(then));
}

/** In a fixed order: a database may have changed the order of keys. */
const inOrder = ({ outcome, n, rSquared, variables }: PublishedAssociation) => [
  outcome,
  n,
  rSquared,
  ...variables.map((one) => [
    one.variable,
    one.estimate,
    one.interval.lower,
    one.interval.upper,
    one.standardised,
    one.p,
  ]),
];
