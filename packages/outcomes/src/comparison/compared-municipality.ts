import { estimateShare, type ShareEstimate } from "../estimate/share-estimate.ts";
import {
  type BetaBinomialFit,
  type BetaShapes,
  fitBetaBinomial,
  posteriorOf,
  type Shrunken,
  shrink,
} from "../statistics/beta-binomial.ts";
import { FEWEST_FUNNEL_UNITS, type Funnel, funnelOf, standsOut } from "../statistics/funnel.ts";
import { type RankInterval, rankIntervals } from "../statistics/rank-intervals.ts";
import type { CountOf } from "../statistics/share-difference.ts";
import { type Standardised, type Stratum, standardise } from "../statistics/standardisation.ts";
import { type BesideRest, besideRest } from "./beside-rest.ts";
import type { CaseMix } from "./case-mix-strata.ts";
import { MOST_IN_PAIRS } from "./compared-pair.ts";
import { shareCountsOf, shareStateOf } from "./share-counts.ts";
import type { Unit } from "./unit.ts";

/** Where a municipality lies in the funnel: within the 95 % limits, between these and the 99.8 % limits, or beyond. */
export interface FunnelPosition {
  readonly position: "within" | "beyond-95" | "beyond-99.8";
  readonly side: "low" | "high" | null;
}

/**
 * One municipality in a comparison of shares. `adjusted` is what was reached beside what all others reach with the same mix of
 * persons. Under ten municipalities `shrunken` and `funnel` are `null`: how they spread cannot be told. `besideRest` is there where
 * there are too many for pairs.
 */
export interface ComparedMunicipality {
  readonly municipality: string;
  readonly raw: ShareEstimate;
  readonly adjusted: Standardised | null;
  readonly shrunken: Shrunken | null;
  readonly rank: RankInterval;
  readonly funnel: FunnelPosition | null;
  readonly besideRest: BesideRest | null;
}

/** Draws for rank intervals are seeded, so that the same tallies always give the same places. */
export interface RankDraws {
  readonly seed: number;
  readonly draws: number;
}

export interface ComparedMunicipalities {
  readonly municipalities: readonly ComparedMunicipality[];
  /** For drawing the limits; `null` under ten municipalities. */
  readonly funnel: Funnel | null;
}

/** Every unit beside the others, in the order given. */
export function compareMunicipalities(units: readonly Unit[], mix: CaseMix, ranks: RankDraws): ComparedMunicipalities {
  const shareCounts = units.map(({ total }) => shareCountsOf(total));
  const counts = shareCounts.map(({ yes, n }) => ({ count: yes, n }));
  const fit = counts.length < FEWEST_FUNNEL_UNITS ? null : fitBetaBinomial(counts);
  const funnel = funnelOf(counts);
  const strata = referencedStrata(mix);
  const places = fit?.kind === "alike" ? counts.map(() => anyPlace(counts.length)) : placesOf(counts, fit, ranks);
  const beside = units.length > MOST_IN_PAIRS ? besideRest(shareCounts, mix.strata) : undefined;
  const municipalities = units.map(({ municipality, total }, index) => {
    const count = counts[index]!;
    return {
      municipality,
      raw: estimateShare(shareStateOf(total)),
      adjusted: standardise(strata[index]!),
      shrunken: fit === null ? null : shrink(fit, count),
      rank: places[index]!,
      funnel: funnel === null ? null : positionIn(funnel, count),
      besideRest: beside?.[index] ?? null,
    };
  });
  return { municipalities, funnel };
}

/** A prior that says next to nothing. */
const JEFFREYS: BetaShapes = { alpha: 0.5, beta: 0.5 };

const placesOf = (counts: readonly CountOf[], fit: BetaBinomialFit | null, { seed, draws }: RankDraws) =>
  rankIntervals(
    counts.map((count) => posteriorOf(fit?.kind === "fitted" ? fit : JEFFREYS, count)),
    { seed, draws },
  );

const anyPlace = (places: number): RankInterval => ({ lower: 1, median: Math.ceil(places / 2), upper: places });

/** The strata of every unit, with all other units together as reference. */
function referencedStrata({ strata }: CaseMix): readonly (readonly Stratum[])[] {
  const all = new Map<string, CountOf>();
  for (const unit of strata)
    for (const [key, { yes, n }] of unit) {
      const known = all.get(key) ?? { count: 0, n: 0 };
      all.set(key, { count: known.count + yes, n: known.n + n });
    }
  return strata.map((unit) =>
    [...unit].map(([key, { yes, n }]) => {
      const whole = all.get(key)!;
      return { count: yes, n, reference: { count: whole.count - yes, n: whole.n - n } };
    }),
  );
}

function positionIn(funnel: Funnel, { count, n }: CountOf): FunnelPosition {
  const unit = funnel.units.find((one) => one.count === count && one.n === n);
  if (unit === undefined) return { position: "within", side: null };
  const far = standsOut(funnel, unit, 0.998);
  if (far !== null) return { position: "beyond-99.8", side: far };
  const near = standsOut(funnel, unit, 0.95);
  return { position: near === null ? "within" : "beyond-95", side: near };
}
