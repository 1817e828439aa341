import {
  fieldTitle,
  type LayoutField,
  type LayoutRecord,
  placeAt,
  type ReadContext,
  type RecordLayout,
} from "@jobcoach/adapter";
import { type Finding, findingOf, isBsn, type Rule } from "@jobcoach/core";
import { srgRules } from "./rules.ts";

const COMPARED = [
  "Burgerservicenummer",
  "Geboortedatum",
  "RegistratienummerVoorziening",
  "BegindatumVoorziening",
  "TypeVoorziening",
] as const;
type Compared = (typeof COMPARED)[number];

/** Beyond this many facilities or persons no more are remembered, so that memory stays bounded. */
const REMEMBERED = 500_000;

/**
 * Compares the records of one file: a registration number once per person and never with two, or one first day and type of a
 * person where there is no number; one date of birth per person.
 * Remembers numbers only, no texts. Gives the record with what was found.
 */
export function createFileChecks<Name extends string>(
  layout: RecordLayout<Name | Compared>,
  context: ReadContext,
): (record: LayoutRecord) => LayoutRecord {
  const [bsnAt, birthAt, numberAt, beginAt, typeAt] = COMPARED.map((name) => layout.indexOf(name)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const personOf = new Map<number, number>();
  const birthOf = new Map<number, number>();
  let limited = false;

  /** What is remembered under a key, after remembering the value where there was none. */
  function remembered(known: Map<number, number>, key: number, value: number): number {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size < REMEMBERED) known.set(key, value);
    else if (!limited) {
      limited = true;
      context.onFinding(findingOf(srgRules["checks-limited"]));
    }
    return value;
  }

  return (record) => {
    const { texts } = record;
    const bsn = texts[bsnAt] ?? "";
    if (!isBsn(bsn)) return record;
    const person = Number(bsn);
    const found: Finding[] = [];
    const report = (rule: Rule, at: number) => found.push(findingAtIndex(rule, layout.fields[at], placeAt(record, at)));

    const birth = Number(texts[birthAt]);
    if (birth > 0 && remembered(birthOf, person, birth) !== birth) report(srgRules["birth-date-differs"], birthAt);

    const number = texts[numberAt] ?? "";
    const [begin = "", type = ""] = [texts[beginAt], texts[typeAt]];
    const unnumbered = begin === "" || type === "" ? "" : `${bsn}|${begin}|${type}`;
    const reference = number === "" ? unnumbered : number;
    if (reference !== "") {
      const key = hashOf(reference);
      const isNew = !personOf.has(key);
      const holder = remembered(personOf, key, person);
      if (holder !== person) report(srgRules["number-of-another"], numberAt);
      else if (!isNew) report(srgRules[number === "" ? "facility-twice" : "number-twice"], numberAt);
    }
    return found.length === 0 ? record : { ...record, structure: [...record.structure, ...found] };
  };
}

const findingAtIndex = (rule: Rule, field: LayoutField | undefined, place: LayoutRecord["place"]): Finding =>
  findingOf(rule, field === undefined ? place : { ...place, field: fieldTitle(field) });

const FNV_PRIME = 0x01000193;

/** A number of 52 bits for a text; two texts of a file hardly ever share one. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, FNV_PRIME);
    high = Math.imul(high ^ (code + at), 0x85ebca6b);
  }
  return (high >>> 12) * 0x1_0000_0000 + (low >>> 0);
}
