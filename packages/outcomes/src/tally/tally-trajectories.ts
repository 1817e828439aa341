import { type CalendarDate, dayNumber, type RecordedHoursMode, type Trajectory } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators as allIndicators } from "../indicator/indicators.ts";
import type { Observation } from "../observation/observation.ts";
import { observedUntilOf, type Subject, subjectOf } from "../observation/subject.ts";
import { TOTAL_STRATUM } from "../strata/dimensions.ts";
import { strataOf } from "../strata/strata-of.ts";
import { accumulatorsFor } from "./accumulators.ts";
import { byPerson, createPersonsSeen, indexTrajectories, inOrderOfStart, isFirstByClock } from "./own-trajectories.ts";
import { createReasonNumbers } from "./reason-numbers.ts";
import { type Tally, tallyKey } from "./tally.ts";
import { addArrival, addOutcome, createArrivals, createTallyBuilder, finishTally } from "./tally-builder.ts";
import { createTallyCells, type TallyCell } from "./tally-cells.ts";

export interface TallyOptions {
  /** The day to look from; by default each trajectory's own last observed day. */
  readonly asOf?: CalendarDate;
  readonly indicators?: readonly Indicator[];
  /** "all" tallies every dimension and the case-mix cross beside the total, which takes several times as long. */
  readonly strata?: "total" | "all";
}

/**
 * Tallies of all indicators from trajectories, one at a time. All trajectories of a person must stand together, as `assemble`
 * gives them and `withTowardsWork` puts coaching towards work beside them, because only the first in a half-year counts; a
 * person who comes back later is a bug and throws. Parts that hold whole persons add up with `mergeTallies`.
 */
export function tallyTrajectories(
  trajectories: Iterable<Trajectory>,
  { asOf, indicators = allIndicators, strata = "total" }: TallyOptions = {},
): ReadonlyMap<string, Tally> {
  const cells = createTallyCells();
  const counters = indicators.map(counterFor);
  const ofPlacement = counters.filter(({ indicator }) => indicator.countsTowardsWork === true);
  const ofCoaching = counters.filter(({ indicator }) => indicator.countsTowardsWork !== true);
  const strataFor = strata === "all" ? strataOf : () => ONLY_TOTAL;
  const seen = createPersonsSeen();

  const count = (
    asked: readonly Counter[],
    trajectory: Trajectory,
    own: readonly Trajectory[],
    isIndex: boolean,
    countedBefore?: Set<Indicator>,
  ) => {
    const subject = subjectOf(trajectory, asOf, isIndex);
    const observedUntil = dayNumber(observedUntilOf(subject, trajectory.jobs));
    const strata = strataFor(trajectory);
    const cohorts = cells.of(trajectory);
    const start = trajectory.t0 ?? trajectory.start;
    const cellsOfStart = cohorts.at(start, strata);
    if (asked !== ofPlacement) for (const { arrivals } of cellsOfStart) addArrival(arrivals, seen.size, observedUntil);
    for (const {
      indicator,
      firstSlot,
      reasons,
      judge,
      clockOf,
      hoursModeOf,
      createValues,
      seesAll,
      isShare,
    } of asked) {
      const clock = clockOf?.(trajectory);
      const into = clock === undefined || clock === start ? cellsOfStart : cohorts.at(clock, strata);
      const observation = judge(
        clock === undefined ? subject : withIndex(subject, isFirstByClock(own, indicator, trajectory)),
      );
      const mode = hoursModeOf?.(trajectory);
      const slot = firstSlot + (mode === undefined ? 0 : modeSlots[mode]);
      const reason = reasons.numberOf(observation);
      const value = isShare ? undefined : countedValue(observation);
      const isCounted = countedBefore !== undefined && inDenominator(isShare, observation);
      const isRepeat = isCounted && countedBefore.has(indicator);
      for (const { arrivals, builders } of into) {
        builders[slot] ??= createTallyBuilder(indicator, createValues(), seesAll ? arrivals : createArrivals(), mode);
        const builder = builders[slot];
        if (!seesAll) addArrival(builder.arrivals, seen.size, observedUntil);
        addOutcome(builder, reason, observation.finalThrough, value);
        if (isRepeat) builder.repeatPersons++;
      }
      if (isCounted) countedBefore.add(indicator);
    }
  };

  const countPerson = (asked: readonly Counter[], own: readonly Trajectory[]) => {
    const first = own[0];
    if (own.length === 1 && first !== undefined) return count(asked, first, own, true);
    const index = indexTrajectories(own);
    const countedBefore = new Set<Indicator>();
    for (const trajectory of inOrderOfStart(own)) count(asked, trajectory, own, index.has(trajectory), countedBefore);
  };

  for (const own of byPerson(trajectories)) {
    seen.add(own[0]!);
    if (!own.some(isOnlyTowardsWork)) countPerson(counters, own);
    else {
      countPerson(ofPlacement, own);
      countPerson(
        ofCoaching,
        own.filter((trajectory) => !isOnlyTowardsWork(trajectory)),
      );
    }
  }
  const finish = ({ cell, builders }: TallyCell) =>
    counters.flatMap(({ firstSlot, reasons }) =>
      builders
        .slice(firstSlot, firstSlot + SLOTS)
        .flatMap((builder) => (builder === undefined ? [] : [finishTally(cell, builder, reasons)])),
    );
  const tallies = cells.all().flatMap(finish);
  return new Map(tallies.map((tally) => [tallyKey(tally), tally] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is asked of an indicator for each trajectory, in one shape for all of them, because that is quicker to read. */
const counterFor = (indicator: Indicator, place: number) => ({
  indicator,
  firstSlot: place * SLOTS,
  reasons: createReasonNumbers(),
  createValues: accumulatorsFor(indicator),
  judge: indicator.judge as (subject: Subject) => Observation,
  clockOf: indicator.clockOf,
  hoursModeOf: indicator.hoursModeOf,
  /** Whether it counts every trajectory of coaching by t0, as most do, so that these need to be counted once only. */
  seesAll:
    indicator.clockOf === undefined && indicator.hoursModeOf === undefined && indicator.countsTowardsWork !== true,
  isShare: indicator.kind === "share",
});

type Counter = ReturnType<typeof counterFor>;

const isOnlyTowardsWork = ({ onlyTowardsWork }: Trajectory) => onlyTowardsWork === true;

/** A cell keeps one tally per indicator and way of recording hours. */
const SLOTS = 4;
const modeSlots: Readonly<Record<RecordedHoursMode, number>> = { logged: 1, reported: 2, none: 3 };

const ONLY_TOTAL: readonly string[] = [TOTAL_STRATUM];

/** The same trajectory, as one that is or is not the first of its half-year by another clock. */
const withIndex = (subject: Subject, isIndex: boolean): Subject =>
  subject.isIndex === isIndex ? subject : { ...subject, isIndex };

/** What a trajectory adds to sums and distributions: a value, or bounds of one. */
const countedValue = (observation: Observation) =>
  observation.outcome === "counted"
    ? observation.value
    : observation.outcome === "unknown"
      ? observation.bounds
      : undefined;

const inDenominator = (isShare: boolean, { outcome }: Observation) =>
  outcome === "counted" || (isShare && outcome === "unknown");
