import {
  assemble,
  type CoachingFact,
  type CoverageFact,
  type EmploymentFact,
  type ExitFact,
  endOn,
  type Fact,
  type MeasurementFact,
  openEnd,
  type ProvisionFact,
  type ResultFact,
  type SubsidyFact,
  type Trajectory,
  type WorkValueAnswers,
} from "@jobcoach/core";

/** An invented token that is as long as a real one. */
export const token = (name: string): string =>
  `v1.${name
    .replaceAll(/[^A-Za-z0-9_-]/g, "_")
    .padEnd(43, "x")
    .slice(0, 43)}`;

const envelope = {
  municipality: "GM0200",
  grantor: "municipality" as const,
  stream: "case-file",
  source: "case-file" as const,
  observedUntil: "2026-06-30",
};
const person = token("anna");

export const coverage = (over: Partial<CoverageFact> = {}): CoverageFact => ({
  kind: "coverage",
  ...envelope,
  sourceKind: "case-file",
  observedFrom: "2023-01-01",
  selection: "started-since",
  jobEndsMaintained: "yes",
  hoursMode: "logged",
  hoursLogComplete: true,
  ...over,
});

export const provision = (over: Partial<ProvisionFact> = {}): ProvisionFact => ({
  kind: "provision",
  ...envelope,
  person,
  record: token("award"),
  ref: token("award"),
  type: "30",
  grantedBy: "municipality",
  form: "natura-extern",
  from: "2025-01-15",
  to: openEnd,
  ...over,
});

export const job = (over: Partial<EmploymentFact> = {}): EmploymentFact => ({
  kind: "employment",
  ...envelope,
  person,
  record: token("job"),
  jobRef: token("job"),
  workKind: "employment",
  setting: "regular",
  from: "2025-01-15",
  to: openEnd,
  ...over,
});

export const log = (from: string, minutes: Partial<CoachingFact>, to = from): CoachingFact => ({
  kind: "coaching",
  ...envelope,
  person,
  record: token(`log${from}${to}`),
  from,
  to,
  mode: "logged",
  ...minutes,
});

export const measurement = (on: string, over: Partial<MeasurementFact> = {}): MeasurementFact => ({
  kind: "measurement",
  ...envelope,
  source: "questionnaire",
  person,
  record: token(`measurement${on}`),
  on,
  respondent: "employee",
  inWork: "yes",
  ...over,
});

export const exit = (reason: ExitFact["reason"], on: string): ExitFact => ({
  kind: "exit",
  ...envelope,
  person,
  record: token("exit"),
  reason,
  on,
});

export const result = (code: ResultFact["code"], periodTo: string): ResultFact => ({
  kind: "result",
  ...envelope,
  source: "coach-report",
  person,
  record: token(`result${periodTo}`),
  code,
  periodTo,
});

export const subsidy = (scheme: SubsidyFact["scheme"], from: string): SubsidyFact => ({
  kind: "subsidy",
  ...envelope,
  person,
  record: token(`${scheme}${from}`),
  scheme,
  from,
  to: openEnd,
});

/** Seven answers of which the first `inSet` are in the capability set and the last `missing` miss an answer. */
export const workValues = (inSet: number, missing = 0): WorkValueAnswers[] =>
  Array.from({ length: 7 }, (_, index) => {
    if (index < inSet) return { a: 5, b: 4, c: 4 };
    return index >= 7 - missing ? { a: 4, b: 4, c: null } : { a: 5, b: 4, c: 3 };
  });

/** The one trajectory that the facts assemble to. */
export function trajectoryOf(...facts: Fact[]): Trajectory {
  const { trajectories } = assemble(facts);
  const [only] = trajectories;
  if (only === undefined || trajectories.length > 1) throw new Error(`${trajectories.length} trajectories`);
  return only;
}

export { endOn };
