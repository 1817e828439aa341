import { writeFileSync } from "node:fs";
import { dayNumber, municipalitiesOn } from "@jobcoach/core";
import {
  capabilityCount,
  coachingHoursEmployee,
  coachingHoursEmployer,
  estimateSurvival,
  type Indicator,
  indicators,
  jobTenure,
  retention26w,
  type Tally,
  tallyTrajectories,
  workFit,
} from "@jobcoach/outcomes";
import { histogramOf } from "../../packages/outcomes/src/statistics/histogram.ts";
import { sumOfTallies } from "../../packages/outcomes/src/tally/merge.ts";
import { inventTrajectories } from "../inputs/trajectories.ts";

/**
 * How fast trajectories are counted: by all indicators, by five of them, and by the least that could be done, which is to count
 * one share by half-year from typed arrays that hold nothing but the outcome. And how fast a merge is: 342 municipalities x 20
 * half-years of one indicator added up to one figure, for a share, for a mean, for the slowest of all indicators, and then a merge
 * of each indicator after the other. And how fast a curve of job tenure is drawn. Prints a JSON object per case, and writes the durations of the
 * curve to the file that is named third, so that R can draw the same. Compare those of one run, because a busy machine slows all.
 */
const PERSONS = Number(process.argv[2] ?? 20_000);
const ROUNDS = Number(process.argv[3] ?? 7);
const DURATIONS = process.argv[4];
const HALF_YEARS = 20;
const FIRST_YEAR = 2015;

const trajectories = inventTrajectories(PERSONS);
const five = [retention26w, workFit, capabilityCount, coachingHoursEmployee, coachingHoursEmployer];
const { halfYears, outcomes } = outcomesOf(retention26w);
const tallies = talliesByKind();

report("floor: one share from typed arrays", trajectories.length, countShare);
report("five indicators", trajectories.length, () => count(five));
report(`all ${indicators.length} indicators`, trajectories.length, () => count());
report("merge: 342 x 20 cells, one share", ...merging([retention26w]));
report("merge: 342 x 20 cells, one mean", ...merging([workFit]));
report("merge: 342 x 20 cells, slowest indicator", ...merging([slowestToMerge()]));
report(`merge: 342 x 20 cells, one merge for each of ${indicators.length} indicators`, ...merging(indicators));
const durations = durationsOf(jobTenure);
report("job-tenure: life table and curve", durations.length, () => curveOf(durations));
if (DURATIONS !== undefined) writeFileSync(DURATIONS, csvOf(durations));

function count(own?: readonly Indicator[]) {
  return tallyTrajectories(trajectories, own === undefined ? {} : { indicators: own });
}

function report(name: string, things: number, run: () => unknown): void {
  const seconds = Array.from({ length: ROUNDS }, () => timed(run)).sort((a, b) => a - b);
  const median = seconds[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  console.log(
    JSON.stringify({ name, things, milliseconds: round(median * 1000), perSecond: Math.round(things / median) }),
  );
}

/** Processor time rather than the clock, which counts the work of others as well. */
function timed(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The half-year of each trajectory and a number for its outcome. */
function outcomesOf({ observe }: Indicator) {
  const names = ["out-of-scope", "excluded", "not-mature", "unknown", "yes", "no"];
  const halfYearOf = (date: string) => Math.floor(dayNumber(date) / 182.625) & 63;
  const outcomeOf = (found: ReturnType<typeof observe>) =>
    names.indexOf(found.outcome === "counted" ? String(found.value) : found.outcome);
  return {
    halfYears: Uint8Array.from(trajectories, ({ t0, start }) => halfYearOf(t0 ?? start)),
    outcomes: Uint8Array.from(trajectories, (trajectory) => outcomeOf(observe(trajectory))),
  };
}

function countShare(): Uint32Array {
  const counts = new Uint32Array(64 * 8);
  for (let at = 0; at < outcomes.length; at++) counts[halfYears[at]! * 8 + outcomes[at]!]! += 1;
  return counts;
}

/** Per indicator and way of recording hours a tally for each of 342 municipalities and 20 half-years, with counts of real ones. */
function talliesByKind(): ReadonlyMap<string, readonly Tally[]> {
  const counted = [...count().values()];
  const kindOf = ({ indicator, hoursMode }: Tally) => `${indicator} ${hoursMode}`;
  const places = municipalitiesOn("2026-06-30").flatMap(({ code }) =>
    Array.from({ length: HALF_YEARS }, (_, half) => ({
      municipality: code,
      cohort: `${FIRST_YEAR + (half >> 1)}H${(half & 1) + 1}`,
    })),
  );
  const cellsLike = (own: readonly Tally[]) => places.map((place, at) => ({ ...own[at % own.length]!, ...place }));
  return new Map(
    [...new Set(counted.map(kindOf))].map((kind) => [
      kind,
      cellsLike(sameGrantor(counted.filter((one) => kindOf(one) === kind))),
    ]),
  );
}

function sameGrantor(own: readonly Tally[]): readonly Tally[] {
  return own.filter(({ grantor }) => grantor === own[0]?.grantor);
}

function merging(own: readonly Indicator[]): [things: number, run: () => unknown] {
  const groups = [...tallies.values()].filter(([tally]) => own.some(({ id }) => id === tally?.indicator));
  return [groups.reduce((sum, { length }) => sum + length, 0), () => groups.map(sumOfTallies)];
}

/** The indicator whose tallies take longest to add up; where it keeps ways of recording hours apart, that is a merge for each. */
function slowestToMerge(): Indicator {
  const seconds = new Map(indicators.map((indicator) => [indicator, timed(merging([indicator])[1])]));
  return [...indicators].sort((a, b) => (seconds.get(b) ?? 0) - (seconds.get(a) ?? 0))[0] ?? retention26w;
}

interface Duration {
  readonly day: number;
  readonly isEvent: boolean;
}

function durationsOf({ observe }: typeof jobTenure): readonly Duration[] {
  return trajectories.flatMap((trajectory) => {
    const observation = observe(trajectory);
    if (observation.outcome !== "counted") return [];
    return [{ day: observation.value.day, isEvent: observation.value.end === "event" }];
  });
}

function curveOf(all: readonly Duration[]) {
  const daysOf = (isEvent: boolean) => histogramOf(all.filter((one) => one.isEvent === isEvent).map(({ day }) => day));
  const [events, censored] = [daysOf(true), daysOf(false)];
  return estimateSurvival({ kind: "survival", events, censored, uncertain: [], unknown: 0, notMature: 0 });
}

function csvOf(all: readonly Duration[]): string {
  return ["day,event", ...all.map(({ day, isEvent }) => `${day},${isEvent ? 1 : 0}`)].join("\n");
}
