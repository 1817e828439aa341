import { LAST_MATURE_T0, LAST_T0_FOR_RETURNS } from "./calendar.ts";
import { expectedStatus } from "./expected-status.ts";
import { createRandom } from "./random.ts";
import { knownTrajectories } from "./recorded.ts";
import { tellStories } from "./stories.ts";
import { makeSurvey, type Survey } from "./survey.ts";
import type { Municipality, Person } from "./truth.ts";

/** Everybody of one municipality, with the questionnaires, and who of them the wage returns were asked about. */
export interface Cast {
  readonly municipality: Municipality;
  readonly persons: readonly Person[];
  readonly surveys: ReadonlyMap<Person, Survey>;
  readonly asked: readonly Person[];
  /** Persons whose only row has a fault: the file does not bring them in. */
  readonly faulty: readonly Person[];
}

const queries: Readonly<Record<Municipality, { readonly persons: number; readonly leftUnknown: number }>> = {
  apeldoorn: { persons: 60, leftUnknown: 11 },
  arnhem: { persons: 0, leftUnknown: 0 },
  zaanstad: { persons: 40, leftUnknown: 3 },
};

export function castOf(municipality: Municipality): Cast {
  const random = createRandom(`cast ${municipality}`);
  const persons = tellStories(municipality);
  const surveys = new Map(persons.map((person) => [person, makeSurvey(random, person, firstT0(person))]));
  const faulty = municipality === "apeldoorn" ? random.shuffled(persons.filter(canBeFaulty)).slice(0, 7) : [];
  const others = persons.filter((person) => !faulty.includes(person));
  return { municipality, persons, surveys, faulty, asked: whomToAsk(municipality, others, surveys) };
}

export function firstT0(person: Person): number | undefined {
  return knownTrajectories(person)[0]?.t0;
}

/** One ordinary row, of somebody nothing else is built on. */
function canBeFaulty(person: Person): boolean {
  return (
    person.spells.length === 1 && person.beginning === "in-job" && person.destiny === "kept" && person.jobs.length === 1
  );
}

/**
 * The municipality asks about those whom its own file leaves open, about the contradicted, and about some others; only
 * where the returns have had the time to arrive, or where it is too early for any figure.
 */
function whomToAsk(
  municipality: Municipality,
  persons: readonly Person[],
  surveys: ReadonlyMap<Person, Survey>,
): Person[] {
  const random = createRandom(`asked ${municipality}`);
  const query = queries[municipality];
  const placed = random.shuffled(persons).flatMap((person) => {
    const t0 = firstT0(person);
    return t0 === undefined || person.beginning === "self-employed" ? [] : [{ person, t0 }];
  });
  const old = placed.filter(({ t0 }) => t0 <= LAST_T0_FOR_RETURNS);
  const contradicted = old.filter(({ person }) =>
    ["lost-unreported", "new-job-unreported", "zero-hours"].includes(person.destiny),
  );
  const open = old
    .filter((each) => !contradicted.includes(each))
    .filter(({ person, t0 }) => expectedStatus(person, surveys.get(person) ?? {}, t0, false).status === "unknown");
  const fresh = placed.filter(({ t0 }) => t0 > LAST_MATURE_T0).slice(0, Math.round(query.persons / 12));
  const wanted = [...contradicted, ...open.slice(query.leftUnknown), ...fresh];
  const known = old.filter((each) => !wanted.includes(each) && !open.includes(each));
  const chosen = new Set([...wanted, ...known].slice(0, query.persons).map(({ person }) => person));
  return persons.filter((person) => chosen.has(person));
}
