import { type CalendarDate, halfYearOf, type Trajectory } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";

/** Takes the trajectories of one person after the other; those of a person must stand together. */
export function eachPerson(trajectories: Iterable<Trajectory>, take: (own: readonly Trajectory[]) => void): void {
  let own: Trajectory[] | undefined;
  for (const trajectory of trajectories) {
    if (own === undefined) own = [trajectory];
    else if (isSamePerson(own[0]!, trajectory)) own.push(trajectory);
    else {
      take(own);
      own = [trajectory];
    }
  }
  if (own !== undefined) take(own);
}

const isSamePerson = (a: Trajectory, b: Trajectory) => a.person === b.person && a.municipality === b.municipality;

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
  const municipalities = new Map<string, Names>();
  let municipality: string | undefined;
  let names = createNames();
  return {
    size: 0,
    add(trajectory: Trajectory): void {
      if (trajectory.municipality !== municipality) {
        municipality = trajectory.municipality;
        names = municipalities.get(municipality) ?? createNames();
        municipalities.set(municipality, names);
      }
      if (!isNew(names, trajectory.person)) throw new Error("the trajectories of a person do not stand together");
      this.size++;
    },
  };
}

/** Names in rising order, which need no look at those before, and from the first that does not rise on all of them. */
interface Names {
  readonly rising: string[];
  all: Set<string> | undefined;
}

const createNames = (): Names => ({ rising: [], all: undefined });

function isNew(names: Names, name: string): boolean {
  const { rising } = names;
  if (names.all === undefined) {
    if (rising.length === 0 || name > rising[rising.length - 1]!) {
      rising.push(name);
      return true;
    }
    names.all = new Set(rising);
  }
  const known = names.all.size;
  return names.all.add(name).size > known;
}
