import { type Day, day } from "../examples/calendar.ts";
import { createRandom, type Random } from "../examples/random.ts";
import * as marginals from "./marginals.ts";
import { numbersWithMean } from "./numbers-with-mean.ts";

export type Fate = keyof typeof marginals.fates;
export type Development = keyof typeof marginals.developments;

/** Somebody who never existed: what the file says of one trajectory apart from answers to questionnaires. */
export interface Participant {
  readonly number: number;
  readonly coach: number;
  readonly fate: Fate;
  readonly development: Development;
  /** The day of the first questionnaire. */
  readonly baseline: Day;
  /** The day of the second questionnaire, about half a year later. */
  readonly followUp: Day;
  readonly jobStart: Day;
  readonly ageInMonths: number;
  readonly sex: keyof typeof marginals.sexes;
  readonly hasAutism: boolean;
  readonly earlierWork: keyof typeof marginals.earlierWork;
  readonly hoursPerWeek: number;
  readonly colleagueInvolved: boolean;
}

/** The days of the study are not published; these are filler. */
const FIRST_BASELINE = day("2019-01-07");
const BASELINE_DAYS = 80;
const HALF_YEAR_DAYS = 182;

/** Everybody, each trait dealt in exactly the numbers of the marginals and independent of the others. */
export function makeParticipants(): readonly Participant[] {
  const size = marginals.TRAJECTORIES;
  const fates = chance("fate").deck(marginals.fates, size);
  const developments = developmentsOf(fates);
  const jobs = jobsOf(developments);
  const coaches = coachesOf(size);
  const ages = agesOf(size);
  const sexes = chance("sex").deck(marginals.sexes, size);
  const autism = yesOf("autism", marginals.AUTISM, size);
  const earlierWork = chance("earlier work").deck(marginals.earlierWork, size);
  const colleagues = yesOf("colleague", marginals.COLLEAGUE_INVOLVED, size);
  const hours = numbersWithMean(weeklyHours(size), chance("hours of work"));
  return fates.map((fate, index) => ({
    number: index + 1,
    coach: at(coaches, index),
    fate,
    development: at(developments, index),
    ...at(jobs, index),
    ageInMonths: at(ages, index),
    sex: at(sexes, index),
    hasAutism: at(autism, index),
    earlierWork: at(earlierWork, index),
    hoursPerWeek: at(hours, index),
    colleagueInvolved: at(colleagues, index),
  }));
}

export const chance = (subject: string): Random => createRandom(`study ${subject}`);

/** Exactly so many times yes. */
export const yesOf = (subject: string, yes: number, size: number): boolean[] =>
  chance(subject)
    .deck({ yes, no: size - yes }, size)
    .map((card) => card === "yes");

export const at = <Item>(items: readonly Item[], index: number): Item => items[index] as Item;

const weeklyHours = (size: number) => ({ size, mean: 24, deviation: 7, lowest: 10, highest: 36, step: 2 });

function developmentsOf(fates: readonly Fate[]): readonly Development[] {
  const working = fates.filter((fate) => fate === "working").length;
  const dealt = chance("development").deck(marginals.developments, working);
  return fates.map((fate) => (fate === "working" ? (dealt.pop() as Development) : "none"));
}

/** When people were asked and since when they had their job; a trial placement is a new job. */
function jobsOf(developments: readonly Development[]) {
  const random = chance("days");
  const inTrial = developments.filter((development) => development === "trial-became-contract").length;
  const short = marginals.AT_MOST_HALF_A_YEAR_IN_JOB - inTrial;
  const long = marginals.TRAJECTORIES - marginals.AT_MOST_HALF_A_YEAR_IN_JOB;
  const tenures = chance("tenure").deck({ short, long }, short + long);
  return developments.map((development) => {
    const baseline = FIRST_BASELINE + random.between(0, BASELINE_DAYS);
    const followUp = baseline + HALF_YEAR_DAYS + random.between(-10, 14);
    return { baseline, followUp, jobStart: baseline - daysInJob(development) };
  });

  function daysInJob(development: Development): number {
    if (development === "trial-became-contract") return random.between(5, 20);
    return tenures.pop() === "short" ? random.between(7, 170) : random.between(200, 1200);
  }
}

/** Every coach takes part with at least one employee. */
function coachesOf(size: number): readonly number[] {
  const random = chance("coach");
  const extra = size - marginals.COACHES;
  const all = Array.from({ length: marginals.COACHES }, (_, index) => index + 1);
  return random.shuffled([...all, ...Array.from({ length: extra }, () => random.between(1, marginals.COACHES))]);
}

function agesOf(size: number): readonly number[] {
  const random = chance("age");
  return yesOf("age band", marginals.AGED_18_TO_35, size).map((isYoung) =>
    isYoung ? random.between(18 * 12 + 1, 35 * 12 + 10) : random.between(36 * 12 + 1, 55 * 12),
  );
}
