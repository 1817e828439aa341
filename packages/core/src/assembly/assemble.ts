import type { CoverageFact } from "../facts/coverage.ts";
import type { Fact, PersonalFact } from "../facts/fact.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { assemblePerson } from "./assemble-person.ts";
import { mergeVersions } from "./merge-versions.ts";

export interface Assembly {
  readonly trajectories: readonly Trajectory[];
  /** Coaching towards work that led to no job coaching, sorted alike; only figures on placement count it. */
  readonly towardsWork: readonly Trajectory[];
  /** Facts of persons without any coaching episode. */
  readonly unattached: readonly PersonalFact[];
}

/**
 * Trajectories from facts of any number of deliveries and municipalities. The order of the facts, how they are split over
 * deliveries and whether they come twice makes no difference. Sorted by municipality, person and start.
 */
export function assemble(facts: Iterable<Fact>): Assembly {
  const { persons, coverages } = groupByPerson(facts);
  const assembled = [...persons.keys()].sort().map((key) => {
    const { municipality, facts: own } = persons.get(key) as PersonGroup;
    return assemblePerson(own, coverages.get(municipality) ?? []);
  });
  return {
    trajectories: assembled.flatMap((person) => person.trajectories),
    towardsWork: assembled.flatMap((person) => person.towardsWork),
    unattached: assembled.flatMap((person) => person.unattached),
  };
}

/** All that is assembled, the trajectories of a person first, then that person's coaching towards work; persons stay together. */
export function withTowardsWork({ trajectories, towardsWork }: Assembly): readonly Trajectory[] {
  if (towardsWork.length === 0) return trajectories;
  return [...trajectories, ...towardsWork]
    .map((trajectory) => ({ trajectory, key: `${trajectory.municipality} ${trajectory.person}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ trajectory }) => trajectory);
}

interface PersonGroup {
  readonly municipality: string;
  readonly facts: Fact[];
}

function groupByPerson(facts: Iterable<Fact>) {
  const persons = new Map<string, PersonGroup>();
  const found = new Map<string, CoverageFact[]>();
  for (const fact of facts) {
    if (fact.person === undefined) listIn(found, fact.municipality).push(fact as CoverageFact);
    else {
      const key = `${fact.municipality} ${fact.person}`;
      const group = persons.get(key);
      if (group === undefined) persons.set(key, { municipality: fact.municipality, facts: [fact] });
      else group.facts.push(fact);
    }
  }
  const coverages = new Map([...found].map(([municipality, own]) => [municipality, onlyCoverages(mergeVersions(own))]));
  return { persons, coverages };
}

const onlyCoverages = ({ facts }: { facts: readonly Fact[] }) =>
  facts.filter((fact): fact is CoverageFact => fact.kind === "coverage");

function listIn<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Value[] = [];
  lists.set(key, list);
  return list;
}
