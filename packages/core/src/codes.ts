export {
  coachingActivityCodes,
  coachingContactCodes,
  coachingModeCodes,
  coachingRegimeCodes,
  coachingThemeCodes,
  corePointCodes,
  supportedEmploymentStepCodes,
} from "./codes/coaching.ts";
export { type CodeList, type CodeOrigin, type CodeSource, hasCode } from "./codes/code-list.ts";
export { codeLists } from "./codes/code-lists.ts";
export { hoursModeCodes, selectionCodes, sourceRoleCodes } from "./codes/delivery.ts";
export { causeCodes, findingLevelCodes, severityCodes } from "./codes/finding.ts";
export {
  benefitEndCodes,
  benefitLawCodes,
  loonwaardeBaseCodes,
  registerStatusCodes,
  subsidySchemeCodes,
} from "./codes/income.ts";
export { matchAspectCodes, matchComponentCodes, remedyCodes } from "./codes/match.ts";
export {
  capabilityQuestionCodes,
  coachJudgementCodes,
  matchRatingCodes,
  momentCodes,
  needEventCodes,
  respondentCodes,
  workValueAnswerCodes,
  workValueCodes,
} from "./codes/measurement.ts";
export {
  earlierWorkCodes,
  educationCodes,
  exitReasonCodes,
  lifeDomainCodes,
  sexCodes,
  vulnerabilityCodes,
} from "./codes/person.ts";
export {
  grantorCodes,
  methodologyCodes,
  providerTypeCodes,
  provisionEndReasonCodes,
  provisionFormCodes,
} from "./codes/provision.ts";
export { goalHorizonCodes, goalReachedCodes, matchingPairCodes, resultCodes } from "./codes/result.ts";
export {
  beforeJobCodes,
  coachRouteCodes,
  loonkostenvoordeelCodes,
  responsibleBodyCodes,
  targetGroupStatementCodes,
  wageSubsidyReadingCodes,
  wageSubsidyRouteCodes,
} from "./codes/schemes.ts";
export { facilityGoalCodes, provisionTypeCodes, workCapacityCodes } from "./codes/srg.ts";
export { contractCodes, jobEndReasonCodes, workKindCodes, workSettingCodes, yesNoUnknownCodes } from "./codes/work.ts";
