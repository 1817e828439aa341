import { type DayNumber, dateOfDay, dayNumber } from "../calendar/day-number.ts";
import type { MeasurementFact } from "../facts/measurement.ts";
import { isPaid, workKinds } from "../facts/work-kind.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { NEAR_DAYS } from "./near-days.ts";
import { evidenceOf, unclear, type Verdict } from "./verdict.ts";
import type { Evidence } from "./work-status.ts";

interface Statement {
  readonly works: boolean;
  readonly day: DayNumber;
  readonly evidence: Evidence;
  readonly setting: "regular" | "sheltered" | "unknown";
}

/**
 * What people stated: coach's results, questionnaires, and income from work beside a benefit. Yes: a statement of work at
 * most 31 days from the day. No: a result or follow-up of no work on or before the day, or any later questionnaire at most
 * 31 days before it, and no later job. The later statement up to the day counts; two that differ on one day decide nothing.
 */
export function statementVerdict(trajectory: Trajectory, day: DayNumber): Verdict | undefined {
  const statements = statementsOf(trajectory, day);
  const upToDay = statements.filter((statement) => statement.day <= day);
  const latest = upToDay.filter((statement) => statement.day === upToDay.at(-1)?.day);
  if (latest.some((one) => one.works) && latest.some((one) => !one.works)) return unclear("sources-disagree");

  const [last] = latest;
  const near = last?.works && day - last.day <= NEAR_DAYS ? last : undefined;
  const after = statements.find((one) => one.works && one.day > day && one.day - day <= NEAR_DAYS);
  const works = near ?? after;
  if (works !== undefined) {
    const { evidence, setting } = works;
    return { status: "yes", reason: "statement-near-day", evidence, setting };
  }
  if (last === undefined || last.works || hasLaterJob(trajectory, last.day, day)) return undefined;
  return { status: "no", reason: "statement-no-work", evidence: last.evidence };
}

function statementsOf(trajectory: Trajectory, day: DayNumber): readonly Statement[] {
  const all = [...fromMeasurements(trajectory, day), ...fromResults(trajectory), ...fromIncome(trajectory, day)];
  return all.sort((a, b) => a.day - b.day);
}

function fromMeasurements({ statements }: Trajectory, day: DayNumber): readonly Statement[] {
  const measurements = statements.filter((statement) => statement.kind === "measurement");
  return measurements.flatMap((measurement) => {
    const { inWork, workKind, on } = measurement;
    if (inWork === undefined || inWork === "unknown") return [];
    const paid = workKind === undefined ? "yes" : isPaid({ workKind });
    if (inWork === "yes" && paid === "unknown") return [];
    const works = inWork === "yes" && paid === "yes";
    if (!works && !saysNoWork(measurement, day)) return [];
    const setting = workKind === undefined ? "unknown" : workKinds[workKind].setting;
    return [{ works, day: dayNumber(on), evidence: evidenceOf(measurement, on), setting }];
  });
}

/** At the start nobody asks whether a job was kept; in between, no work is news for 31 days only. */
function saysNoWork({ moment, on }: MeasurementFact, day: DayNumber): boolean {
  if (moment === "followUp") return true;
  return moment !== "baseline" && day - dayNumber(on) <= NEAR_DAYS;
}

function fromResults({ statements }: Trajectory): readonly Statement[] {
  const results = statements.filter((statement) => statement.kind === "result");
  return results.map((result) => ({
    works: result.code !== "R6",
    day: dayNumber(result.periodTo),
    evidence: evidenceOf(result, result.periodTo),
    setting: "unknown",
  }));
}

/** Income from work in the month of the day. */
function fromIncome({ benefits }: Trajectory, day: DayNumber): readonly Statement[] {
  const date = dateOfDay(day);
  return benefits
    .filter((benefit) => benefit.incomeFromWork === "yes" && benefit.validFrom !== undefined)
    .filter(({ validFrom = "", validTo = "" }) => validFrom <= date && date <= validTo)
    .map((benefit) => ({ works: true, day, evidence: evidenceOf(benefit, date), setting: "unknown" }));
}

function hasLaterJob({ jobs }: Trajectory, after: DayNumber, day: DayNumber): boolean {
  return jobs.some((job) => {
    const start = dayNumber(job.from);
    return isPaid(job) === "yes" && start >= after && start <= day;
  });
}
