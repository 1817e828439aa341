import type { HiddenCount, HidingRules, Move } from "../guard/hiding-rules.ts";
import type { HidingLevel, SumOfCells } from "../guard/linked-cells.ts";
import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import type { FigurePart } from "../release.ts";

/** Positions of the counts behind a place whose sum is meant. */
export type Sum = readonly number[];

/** A part of the persons of a place as it is published: so many of so many. */
export interface Part {
  readonly id: FigurePart;
  readonly yes: Sum;
  readonly of: Sum;
  /** Of whom the minimum of persons must be there as well. */
  readonly enough?: Sum;
  /** It is shown where the place is hidden no further than this. */
  readonly shownAt: 0 | 1;
}

/**
 * Parts of the same persons that are shown or hidden together. `size` counts stand behind every place. `persons` are the kinds
 * of persons there can be, by the counts they are in: everything an attacker may think is made of persons, so that counts
 * that depend on one another never contradict. `instead` are the counts that one person may be in instead of others. `shown` are the sums that a place shows at level 0 and at level 1.
 */
export interface PartSystem {
  readonly size: number;
  readonly parts: readonly Part[];
  readonly persons: readonly Sum[];
  readonly instead: readonly (readonly [more: Sum, fewer: Sum])[];
  readonly shown: Readonly<Record<0 | 1, readonly Sum[]>>;
}

/** What must be hidden of parts for its own sake, and the moves by which hidden counts stay uncertain. */
export function partRules(system: PartSystem, policy: ReleasePolicy): HidingRules {
  const { parts, shown } = system;
  const isSafe = (sum: SumOfCells, level: 0 | 1) =>
    shown[level].length > 0 &&
    shown[level].every((one) => countIn(sum.counts, one) >= MINIMUM_CATEGORY) &&
    parts.every(({ yes, of, shownAt }) => shownAt < level || isFigureSafe(sum, yes, of, policy)) &&
    parts.every(({ enough, shownAt }) => shownAt < level || hasEnough(sum, enough, policy));
  const directions = directionsOf(system);
  const hiddenAt = (level: 1 | 2) => {
    const own = directions.filter((move) => move.level <= level);
    const sums = level === 2 ? [...shown[0], ...shown[1], everybody(parts)] : without(shown[0], shown[1]);
    return distinct(sums).map((sum): HiddenCount => ({ moves: own.filter(moves(sum)), combine: "together" }));
  };
  return {
    levelOf: (sum): HidingLevel => (isSafe(sum, 0) ? 0 : isSafe(sum, 1) ? 1 : 2),
    hidden: { 1: hiddenAt(1), 2: hiddenAt(2) },
    takesMany: true,
  };
}

export const countIn = (counts: readonly number[], sum: Sum): number =>
  sum.reduce((total, at) => total + (counts[at] ?? 0), 0);

function isFigureSafe({ counts, repeats }: SumOfCells, yes: Sum, of: Sum, policy: ReleasePolicy): boolean {
  const n = countIn(counts, of);
  const some = countIn(counts, yes);
  return n - repeats >= policy.minimumPersons && Math.max(some, n - some) <= n * (policy.largestShare ?? 1);
}

const hasEnough = ({ counts, repeats }: SumOfCells, sum: Sum | undefined, { minimumPersons }: ReleasePolicy) =>
  sum === undefined || countIn(counts, sum) - repeats >= minimumPersons;

/** One kind of person instead of another, or a person more. The former comes first: it needs no other place. */
function directionsOf({ persons, instead, size, shown }: PartSystem): readonly Move[] {
  const sumsAtOne = shown[1];
  const keepsSums = (direction: Move["direction"]) => sumsAtOne.every((sum) => changeOf(direction, sum) === 0);
  return [
    ...instead.map(([more, fewer]): Move => {
      const direction = directionOf(size, more, fewer);
      return { level: sumsAtOne.length > 0 && keepsSums(direction) ? 1 : 2, direction };
    }),
    ...persons.map((one): Move => ({ level: 2, direction: directionOf(size, one, []) })),
  ];
}

/** Every one instead of every other. */
export const eachInstead = (persons: readonly Sum[]): readonly (readonly [Sum, Sum])[] =>
  persons.flatMap((one) => persons.filter((other) => other !== one).map((other) => [one, other] as const));

function directionOf(size: number, more: Sum, fewer: Sum): Move["direction"] {
  const direction = Array.from({ length: size }, (): -1 | 0 | 1 => 0);
  for (const at of more) direction[at] = 1;
  for (const at of fewer) direction[at] = direction[at] === 1 ? 0 : -1;
  return direction;
}

const changeOf = (direction: Move["direction"], sum: Sum) => sum.reduce((total, at) => total + (direction[at] ?? 0), 0);

const moves =
  (sum: Sum) =>
  ({ direction }: Move) =>
    changeOf(direction, sum) === 1;

const everybody = (parts: readonly Part[]): Sum => parts[0]?.of ?? [];

const without = (sums: readonly Sum[], others: readonly Sum[]) =>
  sums.filter((sum) => !others.some((other) => other.join() === sum.join()));

const distinct = (sums: readonly Sum[]) => [...new Map(sums.map((sum) => [sum.join(), sum])).values()];
