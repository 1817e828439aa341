import { type DayNumber, dateOfDay, dayNumber } from "../calendar/day-number.ts";
import type { BenefitFact } from "../facts/income.ts";
import type { MeasurementFact } from "../facts/measurement.ts";
import type { ResultFact } from "../facts/result.ts";
import { isPaid, workKinds } from "../facts/work-kind.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { rememberLast } from "../values/remember-last.ts";
import { NEAR_DAYS } from "./near-days.ts";
import { type Statement, unclear, type Verdict } from "./verdict.ts";

/**
 * What people stated: coach's results, questionnaires, and income from work beside a benefit. Yes: a statement of work at
 * most 31 days from the day. No: a result or follow-up of no work on or before the day, or any later questionnaire at most
 * 31 days before it, and no later job. The later statement up to the day counts; two that differ on one day decide nothing.
 */
export function statementVerdict(trajectory: Trajectory, day: DayNumber): Verdict | undefined {
  let last: Statement | undefined;
  let isDisputed = false;
  let after: Statement | undefined;
  for (const one of statementsOn(trajectory, day)) {
    if (one.through < day) continue;
    if (one.day > day) {
      if (one.works && one.day - day <= NEAR_DAYS) after ??= one;
    } else if (last?.day === one.day) isDisputed ||= one.works !== last.works;
    else {
      last = one;
      isDisputed = false;
    }
  }
  if (isDisputed) return unclear("sources-disagree");

  const near = last?.works && day - last.day <= NEAR_DAYS ? last : undefined;
  const works = near ?? after;
  if (works !== undefined) return { status: "yes", reason: "statement-near-day", shownBy: works };
  if (last === undefined || last.works || hasLaterJob(trajectory, last.day, day)) return undefined;
  return { status: "no", reason: "statement-no-work", shownBy: last };
}

/** Statements in the order of their days, and income in the month of the day after those of the day itself. */
function statementsOn({ statements, benefits }: Trajectory, day: DayNumber): readonly Statement[] {
  const stated = inOrderOfDay(statements);
  const income = benefits.length === 0 ? [] : fromIncome(benefits, day);
  return income.length === 0 ? stated : [...stated, ...income].sort((a, b) => a.day - b.day);
}

const inOrderOfDay: (statements: Trajectory["statements"]) => readonly Statement[] = /* @__PURE__ */ rememberLast(
  (statements) => {
    const all: Statement[] = [];
    for (const one of statements) {
      const stated = one.kind === "measurement" ? fromMeasurement(one) : undefined;
      if (stated !== undefined) all.push(stated);
    }
    for (const one of statements) if (one.kind === "result") all.push(fromResult(one));
    return isInOrder(all) ? all : all.sort((a, b) => a.day - b.day);
  },
);

const isInOrder = (all: readonly Statement[]) => all.every(({ day }, at) => at === 0 || all[at - 1]!.day <= day);

function fromMeasurement(measurement: MeasurementFact): Statement | undefined {
  const { inWork, workKind, on } = measurement;
  if (inWork === undefined || inWork === "unknown") return undefined;
  const paid = workKind === undefined ? "yes" : isPaid({ workKind });
  if (inWork === "yes" && paid === "unknown") return undefined;
  const works = inWork === "yes" && paid === "yes";
  const day = dayNumber(on);
  const through = works ? FOREVER : saysNoWorkThrough(measurement, day);
  if (through === undefined) return undefined;
  const setting = workKind === undefined ? "unknown" : workKinds[workKind].setting;
  return { works, day, through, fact: measurement, setting };
}

/** At the start nobody asks whether a job was kept; in between, no work is news for 31 days only. */
function saysNoWorkThrough({ moment }: MeasurementFact, day: DayNumber): DayNumber | undefined {
  if (moment === "followUp") return FOREVER;
  return moment === "baseline" ? undefined : day + NEAR_DAYS;
}

/** A day after all that a date can name. */
const FOREVER: DayNumber = 1_000_000;

const fromResult = (fact: ResultFact): Statement => ({
  works: fact.code !== "R6",
  day: dayNumber(fact.periodTo),
  through: FOREVER,
  fact,
  setting: "unknown",
});

/** Income from work in the month of the day. */
function fromIncome(benefits: readonly BenefitFact[], day: DayNumber): readonly Statement[] {
  const date = dateOfDay(day);
  return benefits
    .filter((benefit) => benefit.incomeFromWork === "yes" && benefit.validFrom !== undefined)
    .filter(({ validFrom = "", validTo = "" }) => validFrom <= date && date <= validTo)
    .map((fact) => ({ works: true, day, through: day, fact, setting: "unknown" }));
}

function hasLaterJob({ jobs }: Trajectory, after: DayNumber, day: DayNumber): boolean {
  return jobs.some((job) => {
    const start = dayNumber(job.from);
    return isPaid(job) === "yes" && start >= after && start <= day;
  });
}
