import { logGamma } from "./log-gamma.ts";

const MOST_TERMS = 100_000;
const TINY = 1e-300;

/**
 * Probability that a gamma variable with `shape` and scale 1 is at most `x`. Source: DLMF 8.7.1 below `shape` + 1,
 * 8.9.2 above.
 */
export function gammaCdf(x: number, shape: number): number {
  if (!(x >= 0 && shape > 0)) return Number.NaN;
  if (x === 0) return 0;
  return x < shape + 1 ? lowerSeries(x, shape) : 1 - upperFraction(x, shape);
}

/** Probability that a gamma variable with `shape` and scale 1 exceeds `x`; keeps its digits far in the tail. */
export function gammaUpperTail(x: number, shape: number): number {
  if (!(x >= 0 && shape > 0)) return Number.NaN;
  if (x === 0) return 1;
  return x < shape + 1 ? 1 - lowerSeries(x, shape) : upperFraction(x, shape);
}

const front = (x: number, shape: number) => Math.exp(shape * Math.log(x) - x - logGamma(shape));

function lowerSeries(x: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; k <= MOST_TERMS && term > sum * 1e-17; k++) {
    term *= x / (shape + k);
    sum += term;
  }
  return front(x, shape) * sum;
}

function upperFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k <= MOST_TERMS; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / away(a * d + b);
    c = away(b + a / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return front(x, shape) * fraction;
}

const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);
