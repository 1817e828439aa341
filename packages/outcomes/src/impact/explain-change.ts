import type { Contribution, ValueImpact } from "./impact.ts";

/** Those who explain at least half of a change, or as much as those who are named do; `share` is how much, from 0 to 1. */
export interface ChangeExplanation {
  readonly share: number;
  readonly contributions: readonly Contribution[];
}

/**
 * The few who explain most of a change: the largest effects in its direction, until they are together half of it. `undefined`
 * where there is no change, no figure on one of both sides, nobody whom it can be told of, or where effects cancel out: of many
 * who move a value up and down, the few who are left over explain nothing.
 */
export function explainChange({
  before,
  after,
  contributions,
}: Pick<ValueImpact, "before" | "after" | "contributions">): ChangeExplanation | undefined {
  if (before === null || after === null || before === after) return undefined;
  const difference = after - before;
  const isAlong = ({ effect }: Contribution) => Math.sign(effect) === Math.sign(difference);
  const opposed = sumOf(contributions.filter((one) => !isAlong(one)));
  if (Math.abs(opposed) > (HALF + SMALLEST_SHARE) * Math.abs(difference)) return undefined;
  const few = untilHalf(contributions.filter(isAlong), difference);
  if (few.length === 0) return undefined;
  return { share: Math.min(1, sumOf(few) / difference), contributions: few };
}

const sumOf = (contributions: readonly Contribution[]) => contributions.reduce((sum, { effect }) => sum + effect, 0);

const HALF = 0.5;

/** What floating point loses of a half. */
const SMALLEST_SHARE = 1e-9;

function untilHalf(contributions: readonly Contribution[], difference: number): readonly Contribution[] {
  let sum = 0;
  const at = contributions.findIndex(({ effect }) => {
    sum += effect;
    return sum / difference >= HALF - SMALLEST_SHARE;
  });
  return at < 0 ? contributions : contributions.slice(0, at + 1);
}
