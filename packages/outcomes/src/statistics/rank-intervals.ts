import type { BetaShapes } from "./beta-binomial.ts";
import { betaDraws } from "./beta-draws.ts";
import { randomFrom } from "./random.ts";
import { spreadSorter } from "./sort-spread.ts";

/**
 * Which places a unit may take among all, 1 for the largest true share; both ends inclusive, each a place it takes in
 * some draws.
 */
export interface RankInterval {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** How rank intervals are drawn. */
export interface RankOptions {
  /** Whole number that the draws follow from; the same gives the same places. */
  readonly seed: number;
  /** How many times all units are drawn; the error of a tail is about sqrt(0.025 / draws). */
  readonly draws?: number;
  readonly confidence?: number;
}

/**
 * The places of units whose true shares are known as beta distributions, in the order given, by seeded simulation:
 * every draw ranks all; units whose shares numbers do not tell apart take their places by lot. Empty for none. The same seed gives the same places on one engine; elsewhere the last digit of
 * a logarithm may change a draw. Source: Goldstein and Spiegelhalter (1996).
 */
export function rankIntervals(
  units: readonly BetaShapes[],
  { seed, draws = 10_000, confidence = 0.95 }: RankOptions,
): readonly RankInterval[] {
  const times = timesAtPlace(units, seed, draws);
  const tail = 0.5 - confidence / 2;
  return times.map((counts) => ({
    lower: placeReaching(counts, draws * tail) + 1,
    median: placeReaching(counts, draws / 2) + 1,
    upper: placeReaching(counts, draws * (1 - tail)) + 1,
  }));
}

/** How often each unit took each place, places counted from 0. */
function timesAtPlace(units: readonly BetaShapes[], seed: number, draws: number): readonly Uint32Array[] {
  const size = units.length;
  const times = units.map(() => new Uint32Array(size));
  const drawInto = betaDraws(units, seed);
  const sort = spreadSorter(size);
  const lots = lotsFrom(seed, size);
  // The share in the high digits and the lot in the low ones sort together, without a function to compare them.
  const drawn = new Float64Array(size);
  const step = 2 ** Math.ceil(Math.log2(Math.max(2, size)));
  const fineness = 2 ** 52 / step;
  for (let draw = 0; draw < draws; draw++) {
    drawInto(drawn);
    const { lotOf, unitWith } = lots();
    for (let unit = 0; unit < size; unit++) drawn[unit] = Math.floor(drawn[unit]! * fineness) * step + lotOf[unit]!;
    sort(drawn);
    for (let place = 0; place < size; place++) {
      const one = drawn[size - 1 - place]!;
      times[unitWith[one - Math.floor(one / step) * step]!]![place]! += 1;
    }
  }
  return times;
}

interface Lots {
  readonly lotOf: Uint32Array;
  readonly unitWith: Uint32Array;
}

/** Every call deals the lots 0, 1, ... to the units anew, into the same lists. Source: Fisher and Yates (1938). */
function lotsFrom(seed: number, size: number): () => Lots {
  const random = randomFrom(~seed);
  const unitWith = Uint32Array.from({ length: size }, (_, unit) => unit);
  const lotOf = Uint32Array.from(unitWith);
  return () => {
    for (let lot = size - 1; lot >= 0; lot--) {
      const other = Math.floor(random() * (lot + 1));
      const unit = unitWith[other]!;
      unitWith[other] = unitWith[lot]!;
      unitWith[lot] = unit;
      lotOf[unit] = lot;
    }
    return { lotOf, unitWith };
  };
}

/** The first place by which at least so many draws, and at least one, are counted. */
function placeReaching(counts: Uint32Array, enough: number): number {
  let passed = 0;
  return counts.findIndex((count) => {
    passed += count;
    return passed > 0 && passed >= enough;
  });
}
