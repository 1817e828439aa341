import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { EmploymentFact } from "../facts/employment.ts";
import type { Fact } from "../facts/fact.ts";
import type { Conflict, Statement } from "../trajectory/conflict.ts";
import { identityOf } from "./fact-identity.ts";
import { mergeReturns } from "./merge-returns.ts";
import { equalJson, stableJson } from "./stable-json.ts";
import { earlierHoursOf } from "./stated-hours.ts";
import { tieRuleOf } from "./tie-rules.ts";

export interface MergedFacts {
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
}

/**
 * One fact per stream and record: per field the version with the latest `observedUntil` wins. At a tie both statements are
 * kept as a conflict and `tieRuleOf` says what is left of the field. Wage returns are merged return by return. A field that
 * an older version stated last keeps the day of that version in `origins`; hours of a job that older versions stated are kept
 * in `earlierHours`, because a number that is restated is not the number at the start.
 */
export function mergeVersions(facts: readonly Fact[]): MergedFacts {
  const versions = new Map<string, Fact[]>();
  for (const fact of facts) {
    const identity = identityOf(fact);
    const known = versions.get(identity);
    if (known === undefined) versions.set(identity, [fact]);
    else known.push(fact);
  }
  const conflicts: Conflict[] = [];
  const identities = [...versions.keys()].sort();
  const merged = identities.map((identity) => mergeGroup(versions.get(identity) ?? [], conflicts));
  return { facts: merged.filter((fact) => fact !== undefined), conflicts };
}

function mergeGroup(group: readonly Fact[], conflicts: Conflict[]): Fact | undefined {
  const [only] = group;
  if (only !== undefined && group.length === 1 && !mayRepeatReturns(only)) return only;
  const newestFirst = [...group].sort(newestThenText);
  const latest = newestFirst[0]?.observedUntil;
  const fields = new Set(group.flatMap((fact) => Object.keys(fact)));
  const merged: Record<string, unknown> = {};
  const origins: Record<string, CalendarDate> = {};
  for (const field of [...fields].sort()) {
    const value =
      field === "returns"
        ? mergeReturns(newestFirst as readonly EmploymentFact[], conflicts)
        : newestValue(newestFirst, field, conflicts);
    if (value === DISPUTED) return undefined;
    if (value === undefined) continue;
    merged[field] = value;
    const stated = newestFirst.find((fact) => fieldOf(fact, field) !== undefined)?.observedUntil;
    if (stated !== undefined && stated !== latest) origins[field] = stated;
  }
  const earlierHours = earlierHoursOf(group.filter((fact) => fact.kind === "employment"));
  return {
    ...merged,
    ...(Object.keys(origins).length === 0 ? {} : { origins }),
    ...(earlierHours.length === 0 ? {} : { earlierHours }),
  } as unknown as Fact;
}

/** Of one day the order of their texts, so that who is named for a statement does not depend on how they came. */
function newestThenText(a: Fact, b: Fact): number {
  if (a.observedUntil !== b.observedUntil) return a.observedUntil > b.observedUntil ? -1 : 1;
  return stableJson(a) < stableJson(b) ? -1 : 1;
}

/** One answer may state a period twice. */
const mayRepeatReturns = (fact: Fact) => fact.kind === "employment" && (fact.returns?.length ?? 0) > 1;

/** Stands for a field that is disputed, so that the fact says nothing. */
const DISPUTED = Symbol("disputed");

function newestValue(newestFirst: readonly Fact[], field: string, conflicts: Conflict[]): unknown {
  const stated = newestFirst.filter((fact) => fieldOf(fact, field) !== undefined);
  const latest = stated[0]?.observedUntil;
  const tied = stated.filter((fact) => fact.observedUntil === latest);
  const distinct = distinctValues(tied, field);
  const [first] = distinct;
  if (first === undefined || distinct.length === 1) return fieldOf(first, field);
  const day = dayOf(first);
  conflicts.push({
    kind: first.kind,
    field,
    ...(day === undefined ? {} : { day }),
    statements: distinct.map((fact) => statementOf(fact, fieldOf(fact, field))),
  });
  return settle(
    first,
    field,
    distinct.map((fact) => fieldOf(fact, field)),
  );
}

function settle(fact: Fact, field: string, values: readonly unknown[]): unknown {
  const tie = tieRuleOf(fact.kind, field);
  switch (tie.rule) {
    case "leave-out":
      return undefined;
    case "dispute":
      return DISPUTED;
    case "lowest":
      return values[0];
    case "least-of":
      return tie.order.find((value) => values.includes(value));
    case "value":
      return tie.value;
  }
}

/** The facts with different values in a field, in an order that does not depend on how they came. */
function distinctValues(facts: readonly Fact[], field: string): readonly Fact[] {
  const distinct = facts.filter(
    (fact, index) => facts.findIndex((other) => equalJson(fieldOf(other, field), fieldOf(fact, field))) === index,
  );
  return distinct.sort((a, b) => (stableJson(fieldOf(a, field)) < stableJson(fieldOf(b, field)) ? -1 : 1));
}

/** The day a fact is about, where it is about one. */
function dayOf(fact: Fact): CalendarDate | undefined {
  if (fact.kind === "coaching") return fact.from;
  if (fact.kind === "measurement") return fact.on;
  return fact.kind === "result" ? fact.periodTo : undefined;
}

export const statementOf = (fact: Fact, value: unknown): Statement => ({
  stream: fact.stream,
  source: fact.source,
  observedUntil: fact.observedUntil,
  value,
});

const fieldOf = (fact: Fact | undefined, field: string): unknown =>
  (fact as Readonly<Record<string, unknown>> | undefined)?.[field];
