import type { ReducedSystem } from "./reduced-system.ts";
import { type SparseRows, sumsOfColumns, sumsOfRows } from "./sparse-rows.ts";

const SCALINGS = 300;
const ROUNDS = 30;
const MOST_STEPS = 600;
/** Rows that are off by no more are fulfilled. */
const OFF = 1e-9;

/**
 * Values of 0 and more that nearly fulfil all rows: a table that could be the true one, away from its edges. First every row is
 * scaled in turn; what is left is taken away by steps that change large values more than small ones, each found by conjugate
 * gradients. Where the rows contradict each other, no more than as near as it came.
 */
export function innerPoint(rows: SparseRows, { low, high, isOpen }: Omit<ReducedSystem, "constraints">): Float64Array {
  const point = Float64Array.from(low, (least, at) => {
    const most = high[at]!;
    if (!isOpen(at)) return least;
    return most === Number.POSITIVE_INFINITY ? Math.max(least + 5, 20) : (least + most) / 2;
  });
  scaleToRows(rows, point);
  let sums = sumsOfRows(rows, point);
  const slacks = sums.map((sum, row) => within(rows, row, sum, 0.1));
  for (let round = 0; round < ROUNDS; round++) {
    if (sums.every((sum, row) => Math.abs(sum - within(rows, row, sum, 0)) < OFF)) break;
    const off = sums.map((sum, row) => slacks[row]! - sum);
    const weights = point.map((value, at) => (isOpen(at) ? value : 0));
    const room = slacks.map((value, row) => Math.min(value - rows.low[row]!, rows.high[row]! - value));
    const multipliers = solved(rows, weights, room, off);
    const steps = sumsOfColumns(rows, multipliers).map((sum, at) => sum * weights[at]!);
    const slackSteps = multipliers.map((one, row) => -one * room[row]!);
    const length = Math.min(1, longest(steps, point), longest(slackSteps, room, true));
    for (let at = 0; at < point.length; at++) point[at]! += length * steps[at]!;
    for (let row = 0; row < slacks.length; row++) slacks[row]! += length * slackSteps[row]!;
    sums = sumsOfRows(rows, point);
  }
  return point;
}

/** Scales the variables of one row after another to its bounds, many times (iterative proportional fitting). */
function scaleToRows(rows: SparseRows, point: Float64Array): void {
  for (let round = 0; round < SCALINGS; round++)
    for (let row = 0; row < rows.size; row++) {
      const [from, to] = [rows.rowStart[row]!, rows.rowStart[row + 1]!];
      let sum = 0;
      for (let at = from; at < to; at++) sum += point[rows.terms[at]!]!;
      if (sum === 0) continue;
      const factor = Math.min(rows.high[row]!, Math.max(rows.low[row]!, sum)) / sum;
      if (factor !== 1) for (let at = from; at < to; at++) point[rows.terms[at]!]! *= factor;
    }
}

/** The nearest value within the bounds of a row, away from them by part of their distance. */
function within({ low, high }: SparseRows, row: number, value: number, part: number): number {
  const away = Math.min((high[row]! - low[row]!) * part, 1);
  return Math.min(high[row]! - away, Math.max(low[row]! + away, value));
}

/** How far steps can go before a value comes near 0. */
function longest(steps: Float64Array, room: Float64Array, bothWays = false): number {
  let length = Number.POSITIVE_INFINITY;
  for (let at = 0; at < steps.length; at++) {
    const fall = bothWays ? Math.abs(steps[at]!) : -steps[at]!;
    if (fall > 0) length = Math.min(length, (0.9 * room[at]!) / fall);
  }
  return length;
}

/** What to multiply rows by so that the weighted variables together with the slacks change every row by `off`. */
function solved(rows: SparseRows, weights: Float64Array, room: Float64Array, off: Float64Array): Float64Array {
  const applied = (values: Float64Array) => {
    const through = sumsOfColumns(rows, values);
    for (let at = 0; at < through.length; at++) through[at]! *= weights[at]!;
    const sums = sumsOfRows(rows, through);
    for (let row = 0; row < sums.length; row++) sums[row]! += room[row]! * values[row]!;
    return sums;
  };
  const scale = sumsOfRows(rows, weights).map((sum, row) => 1 / (sum + room[row]! || 1));
  const solution = new Float64Array(rows.size);
  const rest = off.slice();
  const direction = rest.map((value, row) => value * scale[row]!);
  let norm = dot(rest, direction);
  const enough = norm * 1e-16;
  for (let step = 0; step < MOST_STEPS && norm > enough; step++) {
    const image = applied(direction);
    const curvature = dot(direction, image);
    if (!(curvature > 0)) break;
    const length = norm / curvature;
    let next = 0;
    for (let row = 0; row < rows.size; row++) {
      solution[row]! += length * direction[row]!;
      rest[row]! -= length * image[row]!;
      next += rest[row]! * rest[row]! * scale[row]!;
    }
    const turn = next / norm;
    norm = next;
    for (let row = 0; row < rows.size; row++) direction[row] = rest[row]! * scale[row]! + turn * direction[row]!;
  }
  return solution;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}
