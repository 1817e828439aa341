export { type Citation, citing, type LegalSource } from "./law/citation.ts";
export { laws } from "./law/laws.ts";
export {
  type Parameter,
  type ParameterPeriod,
  type ParameterStatus,
  type ParameterUnit,
  parameterOn,
  type UnusableValue,
  type UsableValue,
} from "./law/parameter.ts";
export type { Reason } from "./law/reason.ts";
export type { ConditionAssessment } from "./schemes/assessment/assess-condition.ts";
export { assessScheme, type InvalidAssessment, type SchemeAssessment } from "./schemes/assessment/assess-scheme.ts";
export { type AssessmentReasonCode, assessmentReasons } from "./schemes/assessment/assessment-reasons.ts";
export type { ConditionVerdict } from "./schemes/assessment/kleene.ts";
export { BeforeJob, SchemeSituation, TargetGroupStatement } from "./schemes/assessment/scheme-situation.ts";
export type { Calculation, CalculationStep, UsedNumber } from "./schemes/calculation.ts";
export { earliestRetroactiveStart, RetroactiveStartInput } from "./schemes/calculators/earliest-retroactive-start.ts";
export { InternalCoachSubsidyInput, internalCoachSubsidy } from "./schemes/calculators/internal-coach-subsidy.ts";
export {
  JobCoachHoursInput,
  type JobCoachMinutes,
  jobCoachHours,
  TrialPlacementHoursInput,
  trialPlacementHours,
} from "./schemes/calculators/job-coach-hours.ts";
export { type LoonkostensubsidieAmounts, loonkostensubsidie } from "./schemes/calculators/loonkostensubsidie.ts";
export { LoonkostensubsidieInput } from "./schemes/calculators/loonkostensubsidie-input.ts";
export {
  type LoonkostenvoordeelAmounts,
  LoonkostenvoordeelInput,
  LoonkostenvoordeelKind,
  loonkostenvoordeel,
} from "./schemes/calculators/loonkostenvoordeel.ts";
export {
  type LoonwaardeAmounts,
  LoonwaardeInput,
  loonwaarde,
  MeasuredTask,
} from "./schemes/calculators/loonwaarde.ts";
export { type MinimumWageAmounts, MinimumWageInput, minimumWage } from "./schemes/calculators/minimum-wage.ts";
export { MinutesPerClientInput, minutesPerClient } from "./schemes/calculators/minutes-per-client.ts";
export type { Bound, DateFact, Requirement } from "./schemes/catalogue/requirement.ts";
export type { Condition, DurationRule, Scheme, SchemeId, StatementStatus } from "./schemes/catalogue/scheme.ts";
export { findScheme, schemes } from "./schemes/catalogue/schemes.ts";
export type { CombinationVerdict } from "./schemes/combination/combination-rules.ts";
export {
  combineSchemes,
  type SchemeCombination,
  type SchemeCombinations,
} from "./schemes/combination/combine-schemes.ts";
export { minimumWageHour, minimumWageMonth } from "./schemes/parameters/minimum-wage.ts";
export { schemeParameters } from "./schemes/parameters/scheme-parameters.ts";
export { type YouthTier, youthTiers } from "./schemes/parameters/youth-minimum-wage.ts";
