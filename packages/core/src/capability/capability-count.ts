import type { WorkValueAnswers } from "../facts/measurement.ts";

/** An answer of 4 or 5 counts as valued, enabled or achieved. Widely used; not seen in the published excerpts. */
const THRESHOLD = 4;

/** How many of the seven work values are in the capability set, or between which bounds that number lies. */
export type CapabilityCount =
  | { readonly determined: true; readonly count: number }
  | { readonly determined: false; readonly low: number; readonly high: number };

/**
 * The number of work values (0 to 7) that somebody finds important, is enabled to have and achieves, each answered 4 or 5.
 * With a missing answer a value is undetermined unless a known answer already fails; the count is then given as bounds.
 * Source: Abma et al., Scand J Work Environ Health 2016;42(1):34-42.
 */
export function capabilityCount(answers: readonly WorkValueAnswers[]): CapabilityCount {
  const states = answers.map(isInSet);
  const count = states.filter((state) => state === true).length;
  const undetermined = states.filter((state) => state === undefined).length;
  if (undetermined === 0) return { determined: true, count };
  return { determined: false, low: count, high: count + undetermined };
}

function isInSet({ a, b, c }: WorkValueAnswers): boolean | undefined {
  const answers = [a, b, c];
  if (answers.some((answer) => answer !== null && answer < THRESHOLD)) return false;
  return answers.includes(null) ? undefined : true;
}
