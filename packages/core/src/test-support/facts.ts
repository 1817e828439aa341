import { assemblePerson } from "../assembly/assemble-person.ts";
import type { CoachingFact } from "../facts/coaching.ts";
import type { CoverageFact } from "../facts/coverage.ts";
import type { EmploymentFact, WageReturn } from "../facts/employment.ts";
import type { Fact } from "../facts/fact.ts";
import type { BenefitFact } from "../facts/income.ts";
import type { MeasurementFact } from "../facts/measurement.ts";
import type { ExitFact, ExitReason, PersonFact } from "../facts/person.ts";
import type { ProvisionFact } from "../facts/provision.ts";
import type { ResultCode, ResultFact } from "../facts/result.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { type End, endOn, openEnd } from "../values/end.ts";

/** A token that says in a test what it stands for. */
export const token = (name: string) => `v1.${name.replaceAll(" ", "-").padEnd(43, "_").slice(0, 43)}`;

export const OBSERVED_UNTIL = "2026-06-30";

const shared = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "export",
  source: "case-file",
  person: token("person"),
  observedUntil: OBSERVED_UNTIL,
} as const;

type Overrides<Kind extends Fact> = Partial<Omit<Kind, "kind">>;

export const coverage = (overrides: Overrides<CoverageFact> = {}): CoverageFact => {
  const { person: _, ...delivery } = shared;
  return {
    kind: "coverage",
    ...delivery,
    sourceKind: "case-file",
    observedFrom: "2024-01-01",
    selection: "started-since",
    jobEndsMaintained: "yes",
    hoursMode: "logged",
    hoursLogComplete: true,
    ...overrides,
  };
};

export const wageReturns = {
  ...shared,
  stream: "polis",
  source: "wage-return",
} as const;

export const wageReturnCoverage = (overrides: Overrides<CoverageFact> = {}): CoverageFact =>
  coverage({
    ...wageReturns,
    sourceKind: "wage-return",
    selection: "per-person-query",
    hoursMode: "none",
    ...overrides,
  });

export const person = (overrides: Overrides<PersonFact> = {}): PersonFact => ({
  kind: "person",
  ...shared,
  ...overrides,
});

export const provision = (
  from: string,
  to: string | End = openEnd,
  overrides: Overrides<ProvisionFact> = {},
): ProvisionFact => ({
  kind: "provision",
  ...shared,
  ref: token(`provision ${from}`),
  type: "30",
  grantedBy: "municipality",
  form: "unknown",
  from,
  to: toEnd(to),
  ...overrides,
});

export const job = (
  from: string,
  to: string | End = openEnd,
  overrides: Overrides<EmploymentFact> = {},
): EmploymentFact => ({
  kind: "employment",
  ...shared,
  jobRef: token(`job ${from}`),
  workKind: "employment",
  setting: "regular",
  from,
  to: toEnd(to),
  ...overrides,
});

/** A job in the wage returns with monthly returns of 100 hours from the first to the last month, both included. */
export const wageReturnJob = (
  from: string,
  to: string | End,
  returns: readonly WageReturn[],
  overrides: Overrides<EmploymentFact> = {},
): EmploymentFact =>
  job(from, to, { ...wageReturns, jobRef: token(`polis ${from}`), returns: [...returns], ...overrides });

/** Monthly returns with 100 paid hours, or as many as given. */
export function monthlyReturns(firstMonth: string, lastMonth: string, hours = 100): WageReturn[] {
  const returns: WageReturn[] = [];
  for (let month = firstMonth; month <= lastMonth; month = nextMonth(month)) {
    const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    returns.push({ from: `${month}-01`, to: `${month}-${days}`, paidMinutes: hours * 60 });
  }
  return returns;
}

const nextMonth = (month: string) => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
};

export const exit = (reason: ExitReason, on: string): ExitFact => ({ kind: "exit", ...shared, reason, on });

export const result = (code: ResultCode, periodTo: string, overrides: Overrides<ResultFact> = {}): ResultFact => ({
  kind: "result",
  ...shared,
  source: "coach-report",
  code,
  periodTo,
  ...overrides,
});

export const measurement = (on: string, overrides: Overrides<MeasurementFact> = {}): MeasurementFact => ({
  kind: "measurement",
  ...shared,
  source: "questionnaire",
  on,
  respondent: "employee",
  ...overrides,
});

export const coaching = (from: string, to: string, overrides: Overrides<CoachingFact> = {}): CoachingFact => ({
  kind: "coaching",
  ...shared,
  from,
  to,
  mode: "logged",
  ...overrides,
});

export const incomeFromWork = (month: string, lastDay: string): BenefitFact => ({
  kind: "benefit",
  ...shared,
  stream: "benefits",
  source: "benefit-file",
  law: "PW",
  from: "2024-01-01",
  to: openEnd,
  validFrom: `${month}-01`,
  validTo: `${month}-${lastDay}`,
  incomeFromWork: "yes",
});

/** The only trajectory in the facts of one person; a second one is a mistake in the test. */
export function onlyTrajectory(facts: readonly Fact[]): Trajectory {
  const coverages = facts.filter((fact): fact is CoverageFact => fact.kind === "coverage" && fact.person === undefined);
  const { trajectories } = assemblePerson(
    facts.filter((fact) => fact.person !== undefined),
    coverages,
  );
  const [trajectory] = trajectories;
  if (trajectory === undefined || trajectories.length > 1) throw new Error(`${trajectories.length} trajectories`);
  return trajectory;
}

const toEnd = (end: string | End): End => (typeof end === "string" ? endOn(end) : end);
