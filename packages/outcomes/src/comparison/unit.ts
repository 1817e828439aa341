import type { Indicator } from "../indicator/indicator.ts";
import { caseMixOf } from "../strata/case-mix.ts";
import { TOTAL_STRATUM } from "../strata/dimensions.ts";
import { isFinal } from "../tally/finality.ts";
import { mergeTallies, sumOfTallies, type TallyKind, type TallySum } from "../tally/merge.ts";
import type { Tally } from "../tally/tally.ts";
import type { ComparabilityCode } from "./comparability-reasons.ts";
import type { Registration } from "./registration.ts";

/** All that is known of one municipality in a comparison: the sum of everybody, and of each stratum that was tallied. */
export interface Unit {
  readonly municipality: string;
  readonly total: TallySum & { readonly kind: TallyKind };
  readonly strata: ReadonlyMap<string, TallySum>;
  readonly final: boolean;
  readonly registration: Registration | undefined;
  /** Where everyone may read the comparison: what is told instead of what the counts say. */
  readonly told?: Told;
}

/** What may be told of a municipality besides its published figure. */
export interface Told {
  /** What can be seen of it by itself, as codes with the grade that each leads to. */
  readonly checks: readonly OwnCheck[];
  /** The share of persons of whom the outcome is not known; `null` where that is not shown. */
  readonly unknownShare: number | null;
}

export type OwnCheck = readonly [code: ComparabilityCode, grade: "B" | "C" | "D" | undefined];

/** Tallies of one kind as units, sorted by code; municipalities of which only strata were tallied are left out. */
export function unitsOf(tallies: Iterable<Tally>, registrations: Iterable<Registration>): readonly Unit[] {
  const known = new Map([...registrations].map((one) => [one.municipality, one]));
  return [...groupBy(mergeTallies(tallies).values(), ({ municipality }) => municipality)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([municipality, own]) => {
      const strata = new Map(
        [...groupBy(own, ({ stratum }) => stratum)].map(([stratum, list]) => [stratum, sumOfTallies(list)]),
      );
      const total = strata.get(TOTAL_STRATUM);
      if (total === undefined || total.kind === null) return [];
      const final = own.every((tally) => tally.stratum !== TOTAL_STRATUM || isFinal(tally));
      return [{ municipality, total, strata, final, registration: known.get(municipality) }];
    });
}

function groupBy(tallies: Iterable<Tally>, keyOf: (tally: Tally) => string): ReadonlyMap<string, readonly Tally[]> {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const group = groups.get(keyOf(tally));
    if (group === undefined) groups.set(keyOf(tally), [tally]);
    else group.push(tally);
  }
  return groups;
}

/** Whether the case-mix cross was tallied for a unit. */
export const hasCaseMix = ({ strata }: Unit) => [...strata.keys()].some((name) => caseMixOf(name) !== undefined);

/** Trajectories with an outcome, and those of which it is not known, by the reasons of a sum. */
export function countsOf({ reasons }: TallySum, startingWith: string): number {
  return Object.entries(reasons).reduce((sum, [key, n]) => (key.startsWith(startingWith) ? sum + n : sum), 0);
}

/** How many are in the denominator of a share, or were measured. */
export const sizeOf = (sum: TallySum, { kind }: Pick<Indicator, "kind">): number =>
  countsOf(sum, "counted/") + (kind === "share" ? countsOf(sum, "unknown/") : 0);
