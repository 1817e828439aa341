import { type CalendarDate, type Grantor, halfYearOf, monthNumber } from "@jobcoach/core";
import type { CellCounts } from "./cell-counts.ts";
import type { Contribution } from "./contribution.ts";

/** Where a tally belongs, apart from the indicator. */
export interface Cell {
  readonly municipality: string;
  readonly grantor: Grantor;
  readonly cohort: string;
  readonly stratum: string;
}

/** A cell with the counts of all indicators. */
export interface TallyCell {
  readonly cell: Cell;
  readonly counts: CellCounts;
}

type Place = Pick<Cell, "municipality" | "grantor">;

/** The cells of a municipality and grantor. */
export interface Cohorts {
  /** Adds to the cells in the half-year of a date, one for each stratum. */
  add(contribution: Contribution, date: CalendarDate, strata: readonly string[]): void;
  all(): readonly TallyCell[];
}

/** All cells that were asked for, in the order in which they were. */
export interface TallyCells {
  of(place: Place): Cohorts;
  all(): readonly TallyCell[];
}

export function createTallyCells(createCounts: () => CellCounts): TallyCells {
  const municipalities = new Map<string, Map<Grantor, Cohorts>>();
  let last: { readonly place: Place; readonly cohorts: Cohorts } | undefined;
  return {
    of(place) {
      if (last !== undefined && isSamePlace(last.place, place)) return last.cohorts;
      const grantors = valueAt(municipalities, place.municipality, createGrantors);
      const cohorts = valueAt(grantors, place.grantor, () => createCohorts(place, createCounts));
      last = { place, cohorts };
      return cohorts;
    },
    all: () => [...municipalities.values()].flatMap((grantors) => [...grantors.values()].flatMap(allOf)),
  };
}

const isSamePlace = (a: Place, b: Place) => a.municipality === b.municipality && a.grantor === b.grantor;
const createGrantors = () => new Map<Grantor, Cohorts>();
const allOf = (cohorts: Cohorts) => cohorts.all();

/** Half-years go by number, which takes no text to look up. */
function createCohorts({ municipality, grantor }: Place, createCounts: () => CellCounts): Cohorts {
  const halfYears = new Map<number, Map<string, TallyCell>>();
  return {
    add(contribution, date, strata) {
      const cells = valueAt(halfYears, halfYearNumber(date), createStrata);
      for (const stratum of strata) {
        let cell = cells.get(stratum);
        if (cell === undefined) {
          cell = { cell: { municipality, grantor, cohort: halfYearOf(date), stratum }, counts: createCounts() };
          cells.set(stratum, cell);
        }
        cell.counts.take(contribution);
      }
    },
    all: () => [...halfYears.values()].flatMap((cells) => [...cells.values()]),
  };
}

const MONTHS_PER_HALF_YEAR = 6;
const halfYearNumber = (date: CalendarDate) => Math.floor(monthNumber(date) / MONTHS_PER_HALF_YEAR);

/** Whether two dates fall in one half-year, and so in the same cells. */
export const isSameHalfYear = (a: CalendarDate, b: CalendarDate): boolean =>
  a === b || halfYearNumber(a) === halfYearNumber(b);

const createStrata = () => new Map<string, TallyCell>();

function valueAt<Key, Value>(values: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const created = create();
  values.set(key, created);
  return created;
}
