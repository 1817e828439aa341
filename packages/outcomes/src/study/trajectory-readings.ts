import {
  addDays,
  type MeasurementFact,
  type PairedMoment,
  statusOn,
  type Trajectory,
  tenureClassOf,
  workFacetsOn,
} from "@jobcoach/core";
import { holds, type Measured, mostOf, NOTHING, percentage } from "./measured.ts";

type Trajectories = readonly Trajectory[];

/** How figures on persons and their work are read from the trajectories, as plain shares of those of whom it is known. */
export const trajectoryReadings = {
  trajectories: (all: Trajectories): Measured => ({ kind: "number", value: all.length, n: all.length }),
  coaches: (all: Trajectories): Measured => {
    const coaches = new Set(all.flatMap(({ episodes }) => episodes.flatMap(({ coachKey }) => coachKey ?? [])));
    return { kind: "number", value: coaches.size, n: all.length };
  },
  men: shareOf(({ traits }) => isKnown(traits.sex, (sex) => sex === "m")),
  women: shareOf(({ traits }) => isKnown(traits.sex, (sex) => sex === "f")),
  autism: shareOf(({ traits }) => isKnown(traits.vulnerabilities, (all) => all.includes("autism"))),
  "age-18-35": shareOf((trajectory) => isKnown(ageAtStart(trajectory), (age) => age >= 18 && age <= 35)),
  "tenure-at-most-half-a-year": (all: Trajectories): Measured => {
    const { yes, n } = tally(all, isShortInJob);
    return n === 0 ? NOTHING : holds(Math.round((yes / n) * 100) === 50);
  },
  "worked-before": most(({ traits }) => isKnown(traits.earlierWork, (work) => work !== "none")),
  "regular-work-at-start": most((trajectory) =>
    isKnown(answerAt(trajectory, "baseline")?.workKind, (kind) => kind === "employment"),
  ),
  "part-time": most((trajectory) =>
    isKnown(answerAt(trajectory, "baseline")?.hoursPerWeek, (hours) => hours < FULL_TIME_HOURS),
  ),
  "regular-work-later": most(isRegularHalfYearLater),
} as const;

export type TrajectoryReading = keyof typeof trajectoryReadings;

const HALF_YEAR_DAYS = 182;
/** Working weeks from here on are no part-time work here; the study does not publish its limit. */
const FULL_TIME_HOURS = 35;

type Question = (trajectory: Trajectory) => boolean | undefined;

function shareOf(question: Question) {
  return (all: Trajectories): Measured => {
    const { yes, n } = tally(all, question);
    return percentage(yes, n);
  };
}

function most(question: Question) {
  return (all: Trajectories): Measured => {
    const { yes, n } = tally(all, question);
    return mostOf(yes, n);
  };
}

function tally(all: Trajectories, question: Question) {
  const answers = all.map(question).filter((answer) => answer !== undefined);
  return { yes: answers.filter(Boolean).length, n: answers.length };
}

const isKnown = <Value>(value: Value | undefined, test: (value: Value) => boolean): boolean | undefined =>
  value === undefined ? undefined : test(value);

function ageAtStart({ traits: { birthMonth }, t0 }: Trajectory): number | undefined {
  if (birthMonth === undefined || t0 === undefined) return undefined;
  return Math.floor((monthsOf(t0) - monthsOf(birthMonth)) / 12);
}

/** Months since the year 0 of a day or a month. */
function monthsOf(date: string): number {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return year * 12 + month;
}

function isShortInJob({ tenureAtStart }: Trajectory): boolean | undefined {
  const tenure = tenureClassOf(tenureAtStart);
  return tenure === "unknown" ? undefined : tenure === "at-most-182-days";
}

/** What the employee answered in the questionnaire with the name of the moment. */
const answerAt = ({ measurements }: Trajectory, moment: PairedMoment): MeasurementFact | undefined =>
  measurements.find((one) => one.moment === moment && one.respondent === "employee");

/** Of those who work half a year later. */
function isRegularHalfYearLater(trajectory: Trajectory): boolean | undefined {
  if (trajectory.t0 === undefined) return undefined;
  const date = addDays(trajectory.t0, HALF_YEAR_DAYS);
  if (statusOn(trajectory, date).status !== "yes") return undefined;
  const { regularSetting } = workFacetsOn(trajectory, date);
  return regularSetting === "unknown" ? undefined : regularSetting === "yes";
}
