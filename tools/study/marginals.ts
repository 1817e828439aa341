/**
 * What the study of 2020 publishes, as numbers of trajectories and means, and the filler that the study does not publish.
 * Counts are the only, or the nearest, whole numbers of 134 that round to the published percentages.
 */
export const TRAJECTORIES = 134;
export const COACHES = 84;

/** In work half a year later: 88, 6 and 6 %; no other three numbers of 134 round to these. */
export const fates = { working: 118, "not-working": 8, unknown: 8 } as const;

/** Positive development: 31 of 134 is 23 %. How the 31 are spread over its four parts is filler. */
export const developments = {
  "more-hours": 12,
  "wider-tasks": 10,
  "other-job": 5,
  "trial-became-contract": 4,
  none: fates.working - 31,
} as const;

export const sexes = { m: 82, f: 52 } as const;
export const AUTISM = 62;
export const AGED_18_TO_35 = 109;
export const AT_MOST_HALF_A_YEAR_IN_JOB = 67;
export const TOLD_EMPLOYER = 105;
export const TOLD_COLLEAGUES = 78;
/** More than half; how many more is filler. */
export const COLLEAGUE_INVOLVED = 75;
/** A majority had worked before, not always for pay; the numbers are filler. */
export const earlierWork = { paid: 80, unpaid: 25, none: 29 } as const;

/** Minutes per month at the start and half a year later, and how many of those asked supported the employer too. */
export const coachingMinutes = {
  employee: { baseline: 4.8 * 60, followUp: 3.7 * 60 },
  employer: { baseline: 1.9 * 60, followUp: 1.5 * 60 },
} as const;
export const employerSupported = { baseline: 127, followUp: 113 } as const;

/** Marks in tenths. The study does not say when the support mark and the marks for reactions were asked. */
export const marks = {
  workFit: { baseline: 77, followUp: 72 },
  understood: { baseline: 88, followUp: 85 },
  supportBenefit: { followUp: 82 },
  reactionEmployer: { baseline: 84 },
  reactionColleagues: { baseline: 79 },
} as const;

/**
 * Percentages of people who answer 4 or 5 about each work value, in the order of the Lijst Werk Capabilities. The study
 * publishes their order only: which three matter most, which is achieved best, where the gap is largest and what became harder.
 */
export const workValues = [
  { important: 72, enabled: [75, 70], achieved: [68, 58] },
  { important: 82, enabled: [70, 66], achieved: [62, 52] },
  { important: 60, enabled: [60, 61], achieved: [50, 52] },
  { important: 87, enabled: [85, 85], achieved: [79, 80] },
  { important: 55, enabled: [62, 63], achieved: [50, 52] },
  { important: 92, enabled: [52, 53], achieved: [45, 46] },
  { important: 68, enabled: [72, 72], achieved: [62, 63] },
] as const;

/** Percentages of coaches who rate an aspect excellent, good and fair. Only mental workload as the lowest is published. */
export const match = {
  skills: [35, 55, 10],
  learning: [30, 55, 15],
  "social-context": [30, 58, 12],
  identity: [32, 56, 12],
  wishes: [36, 52, 12],
  "mental-workload": [12, 48, 40],
} as const;

/** Percentages of trajectories with a theme; only which two come up most with employees is published. */
export const employeeThemes = {
  "problems-and-stress": 80,
  "work-life-balance": 75,
  "social-skills": 55,
  "work-skills": 52,
  "guarding-limits": 40,
  "self-image": 30,
  "overview-of-tasks": 30,
  "condition-at-work": 28,
  openness: 25,
} as const;
export const employerThemes = { "dealing-with-employee": 80, "roles-at-work": 65, schemes: 50 } as const;
