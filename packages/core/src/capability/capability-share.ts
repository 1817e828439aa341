import type { WorkValueAnswers } from "../facts/work-value-answers.ts";
import { capabilityThreshold } from "./capability-score.ts";
import { reaches } from "./work-value-state.ts";

/**
 * The share of the valued values that are in the set. `null`, not 0, when nothing is valued; bounds hold for the ways to
 * fill in missing answers that value something, and `mayValueNothing` says whether another way values nothing.
 */
export type CapabilityShare =
  | (typeof NAMED & { readonly determined: true; readonly value: number })
  | (typeof NAMED & { readonly determined: true; readonly value: null; readonly reason: "nothing-valued" })
  | (typeof NAMED & {
      readonly determined: false;
      readonly low: number;
      readonly high: number;
      readonly mayValueNothing: boolean;
    });

const NAMED = { name: "capability.share.v1", direction: "higher-is-better" } as const;

/**
 * In set / valued, 0 to 1, not rounded. A failing B settles the count while A is missing, but not the share: whether the
 * value belongs to the denominator stays open. The answers are taken as checked. Source: as `capabilityCount`; the share is
 * this project's reading of it.
 */
export function capabilityShare(
  answers: readonly WorkValueAnswers[],
  threshold = capabilityThreshold.value,
): CapabilityShare {
  const values = answers.map((answer) => possibilities(answer, threshold));
  if (values.every(({ inSet, outside }) => !inSet && !outside))
    return { ...NAMED, determined: true, value: null, reason: "nothing-valued" };
  const mayValueNothing = values.every(({ unvalued }) => unvalued);
  const [low, high] = [lowest(values), highest(values)];
  if (low === high && !mayValueNothing) return { ...NAMED, determined: true, value: low };
  return { ...NAMED, determined: false, low, high, mayValueNothing };
}

/** What a value can still turn out to be: not valued, valued and in the set, valued and outside it. */
interface Possibilities {
  readonly unvalued: boolean;
  readonly inSet: boolean;
  readonly outside: boolean;
}

function possibilities({ a, b, c }: WorkValueAnswers, threshold: number): Possibilities {
  const valued = reaches(a, threshold);
  const rest = [reaches(b, threshold), reaches(c, threshold)];
  return {
    unvalued: valued !== true,
    inSet: valued !== false && !rest.includes(false),
    outside: valued !== false && rest.some((reached) => reached !== true),
  };
}

/** Every value goes into the set that can, and out of the denominator where it cannot. */
function highest(values: readonly Possibilities[]): number {
  const inSet = values.filter((value) => value.inSet).length;
  const outside = values.filter((value) => !value.inSet && !value.unvalued).length;
  return inSet === 0 ? 0 : inSet / (inSet + outside);
}

/** Every value stays outside the set that can, and out of the denominator where it cannot. */
function lowest(values: readonly Possibilities[]): number {
  const outside = values.filter((value) => value.outside).length;
  const inSet = values.filter((value) => !value.outside && !value.unvalued).length;
  return outside === 0 ? 1 : inSet / (inSet + outside);
}
