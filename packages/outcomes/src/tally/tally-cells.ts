import { type CalendarDate, type Grantor, halfYearOf, monthNumber } from "@jobcoach/core";
import { type Arrivals, createArrivals, type TallyBuilder } from "./tally-builder.ts";

/** Where a tally belongs, apart from the indicator. */
export interface Cell {
  readonly municipality: string;
  readonly grantor: Grantor;
  readonly cohort: string;
  readonly stratum: string;
}

/** A cell with its tallies, by the place of the indicator and the way of recording hours. */
export interface TallyCell {
  readonly cell: Cell;
  /** Those whose t0, or start where nobody was placed, lies in the half-year. */
  readonly arrivals: Arrivals;
  readonly builders: (TallyBuilder | undefined)[];
}

type Place = Pick<Cell, "municipality" | "grantor">;

/** The cells of a municipality and grantor. */
export interface Cohorts {
  /** The cells in the half-year of a date, one for each stratum. */
  at(date: CalendarDate, strata: readonly string[]): readonly TallyCell[];
  all(): readonly TallyCell[];
}

/** All cells that were asked for, in the order in which they were. */
export interface TallyCells {
  of(place: Place): Cohorts;
  all(): readonly TallyCell[];
}

export function createTallyCells(): TallyCells {
  const municipalities = new Map<string, Map<Grantor, Cohorts>>();
  return {
    of(place) {
      const grantors = valueAt(municipalities, place.municipality, createGrantors);
      return valueAt(grantors, place.grantor, () => createCohorts(place));
    },
    all: () => [...municipalities.values()].flatMap((grantors) => [...grantors.values()].flatMap(allOf)),
  };
}

const createGrantors = () => new Map<Grantor, Cohorts>();
const allOf = (cohorts: Cohorts) => cohorts.all();

/** Half-years go by number, which takes no text to look up. */
function createCohorts({ municipality, grantor }: Place): Cohorts {
  const halfYears = new Map<number, Map<string, TallyCell>>();
  return {
    at(date, strata) {
      const cells = valueAt(halfYears, Math.floor(monthNumber(date) / MONTHS_PER_HALF_YEAR), createStrata);
      return strata.map((stratum) =>
        valueAt(cells, stratum, () => ({
          cell: { municipality, grantor, cohort: halfYearOf(date), stratum },
          arrivals: createArrivals(),
          builders: [],
        })),
      );
    },
    all: () => [...halfYears.values()].flatMap((cells) => [...cells.values()]),
  };
}

const MONTHS_PER_HALF_YEAR = 6;
const createStrata = () => new Map<string, TallyCell>();

function valueAt<Key, Value>(values: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const created = create();
  values.set(key, created);
  return created;
}
