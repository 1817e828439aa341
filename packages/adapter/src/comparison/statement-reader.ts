import { type CoachingFact, type PersonalFact, tellingApart, type WageReturn } from "@jobcoach/core";
import { type FieldPrint, fieldPrint, type StatementKey } from "./statement-memory.ts";
import { createValueHash } from "./value-hash.ts";

/** What is equal in all facts of a delivery or names a record; and wage returns, which are statements of their own. */
const NOT_COMPARED: ReadonlySet<string> = new Set(
  "kind municipality grantor stream source observedUntil person record trajectoryRef returns".split(" "),
);

/** Reads facts as numbers. A field keeps its number for as long as the reader lives. */
export function createStatementReader() {
  const hash = createValueHash();
  const names: string[] = [];
  const numbers = new Map<string, number>();

  const reader = {
    /** What a fact is about. */
    keyOf(fact: PersonalFact): StatementKey {
      hash.restart().text(fact.kind).text(fact.person).text(fact.observedUntil);
      for (const part of tellingApart(fact)) hash.value(part ?? "");
      return { low: hash.low, high: hash.high };
    },

    /** What a wage return of a job is about: that job in that period. */
    keyOfReturn(fact: PersonalFact, { from }: WageReturn): StatementKey {
      reader.keyOf(fact);
      hash.text("returns").text(from);
      return { low: hash.low, high: hash.high };
    },

    printsOfReturn: (wageReturn: WageReturn): readonly FieldPrint[] => [printOf("returns", wageReturn)],

    /** What a fact says: a print of each field that it states. */
    printsOf(fact: PersonalFact): readonly FieldPrint[] {
      const prints: FieldPrint[] = [];
      for (const name in fact) {
        const value = fact[name as keyof PersonalFact] as unknown;
        if (value !== undefined && !NOT_COMPARED.has(name)) prints.push(printOf(name, value));
      }
      return prints;
    },

    /**
     * What coaching is about and all that it says, whatever its record; `undefined` where it holds no minutes, so that it makes
     * no difference whether it counts twice.
     */
    keyOfAlike(fact: CoachingFact): StatementKey | undefined {
      const { minutesEmployee = 0, minutesEmployer = 0, minutesGroup = 0 } = fact;
      if (minutesEmployee + minutesEmployer + minutesGroup === 0) return undefined;
      hash
        .restart()
        .text("alike")
        .text(fact.person)
        .text(fact.observedUntil)
        .text(fact.trajectoryRef ?? "");
      for (const [name, value] of Object.entries(fact))
        if (value !== undefined && !NOT_COMPARED.has(name)) hash.text(name).value(value);
      return { low: hash.low, high: hash.high };
    },

    fieldOf: (print: FieldPrint): string => names[print >>> 24] ?? "",
  };

  return reader;

  function printOf(name: string, value: unknown): FieldPrint {
    return fieldPrint(numbers.get(name) ?? numberFor(name), hash.restart().value(value).low);
  }

  function numberFor(name: string): number {
    const number = names.push(name) - 1;
    numbers.set(name, number);
    return number;
  }
}
