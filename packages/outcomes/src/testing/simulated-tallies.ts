import type { Random } from "../statistics/random.ts";
import type { Tally } from "../tally/tally.ts";
import { aTally } from "./tallies.ts";

/** A municipality to invent: persons, and how many of 100 keep their job among those long and those shortly in it. */
export interface InventedMunicipality {
  readonly municipality: string;
  readonly n: number;
  /** The share of persons that were long in their job, 0 to 1. */
  readonly longShare: number;
  readonly yesOfLong: number;
  readonly yesOfShort: number;
  /** The share of outcomes that are not known, 0 to 1. */
  readonly unknown?: number;
}

/** The tallies of a municipality whose persons are drawn: of everybody, and of two strata of the case-mix cross. */
export function simulatedTallies(invented: InventedMunicipality, random: Random): readonly Tally[] {
  const { municipality, n, longShare, yesOfLong, yesOfShort, unknown = 0 } = invented;
  const long = drawCount(random, n, longShare);
  const strata = [
    { stratum: "mix-27-long-10-pwornone", n: long, share: yesOfLong },
    { stratum: "mix-27-short-10-pwornone", n: n - long, share: yesOfShort },
  ].map((own) => {
    const silent = drawCount(random, own.n, unknown);
    const yes = drawCount(random, own.n - silent, own.share);
    return aTally({ municipality, stratum: own.stratum, yes, no: own.n - silent - yes, unknown: silent });
  });
  const sum = (of: "yes" | "no" | "unknown") =>
    strata.reduce((total, { state }) => total + (state.kind === "share" ? state[of] : 0), 0);
  return [aTally({ municipality, yes: sum("yes"), no: sum("no"), unknown: sum("unknown") }), ...strata];
}

/** How many of `n` have what each has with a chance of `share`. */
export function drawCount(random: Random, n: number, share: number): number {
  let count = 0;
  for (let person = 0; person < n; person++) if (random() < share) count++;
  return count;
}
