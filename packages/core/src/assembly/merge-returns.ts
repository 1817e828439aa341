import type { EmploymentFact, WageReturn } from "../facts/employment.ts";
import type { Conflict } from "../trajectory/conflict.ts";
import { equalJson, stableJson } from "./stable-json.ts";

/**
 * The wage returns of a job from all answers about it, oldest first. An answer speaks of the period it was asked about, so
 * returns of other periods stay; for one period the newest answer counts. Answers of one day that differ are kept as a
 * conflict, and the lowest of them counts.
 */
export function mergeReturns(newestFirst: readonly EmploymentFact[], conflicts: Conflict[]): WageReturn[] {
  const merged: { readonly wageReturn: WageReturn; readonly fact: EmploymentFact }[] = [];
  for (const fact of newestFirst) {
    for (const wageReturn of fact.returns ?? []) {
      const known = merged.find((other) => overlaps(other.wageReturn, wageReturn));
      if (known === undefined) merged.push({ wageReturn, fact });
      else if (known.fact.observedUntil === fact.observedUntil && !equalJson(known.wageReturn, wageReturn)) {
        const rivals = [known, { wageReturn, fact }].sort((a, b) => (lower(a.wageReturn, b.wageReturn) ? -1 : 1));
        conflicts.push(conflictOf(rivals));
        merged[merged.indexOf(known)] = rivals[0] as (typeof rivals)[number];
      }
    }
  }
  return merged.map(({ wageReturn }) => wageReturn).sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether a return of a job shows work: hours or wage above zero. */
export const showsWork = ({ paidMinutes = 0, wageCents = 0 }: WageReturn) => paidMinutes > 0 || wageCents > 0;

const overlaps = (a: WageReturn, b: WageReturn) => a.from <= b.to && b.from <= a.to;

function lower(a: WageReturn, b: WageReturn): boolean {
  if (showsWork(a) !== showsWork(b)) return showsWork(b);
  const difference = (a.paidMinutes ?? 0) - (b.paidMinutes ?? 0);
  return difference === 0 ? stableJson(a) < stableJson(b) : difference < 0;
}

function conflictOf(rivals: readonly { readonly wageReturn: WageReturn; readonly fact: EmploymentFact }[]): Conflict {
  const statements = rivals.map(({ wageReturn, fact }) => ({
    stream: fact.stream,
    source: fact.source,
    observedUntil: fact.observedUntil,
    value: wageReturn,
  }));
  return { kind: "employment", field: "returns", day: rivals[0]?.wageReturn.from ?? "", statements };
}
