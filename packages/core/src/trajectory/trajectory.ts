import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CoachingFact } from "../facts/coaching.ts";
import type { CoverageFact } from "../facts/coverage.ts";
import type { EmploymentFact } from "../facts/employment.ts";
import type { Grantor, StreamName } from "../facts/envelope.ts";
import type { BenefitFact, RegisterFact, SubsidyFact } from "../facts/income.ts";
import type { MeasurementFact } from "../facts/measurement.ts";
import type { ExitFact, PersonFact } from "../facts/person.ts";
import type { ProvisionFact } from "../facts/provision.ts";
import type { PlanFact, ResultFact } from "../facts/result.ts";
import type { MunicipalityCode } from "../municipalities/municipality-code.ts";
import type { End } from "../values/end.ts";
import type { Token } from "../values/token.ts";
import type { Conflict } from "./conflict.ts";

/** A stretch of coaching as it was granted once: one type-30 record, one UWV award. */
export type Episode = ProvisionFact;

/** A job of the person as one source knows it; jobs of several sources stand beside each other. */
export type Job = EmploymentFact;

/** What is known of the person at the start of the trajectory; a trait on which sources disagree is left out. */
export type Traits = Pick<
  PersonFact,
  "birthMonth" | "sex" | "workCapacity" | "goal" | "education" | "earlierWork" | "vulnerabilities" | "lifeDomains"
>;

/** How long the job ran at t0: whole days, at most 182 or more; or not known. */
export type TenureAtStart = { readonly known: true; readonly days: number } | { readonly known: false };

/**
 * The job coaching of one person without a gap of more than 28 days, whoever grants it, with all that is known of the
 * person's work. A new employer does not start a new trajectory. All lists are in a fixed order that does not depend on
 * the order of the facts.
 */
export interface Trajectory {
  readonly municipality: MunicipalityCode;
  readonly person: Token;
  /** Who grants the coaching on t0, or on the first day where no paid job was found. */
  readonly grantor: Grantor;
  /** First day of coaching. */
  readonly start: CalendarDate;
  /** End of the coaching. */
  readonly end: End;
  readonly episodes: readonly Episode[];
  /** Coaching towards work (type 40) that ended at most 28 days before the start. */
  readonly leadIn?: Episode;
  /**
   * This is coaching towards work (type 40) that led to no job coaching: `episodes` are of that type, there is no t0, and no
   * hours, questionnaires or plans belong to it.
   */
  readonly onlyTowardsWork?: true;
  /** First day on which both coaching and a paid job run; absent when that day has not come. */
  readonly t0?: CalendarDate;
  /** The paid job that ran on t0. */
  readonly jobAtStart?: Job;
  readonly tenureAtStart: TenureAtStart;
  readonly jobs: readonly Job[];
  readonly coaching: readonly CoachingFact[];
  readonly measurements: readonly MeasurementFact[];
  readonly results: readonly ResultFact[];
  /** All that anybody stated about this person's work, whichever trajectory it belongs to. */
  readonly statements: readonly (MeasurementFact | ResultFact)[];
  readonly plans: readonly PlanFact[];
  readonly subsidies: readonly SubsidyFact[];
  readonly benefits: readonly BenefitFact[];
  readonly registers: readonly RegisterFact[];
  readonly exits: readonly ExitFact[];
  readonly traits: Traits;
  /** What each source says of the person, from which the traits were taken. */
  readonly persons: readonly PersonFact[];
  /** What the deliveries that speak of this person can speak about. */
  readonly coverages: readonly CoverageFact[];
  /** The streams that grant the episodes. */
  readonly streams: readonly StreamName[];
  readonly conflicts: readonly Conflict[];
}
