import type { MixGroup } from "./mix-groups.ts";

/** The outcome that exchanged persons have in common. */
export type MixOutcome = "yes" | "rest";

/** Counts of municipalities by stratum, and of whom they are made. */
export interface MixTable {
  /** Per municipality and stratum: persons, and those with the outcome. */
  readonly n: readonly (readonly number[])[];
  readonly yes: readonly (readonly number[])[];
  readonly strata: number;
  /** How many persons of an outcome one municipality and stratum can exchange with those of another of each. */
  readonly exchangeable: (one: Place, other: Place, outcome: MixOutcome) => number;
}

interface Place {
  readonly unit: number;
  readonly stratum: number;
}

/** A stratum stands by itself where so many municipalities have five persons of either outcome in it. */
const FEWEST_HOLDERS = 3;
const FEWEST_PERSONS = 5;

/** The table of municipalities, with the strata together that few municipalities have. */
export function mixTable(groups: readonly (readonly MixGroup[])[]): MixTable {
  const names = [...new Set(groups.flatMap((own) => own.map(({ stratum }) => stratum)))].sort();
  const holds = (own: readonly MixGroup[], name: string) => {
    const in_ = own.filter(({ stratum }) => stratum === name);
    const [yes, rest] = [sumOf(in_, ({ yes }) => yes), sumOf(in_, ({ no, unknown }) => no + unknown)];
    return yes >= FEWEST_PERSONS && rest >= FEWEST_PERSONS;
  };
  const alone = names.filter((name) => groups.filter((own) => holds(own, name)).length >= FEWEST_HOLDERS);
  const isRest = alone.length < names.length;
  const strata = alone.length + (isRest ? 1 : 0);
  const placeOf = (name: string) => (alone.includes(name) ? alone.indexOf(name) : alone.length);
  const own = groups.map((list) => {
    const byStratum = Array.from({ length: strata }, (): MixGroup[] => []);
    for (const group of list) byStratum[placeOf(group.stratum)]?.push(group);
    return byStratum;
  });
  const supplies = own.map((byStratum) => byStratum.map(suppliesOf));
  return {
    n: own.map((byStratum) => byStratum.map((list) => sumOf(list, ({ yes, no, unknown }) => yes + no + unknown))),
    yes: own.map((byStratum) => byStratum.map((list) => sumOf(list, ({ yes }) => yes))),
    strata,
    exchangeable: (one, other, outcome) => {
      const theirs = supplies[other.unit]?.[other.stratum]?.[outcome];
      return [...(supplies[one.unit]?.[one.stratum]?.[outcome] ?? [])].reduce(
        (sum, [key, count]) => sum + Math.min(count, theirs?.get(key) ?? 0),
        0,
      );
    },
  };
}

/** Persons of each outcome by what they must have in common with those they are exchanged with. */
function suppliesOf(groups: readonly MixGroup[]): Readonly<Record<MixOutcome, ReadonlyMap<string, number>>> {
  const [yes, rest] = [new Map<string, number>(), new Map<string, number>()];
  for (const group of groups) {
    add(yes, group.kept, group.yes);
    add(rest, `${group.kept} no`, group.no);
    add(rest, `${group.kept} unknown`, group.unknown);
  }
  return { yes, rest };
}

const add = (counts: Map<string, number>, key: string, count: number) =>
  counts.set(key, (counts.get(key) ?? 0) + count);

const sumOf = (groups: readonly MixGroup[], value: (group: MixGroup) => number) =>
  groups.reduce((sum, group) => sum + value(group), 0);
