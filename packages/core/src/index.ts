export { type Handover, handoversOf } from "./answers/handover.ts";
export { type HoursBasis, type HoursGrowth, hoursGrowth, hoursGrowthBy } from "./answers/hours-growth.ts";
export { type Intensity, intensityOf } from "./answers/intensity.ts";
export { type KindOfWork, kindOfWorkOn } from "./answers/kind-of-work.ts";
export { hasDeveloped, type PositiveDevelopment, positiveDevelopment } from "./answers/positive-development.ts";
export { type SameEmployer, sameEmployerOn } from "./answers/same-employer.ts";
export { type TenureClass, tenureClassOf } from "./answers/tenure.ts";
export { type WorkFacets, workFacetsOn } from "./answers/work-facets.ts";
export { type Assembly, assemble, withTowardsWork } from "./assembly/assemble.ts";
export { type AssembledPerson, assemblePerson } from "./assembly/assemble-person.ts";
export { tellingApart } from "./assembly/fact-identity.ts";
export { isSheltered } from "./assembly/first-working-day.ts";
export { CalendarDate, calendarDate, daysInMonth, isCalendarDate } from "./calendar/calendar-date.ts";
export { CalendarMonth, firstDayOf, lastDayOf, monthOf } from "./calendar/calendar-month.ts";
export { addDays, type DayNumber, dateOfDay, dayNumber } from "./calendar/day-number.ts";
export { type DaySpan, overlap, spanOf } from "./calendar/day-span.ts";
export { HalfYear, halfYearOf, lastDayOfHalfYear } from "./calendar/half-year.ts";
export { daysOfMonth, type MonthNumber, monthNumber, monthOfDay } from "./calendar/month-number.ts";
export { CapabilityAnswers, type UnusableAnswers } from "./capability/capability-answers.ts";
export {
  type CapabilityChange,
  capabilityChange,
  type MeanChange,
  type WorkValueChange,
} from "./capability/capability-change.ts";
export { type CapabilityCount, capabilityCount } from "./capability/capability-count.ts";
export {
  type CapabilityDiscrepancy,
  capabilityDiscrepancy,
  type WorkValueDiscrepancies,
} from "./capability/capability-discrepancy.ts";
export {
  type CapabilityOrientation,
  type CapabilityScore,
  capabilityOrientations,
  capabilityThreshold,
  type ScoreDirection,
} from "./capability/capability-score.ts";
export {
  type CapabilityOptions,
  type CapabilitySet,
  capabilitySet,
  type WorkValueResult,
} from "./capability/capability-set.ts";
export { type CapabilityShare, capabilityShare } from "./capability/capability-share.ts";
export { WorkValue } from "./capability/work-value.ts";
export type { WorkValueState } from "./capability/work-value-state.ts";
export { type CodeList, type CodeOrigin, type CodeSource, hasCode } from "./codes/code-list.ts";
export {
  DeliveryMetadata,
  DeliveryPeriod,
  type PartialMetadata,
  RecognisedFormat,
  RecordCounts,
} from "./delivery/delivery.ts";
export { DeliveryHeader, FACTS_SCHEMA, NO_ORIGINAL } from "./delivery/delivery-header.ts";
export { isOtherKey, type KeyOfDelivery } from "./delivery/is-other-key.ts";
export { CoachingActivity, CoachingFact } from "./facts/coaching.ts";
export { CoachingTheme } from "./facts/coaching-theme.ts";
export { CoverageFact, HoursMode, Selection } from "./facts/coverage.ts";
export {
  ContractKind,
  EmploymentFact,
  JobEndReason,
  WageReturn,
  WorkKind,
  WorkSetting,
  YesNoUnknown,
} from "./facts/employment.ts";
export { Grantor, SourceRole, StreamName } from "./facts/envelope.ts";
export { Fact, type FactKind, type PersonalFact } from "./facts/fact.ts";
export { factFindings } from "./facts/fact-findings.ts";
export { factRules } from "./facts/fact-rules.ts";
export {
  BenefitEndClass,
  BenefitFact,
  BenefitLaw,
  LoonwaardeBase,
  RegisterFact,
  RegisterStatus,
  SubsidyFact,
  SubsidyScheme,
} from "./facts/income.ts";
export { LifeDomain } from "./facts/life-domain.ts";
export {
  CoachJudgement,
  MarkTenths,
  MatchRating,
  MeasurementFact,
  Moment,
  NeedEvent,
  Respondent,
} from "./facts/measurement.ts";
export {
  EarlierWork,
  EducationLevel,
  ExitFact,
  ExitReason,
  FacilityGoal,
  PersonFact,
  Sex,
  Vulnerability,
  WorkCapacity,
} from "./facts/person.ts";
export {
  CoachingRegime,
  Methodology,
  ProviderType,
  ProvisionEndReason,
  ProvisionFact,
  ProvisionForm,
  ProvisionType,
} from "./facts/provision.ts";
export { GoalHorizon, GoalReached, PlanFact, ResultCode, ResultFact } from "./facts/result.ts";
export { SupportedEmploymentStep } from "./facts/supported-employment-step.ts";
export { isPaid, workKinds } from "./facts/work-kind.ts";
export { WorkValueAnswers } from "./facts/work-value-answers.ts";
export { Cause, Finding, FindingLevel, Place, refusesDelivery, Severity } from "./finding/finding.ts";
export { createFindingGroups, FindingGroup, type RuleHints } from "./finding/finding-group.ts";
export { defineRules, findingOf, type Rule, type RuleParameters } from "./finding/rule.ts";
export { whyOf } from "./finding/why-of.ts";
export {
  CorePoint,
  corePointOfActivity,
  corePointOfTheme,
  corePointsOf,
  stepOfActivity,
  touchedBy,
} from "./guidance/core-points.ts";
export {
  type CoachingMinutes,
  type CoachingMinutesAtMoments,
  coachingMinutesAtMoments,
  hoursWindows,
  loggedCoachingMinutes,
} from "./hours/coaching-minutes.ts";
export { hoursModeOf, type RecordedHoursMode } from "./hours/hours-mode.ts";
export type { HoursUnknownReason, MinutesFor, WindowMinutes } from "./hours/logged-minutes.ts";
export { type MomentWindow, momentWindows, nearestToMoment, type PairedMoment, rankAtMoment } from "./hours/moments.ts";
export { type Citation, citing, type LegalSource } from "./law/citation.ts";
export type { Reason } from "./law/reason.ts";
export { CoachingGoal, horizonOf } from "./match/coaching-goal.ts";
export {
  CoachingAgreement,
  type CoachingPlan,
  type CoachingPlanResult,
  makeCoachingPlan,
} from "./match/coaching-plan.ts";
export { type ComparedRow, comparedRows, Discrepancy, Match, MatchRow, Remedy } from "./match/match.ts";
export { type AspectDescription, MatchAspect, matchAspects, studyAspects } from "./match/match-aspect.ts";
export { type AspectRating, MatchAssessment, type UnusableRatings } from "./match/match-assessment.ts";
export { type AspectChange, type MatchChange, matchChange } from "./match/match-change.ts";
export {
  type ComponentPair,
  type ComponentSide,
  MatchComponent,
  matchComponents,
  matchingFormSource,
} from "./match/match-component.ts";
export { type MatchScore, matchScore } from "./match/match-score.ts";
export { type PlanFactEnvelope, planFacts } from "./match/plan-facts.ts";
export { type EmployerPlan, planForEmployer } from "./match/plan-for-employer.ts";
export type { PlanRefusal, PlanRefusalCode } from "./match/plan-rules.ts";
export { EmployeeProfile, WorkProfile } from "./match/profile.ts";
export {
  LABOUR_MARKET_REGIONS_AS_OF,
  type LabourMarketRegion,
  labourMarketRegions,
  type RegionOnDay,
  regionOf,
} from "./municipalities/labour-market-regions.ts";
export { MunicipalityCode, municipalityCodeOf } from "./municipalities/municipality-code.ts";
export { municipalityFindings } from "./municipalities/municipality-findings.ts";
export { type MunicipalityOnDay, municipalityOn, successorsOf } from "./municipalities/municipality-on.ts";
export {
  findMunicipality,
  MUNICIPALITIES_AS_OF,
  type Municipality,
  municipalities,
  municipalitiesOn,
} from "./municipalities/municipality-register.ts";
export { municipalityRules } from "./municipalities/municipality-rules.ts";
export { policyProfileOn, policyProfiles } from "./municipalities/policy-profiles.ts";
export {
  type HarmonisedRegime,
  harmonisedRegime,
  type PolicyProfile,
  type RegimePolicy,
  regimeOfShare,
} from "./policy/policy-profile.ts";
export { type ExclusionReason, exclusionBefore } from "./status/exits.ts";
export { type Maturity, maturityOf, workObservedUntil, workSettledFrom } from "./status/maturity.ts";
export { statusOn, type WorkAnswer, workOn } from "./status/status-on.ts";
export type { Evidence, NotWorkingReason, UnknownReason, WorkingReason, WorkStatus } from "./status/work-status.ts";
export type { Conflict, Statement } from "./trajectory/conflict.ts";
export { type Provenance, provenanceOf, type TrajectoryField, trajectoryProvenance } from "./trajectory/provenance.ts";
export type { Episode, Job, TenureAtStart, Traits, Trajectory } from "./trajectory/trajectory.ts";
export { isBsn } from "./values/bsn.ts";
export { End, endOn, openEnd, unknownEnd } from "./values/end.ts";
export { KeyCheck } from "./values/key-check.ts";
export { type Language, LocalizedText } from "./values/localized-text.ts";
export { holdsLongNumber, mayHoldBsn } from "./values/safe-to-show.ts";
export { Token } from "./values/token.ts";
