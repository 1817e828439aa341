import type { PersonFact } from "../facts/person.ts";
import type { Conflict } from "../trajectory/conflict.ts";
import type { Traits } from "../trajectory/trajectory.ts";
import { equalJson } from "./stable-json.ts";

const TRAITS = [
  "birthMonth",
  "sex",
  "workCapacity",
  "goal",
  "education",
  "earlierWork",
  "vulnerabilities",
  "lifeDomains",
] as const;

/** Traits on which the sources agree; where they do not, the trait is left out and the statements are kept. */
export function mergeTraits(facts: readonly PersonFact[]): { traits: Traits; conflicts: readonly Conflict[] } {
  const traits: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const trait of TRAITS) {
    const stated = latestPerStream(facts.filter((fact) => fact[trait] !== undefined));
    const [first] = stated;
    if (first === undefined) continue;
    const value = inFixedOrder(first[trait]);
    if (stated.every((fact) => equalJson(inFixedOrder(fact[trait]), value))) traits[trait] = value;
    else
      conflicts.push({
        kind: "person",
        field: trait,
        statements: stated.map((fact) => ({
          stream: fact.stream,
          source: fact.source,
          observedUntil: fact.observedUntil,
          value: fact[trait],
        })),
      });
  }
  return { traits, conflicts };
}

/** Sets of words are written in any order. */
const inFixedOrder = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);

/** Within a stream the newest statement counts; a person may stand in many records of it. */
function latestPerStream(facts: readonly PersonFact[]): readonly PersonFact[] {
  return facts.filter((fact) =>
    facts.every((other) => other.stream !== fact.stream || other.observedUntil <= fact.observedUntil),
  );
}
