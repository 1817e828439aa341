import type { BetaShapes } from "./beta-binomial.ts";

/** A stream of numbers from 0 up to, not including, 1; each call gives the next. */
export type Random = () => number;

/**
 * Numbers that look random and follow from the seed (a whole number): the same seed gives the same stream everywhere.
 * 53 bits each, from two words. Source: Blackman and Vigna, xoshiro128** 1.1 (2018), seeded by splitmix32. For
 * simulation, never for secrets.
 */
export function randomFrom(seed: number): Random {
  const fill = fillingFrom(seedWords(seed));
  const block = new Float64Array(BLOCK);
  let at = BLOCK;
  return () => {
    if (at === BLOCK) {
      fill(block);
      at = 0;
    }
    return block[at++]!;
  };
}

/** Numbers are made so many at a time, which is much quicker than one by one. */
const BLOCK = 256;

type State = readonly [number, number, number, number];

const rotateLeft = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/** The next 32 bits of the generator that starts from the given state. */
export function xoshiro([a, b, c, d]: State): () => number {
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

/** Fills blocks with the numbers that follow from a state, each of the first 27 and 26 bits of two words of `xoshiro`. */
function fillingFrom(start: State): (block: Float64Array) => void {
  let state = start;
  return (block) => {
    let [a, b, c, d] = state;
    for (let at = 0; at < block.length; at++) {
      const first = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
      let shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = rotateLeft(d, 11);
      const second = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
      shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = rotateLeft(d, 11);
      block[at] = ((first >>> 5) * 2 ** 26 + (second >>> 6)) / 2 ** 53;
    }
    state = [a, b, c, d];
  };
}

function seedWords(seed: number): State {
  let sum = seed | 0;
  const word = () => {
    sum = (sum + 0x9e3779b9) | 0;
    let mixed = Math.imul(sum ^ (sum >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [word(), word(), word(), word()];
}

/** One draw from the standard normal distribution. */
export const drawNormal = (random: Random): number => normalsFrom(random)();

/** A stream of draws from the standard normal distribution, two from every point. Source: Marsaglia's polar method (1964). */
export function normalsFrom(random: Random): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const draw = spare;
      spare = undefined;
      return draw;
    }
    for (;;) {
      const x = 2 * random() - 1;
      const y = 2 * random() - 1;
      const square = x * x + y * y;
      if (square <= 0 || square >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };
}

/**
 * One draw from the gamma distribution with `shape` above 0 and scale 1. `normal` draws from the standard normal distribution.
 * Source: Marsaglia and Tsang (2000).
 */
export function drawGamma(random: Random, shape: number, normal = normalsFrom(random)): number {
  if (shape < 1) return drawGamma(random, shape + 1, normal) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const square = x * x;
    const u = 1 - random();
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (Math.log(u) < 0.5 * square + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** One draw from the beta distribution with shapes `alpha` and `beta` above 0. */
export function drawBeta(random: Random, alpha: number, beta: number, normal = normalsFrom(random)): number {
  const yes = drawGamma(random, alpha, normal);
  return shareOfDraws(yes, drawGamma(random, beta, normal), { alpha, beta }, random);
}

/** Of two draws from gamma distributions; all or nothing in the ratio of their shapes where both are too small for a number. */
export function shareOfDraws(yes: number, no: number, { alpha, beta }: BetaShapes, random: Random): number {
  const both = yes + no;
  if (both > 0) return yes / both;
  return random() * (alpha + beta) < alpha ? 1 : 0;
}
