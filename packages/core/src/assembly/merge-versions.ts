import type { Fact } from "../facts/fact.ts";
import type { Conflict, Statement } from "../trajectory/conflict.ts";
import { identityOf } from "./fact-identity.ts";
import { equalJson, stableJson } from "./stable-json.ts";

export interface MergedFacts {
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
}

/**
 * One fact per stream and record: per field the version with the latest `observedUntil` wins. At a tie both statements are
 * kept as a conflict and the field counts as not known. Of a start the earliest is taken, of what a delivery promises the
 * least; a result or registration whose very answer is disputed says nothing.
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
  if (only !== undefined && group.length === 1) return only;
  const newestFirst = [...group].sort((a, b) => (a.observedUntil > b.observedUntil ? -1 : 1));
  const fields = new Set(group.flatMap((fact) => Object.keys(fact)));
  const merged: Record<string, unknown> = {};
  for (const field of [...fields].sort()) {
    const value = newestValue(newestFirst, field, conflicts);
    if (value === DISPUTED) return undefined;
    if (value !== undefined) merged[field] = value;
  }
  return merged as Fact;
}

function newestValue(newestFirst: readonly Fact[], field: string, conflicts: Conflict[]): unknown {
  const stated = newestFirst.filter((fact) => fieldOf(fact, field) !== undefined);
  const latest = stated[0]?.observedUntil;
  const tied = stated.filter((fact) => fact.observedUntil === latest);
  const distinct = distinctValues(tied, field);
  if (distinct.length <= 1) return fieldOf(distinct[0], field);
  conflicts.push({
    kind: (distinct[0] as Fact).kind,
    field,
    statements: distinct.map((fact) => statementOf(fact, field)),
  });
  return cautious(
    field,
    distinct.map((fact) => fieldOf(fact, field)),
  );
}

function distinctValues(facts: readonly Fact[], field: string): readonly Fact[] {
  const distinct = facts.filter(
    (fact, index) => facts.findIndex((other) => equalJson(fieldOf(other, field), fieldOf(fact, field))) === index,
  );
  return distinct.sort((a, b) => (stableJson(fieldOf(a, field)) < stableJson(fieldOf(b, field)) ? -1 : 1));
}

/** Stands for an answer that is disputed, so that the fact says nothing. */
const DISPUTED = Symbol("disputed");

/** What a field holds when two versions of the same day disagree: not known where it can be, else the lowest value. */
function cautious(field: string, values: readonly unknown[]): unknown {
  if (field === "code" || field === "status") return DISPUTED;
  if (field === "to") return { state: "unknown" };
  if (field === "workKind" || field === "form" || field === "setting") return "unknown";
  return REQUIRED.has(field) ? values[0] : undefined;
}

const REQUIRED = new Set([
  ...[
    "from",
    "on",
    "setting",
    "type",
    "ref",
    "grantedBy",
    "law",
    "scheme",
    "status",
    "periodTo",
    "code",
    "row",
    "mode",
  ],
  ...["respondent", "reason", "sourceKind", "observedFrom", "selection", "jobEndsMaintained", "hoursMode"],
  ...["hoursLogComplete", "kind", "source"],
]);

const statementOf = (fact: Fact, field: string): Statement => ({
  stream: fact.stream,
  source: fact.source,
  observedUntil: fact.observedUntil,
  value: fieldOf(fact, field),
});

const fieldOf = (fact: Fact | undefined, field: string): unknown =>
  (fact as Readonly<Record<string, unknown>> | undefined)?.[field];
