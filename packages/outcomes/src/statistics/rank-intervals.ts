import type { BetaShapes } from "./beta-binomial.ts";
import { betaDraws } from "./beta-draws.ts";
import { type Random, randomFrom } from "./random.ts";
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
 * every draw ranks all. Shares that numbers do not tell apart take their places by lot, and units with the same shapes
 * have the same places. Empty for none. The same seed gives the same places on one engine; elsewhere the last digit of
 * a logarithm may change a draw. Source: Goldstein and Spiegelhalter (1996).
 */
export function rankIntervals(
  units: readonly BetaShapes[],
  { seed, draws = 10_000, confidence = 0.95 }: RankOptions,
): readonly RankInterval[] {
  const times = timesAtPlace(units, seed, draws);
  const tail = 0.5 - confidence / 2;
  const placesOf = new Map<string, RankInterval>();
  for (const [shapes, alike] of Map.groupBy(units.keys(), (unit) => shapesOf(units[unit]!))) {
    const counts = addedUp(alike.map((unit) => times[unit]!));
    const all = draws * alike.length;
    placesOf.set(shapes, {
      lower: placeReaching(counts, all * tail) + 1,
      median: placeReaching(counts, all / 2) + 1,
      upper: placeReaching(counts, all * (1 - tail)) + 1,
    });
  }
  return units.map((unit) => placesOf.get(shapesOf(unit))!);
}

const shapesOf = ({ alpha, beta }: BetaShapes) => `${alpha} ${beta}`;

const addedUp = (lists: readonly Uint32Array[]): Float64Array =>
  lists.reduce((sum, list) => sum.map((one, place) => one + list[place]!), new Float64Array(lists[0]?.length ?? 0));

/** How often each unit took each place, places counted from 0. */
function timesAtPlace(units: readonly BetaShapes[], seed: number, draws: number): readonly Uint32Array[] {
  const size = units.length;
  const times = units.map(() => new Uint32Array(size));
  const drawInto = betaDraws(units, seed);
  const sort = spreadSorter(size);
  const random = randomFrom(~seed);
  // The share in the high digits and the unit in the low ones sort together, without a function to compare them.
  const drawn = new Float64Array(size);
  const step = 2 ** Math.ceil(Math.log2(Math.max(2, size)));
  const fineness = 2 ** 52 / step;
  for (let draw = 0; draw < draws; draw++) {
    drawInto(drawn);
    for (let unit = 0; unit < size; unit++) drawn[unit] = Math.floor(drawn[unit]! * fineness) * step + unit;
    sort(drawn);
    placeTiesByLot(drawn, step, random);
    for (let place = 0; place < size; place++) {
      const one = drawn[size - 1 - place]!;
      times[one - Math.floor(one / step) * step]![place]! += 1;
    }
  }
  return times;
}

/** Puts numbers that lie between the same two multiples of `step` in a random order. */
function placeTiesByLot(rising: Float64Array, step: number, random: Random): void {
  for (let from = 0; from < rising.length; ) {
    const above = (Math.floor(rising[from]! / step) + 1) * step;
    let to = from + 1;
    while (to < rising.length && rising[to]! < above) to++;
    if (to - from > 1) shuffle(rising.subarray(from, to), random);
    from = to;
  }
}

/** Source: Fisher and Yates (1938). */
function shuffle(values: Float64Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const value = values[last]!;
    values[last] = values[other]!;
    values[other] = value;
  }
}

/** The first place by which at least so many draws, and at least one, are counted. */
function placeReaching(counts: Float64Array, enough: number): number {
  let passed = 0;
  return counts.findIndex((count) => {
    passed += count;
    return passed > 0 && passed >= enough;
  });
}
