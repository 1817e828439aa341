import { describe, expectTypeOf, test } from "vitest";
import type { CodeList } from "./codes.ts";
import { provisionTypeCodes } from "./codes.ts";
import {
  type Assembly,
  assemble,
  type CalendarDate,
  type CoachingMinutes,
  coachingMinutesAtMoments,
  type Fact,
  type FactKind,
  type Finding,
  factFindings,
  handoversOf,
  type hoursGrowth,
  type kindOfWorkOn,
  type PersonalFact,
  type PositiveDevelopment,
  type Provenance,
  type ProvisionType,
  positiveDevelopment,
  type SameEmployer,
  sameEmployerOn,
  type statusOn,
  type Trajectory,
  trajectoryProvenance,
  type WorkKind,
  type YesNoUnknown,
} from "./index.ts";
import {
  type assessScheme,
  type Calculation,
  type loonkostensubsidie,
  type Reason,
  type SchemeId,
  schemes,
} from "./schemes.ts";

describe("facts and trajectories", () => {
  test("a fact is told apart by its kind, and coverage alone may have no person", () => {
    expectTypeOf<Extract<Fact, { kind: "employment" }>["workKind"]>().toEqualTypeOf<WorkKind>();
    expectTypeOf<PersonalFact["person"]>().toEqualTypeOf<string>();
    expectTypeOf<Extract<Fact, { kind: "coverage" }>["person"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<FactKind>().extract<"coverage" | "plan">().toEqualTypeOf<"coverage" | "plan">();
    expectTypeOf(factFindings).returns.toEqualTypeOf<readonly Finding[]>();
  });

  test("assembly takes anything that can be iterated and gives what cannot be changed", () => {
    expectTypeOf(assemble).parameter(0).toEqualTypeOf<Iterable<Fact>>();
    expectTypeOf<Assembly["trajectories"]>().toEqualTypeOf<readonly Trajectory[]>();
    expectTypeOf<Trajectory["t0"]>().toEqualTypeOf<CalendarDate | undefined>();
    expectTypeOf(trajectoryProvenance).returns.toEqualTypeOf<readonly Provenance[]>();
  });
});

describe("answers are unions that must be told apart", () => {
  test("only a yes or a no has evidence", () => {
    type Status = ReturnType<typeof statusOn>;
    expectTypeOf<Extract<Status, { status: "yes" }>>().toHaveProperty("evidence");
    expectTypeOf<Extract<Status, { status: "unknown" }>>().not.toHaveProperty("evidence");
  });

  test("hours are there only where they are known", () => {
    type Growth = ReturnType<typeof hoursGrowth>;
    expectTypeOf<Extract<Growth, { known: true }>["grew"]>().toEqualTypeOf<boolean>();
    expectTypeOf<Extract<Growth, { known: false }>>().not.toHaveProperty("grew");
    expectTypeOf(coachingMinutesAtMoments).returns.exclude<undefined>().toHaveProperty("baseline");
    expectTypeOf<CoachingMinutes["coachedDays"]>().toBeNumber();
  });

  test("who never started work has no development", () => {
    expectTypeOf(positiveDevelopment).returns.toEqualTypeOf<PositiveDevelopment | undefined>();
    expectTypeOf<PositiveDevelopment["developed"]>().toEqualTypeOf<YesNoUnknown>();
    expectTypeOf(sameEmployerOn).returns.toEqualTypeOf<SameEmployer>();
    expectTypeOf(handoversOf).returns.items.toHaveProperty("gapDays");
    expectTypeOf<Extract<ReturnType<typeof kindOfWorkOn>, { kind: "none" }>["known"]>().toEqualTypeOf<true>();
  });
});

describe("schemes and code lists", () => {
  test("an amount can be read only after the outcome was looked at", () => {
    type Answer = ReturnType<typeof loonkostensubsidie>;
    expectTypeOf<Extract<Answer, { outcome: "refused" }>>().not.toHaveProperty("amounts");
    expectTypeOf<Extract<Answer, { outcome: "computed" }>["amounts"]["totalCents"]>().toEqualTypeOf<number>();
    expectTypeOf<Extract<Answer, { outcome: "partial" }>["amounts"]["totalCents"]>().toEqualTypeOf<
      number | undefined
    >();
    expectTypeOf<Extract<Calculation<object>, { outcome: "refused" }>["reasons"][0]>().toEqualTypeOf<Reason>();
  });

  test("a verdict on a scheme is one of four", () => {
    expectTypeOf<ReturnType<typeof assessScheme>["verdict"]>().toEqualTypeOf<
      "eligible" | "not-eligible" | "unknown" | "invalid"
    >();
    expectTypeOf(schemes).items.toHaveProperty("id").toEqualTypeOf<SchemeId>();
  });

  test("a code list misses no code of its vocabulary", () => {
    expectTypeOf(provisionTypeCodes).toExtend<CodeList<ProvisionType>>();
    expectTypeOf<keyof (typeof provisionTypeCodes)["codes"]>().toEqualTypeOf<ProvisionType>();
  });
});
