import { type Constraint, propagate } from "./linear-system.ts";

/** The same solutions in fewer and shorter constraints over the variables that are still open. */
export interface ReducedSystem {
  readonly constraints: readonly Constraint[];
  /** Bounds of each variable, equal where it is known; only the others are in the constraints. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly isOpen: (variable: number) => boolean;
}

const NARROW = 1e-9;
const ROUNDS = 6;

/**
 * Leaves known variables out and subtracts from every sum the exact sums that are part of it, until nothing changes. `undefined`
 * where the constraints contradict each other.
 */
export function reducedSystem(constraints: readonly Constraint[], variables: number): ReducedSystem | undefined {
  let { low, high } = propagate(constraints, variables);
  let left: readonly Constraint[] = constraints;
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < variables; at++) if (low[at]! > high[at]! + 1e-6) return undefined;
    const before = left.reduce((sum, { terms }) => sum + terms.length, 0);
    const open = openPartsOf(left, low, high);
    const reduced = open && subtractParts(open, variables);
    if (reduced === undefined) return undefined;
    left = reduced;
    const after = left.reduce((sum, { terms }) => sum + terms.length, 0);
    if (after === before) break;
    const closer = propagate(left, variables);
    low = low.map((value, at) => Math.max(value, closer.low[at]!));
    high = high.map((value, at) => Math.min(value, closer.high[at]!));
  }
  return { constraints: left, low, high, isOpen: (variable) => high[variable]! - low[variable]! > NARROW };
}

/** Every sum of open variables once, with what is left for it. */
function openPartsOf(
  constraints: readonly Constraint[],
  low: Float64Array,
  high: Float64Array,
): readonly Constraint[] | undefined {
  const found = new Map<string, Constraint>();
  for (const { terms, low: least, high: most } of constraints) {
    let known = 0;
    const open: number[] = [];
    for (const term of terms) {
      if (high[term]! - low[term]! > NARROW) open.push(term);
      else known += low[term]!;
    }
    if (open.length === 0) {
      if (known < least - 1e-6 || known > most + 1e-6) return undefined;
      continue;
    }
    const key = open.join();
    const same = found.get(key);
    const own = { terms: open, low: Math.max(0, least - known), high: most - known };
    const both = same === undefined ? own : intersected(own, same);
    if (both.low > both.high + 1e-6) return undefined;
    found.set(key, both);
  }
  return [...found.values()];
}

const intersected = (one: Constraint, other: Constraint): Constraint => ({
  terms: one.terms,
  low: Math.max(one.low, other.low),
  high: Math.min(one.high, other.high),
});

const isExact = ({ low, high }: Constraint) => high - low <= NARROW;

/** The smallest sums first; each loses the exact sums before it that lie wholly within what is left of it. */
function subtractParts(constraints: readonly Constraint[], variables: number): readonly Constraint[] | undefined {
  const done: Constraint[] = [];
  /** By variable the exact sums that begin with it. */
  const exactFrom: (Constraint[] | undefined)[] = [];
  const mark = new Int32Array(variables);
  let stamp = 0;
  const isLeft = (term: number) => mark[term] === stamp;
  for (const whole of [...constraints].sort((a, b) => a.terms.length - b.terms.length)) {
    stamp++;
    for (const term of whole.terms) mark[term] = stamp;
    let { low, high } = whole;
    for (const first of whole.terms) {
      for (const part of exactFrom[first] ?? []) {
        if (!isLeft(first)) break;
        if (!part.terms.every(isLeft)) continue;
        for (const term of part.terms) mark[term] = 0;
        low -= part.low;
        high -= part.low;
      }
    }
    const terms = whole.terms.filter(isLeft);
    if (high < -1e-6 || (terms.length === 0 && low > 1e-6)) return undefined;
    const [first] = terms;
    if (first === undefined) continue;
    const left = { terms, low: Math.max(0, low), high: Math.max(0, high) };
    done.push(left);
    if (!isExact(left)) continue;
    const begun = exactFrom[first];
    if (begun === undefined) exactFrom[first] = [left];
    else begun.push(left);
  }
  return done;
}
