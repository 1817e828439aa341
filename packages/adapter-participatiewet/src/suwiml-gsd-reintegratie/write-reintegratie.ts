import { createLosses, type Losses, type WriteRequest, type WrittenFile, writeXml, xmlNode } from "@jobcoach/adapter";
import { findingOf, isBsn, type PersonalFact, type PersonFact, type Token } from "@jobcoach/core";
import { writtenFacilities } from "./write-facilities.ts";
import { messageAbout, type WrittenAim, type WrittenPerson } from "./write-message.ts";
import { gsdReintegratieWriteRules as rules } from "./write-rules.ts";

/** What a writer of the message knows beside the facts. */
export interface ReintegratieWriting {
  /** The column of Suwinet (`CdKolomSuwi`, 0 to 99) of the organisation that writes; its list is not public. */
  readonly sourceColumn?: string;
}

const carried = {
  person: ["birthMonth", "sex", "workCapacity", "goal"],
  provision: ["ref", "type", "grantedBy", "form", "from", "to"],
  subsidy: ["scheme", "from", "to", "loonwaardePercent", "loonwaardeBase"],
};

/** Stands where nobody configured the column; a notice says so. */
const ASSUMED_COLUMN = "5";

/** Holds the messages together; the message itself knows one person only. */
const WRAPPER = "Antwoorden";

/**
 * Writes one message per person, all in a wrapper of the project's own, since one file of a known name serves better than a
 * zip of files named after persons. Facilities of other grantors, and those of which the end is not known, are left out.
 */
export function writeReintegratie(request: WriteRequest, { sourceColumn }: ReintegratieWriting): WrittenFile {
  const { header, facts, clear, onFinding } = request;
  const losses = createLosses(onFinding, carried, rules["not-carried"]);
  for (const fact of facts) losses.check(fact);
  const source = { column: sourceColumn ?? ASSUMED_COLUMN, party: header.metadata.municipality.slice("GM".length) };
  const messages = [...factsByPerson(facts.filter(isWritten))].flatMap(([token, own]) => {
    const bsn = clear.of(token) ?? "";
    if (!isBsn(bsn)) {
      onFinding(findingOf(rules["person-not-known"]));
      return [];
    }
    const person = personOf(bsn, own, request, losses);
    return saysNothing(person) ? [] : [messageAbout(person, source)];
  });
  if (sourceColumn === undefined && messages.length > 0) {
    onFinding(findingOf(rules["source-column-assumed"], { field: "CdKolomSuwi" }, { column: ASSUMED_COLUMN }));
  }
  return { extension: ".xml", bytes: writeXml(xmlNode(WRAPPER, messages)) };
}

type WrittenFact = Extract<PersonalFact, { kind: "person" | "provision" | "subsidy" }>;

const isWritten = (fact: WriteRequest["facts"][number]): fact is WrittenFact =>
  fact.kind === "person" || fact.kind === "provision" || fact.kind === "subsidy";

function factsByPerson(facts: readonly WrittenFact[]): ReadonlyMap<Token, readonly WrittenFact[]> {
  const persons = new Map<Token, WrittenFact[]>();
  for (const fact of facts) {
    const own = persons.get(fact.person);
    if (own === undefined) persons.set(fact.person, [fact]);
    else own.push(fact);
  }
  return persons;
}

function personOf(bsn: string, facts: readonly WrittenFact[], { clear }: WriteRequest, losses: Losses): WrittenPerson {
  const persons = facts.filter((fact) => fact.kind === "person");
  const provisions = facts.filter((fact) => fact.kind === "provision");
  const subsidies = facts.filter((fact) => fact.kind === "subsidy");
  return {
    bsn,
    sex: soleOf(persons, "sex", losses),
    birthMonth: soleOf(persons, "birthMonth", losses),
    aims: aimsOf(persons),
    facilities: writtenFacilities(provisions, subsidies, bsn, clear, losses),
  };
}

/** Whether nothing of a person is left to write; that somebody is known to the municipality is no news of facilities. */
const saysNothing = ({ sex, birthMonth, aims, facilities }: WrittenPerson) =>
  sex === undefined && birthMonth === undefined && aims.length === 0 && facilities.length === 0;

/** The value that the message carries once for a person; of several the first. */
function soleOf<Field extends "sex" | "birthMonth">(
  persons: readonly PersonFact[],
  field: Field,
  losses: Losses,
): PersonFact[Field] | undefined {
  const values = new Set(persons.flatMap((person) => person[field] ?? []));
  if (values.size > 1) losses.lack(`person.${field}`);
  const [first] = values;
  return first as PersonFact[Field] | undefined;
}

/** What is said of capacity and goal, each thing once: the message carries it per responsible organisation. */
function aimsOf(persons: readonly PersonFact[]): readonly WrittenAim[] {
  const aims = new Map<string, WrittenAim>();
  for (const { workCapacity, goal } of persons) {
    if (workCapacity === undefined && goal === undefined) continue;
    aims.set(`${workCapacity} ${goal}`, { workCapacity, goal });
  }
  return [...aims.values()];
}
