import { betaCdf } from "./beta.ts";
import type { BetaShapes } from "./beta-binomial.ts";
import { logGamma } from "./log-gamma.ts";

/**
 * The probability, 0 to 1, that the first of two independent true shares, each known as a beta distribution, exceeds
 * the second. By integration over the logit of the first with the trapezoidal rule, whose error is far under 1e-9 at
 * these steps; no simulation. Shapes are at least 0.05; of smaller ones too much lies where no number reaches.
 */
export function probabilityGreater(first: BetaShapes, second: BetaShapes): number {
  const step = Math.min(1, spreadOf(first), spreadOf(second)) / 3;
  const logConstant = logGamma(first.alpha + first.beta) - logGamma(first.alpha) - logGamma(first.beta);
  const middle = Math.log(first.alpha / first.beta);
  const mass = { all: 0, greater: 0 };
  const addAt = (logit: number): boolean => {
    const logShare = -Math.log1p(Math.exp(-logit));
    const logRest = logShare - logit;
    const density = Math.exp(logConstant + first.alpha * logShare + first.beta * logRest);
    mass.all += density;
    mass.greater +=
      density *
      (logit < 0
        ? betaCdf(Math.exp(logShare), second.alpha, second.beta)
        : 1 - betaCdf(Math.exp(logRest), second.beta, second.alpha));
    return density > mass.all * 1e-17;
  };
  for (let k = 0; addAt(middle + k * step); k++);
  for (let k = 1; addAt(middle - k * step); k++);
  return mass.greater / mass.all;
}

/** The standard deviation of the logit of a beta variable, near enough to choose steps by. */
const spreadOf = ({ alpha, beta }: BetaShapes) => Math.sqrt(1 / alpha + 1 / beta);
