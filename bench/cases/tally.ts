import { dayNumber } from "@jobcoach/core";
import {
  capabilityCount,
  coachingHoursEmployee,
  coachingHoursEmployer,
  type Indicator,
  retention26w,
  tallyTrajectories,
  workFit,
} from "@jobcoach/outcomes";
import { inventTrajectories } from "../inputs/trajectories.ts";

/**
 * How many trajectories are counted in a second: by all indicators, by five of them, and by the least that could be done, which
 * is to read one day of each and to add one to a typed array. Compare the three of one run, because a busy machine slows all.
 */
const PERSONS = Number(process.argv[2] ?? 20_000);
const ROUNDS = Number(process.argv[3] ?? 7);

const trajectories = inventTrajectories(PERSONS);
const five = [retention26w, workFit, capabilityCount, coachingHoursEmployee, coachingHoursEmployer];

const cases: Readonly<Record<string, () => unknown>> = {
  floor: () => {
    const counts = new Uint32Array(64);
    for (const { t0, start } of trajectories) counts[dayNumber(t0 ?? start) & 63]! += 1;
    return counts;
  },
  five: () => count(five),
  all: () => count(undefined),
};

const count = (indicators: readonly Indicator[] | undefined) =>
  tallyTrajectories(trajectories, indicators === undefined ? {} : { indicators });

for (const [name, run] of Object.entries(cases)) {
  const seconds = Array.from({ length: ROUNDS }, () => timed(run)).sort((a, b) => a - b);
  const perSecond = (at: number) => Math.round(trajectories.length / (seconds[at] ?? Number.NaN));
  console.log(JSON.stringify({ name, best: perSecond(0), median: perSecond(Math.floor(ROUNDS / 2)) }));
}

function timed(run: () => unknown): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}
