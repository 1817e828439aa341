import { addDays, type CalendarDate, MatchAspect, type MeasurementFact, type WorkValueAnswers } from "@jobcoach/core";
import type { Random } from "@jobcoach/outcomes";
import { between, type Life } from "./rich-life.ts";

type Moment = "baseline" | "followUp";

/** Who answers a questionnaire, of every hundred. */
const ANSWERED: Readonly<Record<Moment, number>> = { baseline: 88, followUp: 76 };

/** What employee and coach answer at the start and half a year later, as far as they answer. */
export function* answersOf(life: Life): Generator<MeasurementFact> {
  const { coached, random, job, trial } = life;
  const start = trial ?? job ?? coached;
  const t0 = start < coached ? coached : start;
  for (const [moment, days] of [
    ["baseline", between(random, 5, 40)],
    ["followUp", between(random, 170, 200)],
  ] as const) {
    const on = addDays(t0, days);
    if (random() * 100 < ANSWERED[moment]) yield employeeOn(life, moment, on);
    if (random() * 100 < ANSWERED[moment]) yield coachOn(life, moment, on);
  }
}

function employeeOn(life: Life, moment: Moment, on: CalendarDate): MeasurementFact {
  const { random } = life;
  const shared = askedOn(life, moment, on);
  if (shared.inWork === "no") return { ...shared, respondent: "employee" };
  const better = moment === "followUp" ? 4 : 0;
  const told = random() < 0.7;
  const toldColleagues = random() < 0.5;
  return {
    ...shared,
    respondent: "employee",
    workFit: mark(random, 68 + better),
    supportBenefit: mark(random, 76 + better),
    understood: mark(random, 80),
    rapport: mark(random, 79 + better),
    supportFit: mark(random, 73 + better),
    satisfaction: mark(random, 78 + better),
    capabilities: WORK_VALUES.map((chances) => workValueOf(random, chances, moment)),
    disclosedToEmployer: told,
    ...(told ? { reactionEmployer: mark(random, 74) } : {}),
    disclosedToColleagues: toldColleagues,
    ...(toldColleagues ? { reactionColleagues: mark(random, 72 - better) } : {}),
  };
}

function coachOn(life: Life, moment: Moment, on: CalendarDate): MeasurementFact {
  const { random } = life;
  const shared = { ...askedOn(life, moment, on), respondent: "coach" as const };
  const judgement = random() < 0.5 ? "better" : random() < 0.6 ? "same" : "worse";
  const judged = moment === "followUp" ? ({ coachJudgement: judgement } as const) : {};
  if (shared.inWork === "no") return { ...shared, ...judged };
  return {
    ...shared,
    ...judged,
    match: ASPECTS.map((aspect) => ({ aspect, rating: ratingOf(random, aspect === "mental-workload" ? 0.3 : 0) })),
    ...(moment === "followUp" ? { tasksWidened: random() < 0.12 } : {}),
  };
}

function askedOn({ own, random, job, jobEnd, nextJob, hoursPerWeek, growth }: Life, moment: Moment, on: CalendarDate) {
  const lost = jobEnd.state === "on" && jobEnd.day < on;
  const works = job !== undefined && (!lost || (nextJob !== undefined && nextJob <= on));
  return {
    kind: "measurement",
    ...own,
    source: "questionnaire",
    moment,
    on: on > own.observedUntil ? own.observedUntil : on,
    inWork: random() < 0.03 ? "unknown" : works ? "yes" : "no",
    ...(works ? { hoursPerWeek: hoursPerWeek + (moment === "followUp" ? growth : 0) } : {}),
  } as const;
}

const mark = (random: Random, mean: number) =>
  Math.min(100, Math.max(20, Math.round((mean + (random() + random() + random() - 1.5) * 24) / 5) * 5));

/** Of every hundred, per work value: who finds it important, who finds room for it, and who achieves it. */
const WORK_VALUES = [
  [84, 70, 66],
  [82, 62, 55],
  [70, 58, 56],
  [86, 80, 79],
  [64, 50, 48],
  [78, 68, 64],
  [90, 58, 49],
] as const;

function workValueOf(random: Random, [a, b, c]: (typeof WORK_VALUES)[number], moment: Moment): WorkValueAnswers {
  const change = moment === "followUp" ? 5 : 0;
  return { a: answer(random, a), b: answer(random, b + change), c: answer(random, c + change) };
}

const answer = (random: Random, percent: number) =>
  random() * 100 < percent ? between(random, 4, 5) : between(random, 1, 3);

const ASPECTS = MatchAspect.options.slice(0, 10);

/** Mostly good or excellent. */
function ratingOf(random: Random, worse: number) {
  const turn = random() - worse * 0.5;
  return turn < 0 ? 1 : turn < 0.07 ? 1 : turn < 0.27 ? 2 : turn < 0.74 ? 3 : 4;
}
