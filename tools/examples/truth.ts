import type { Day } from "./calendar.ts";
import type { Employer } from "./employers.ts";

/**
 * What really happened to an invented person, and beside it what the municipality wrote down about it (`recorded…`). The
 * files are written from the second, the answers from the wage returns from the first.
 */
export interface Person {
  readonly municipality: Municipality;
  readonly bsn: string;
  readonly clientNumber: string;
  readonly birth: Day;
  readonly sex: "m" | "f" | "x";
  /** Code of the statistic on re-integration. */
  readonly capacity: "10" | "11" | "20" | "40";
  readonly benefit: "PW" | "IOAW" | "Wajong" | "WIA" | "WW" | "none";
  readonly register: "yes" | "no" | "presumed";
  readonly grantor: "municipality" | "uwv";
  readonly beginning: Beginning;
  readonly destiny: Destiny;
  readonly spells: readonly Spell[];
  readonly jobs: readonly Job[];
  readonly exit?: { readonly reason: "death" | "state-pension-age" | "moved"; readonly on: Day };
  readonly support: Support;
}

export type Municipality = "apeldoorn" | "arnhem" | "zaanstad";

/** How a trajectory begins: what work there is on its first day. */
export const beginnings = [
  "in-job",
  "trial-first",
  "job-later",
  "never-placed",
  "sheltered",
  "participatiebaan",
  "self-employed",
  "before-coaching-only",
] as const;
export type Beginning = (typeof beginnings)[number];

/** What becomes of the job around the 182nd day after t0, and who knows about it. */
export type Destiny =
  | "kept"
  | "lost-later"
  | "other-job-soon"
  | "other-job-after-a-while"
  | "between-jobs"
  | "lost"
  | "end-not-dated"
  | "moved"
  | "death"
  | "state-pension-age"
  | "lost-unreported"
  | "new-job-unreported"
  | "zero-hours"
  | "none";

/** One granted facility: coaching on the job (30) or coaching towards work (40). */
export interface Spell {
  readonly ref: string;
  readonly type: "30" | "40";
  readonly from: Day;
  readonly to?: Day;
  readonly plannedTo: Day;
  readonly form: "natura-extern" | "subsidy-extern" | "intern" | "werkbegeleiding";
  readonly regime: "very-light" | "light" | "middle" | "intensive";
  readonly endReason?: SpellEnd;
  /** The index of the job that the file shows beside this facility. */
  readonly job?: number;
}

export type SpellEnd =
  | "completed"
  | "stopped-early"
  | "moved"
  | "job-lost"
  | "taken-over"
  | "other"
  | "death"
  | "pension";

export type JobKind =
  | "employment"
  | "agency"
  | "payroll"
  | "beschut-werk"
  | "self-employed"
  | "proefplaatsing"
  | "participatieplaats"
  | "participatiebaan";

export type JobEnd =
  | "contract-ended"
  | "resigned"
  | "dismissed"
  | "trial-period"
  | "other-job"
  | "death"
  | "pension"
  | "other";

export interface Job {
  readonly employer: Employer;
  readonly kind: JobKind;
  readonly from: Day;
  readonly to?: Day;
  readonly endReason?: JobEnd;
  readonly contractTo?: Day;
  readonly hours: number;
  readonly hoursLater: number;
  readonly tasksWidened: boolean;
  readonly loonwaarde?: number;
  /** From this day on the contract runs without a single hour of work. */
  readonly noHoursFrom?: Day;
  /** Whether the municipality knows the job at all. */
  readonly known: boolean;
  readonly recordedTo?: Day;
  readonly recordedReason?: JobEnd;
}

/** How much support a person needs and how somebody answers. */
export interface Support {
  readonly employeeHoursPerMonth: number;
  readonly employerHoursPerMonth: number;
  /** What is left of it after three months. */
  readonly decline: number;
}

const paidKinds: ReadonlySet<JobKind> = new Set(["employment", "agency", "payroll", "beschut-werk", "self-employed"]);

export function isPaid(job: Pick<Job, "kind">): boolean {
  return paidKinds.has(job.kind);
}

/** Whether paid work was really done on a day. */
export function worksOn(person: Person, day: Day): boolean {
  return person.jobs.some(
    (job) =>
      isPaid(job) &&
      job.from <= day &&
      (job.to === undefined || day <= job.to) &&
      (job.noHoursFrom === undefined || day < job.noHoursFrom),
  );
}
