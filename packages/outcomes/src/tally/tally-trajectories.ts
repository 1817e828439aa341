import { type CalendarDate, dayNumber, type RecordedHoursMode, type Trajectory } from "@jobcoach/core";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators as allIndicators } from "../indicator/indicators.ts";
import type { Observation } from "../observation/observation.ts";
import { observedUntilOf, type Subject, subjectOf } from "../observation/subject.ts";
import { TOTAL_STRATUM } from "../strata/dimensions.ts";
import { strataOf } from "../strata/strata-of.ts";
import { cellCountsFor } from "./cell-counts.ts";
import { begin, type Contribution, contribute, createContribution } from "./contribution.ts";
import { talliesOf } from "./finish-tally.ts";
import {
  createPersonsSeen,
  eachPerson,
  indexTrajectories,
  inOrderOfStart,
  isFirstByClock,
} from "./own-trajectories.ts";
import { type Tally, tallyKey } from "./tally.ts";
import { createTallyCells, isSameHalfYear, type TallyCells } from "./tally-cells.ts";
import { type IndicatorLines, layoutOf } from "./tally-lines.ts";

/** What is tallied, and from which day it is looked at. */
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
  const layout = layoutOf(indicators);
  const count: Count = {
    cells: createTallyCells(cellCountsFor(layout)),
    seen: createPersonsSeen(),
    asOf,
    strataOf: strata === "all" ? strataOf : () => ONLY_TOTAL,
    atStart: createContribution(layout),
    elsewhere: createContribution(layout),
  };
  const counters = layout.byIndicator.map(counterFor);
  const ofPlacement = counters.filter(({ indicator }) => indicator.countsTowardsWork === true);
  const ofCoaching = counters.filter(({ indicator }) => indicator.countsTowardsWork !== true);
  eachPerson(trajectories, (own) => {
    count.seen.add(own[0]!);
    if (!own.some(isOnlyTowardsWork)) countPerson(count, counters, own);
    else {
      countPerson(count, ofPlacement, own);
      countPerson(
        count,
        ofCoaching,
        own.filter((trajectory) => !isOnlyTowardsWork(trajectory)),
      );
    }
  });
  const tallies = count.cells.all().flatMap(({ cell, counts }) => talliesOf(cell, layout, counts.finish()));
  return new Map(tallies.map((tally) => [tallyKey(tally), tally] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One count of trajectories: where it adds to, and what it writes down of each on the way. */
interface Count {
  readonly cells: TallyCells;
  readonly seen: ReturnType<typeof createPersonsSeen>;
  readonly asOf: CalendarDate | undefined;
  readonly strataOf: (trajectory: Trajectory) => readonly string[];
  /** Of the indicators that count from t0 or the start, and of one that counts from a day in another half-year. */
  readonly atStart: Contribution;
  readonly elsewhere: Contribution;
}

function countPerson(count: Count, asked: readonly Counter[], own: readonly Trajectory[]): void {
  const first = own[0];
  if (own.length === 1 && first !== undefined) countTrajectory(count, asked, first, own, true);
  else countOneByOne(count, asked, own);
}

/** Counts who has several trajectories: only the first of a half-year is the index, and later ones may repeat a person. */
function countOneByOne(count: Count, asked: readonly Counter[], own: readonly Trajectory[]): void {
  const index = indexTrajectories(own);
  const countedBefore = new Set<Indicator>();
  for (const trajectory of inOrderOfStart(own))
    countTrajectory(count, asked, trajectory, own, index.has(trajectory), countedBefore);
}

function countTrajectory(
  { cells, seen, asOf, strataOf, atStart, elsewhere }: Count,
  asked: readonly Counter[],
  trajectory: Trajectory,
  own: readonly Trajectory[],
  isIndex: boolean,
  countedBefore?: Set<Indicator>,
): void {
  const subject = subjectOf(trajectory, asOf, isIndex);
  const observedUntil = dayNumber(observedUntilOf(subject, trajectory.jobs));
  const strata = strataOf(trajectory);
  const cohorts = cells.of(trajectory);
  const start = trajectory.t0 ?? trajectory.start;
  const person = own.length === 1 ? undefined : seen.size;
  begin(atStart, person, observedUntil);
  for (const { indicator, lines, judge, clockOf, hoursModeOf, isShare } of asked) {
    const clock = clockOf?.(trajectory);
    const observation = judge(
      clock === undefined ? subject : withIndex(subject, isFirstByClock(own, indicator, trajectory)),
    );
    const line = hoursModeOf === undefined ? lines.any : lineOf(lines, hoursModeOf(trajectory));
    const isCounted = countedBefore !== undefined && inDenominator(isShare, observation);
    const isRepeat = isCounted && countedBefore.has(indicator);
    if (isCounted) countedBefore.add(indicator);
    if (clock === undefined || isSameHalfYear(clock, start)) contribute(atStart, line, observation, isRepeat);
    else {
      begin(elsewhere, person, observedUntil);
      contribute(elsewhere, line, observation, isRepeat);
      cohorts.add(elsewhere, clock, strata);
    }
  }
  if (atStart.lineCount > 0) cohorts.add(atStart, start, strata);
}

const lineOf = ({ logged, reported, none }: IndicatorLines["lines"], mode: RecordedHoursMode) =>
  mode === "logged" ? logged : mode === "reported" ? reported : none;

/** What is asked of an indicator for each trajectory, in one shape for all of them, because that is quicker to read. */
const counterFor = ({ indicator, lines }: IndicatorLines) => ({
  indicator,
  lines,
  judge: indicator.judge as (subject: Subject) => Observation,
  clockOf: indicator.clockOf,
  hoursModeOf: indicator.hoursModeOf,
  isShare: indicator.kind === "share",
});
type Counter = ReturnType<typeof counterFor>;

const isOnlyTowardsWork = ({ onlyTowardsWork }: Trajectory) => onlyTowardsWork === true;

const ONLY_TOTAL: readonly string[] = [TOTAL_STRATUM];

/** The same trajectory, as one that is or is not the first of its half-year by another clock. */
const withIndex = (subject: Subject, isIndex: boolean): Subject =>
  subject.isIndex === isIndex ? subject : { ...subject, isIndex };

const inDenominator = (isShare: boolean, { outcome }: Observation) =>
  outcome === "counted" || (isShare && outcome === "unknown");
