import { POOLED } from "../figures/cell-sums.ts";
import { earliestOfMunicipalities } from "../figures/figures.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicatorById } from "../indicator/indicators.ts";
import { isFinal } from "../tally/finality.ts";
import type { Tally } from "../tally/tally.ts";
import { compareMeans } from "./compare-means.ts";
import { compareShares } from "./compare-shares.ts";
import type { ComparisonRefusal, ComparisonRequest, ComparisonResult } from "./comparison.ts";
import { type Unit, unitsOf } from "./unit.ts";

/**
 * Municipalities side by side for one indicator and cohort, for shares and for means. Of one version of the definition;
 * anything else is refused. Hours that are recorded in different ways lower the grade to C; a municipality that recorded its
 * own in several ways is refused until a way is chosen. Tallied with `strata: "all"` shares are adjusted for the mix of
 * persons. Confidential: for those who may see tallies.
 */
export function compare(tallies: Iterable<Tally>, request: ComparisonRequest): ComparisonResult {
  const indicator = indicatorById(request.indicator, request.definitionVersion);
  if (indicator === undefined) return refused("indicator-not-known");
  if (indicator.kind !== "share" && indicator.kind !== "paired-mean") return refused("kind-not-comparable");
  const wanted = [...tallies].filter((tally) => isWanted(tally, request));
  if (wanted.some(({ definitionVersion }) => definitionVersion !== indicator.version))
    return refused("definition-version-differs");
  const counted = wanted.filter(inCohort(request.cohort));
  if (hasSeveralModes(counted)) return refused("hours-mode-differs");
  const units = unitsOf(counted, request.registrations ?? []);
  if (units.length < 2) return refused("fewer-than-two-municipalities");
  const { names = {}, measure, seed, draws } = request;
  const nameOf = (municipality: string) => names[municipality] ?? municipality;
  const compared =
    indicator.kind === "share"
      ? compareShares(units, indicator, { nameOf, seed, draws })
      : compareMeans(units, indicator, { nameOf, measure });
  return { ok: true, comparison: { ...commonOf(units, request, indicator), ...compared } };
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

function hasSeveralModes(tallies: readonly Tally[]): boolean {
  const modes = new Map<string, Tally["hoursMode"]>();
  return tallies.some(({ municipality, hoursMode }) => {
    const known = modes.has(municipality) ? modes.get(municipality) : hoursMode;
    modes.set(municipality, known);
    return known !== hoursMode;
  });
}

function commonOf(units: readonly Unit[], { cohort }: ComparisonRequest, { id, version }: Indicator) {
  const modes = new Set(units.map(({ total }) => total.kind.hoursMode));
  const [hoursMode] = modes.size === 1 ? modes : [];
  return {
    indicator: id,
    definitionVersion: version,
    ...(hoursMode === undefined ? {} : { hoursMode }),
    cohort,
    observedUntil: earliestOfMunicipalities(units.flatMap(({ total }) => total.members)),
  };
}
