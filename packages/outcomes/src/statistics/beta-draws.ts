import type { BetaShapes } from "./beta-binomial.ts";
import { normalsFrom, randomFrom, shareOfDraws } from "./random.ts";

/**
 * Draws the true shares of all units at once, known as beta distributions: each call fills a list with the next draw of every
 * one. The same draws as `drawBeta` of unit after unit, quicker because what follows from the shapes is computed once.
 */
export function betaDraws(units: readonly BetaShapes[], seed: number): (into: Float64Array) => void {
  const shapes = units.flatMap(({ alpha, beta }) => [alpha, beta]);
  const d = Float64Array.from(shapes, (shape) => (shape < 1 ? shape + 1 : shape) - 1 / 3);
  const c = d.map((one) => 1 / Math.sqrt(9 * one));
  const powers = Float64Array.from(shapes, (shape) => (shape < 1 ? 1 / shape : 0));
  const random = randomFrom(seed);
  const normal = normalsFrom(random);
  /** As `drawGamma`. */
  const gamma = (which: number): number => {
    const own = d[which]!;
    for (;;) {
      const x = normal();
      const root = 1 + c[which]! * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const square = x * x;
      const u = 1 - random();
      if (u >= 1 - 0.0331 * square * square && Math.log(u) >= 0.5 * square + own - own * v + own * Math.log(v))
        continue;
      const power = powers[which]!;
      return power === 0 ? own * v : own * v * (1 - random()) ** power;
    }
  };
  return (into) => {
    for (let unit = 0; unit < units.length; unit++) {
      const yes = gamma(2 * unit);
      into[unit] = shareOfDraws(yes, gamma(2 * unit + 1), units[unit]!, random);
    }
  };
}
