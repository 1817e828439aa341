import type { RecordedHoursMode } from "@jobcoach/core";
import { type CalendarDate, dayNumber, halfYearOf, monthNumber, type Trajectory } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators as allIndicators } from "../indicator/indicators.ts";
import type { Observation } from "../observation/observation.ts";
import { observedUntilOf, type Subject, subjectOf } from "../observation/subject.ts";
import { TOTAL_STRATUM } from "../strata/dimensions.ts";
import { strataOf } from "../strata/strata-of.ts";
import { createReasonNumbers } from "./reason-numbers.ts";
import { type Tally, tallyKey } from "./tally.ts";
import { createTallyBuilder, type TallyBuilder } from "./tally-builder.ts";

export interface TallyOptions {
  /** The day to look from; by default each trajectory's own last observed day. */
  readonly asOf?: CalendarDate;
  readonly indicators?: readonly Indicator[];
  /** "all" tallies every dimension and the case-mix cross beside the total, which takes several times as long. */
  readonly strata?: "total" | "all";
}

/**
 * Tallies of all indicators from trajectories, one at a time. All trajectories of a person must stand together, as `assemble`
 * gives them, because only the first in a half-year counts; a person who comes back later is a bug and throws. Parts that
 * hold whole persons add up with `mergeTallies`.
 */
export function tallyTrajectories(
  trajectories: Iterable<Trajectory>,
  { asOf, indicators = allIndicators, strata = "total" }: TallyOptions = {},
): ReadonlyMap<string, Tally> {
  const cells = new Map<string, Cohorts>();
  const counters = indicators.map(counterFor);
  const strataFor = strata === "all" ? strataOf : () => ONLY_TOTAL;
  const seen = new Map<string, Set<string>>();
  let person = 0;

  const count = (own: readonly Trajectory[]) => {
    const [first] = own;
    if (first === undefined) return;
    const persons = valueAt(seen, first.municipality, () => new Set());
    const known = persons.size;
    if (persons.add(first.person).size === known) throw new Error("the trajectories of a person do not stand together");
    person++;
    if (own.length === 1) return countOne(first, own, true);
    const index = indexTrajectories(own);
    const countedBefore = new Set<Indicator>();
    for (const trajectory of inOrderOfStart(own)) countOne(trajectory, own, index.has(trajectory), countedBefore);
  };

  const countOne = (
    trajectory: Trajectory,
    own: readonly Trajectory[],
    isIndex: boolean,
    countedBefore?: Set<Indicator>,
  ) => {
    const subject = subjectOf(trajectory, asOf, isIndex);
    const observedUntil = dayNumber(observedUntilOf(subject, trajectory.jobs));
    const { municipality, grantor } = trajectory;
    const cohorts = valueAt(cells, `${municipality}${grantor}`, createCohorts);
    const strata = strataFor(trajectory);
    const start = trajectory.t0 ?? trajectory.start;
    const rowsOfStart = rowsOf(cohorts, start, strata);
    for (const { indicator, firstSlot, reasons, judge, clockOf, hoursModeOf, isShare } of counters) {
      const clock = clockOf?.(trajectory);
      const rows = clock === undefined || clock === start ? rowsOfStart : rowsOf(cohorts, clock, strata);
      const observation: Observation = judge(
        clock === undefined ? subject : withIndex(subject, isFirstByClock(own, indicator, trajectory)),
      );
      const mode = hoursModeOf?.(trajectory);
      const slot = firstSlot + (mode === undefined ? 0 : modeSlots[mode]);
      const isCounted = countedBefore !== undefined && inDenominator(isShare, observation);
      const isRepeat = isCounted && countedBefore.has(indicator);
      const reason = reasons.numberOf(observation);
      for (const { cohort, stratum, builders } of rows) {
        builders[slot] ??= createTallyBuilder({ municipality, grantor, cohort, stratum }, indicator, reasons, mode);
        builders[slot].add(observation, reason, observedUntil, person, isRepeat);
      }
      if (isCounted) countedBefore.add(indicator);
    }
  };

  for (const own of byPerson(trajectories)) count(own);
  const tallies = [...cells.values()].flatMap((cohorts) =>
    [...cohorts.values()].flatMap((cell) =>
      [...cell.values()].flatMap(({ builders }) => builders.flatMap((builder) => builder?.finish() ?? [])),
    ),
  );
  return new Map(tallies.map((tally) => [tallyKey(tally), tally] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is asked of an indicator for each trajectory, in one shape for all of them, because that is quicker to read. */
const counterFor = (indicator: Indicator, place: number) => ({
  indicator,
  firstSlot: place * SLOTS,
  reasons: createReasonNumbers(),
  judge: indicator.judge as (subject: Subject) => Observation,
  clockOf: indicator.clockOf,
  hoursModeOf: indicator.hoursModeOf,
  isShare: indicator.kind === "share",
});

/** The tallies of one cohort and stratum, by the place of the indicator and the way of recording hours. */
interface Row {
  readonly cohort: string;
  readonly stratum: string;
  readonly builders: (TallyBuilder | undefined)[];
}

/** The rows of a municipality and grantor by the number of the half-year, which takes no text to look up, and by stratum. */
type Cohorts = Map<number, Map<string, Row>>;
const createCohorts = (): Cohorts => new Map();

function rowsOf(cohorts: Cohorts, date: CalendarDate, strata: readonly string[]): readonly Row[] {
  const cell = valueAt(cohorts, Math.floor(monthNumber(date) / MONTHS_PER_HALF_YEAR), createCell);
  return strata.map((stratum) => valueAt(cell, stratum, () => ({ cohort: halfYearOf(date), stratum, builders: [] })));
}

const MONTHS_PER_HALF_YEAR = 6;
const createCell = () => new Map<string, Row>();

const ONLY_TOTAL: readonly string[] = [TOTAL_STRATUM];

/** A stratum of a cell keeps one builder per indicator and way of recording hours. */
const SLOTS = 4;
const modeSlots: Readonly<Record<RecordedHoursMode, number>> = { logged: 1, reported: 2, none: 3 };

function* byPerson(trajectories: Iterable<Trajectory>): Generator<readonly Trajectory[]> {
  let own: Trajectory[] = [];
  for (const trajectory of trajectories) {
    const [first] = own;
    if (first !== undefined && (first.person !== trajectory.person || first.municipality !== trajectory.municipality)) {
      yield own;
      own = [];
    }
    own.push(trajectory);
  }
  yield own;
}

const inOrderOfStart = (own: readonly Trajectory[]) =>
  [...own].sort((a, b) => compare(a.t0 ?? a.start, b.t0 ?? b.start) || compare(a.start, b.start));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The same trajectory, as one that is or is not the first of its half-year by another clock. */
const withIndex = (subject: Subject, isIndex: boolean): Subject =>
  subject.isIndex === isIndex ? subject : { ...subject, isIndex, found: {} };

/** Whether a trajectory is the first of its half-year by the clock of an indicator. */
function isFirstByClock(own: readonly Trajectory[], { clockOf }: Indicator, trajectory: Trajectory): boolean {
  if (own.length === 1) return true;
  const halfYear = halfYearOf(clockOf?.(trajectory) ?? trajectory.start);
  const first = inOrderOfStart(own)
    .map((candidate) => ({ candidate, clock: clockOf?.(candidate) }))
    .filter(({ clock }) => clock !== undefined && halfYearOf(clock) === halfYear)
    .sort((a, b) => compare(a.clock ?? "", b.clock ?? ""))[0];
  return first?.candidate === trajectory;
}

/** The first trajectory with a t0 in each half-year. */
function indexTrajectories(own: readonly Trajectory[]): ReadonlySet<Trajectory> {
  const first = new Map<string, Trajectory>();
  for (const trajectory of inOrderOfStart(own)) {
    if (trajectory.t0 === undefined) continue;
    const halfYear = halfYearOf(trajectory.t0);
    if (!first.has(halfYear)) first.set(halfYear, trajectory);
  }
  return new Set(first.values());
}

function valueAt<Key, Value>(values: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const created = create();
  values.set(key, created);
  return created;
}

const inDenominator = (isShare: boolean, { outcome }: Observation) =>
  outcome === "counted" || (isShare && outcome === "unknown");
