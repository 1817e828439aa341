import { overdispersionOf } from "../statistics/overdispersion.ts";
import { studentTCdf, studentTQuantile } from "../statistics/student-t.ts";

/** What a municipality has: a share or a mean, of so many persons. */
export interface Measured {
  readonly value: number;
  readonly n: number;
}

/**
 * How much all other municipalities differ from one another beyond what chance makes them, as the variance between them; 0 where
 * chance explains it. `concentration` is how much of that variance is left in their common figure: 1 where one of them is all
 * the others. `degrees` is how well the variance is known: six in ten of the others, as those brought in say little.
 */
export interface UsualSpread {
  readonly tau2: number;
  readonly concentration: number;
  readonly degrees: number;
}

/**
 * Of normally distributed scores the tenth parts at both ends brought in leave this part of the squares. Without dividing by it the
 * spread would come out a third too small, and one of the ordinary would be called different far too often.
 */
const LEFT_BY_WINSORISING = 0.678649;

/** The usual spread of the others than `own`, so that one that stands out does not make itself usual; `variance` is that of one person. */
export function usualSpreadBeside(all: readonly Measured[], own: number, variance: number): UsualSpread {
  const others = all.filter(({ n }, index) => index !== own && n > 0);
  const persons = others.reduce((sum, { n }) => sum + n, 0);
  const target = others.reduce((sum, { n, value }) => sum + n * value, 0) / persons;
  const squares = others.reduce((sum, { n }) => sum + n * n, 0);
  const scores = others.map(({ n, value }) => {
    const standardError = Math.sqrt(variance / n);
    return { z: (value - target) / standardError, standardError };
  });
  const spread = variance > 0 ? overdispersionOf(scores) : null;
  if (spread === null) return { tau2: 0, concentration: 1, degrees: 1 };
  const k = others.length;
  const weight = persons / variance;
  const excess = (k * spread.phi) / LEFT_BY_WINSORISING - (k - 1);
  const tau2 = Math.max(0, excess / (weight - squares / persons / variance));
  return { tau2, concentration: squares / persons ** 2, degrees: Math.max(1, Math.floor(0.6 * k)) };
}

/** The standard error of one figure less that of all others, of which `byChance` is the part that chance makes. */
export const errorBeside = (byChance: number, { tau2, concentration }: UsualSpread): number =>
  Math.sqrt(byChance ** 2 + tau2 * (1 + concentration));

/** How likely a difference of so many standard errors or more upwards is. */
export const upperTail = (errors: number, { degrees }: UsualSpread): number => studentTCdf(-errors, degrees);

/** How many standard errors a difference must be to be seen four times in five, at the level that the first of so many must pass. */
export const errorsToSee = (tests: number, { tau2, degrees }: UsualSpread): number => {
  const own = tau2 > 0 ? degrees : MANY;
  return -studentTQuantile(0.025 / tests, own) - studentTQuantile(0.2, MANY);
};

/** So many degrees that the distribution is the normal one. */
const MANY = 1e6;
