import { z } from "zod";
import { CoachingFact } from "./coaching.ts";
import { CoverageFact } from "./coverage.ts";
import { EmploymentFact } from "./employment.ts";
import { BenefitFact, RegisterFact, SubsidyFact } from "./income.ts";
import { MeasurementFact } from "./measurement.ts";
import { ExitFact, PersonFact } from "./person.ts";
import { ProvisionFact } from "./provision.ts";
import { PlanFact, ResultFact } from "./result.ts";

/**
 * One statement of one source about one person (or, for coverage, about the delivery). Sources say different things about
 * one person; nobody fills another's columns.
 */
export const Fact = z
  .discriminatedUnion("kind", [
    CoverageFact,
    PersonFact,
    ExitFact,
    ProvisionFact,
    EmploymentFact,
    BenefitFact,
    RegisterFact,
    CoachingFact,
    MeasurementFact,
    PlanFact,
    SubsidyFact,
    ResultFact,
  ])
  .meta({ id: "Fact", title: "Feit", description: "One statement of one source." });
export type Fact = z.infer<typeof Fact>;

export type FactKind = Fact["kind"];

/** A fact about one person: every kind but coverage. */
export type PersonalFact = Exclude<Fact, CoverageFact>;
