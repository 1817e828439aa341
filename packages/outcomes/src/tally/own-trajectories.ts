import { type CalendarDate, halfYearOf, type Trajectory } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";

/** The trajectories of one person after the other; those of a person must stand together. */
export function* byPerson(trajectories: Iterable<Trajectory>): Generator<readonly Trajectory[]> {
  let own: Trajectory[] = [];
  for (const trajectory of trajectories) {
    const first = own[0];
    if (first !== undefined && (first.person !== trajectory.person || first.municipality !== trajectory.municipality)) {
      yield own;
      own = [];
    }
    own.push(trajectory);
  }
  if (own.length > 0) yield own;
}

/** The trajectories of a person by their t0, or the start of who was not placed. */
export const inOrderOfStart = (own: readonly Trajectory[]): readonly Trajectory[] =>
  [...own].sort((a, b) => compare(a.t0 ?? a.start, b.t0 ?? b.start) || compare(a.start, b.start));

/** The first trajectory with a t0 in each half-year. */
export function indexTrajectories(own: readonly Trajectory[]): ReadonlySet<Trajectory> {
  const first = new Map<string, Trajectory>();
  for (const trajectory of inOrderOfStart(own)) {
    if (trajectory.t0 === undefined) continue;
    const halfYear = halfYearOf(trajectory.t0);
    if (!first.has(halfYear)) first.set(halfYear, trajectory);
  }
  return new Set(first.values());
}

/** Whether a trajectory is the first of its half-year by the clock of an indicator. */
export function isFirstByClock(own: readonly Trajectory[], { clockOf }: Indicator, trajectory: Trajectory): boolean {
  if (own.length === 1) return true;
  const halfYear = halfYearOf(clockOf?.(trajectory) ?? trajectory.start);
  const first = inOrderOfStart(own)
    .map((candidate) => ({ candidate, clock: clockOf?.(candidate) }))
    .filter(isOfHalfYear(halfYear))
    .sort((a, b) => compare(a.clock ?? "", b.clock ?? ""))[0];
  return first?.candidate === trajectory;
}

const isOfHalfYear =
  (halfYear: string) =>
  ({ clock }: { readonly clock: CalendarDate | undefined }) =>
    clock !== undefined && halfYearOf(clock) === halfYear;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Counts persons; throws where one comes a second time. */
export function createPersonsSeen() {
  const municipalities = new Map<string, Set<string>>();
  return {
    size: 0,
    add({ municipality, person }: Trajectory): void {
      let persons = municipalities.get(municipality);
      if (persons === undefined) {
        persons = new Set();
        municipalities.set(municipality, persons);
      }
      const known = persons.size;
      if (persons.add(person).size === known) throw new Error("the trajectories of a person do not stand together");
      this.size++;
    },
  };
}
