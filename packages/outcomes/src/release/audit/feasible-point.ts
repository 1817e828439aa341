import { type Constraint, propagate } from "./linear-system.ts";

const ROUNDS = 400;

/**
 * Values that nearly fulfil all constraints, found by scaling them to one constraint after another (iterative proportional
 * fitting): a table that could be the true one, as far inside the possible ones as the constraints allow.
 */
export function feasiblePoint(constraints: readonly Constraint[], variables: number): Float64Array {
  const { low, high } = propagate(constraints, variables);
  const point = Float64Array.from(low, (least, at) => {
    const most = high[at] ?? 0;
    if (most - least < 1e-9) return least;
    return most === Number.POSITIVE_INFINITY ? Math.max(least, 20) : (least + most) / 2;
  });
  const isOpen = (at: number) => (high[at] ?? 0) - (low[at] ?? 0) > 1e-9;
  for (let round = 0, worst = 1; round < ROUNDS && worst > 1e-6; round++) {
    worst = 0;
    for (const { terms, low: least, high: most } of constraints) {
      let fixed = 0;
      let open = 0;
      for (const term of terms) {
        if (isOpen(term)) open += point[term] ?? 0;
        else fixed += point[term] ?? 0;
      }
      const sum = fixed + open;
      const goal = Math.min(most, Math.max(least, sum)) - fixed;
      if (open <= 1e-12 || Math.abs(goal - open) < 1e-9) continue;
      worst = Math.max(worst, Math.abs(goal - open) / Math.max(1, goal));
      for (const term of terms) if (isOpen(term)) point[term] = ((point[term] ?? 0) * Math.max(0, goal)) / open;
    }
  }
  return point;
}
