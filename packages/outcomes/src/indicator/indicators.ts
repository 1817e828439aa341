import { associations } from "./associations.ts";
import { capabilityChange } from "./capability-change.ts";
import { capabilityCount } from "./capability-count.ts";
import { capabilityProfile } from "./capability-profile.ts";
import { capabilityShare } from "./capability-share.ts";
import { careContact } from "./care-contact.ts";
import { coachJudgement } from "./coach-judgement.ts";
import { coachingHoursEmployee } from "./coaching-hours-employee.ts";
import { coachingHoursEmployer } from "./coaching-hours-employer.ts";
import { coachingHoursPer100Worked } from "./coaching-hours-per-100-worked.ts";
import { colleagueInvolved } from "./colleague-involved.ts";
import { disclosureColleagues } from "./disclosure-colleagues.ts";
import { disclosureEmployer } from "./disclosure-employer.ts";
import { employerSupportedFollowUp } from "./employer-supported-follow-up.ts";
import { employerSupportedStart } from "./employer-supported-start.ts";
import { employerTakesOver } from "./employer-takes-over.ts";
import { feltUnderstood } from "./felt-understood.ts";
import { guidanceThemes } from "./guidance-themes.ts";
import { hoursPerWeek, hoursPerWeekMixed } from "./hours-per-week.ts";
import { hoursPerWeekPaid } from "./hours-per-week-paid.ts";
import type { Indicator } from "./indicator.ts";
import { jobTenure } from "./job-tenure.ts";
import { matchMean } from "./match-mean.ts";
import { matchQuality } from "./match-quality.ts";
import { placement26w, placement26wLeadIns } from "./placement-26w.ts";
import { positiveDevelopment } from "./positive-development.ts";
import { rapport } from "./rapport.ts";
import { reactionColleagues } from "./reaction-colleagues.ts";
import { reactionEmployer } from "./reaction-employer.ts";
import { relativesContact } from "./relatives-contact.ts";
import { retention13w } from "./retention-13w.ts";
import { retention26w } from "./retention-26w.ts";
import { retention26wJobStart } from "./retention-26w-job-start.ts";
import { retention26wStudy } from "./retention-26w-study.ts";
import { retention52w } from "./retention-52w.ts";
import { retentionCbsM6 } from "./retention-cbs-m6.ts";
import { satisfaction } from "./satisfaction.ts";
import { schemeUse } from "./scheme-use.ts";
import { supportBenefit } from "./support-benefit.ts";
import { supportFit } from "./support-fit.ts";
import { timeToPlacement, timeToPlacementLeadIns } from "./time-to-placement.ts";
import { trialConversion } from "./trial-conversion.ts";
import { uwvResult } from "./uwv-result.ts";
import { workFit } from "./work-fit.ts";

/** All indicators, in the order in which figures show them. */
export const indicators: readonly Indicator[] = [
  retention13w,
  retention26w,
  retention52w,
  retention26wStudy,
  retentionCbsM6,
  retention26wJobStart,
  jobTenure,
  positiveDevelopment,
  hoursPerWeek,
  hoursPerWeekPaid,
  coachingHoursEmployee,
  coachingHoursEmployer,
  employerSupportedStart,
  employerSupportedFollowUp,
  workFit,
  supportBenefit,
  feltUnderstood,
  rapport,
  disclosureEmployer,
  disclosureColleagues,
  reactionEmployer,
  reactionColleagues,
  matchQuality,
  matchMean,
  capabilityCount,
  capabilityShare,
  capabilityProfile,
  capabilityChange,
  coachJudgement,
  uwvResult,
  schemeUse,
  guidanceThemes,
  placement26w,
  timeToPlacement,
  coachingHoursPer100Worked,
  employerTakesOver,
  supportFit,
  satisfaction,
  colleagueInvolved,
  careContact,
  relativesContact,
  trialConversion,
  associations,
];

/** Versions of definitions that are no longer counted anew; their tallies stay readable beside the new ones. */
const earlierVersions: readonly Indicator[] = [hoursPerWeekMixed, placement26wLeadIns, timeToPlacementLeadIns];

/** The indicator with an id, in its present version unless another is asked; `undefined` where there is none. */
export const indicatorById = (id: string, version?: string): Indicator | undefined =>
  [...indicators, ...earlierVersions].find(
    (indicator) => indicator.id === id && (version === undefined || indicator.version === version),
  );
