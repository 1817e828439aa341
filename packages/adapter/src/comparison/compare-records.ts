import { type CoachingFact, type Fact, type Finding, findingOf, type PersonalFact, type Place } from "@jobcoach/core";
import { contradictionRules, repetitionRules } from "./comparison-rules.ts";
import { createNumberedPlaces, type NumberedPlace } from "./numbered-places.ts";
import { createStatementMemory, type FieldPrint, type StatementKey } from "./statement-memory.ts";
import { createStatementReader } from "./statement-reader.ts";

/** A record of a file with its facts. `placeOf` says where the sender wrote a field of a fact, where that is known. */
export interface ComparedRecord {
  readonly place: Place;
  readonly facts: readonly Fact[];
  placeOf?(fact: PersonalFact, field: string): Place | undefined;
}

/** Says what of a record stands in the file before, in the same words or in others. */
export type CompareRecord = (record: ComparedRecord) => readonly Finding[];

export interface ComparisonOptions {
  /** Off where each record holds one fact: many records of a source state the same of a person or a job. */
  readonly tellsRepetition: boolean;
  /** Hears once that there is no room to remember more. */
  onFull(finding: Finding): void;
  /** How much is remembered, in words of four bytes. */
  readonly room?: number;
}

/** Where the same stands before; or that nothing is said of it before, or not all that is said now. */
type Said = NumberedPlace | "first" | "more";

/** Enough for tens of thousands of trajectories with all that belongs to them. */
const WORDS_REMEMBERED = 3_000_000;
/** A statement that differs from this many others about one thing is told and not remembered. */
const STATEMENTS_REMEMBERED = 8;

/**
 * Lays every record of a file beside those before it: what stands there twice, what contradicts, and coaching that cannot be
 * told from other coaching. Two facts are about one thing where `assemble` takes them for versions of each other. What
 * differs is told once per different statement. Remembers numbers only, no texts; once there is no more room, coaching alone
 * is still laid beside what is remembered, because it is what a file that is there twice counts twice.
 */
export function createRecordComparison(options: ComparisonOptions): CompareRecord {
  const { tellsRepetition, onFull, room = WORDS_REMEMBERED } = options;
  const memory = createStatementMemory(room);
  const reader = createStatementReader();
  const places = createNumberedPlaces();
  let records = 0;
  let isFull = false;

  return (record) => {
    records++;
    const own = places.numbersOf(record.place, records);
    const found: Finding[] = [];
    let saysMore = false;
    let before: NumberedPlace | undefined;
    for (const fact of record.facts) {
      if (fact.kind === "coverage" || (isFull && fact.kind !== "coaching")) continue;
      for (const said of compareFact(fact, record, own, found)) {
        if (said === "first" || said === "more") saysMore = true;
        else if (said.record !== own.record) before ??= said;
      }
    }
    if (tellsRepetition && !isFull && !saysMore && before !== undefined)
      found.push(findingOf(repetitionRules.record, places.beside(record.place, before)));
    return found;
  };

  /** A fact and the wage returns in it: each is a statement about something of its own. */
  function compareFact(fact: PersonalFact, record: ComparedRecord, own: NumberedPlace, found: Finding[]): Said[] {
    const key = reader.keyOf(fact);
    const said = compareStatement(key, () => reader.printsOf(fact), fact, record, own, found);
    if (fact.kind === "coaching" && said === "first") found.push(...alikeBefore(fact, record.place, own));
    if (fact.kind !== "employment" || fact.returns === undefined) return [said];
    const returns = fact.returns.map((one) =>
      compareStatement(reader.keyOfReturn(fact, one), () => reader.printsOfReturn(one), fact, record, own, found),
    );
    return [said, ...returns];
  }

  function compareStatement(
    key: StatementKey,
    printsOf: () => readonly FieldPrint[],
    fact: PersonalFact,
    record: ComparedRecord,
    own: NumberedPlace,
    found: Finding[],
  ): Said {
    const earlier = memory.under(key);
    const [first] = earlier;
    if (first === undefined) {
      if (!isFull) remember(key, own, printsOf());
      return "first";
    }
    const prints = printsOf();
    const more = prints.filter((print) => !earlier.some((handle) => memory.printLike(handle, print) === print));
    if (more.length === 0) return memory.placeOf(first);
    if (earlier.length < STATEMENTS_REMEMBERED) remember(key, own, prints);
    for (const print of more) addContradiction(print, earlier, fact, record, found);
    return "more";
  }

  function remember(key: StatementKey, own: NumberedPlace, prints: readonly FieldPrint[]): void {
    if (isFull || memory.remember(key, own, prints)) return;
    isFull = true;
    onFull(findingOf(repetitionRules["compared-in-part"]));
  }

  /** One cell may fill several fields; that is one contradiction. */
  function addContradiction(
    print: FieldPrint,
    earlier: readonly number[],
    fact: PersonalFact,
    { place, placeOf }: ComparedRecord,
    found: Finding[],
  ): void {
    const other = earlier.find((handle) => memory.printLike(handle, print) !== undefined);
    if (other === undefined) return;
    const field = reader.fieldOf(print);
    const written = placeOf?.(fact, field) ?? { ...place, field: `${fact.kind}.${field}` };
    if (written.column !== undefined && found.some((one) => one.place.column === written.column)) return;
    found.push(findingOf(contradictionRules[fact.kind], places.beside(written, memory.placeOf(other))));
  }

  function alikeBefore(fact: CoachingFact, place: Place, own: NumberedPlace): readonly Finding[] {
    const key = reader.keyOfAlike(fact);
    if (key === undefined) return [];
    const [first] = memory.under(key);
    if (first !== undefined) return [findingOf(repetitionRules.contact, places.beside(place, memory.placeOf(first)))];
    remember(key, own, []);
    return [];
  }
}
