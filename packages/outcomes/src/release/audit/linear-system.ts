import { type Polytope, polytopeOf } from "./linear-program.ts";

/** Variables of 0 and more whose sum lies between bounds, both inclusive. */
export interface Constraint {
  readonly terms: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** What a sum of variables can be: the bounds hold, and with `exact` they are reached. */
export interface Feasible {
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
}

/** Answers what sums of variables can be. */
export type Solver = (terms: readonly number[]) => Feasible;

/** Above so many numbers in a tableau a part of the system is not solved exactly. */
const LARGEST_TABLEAU = 12_000_000;

/**
 * Everything that follows from a system: bounds by propagation first, then exactly by linear programming for each part that
 * hangs together. `undefined` where the constraints contradict each other.
 */
export function solverOf(constraints: readonly Constraint[], variables: number): Solver | undefined {
  const { low, high } = propagate(constraints, variables);
  for (let at = 0; at < variables; at++) if ((low[at] ?? 0) > (high[at] ?? 0) + 1e-6) return undefined;
  const isOpen = (at: number) => (high[at] ?? 0) - (low[at] ?? 0) > 1e-9;
  const parts = partsOf(constraints, variables, isOpen);
  const polytopes = new Map<number, Polytope | "too large">();
  for (const [root, part] of parts.members) {
    const own = parts.constraints.get(root) ?? [];
    const polytope = polytopeOfPart(part, own, isOpen, low);
    if (polytope === undefined) return undefined;
    polytopes.set(root, polytope);
  }
  return (terms) => {
    const byPart = new Map<number, number[]>();
    let fixed = 0;
    for (const term of terms) {
      const root = parts.rootOf(term);
      if (!isOpen(term)) fixed += low[term] ?? 0;
      else if (byPart.has(root)) byPart.get(root)?.push(term);
      else byPart.set(root, [term]);
    }
    let found: Feasible = { low: fixed, high: fixed, exact: true };
    for (const [root, own] of byPart) {
      const polytope = polytopes.get(root);
      const positions = parts.positions;
      const base = own.reduce((sum, term) => sum + (low[term] ?? 0), 0);
      if (polytope === undefined || polytope === "too large") {
        const top = own.reduce((sum, term) => sum + (high[term] ?? 0), 0);
        found = { low: found.low + base, high: found.high + top, exact: false };
        continue;
      }
      const local = own.map((term) => positions[term] ?? 0);
      found = {
        low: found.low + base - polytope.maximum(local, -1),
        high: found.high + base + polytope.maximum(local),
        exact: found.exact,
      };
    }
    return found;
  };
}

/** Bounds of each variable that follow from single constraints, again and again. */
export function propagate(constraints: readonly Constraint[], variables: number) {
  const low = new Float64Array(variables);
  const high = new Float64Array(variables).fill(Number.POSITIVE_INFINITY);
  for (let changed = true, round = 0; changed && round < 50; round++) {
    changed = false;
    for (const { terms, low: least, high: most } of constraints) {
      let sumLow = 0;
      let sumHigh = 0;
      let unbounded = 0;
      for (const term of terms) {
        sumLow += low[term] ?? 0;
        const top = high[term] ?? 0;
        if (top === Number.POSITIVE_INFINITY) unbounded++;
        else sumHigh += top;
      }
      for (const term of terms) {
        const [bottom, top] = [low[term] ?? 0, high[term] ?? 0];
        const atMost = most - (sumLow - bottom);
        if (atMost < top - 1e-9) {
          high[term] = atMost;
          changed = true;
        }
        const isAlone = unbounded === 0 || (unbounded === 1 && top === Number.POSITIVE_INFINITY);
        const others = top === Number.POSITIVE_INFINITY ? sumHigh : sumHigh - top;
        if (isAlone && least - others > bottom + 1e-9) {
          low[term] = least - others;
          changed = true;
        }
        if (changed) {
          sumLow += (low[term] ?? 0) - bottom;
          if (top === Number.POSITIVE_INFINITY && high[term] !== top) {
            unbounded--;
            sumHigh += high[term] ?? 0;
          } else if (top !== Number.POSITIVE_INFINITY) sumHigh += (high[term] ?? 0) - top;
        }
      }
    }
  }
  return { low, high };
}

/** Open variables that hang together through constraints. */
function partsOf(constraints: readonly Constraint[], variables: number, isOpen: (at: number) => boolean) {
  const parent = Int32Array.from({ length: variables }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  for (const { terms } of constraints) {
    const open = terms.filter(isOpen);
    for (const term of open) parent[rootOf(term)] = rootOf(open[0] ?? term);
  }
  const members = new Map<number, number[]>();
  const positions = new Int32Array(variables);
  for (let at = 0; at < variables; at++) {
    if (!isOpen(at)) continue;
    const root = rootOf(at);
    const own = members.get(root) ?? [];
    positions[at] = own.length;
    own.push(at);
    members.set(root, own);
  }
  const byRoot = new Map<number, Constraint[]>();
  for (const constraint of constraints) {
    const open = constraint.terms.find(isOpen);
    if (open === undefined) continue;
    const root = rootOf(open);
    const own = byRoot.get(root);
    if (own === undefined) byRoot.set(root, [constraint]);
    else own.push(constraint);
  }
  return { rootOf, members, positions, constraints: byRoot };
}

function polytopeOfPart(
  part: readonly number[],
  constraints: readonly Constraint[],
  isOpen: (at: number) => boolean,
  low: Float64Array,
): Polytope | "too large" | undefined {
  const positions = new Map(part.map((at, position) => [at, position]));
  const seen = new Set<string>();
  const equations: { terms: number[]; value: number }[] = [];
  let variables = part.length;
  for (const { terms, low: least, high: most } of constraints) {
    const key = `${terms.join()}|${least}|${most}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const open = terms.filter(isOpen);
    const known = terms.reduce((sum, term) => sum + (low[term] ?? 0), 0);
    const local = open.map((term) => positions.get(term) ?? 0);
    if (most - least > 1e-9) {
      const [slack, rest] = [variables++, variables++];
      equations.push({ terms: [slack, rest], value: most - Math.max(least, known) });
      local.push(slack);
    }
    equations.push({ terms: local, value: Math.max(0, most - known) });
  }
  if (equations.length * (variables + equations.length) > LARGEST_TABLEAU) return "too large";
  return polytopeOf(equations, variables);
}
