import { type CaseMixVariable, caseMixOf, caseMixVariables } from "../strata/case-mix.ts";
import type { ShareCounts } from "./share-counts.ts";
import { shareCountsOf } from "./share-counts.ts";
import { hasCaseMix, type Unit } from "./unit.ts";

/** A variable of which a compared municipality knows less than this is dropped for all. */
const MOST_UNKNOWN = 0.1;

/**
 * The persons of each municipality by the variables for which figures are adjusted. Without variables there is one stratum
 * of everybody; `dropped` names those of which some municipality knows too little.
 */
export interface CaseMix {
  readonly variables: readonly CaseMixVariable[];
  readonly dropped: readonly CaseMixVariable[];
  /** Per municipality, in the order given: counts by stratum. */
  readonly strata: readonly ReadonlyMap<string, ShareCounts>[];
}

/** The case mix of units. All variables are dropped where the cross was not tallied for all of them. */
export function caseMixStrata(units: readonly Unit[]): CaseMix {
  const tallied = units.every(hasCaseMix);
  const variables = tallied
    ? caseMixVariables.filter((variable) => units.every((unit) => unknownShare(unit, variable) <= MOST_UNKNOWN))
    : [];
  return {
    variables,
    dropped: caseMixVariables.filter((variable) => !variables.includes(variable)),
    strata: units.map((unit) => (variables.length === 0 ? everybody(unit) : collapsed(unit, variables))),
  };
}

function unknownShare({ strata, total }: Unit, variable: CaseMixVariable): number {
  const all = shareCountsOf(total).n;
  const unknown = strata.get(`${variable}-unknown`);
  return unknown === undefined || all === 0 ? 0 : shareCountsOf(unknown).n / all;
}

const everybody = ({ total }: Unit): CaseMix["strata"][number] => new Map([["", shareCountsOf(total)]]);

/** Strata of the cross that differ in dropped variables only are one. */
function collapsed({ strata }: Unit, variables: readonly CaseMixVariable[]): CaseMix["strata"][number] {
  const counts = new Map<string, ShareCounts>();
  for (const [name, sum] of strata) {
    const mix = caseMixOf(name);
    if (mix === undefined) continue;
    const key = variables.map((variable) => mix[variable]).join(" ");
    const known = counts.get(key) ?? { yes: 0, unknown: 0, n: 0 };
    const own = shareCountsOf(sum);
    counts.set(key, { yes: known.yes + own.yes, unknown: known.unknown + own.unknown, n: known.n + own.n });
  }
  return counts;
}
