import { findingOf, type PersonalFact, type Token } from "@jobcoach/core";
import type { WriteRequest } from "../contract/writing.ts";
import { type CarriedFields, createLosses, type Losses } from "../writing/losses.ts";
import { templateRules } from "./template-rules.ts";

/** What a layout cannot carry of the facts, told once per field; the function tells of another field. */
export function reportNotCarried({ facts, onFinding }: WriteRequest, carried: CarriedFields): Losses["lack"] {
  const losses = createLosses(onFinding, carried, templateRules["not-carried"]);
  for (const fact of facts) losses.check(fact);
  return losses.lack;
}

/** Facts about persons, and the clear texts behind their tokens. */
export interface ClearFacts {
  /** The facts of a kind whose person has a clear number, in order. */
  ofKind<Kind extends PersonalFact["kind"]>(kind: Kind): readonly Extract<PersonalFact, { kind: Kind }>[];
  /** The clear number of a person. */
  numberOf(fact: Pick<PersonalFact, "person">): string;
  /** The clear text of another token, empty where nobody knows it. */
  textOf(token: Token | undefined): string;
  /**
   * The sender's own reference of a fact, or `undefined` with a finding where nobody knows it. One that was joined of several
   * columns has a slash between them.
   */
  referenceOf(fact: PersonalFact, token: Token | undefined): string | undefined;
}

/** Leaves persons out whose clear number nobody knows, with a finding for each. */
export function clearFactsOf({ facts, clear, onFinding }: WriteRequest): ClearFacts {
  const numbers = new Map<Token, string>();
  const nameless = new Set<Token>();
  for (const fact of facts) {
    if (fact.kind === "coverage" || numbers.has(fact.person) || nameless.has(fact.person)) continue;
    const number = clear.of(fact.person);
    if (number !== undefined) {
      numbers.set(fact.person, number);
      continue;
    }
    nameless.add(fact.person);
    onFinding(findingOf(templateRules["no-clear-number"], { record: nameless.size }));
  }
  const known = facts.filter((fact): fact is PersonalFact => fact.kind !== "coverage" && numbers.has(fact.person));
  const textOf = (token: Token | undefined) => (token === undefined ? undefined : clear.of(token)) ?? "";
  const byKind = new Map<PersonalFact["kind"], PersonalFact[]>();
  for (const fact of known) {
    const own = byKind.get(fact.kind);
    if (own === undefined) byKind.set(fact.kind, [fact]);
    else own.push(fact);
  }
  let changed = false;
  return {
    ofKind: (kind) => (byKind.get(kind) ?? []) as never,
    numberOf: ({ person }) => numbers.get(person) ?? "",
    textOf,
    referenceOf(fact, token) {
      const text = textOf(token);
      const carried = text.replaceAll(/\p{Cc}+/gu, "/");
      if (carried !== text && !changed) {
        changed = true;
        onFinding(findingOf(templateRules["reference-changed"], { field: fact.kind }));
      }
      if (carried !== "") return carried;
      onFinding(findingOf(templateRules["no-clear-reference"], { field: fact.kind }));
      return undefined;
    },
  };
}

/** The first spelling of a code in a code table. */
export function spellingOf(codes: Readonly<Record<string, string>>, value: string | undefined): string | null {
  return Object.entries(codes).find(([, code]) => code === value)?.[0] ?? null;
}

/** A calendar date as 31-12-2025. */
export const dayFirst = (date: string): string => date.split("-").toReversed().join("-");
