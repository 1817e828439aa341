import type { AssociationIndicator } from "../indicator/indicator.ts";
import type { CrossProducts } from "../statistics/cross-products.ts";
import {
  type Coefficient,
  type LeastSquaresFit,
  type LeastSquaresRefusal,
  leastSquares,
} from "../statistics/least-squares.ts";
import type { AssociationState } from "../tally/association-state.ts";

/**
 * How much higher the outcome is, in its own unit, where the variable is one higher and the others alike; `standardised` in
 * standard deviations of both. It says what goes together in these persons, not what causes what.
 */
export interface AssociatedVariable extends Coefficient {
  readonly variable: string;
  readonly standardised: number;
}

/**
 * How an outcome goes together with other variables, all in the unit for people. `fit` is refused where too few persons count,
 * nothing varies, or a variable follows from the others. Intervals 95 %.
 */
export interface AssociationEstimate {
  readonly kind: "association";
  readonly outcome: string;
  readonly n: number;
  readonly unknown: number;
  readonly notMature: number;
  readonly fit:
    | LeastSquaresRefusal
    | (Pick<LeastSquaresFit, "kind" | "degrees" | "intercept" | "rSquared" | "adjustedRSquared" | "sigma"> & {
        readonly variables: readonly AssociatedVariable[];
      });
}

/** The figure of an association. Throws where the state holds other variables than the definition. */
export function estimateAssociation(
  { n, unknown, notMature, products }: AssociationState,
  { variables }: Pick<AssociationIndicator, "variables">,
): AssociationEstimate {
  const [outcome, ...others] = variables;
  if (outcome === undefined) throw new RangeError("an association without an outcome");
  const fit = leastSquares(outcomeLast(n, products, variables.length));
  return { kind: "association", outcome: outcome.id, n, unknown, notMature, fit: inUnits(fit, outcome, others) };
}

type Variable = AssociationIndicator["variables"][number];

/** The tally holds the upper triangle of the products of (1, outcome, others); least squares takes the outcome last. */
function outcomeLast(n: number, triangle: readonly string[], variables: number): CrossProducts {
  const size = variables + 1;
  if (triangle.length > 0 && triangle.length !== (size * (size + 1)) / 2)
    throw new RangeError("cross products of other variables");
  const product = (a: number, b: number) => BigInt(triangle[placeOf(Math.min(a, b), Math.max(a, b), size)] ?? "0");
  const order = Array.from({ length: variables }, (_, index) => (index === variables - 1 ? 1 : index + 2));
  return { n, sums: order.map((a) => product(0, a)), products: order.map((a) => order.map((b) => product(a, b))) };
}

/** The place of a product in a triangle that is written row by row. */
const placeOf = (row: number, column: number, size: number) => (row * (2 * size - row + 1)) / 2 + column - row;

function inUnits(
  fit: LeastSquaresFit | LeastSquaresRefusal,
  outcome: Variable,
  others: readonly Variable[],
): AssociationEstimate["fit"] {
  if (fit.kind === "refused") return fit;
  const { kind, degrees, intercept, coefficients, rSquared, adjustedRSquared, sigma } = fit;
  return {
    kind,
    degrees,
    intercept: times(intercept, 1 / outcome.per),
    variables: others.flatMap(({ id, per }, index) => {
      const coefficient = coefficients[index];
      if (coefficient === undefined) return [];
      const { standardised } = coefficient;
      return [{ variable: id, ...times(coefficient, per / outcome.per), standardised }];
    }),
    rSquared,
    adjustedRSquared,
    sigma: sigma / outcome.per,
  };
}

const times = ({ estimate, standardError, t, p, interval }: Coefficient, factor: number): Coefficient => ({
  estimate: estimate * factor,
  standardError: standardError * factor,
  t,
  p,
  interval: { lower: interval.lower * factor, upper: interval.upper * factor },
});
