import { type Fact, type FactKind, findingOf, type PersonalFact, type Token } from "@jobcoach/core";
import type { WriteRequest } from "../contract/writing.ts";
import { templateRules } from "./template-rules.ts";

/** Per kind of fact the fields that a layout has a place for. */
export type CarriedFields = { readonly [Kind in FactKind]?: readonly string[] };

/** What is in every fact, or in the delivery, and needs no place of its own. */
const ENVELOPE: ReadonlySet<string> = new Set(
  "kind municipality grantor stream source record trajectoryRef observedUntil person".split(" "),
);

/** Tells once per field that a layout has no place for it. */
export function createCarriedReport(onFinding: WriteRequest["onFinding"]): (field: string) => void {
  const told = new Set<string>();
  return (field) => {
    if (told.has(field)) return;
    told.add(field);
    onFinding(findingOf(templateRules["not-carried"], { field }, { field }));
  };
}

/** Tells once per kind and field what a layout has no place for. */
export function reportNotCarried({ facts, onFinding }: WriteRequest, carried: CarriedFields): void {
  const tell = createCarriedReport(onFinding);
  for (const fact of facts) {
    if (fact.kind === "coverage") continue;
    const places = carried[fact.kind];
    const missing = Object.keys(fact).filter((field) => !ENVELOPE.has(field) && places?.includes(field) !== true);
    const fields = places === undefined ? [fact.kind] : missing.map((field) => `${fact.kind}.${field}`);
    for (const field of fields) tell(field);
  }
}

/** Facts about persons, and the clear texts behind their tokens. */
export interface ClearFacts {
  /** The facts of a kind whose person has a clear number, in order. */
  ofKind<Kind extends PersonalFact["kind"]>(kind: Kind): readonly Extract<PersonalFact, { kind: Kind }>[];
  /** The clear number of a person. */
  numberOf(fact: Pick<PersonalFact, "person">): string;
  /** The clear text of another token, empty where nobody knows it. */
  textOf(token: Token | undefined): string;
  /** The sender's own reference of a fact, or `undefined` with a finding where nobody knows it. */
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
  const isOfKind =
    <Kind extends Fact["kind"]>(kind: Kind) =>
    (fact: Fact): fact is Extract<Fact, { kind: Kind }> =>
      fact.kind === kind;
  return {
    ofKind: (kind) => known.filter(isOfKind(kind)) as never,
    numberOf: ({ person }) => numbers.get(person) ?? "",
    textOf,
    referenceOf(fact, token) {
      const text = textOf(token);
      if (text !== "") return text;
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
