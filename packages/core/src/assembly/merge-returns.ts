import type { EmploymentFact, WageReturn } from "../facts/employment.ts";
import type { Conflict } from "../trajectory/conflict.ts";
import { stableJson } from "./stable-json.ts";

/**
 * The wage returns of a job from all answers about it, oldest first. An answer speaks of the period it was asked about, so
 * returns of other periods stay; for one period the newest answer counts. Answers of one day that differ are kept as a
 * conflict, and the lowest of them counts. Neither the order of the answers nor repetition makes a difference.
 */
export function mergeReturns(newestFirst: readonly EmploymentFact[], conflicts: Conflict[]): WageReturn[] {
  const merged: StatedReturn[] = [];
  for (const stated of distinctReturns(newestFirst)) {
    const known = merged.find((other) => overlaps(other.wageReturn, stated.wageReturn));
    if (known === undefined) merged.push(stated);
    else if (known.fact.observedUntil === stated.fact.observedUntil) {
      const rivals = [known, stated].sort((a, b) => (lower(a.wageReturn, b.wageReturn) ? -1 : 1));
      conflicts.push(conflictOf(rivals));
      merged[merged.indexOf(known)] = rivals[0] as StatedReturn;
    }
  }
  return merged.map(({ wageReturn }) => wageReturn).sort((a, b) => (a.from < b.from ? -1 : 1));
}

interface StatedReturn {
  readonly wageReturn: WageReturn;
  readonly fact: EmploymentFact;
}

/** Every return once, the newest statements first, those of one day in the order of their content. */
function distinctReturns(facts: readonly EmploymentFact[]): readonly StatedReturn[] {
  const stated = new Map<string, StatedReturn>();
  for (const fact of facts)
    for (const wageReturn of fact.returns ?? []) {
      const { from, to, paidMinutes, wageCents } = wageReturn;
      stated.set([fact.observedUntil, fact.source, from, to, paidMinutes, wageCents].join("|"), { wageReturn, fact });
    }
  if (stated.size < 2) return [...stated.values()];
  const inOrder = [...stated.entries()].sort(
    ([keyA, a], [keyB, b]) => compare(b.fact.observedUntil, a.fact.observedUntil) || compare(keyA, keyB),
  );
  return inOrder.map(([, one]) => one);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a return of a job shows work: hours or wage above zero. */
export const showsWork = ({ paidMinutes = 0, wageCents = 0 }: WageReturn) => paidMinutes > 0 || wageCents > 0;

const overlaps = (a: WageReturn, b: WageReturn) => a.from <= b.to && b.from <= a.to;

function lower(a: WageReturn, b: WageReturn): boolean {
  if (showsWork(a) !== showsWork(b)) return showsWork(b);
  const difference = (a.paidMinutes ?? 0) - (b.paidMinutes ?? 0) || (a.wageCents ?? 0) - (b.wageCents ?? 0);
  return difference === 0 ? stableJson(a) < stableJson(b) : difference < 0;
}

function conflictOf(rivals: readonly StatedReturn[]): Conflict {
  const statements = rivals.map(({ wageReturn, fact }) => ({
    stream: fact.stream,
    source: fact.source,
    observedUntil: fact.observedUntil,
    value: wageReturn,
  }));
  return { kind: "employment", field: "returns", day: rivals[0]?.wageReturn.from ?? "", statements };
}
