import type { Token, Trajectory } from "@jobcoach/core";
import type { Tally } from "../tally/tally.ts";
import { type TallyOptions, tallyTrajectories } from "../tally/tally-trajectories.ts";

/** What one person adds to tallies before and after; the records are those of the sender, by token. */
export interface ChangedPerson {
  readonly person: Token;
  readonly records: readonly Token[];
  readonly before: readonly Tally[];
  readonly after: readonly Tally[];
}

/** The persons of whom anything differs between two sets of trajectories, in the order of their tokens. */
export function* changedPersons(
  before: Iterable<Trajectory>,
  after: Iterable<Trajectory>,
  options: TallyOptions,
): Generator<ChangedPerson> {
  const [old, fresh] = [byPerson(before), byPerson(after)];
  for (const key of [...new Set([...fresh.keys(), ...old.keys()])].sort()) {
    const [was, is] = [old.get(key) ?? [], fresh.get(key) ?? []];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    const own = [...is, ...was];
    yield {
      person: own[0]!.person,
      records: recordsOf(own),
      before: [...tallyTrajectories(was, options).values()],
      after: [...tallyTrajectories(is, options).values()],
    };
  }
}

function byPerson(trajectories: Iterable<Trajectory>): ReadonlyMap<string, readonly Trajectory[]> {
  const persons = new Map<string, Trajectory[]>();
  for (const trajectory of trajectories) {
    const key = `${trajectory.municipality} ${trajectory.person}`;
    const own = persons.get(key);
    if (own === undefined) persons.set(key, [trajectory]);
    else own.push(trajectory);
  }
  return persons;
}

/** The references by which the sender finds the person's trajectories: those of the awards. */
const recordsOf = (trajectories: readonly Trajectory[]): readonly Token[] =>
  [
    ...new Set(
      trajectories.flatMap(({ episodes }) =>
        episodes.flatMap(({ record, trajectoryRef }) => record ?? trajectoryRef ?? []),
      ),
    ),
  ].sort();
