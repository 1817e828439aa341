import { AS_OF, type Day, WINDOW } from "./calendar.ts";
import { plans } from "./plans.ts";
import type { Random } from "./random.ts";
import { isPaid, type Job, type Person, worksOn } from "./truth.ts";

/** Answers of one person on one day; marks in tenths, 21 answers to the work values from 1 to 5 or missing. */
export interface Answers {
  readonly on: Day;
  readonly inWork: "yes" | "no" | "unknown";
  readonly workFitTenths?: number;
  readonly workValues: readonly (number | undefined)[];
  readonly hoursPerWeek?: number;
  readonly tasksWidened?: boolean;
}

export interface Survey {
  readonly baseline?: Answers;
  readonly followUp?: Answers;
}

/** The share of people who find a value important, may and manage to realise it: contacts high, income low. */
const realised = {
  baseline: [0.52, 0.49, 0.38, 0.73, 0.44, 0.29, 0.65],
  followUp: [0.51, 0.48, 0.4, 0.75, 0.48, 0.34, 0.67],
} as const;
/** How many of the others find the value important nevertheless. */
const important = [0.75, 0.8, 0.6, 0.85, 0.55, 0.92, 0.7] as const;

/** The questionnaires of the first trajectory of a person: at the start and after half a year. */
export function makeSurvey(random: Random, person: Person, t0: Day | undefined): Survey {
  if (t0 === undefined) return {};
  const feeling = random.normal(0, 1);
  const latent = Array.from({ length: 7 }, () => random.unit());
  const baseline = random.chance(0.93) ? baselineAnswers(random, person, t0, feeling, latent) : undefined;
  const followUp = followUpAnswers(random, person, t0, feeling, latent);
  return { ...(baseline ? { baseline } : {}), ...(followUp ? { followUp } : {}) };
}

function baselineAnswers(
  random: Random,
  person: Person,
  t0: Day,
  feeling: number,
  latent: readonly number[],
): Answers | undefined {
  const on = t0 + random.between(0, 35);
  if (on > AS_OF || !worksOn(person, on)) return undefined;
  return {
    on,
    inWork: "yes",
    workFitTenths: mark(random, plans[person.municipality].workFit, feeling),
    workValues: workValues(random, realised.baseline, latent),
  };
}

function followUpAnswers(
  random: Random,
  person: Person,
  t0: Day,
  feeling: number,
  latent: readonly number[],
): Answers | undefined {
  const asked = t0 + WINDOW;
  const on = asked + random.between(-25, 28);
  const drops = random.chance(0.2);
  const answersWhenLost = random.chance(0.4);
  const unsure = random.chance(0.02);
  const silent = new Set([
    "end-not-dated",
    "moved",
    "lost-unreported",
    "zero-hours",
    "between-jobs",
    "new-job-unreported",
  ]);
  if (on > AS_OF || silent.has(person.destiny) || (person.exit && person.exit.on <= on)) return undefined;
  if (!worksOn(person, on) || !worksOn(person, asked)) {
    return answersWhenLost && !worksOn(person, on) ? { on, inWork: "no", workValues: [] } : undefined;
  }
  if (drops) return undefined;
  if (unsure) return { on, inWork: "unknown", workValues: [] };
  const job = person.jobs.findLast((each) => isPaid(each) && each.from <= on) as Job;
  return {
    on,
    inWork: "yes",
    workFitTenths: mark(random, plans[person.municipality].workFit + 0.2, feeling),
    workValues: workValues(random, realised.followUp, latent),
    hoursPerWeek: job.hoursLater,
    tasksWidened: job.tasksWidened,
  };
}

/** Half marks, mostly, as people give them. */
function mark(random: Random, mean: number, feeling: number): number {
  const value = mean + 1.0 * feeling + random.normal(0, 0.7);
  const rounded = random.chance(0.85) ? Math.round(value * 2) * 5 : Math.round(value * 10);
  return Math.min(100, Math.max(10, rounded));
}

function workValues(random: Random, shares: readonly number[], latent: readonly number[]): (number | undefined)[] {
  return shares.flatMap((share, value) => {
    const steady = random.chance(0.7) ? (latent[value] as number) : random.unit();
    const answers =
      steady < share ? [high(random), high(random), high(random)] : fallingShort(random, important[value] as number);
    return answers.map((answer) => (random.chance(0.008) ? undefined : answer));
  });
}

function fallingShort(random: Random, importance: number): number[] {
  if (!random.chance(importance)) return [random.between(1, 3), random.between(2, 5), random.between(2, 5)];
  const enabled = random.chance(0.4);
  return [
    high(random),
    enabled ? high(random) : random.between(1, 3),
    enabled || random.chance(0.6) ? random.between(1, 3) : high(random),
  ];
}

function high(random: Random): number {
  return random.chance(0.68) ? 4 : 5;
}
