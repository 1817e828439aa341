export type { BesideRest } from "./comparison/beside-rest.ts";
export type { Comparability, ComparabilityReason, Grade } from "./comparison/comparability.ts";
export { type ComparabilityCode, comparabilityReasons } from "./comparison/comparability-reasons.ts";
export { compare } from "./comparison/compare.ts";
export type { ComparedMunicipality, FunnelPosition } from "./comparison/compared-municipality.ts";
export { type ComparedPair, MOST_IN_PAIRS } from "./comparison/compared-pair.ts";
export type {
  ComparedMean,
  ComparisonRefusal,
  ComparisonRequest,
  ComparisonResult,
  MeanComparison,
  MeanMeasure,
  ShareComparison,
} from "./comparison/comparison.ts";
export type { Conclusion } from "./comparison/conclusion.ts";
export { mergeRegistrations, type Registration, registrationsOf } from "./comparison/registration.ts";
export type { Verdict } from "./comparison/verdict.ts";
export type { AssociatedVariable, AssociationEstimate } from "./estimate/association-estimate.ts";
export {
  bestRealised,
  largestGap,
  mostImportant,
  type WorkValueStanding,
  workValueStandings,
} from "./estimate/capability-order.ts";
export { type Estimate, estimate } from "./estimate/estimate.ts";
export { meanDecimals } from "./estimate/mean-decimals.ts";
export type { MeanFigure, MeanUnit, MomentEstimate, PairedEstimate } from "./estimate/mean-estimate.ts";
export { type Share, type ShareEstimate, shareOf } from "./estimate/share-estimate.ts";
export {
  type CurveEstimate,
  type CurvePoint,
  curveWeeks,
  estimateSurvival,
  type SurvivalEstimate,
} from "./estimate/survival-estimate.ts";
export {
  type Explanation,
  type ExplanationResult,
  type ExplanationSource,
  type ExplanationStep,
  explain,
  type FigurePlace,
} from "./explanation/explain.ts";
export { type StreamUsed, streamsUsed } from "./explanation/streams-used.ts";
export { exportFigures, type FigureFormatId, figureFormats } from "./export/export-figures.ts";
export type { ExportStatus } from "./export/export-statuses.ts";
export { type ExportUnit, exportUnits } from "./export/export-units.ts";
export {
  ExportedDefinition,
  ExportedFigure,
  type ExportedGroup,
  ExportedValue,
  FIGURE_FILE_SCHEMA,
  FigureFile,
} from "./export/figure-file.ts";
export type { JsonStat, JsonStatCollection, JsonStatDataset } from "./export/json-stat.ts";
export type { MeasureId } from "./export/measures.ts";
export { type OwnFileOptions, ownFile } from "./export/own-file.ts";
export { type ReleaseFileOptions, type ReleaseToExport, releaseFile } from "./export/release-file.ts";
export type { CsvOptions } from "./export/write-csv.ts";
export { jsonStatOf } from "./export/write-json-stat.ts";
export { ALL, POOLED } from "./figures/cell-sums.ts";
export { type Figure, figuresOf, type PooledCell } from "./figures/figures.ts";
export { isNotDelivered } from "./figures/not-delivered.ts";
export { type ChangeExplanation, explainChange } from "./impact/explain-change.ts";
export { type FigureChange, figureChangesOf, type ValueChange } from "./impact/figure-changes.ts";
export { type AskedChange, type GatheredImpact, type GatherOptions, gatherImpact } from "./impact/gather-impact.ts";
export {
  type Contribution,
  type FigureImpact,
  type ImpactOptions,
  impactOf,
  type ValueImpact,
} from "./impact/impact.ts";
export { associations } from "./indicator/associations.ts";
export { capabilityChange } from "./indicator/capability-change.ts";
export { capabilityCount } from "./indicator/capability-count.ts";
export {
  capabilityProfile,
  type ProfileAspect,
  profileAspects,
  profileQuestion,
} from "./indicator/capability-profile.ts";
export { capabilityShare } from "./indicator/capability-share.ts";
export { careContact } from "./indicator/care-contact.ts";
export { coachJudgement } from "./indicator/coach-judgement.ts";
export { coachingHoursEmployee } from "./indicator/coaching-hours-employee.ts";
export { coachingHoursEmployer } from "./indicator/coaching-hours-employer.ts";
export { coachingHoursPer100Worked } from "./indicator/coaching-hours-per-100-worked.ts";
export { colleagueInvolved } from "./indicator/colleague-involved.ts";
export { disclosureColleagues } from "./indicator/disclosure-colleagues.ts";
export { disclosureEmployer } from "./indicator/disclosure-employer.ts";
export { employerSupportedFollowUp } from "./indicator/employer-supported-follow-up.ts";
export { employerSupportedStart } from "./indicator/employer-supported-start.ts";
export { employerTakesOver } from "./indicator/employer-takes-over.ts";
export { feltUnderstood } from "./indicator/felt-understood.ts";
export { guidanceThemes } from "./indicator/guidance-themes.ts";
export { headlineIndicators } from "./indicator/headline.ts";
export { hoursPerWeek } from "./indicator/hours-per-week.ts";
export { hoursPerWeekPaid } from "./indicator/hours-per-week-paid.ts";
export type {
  Indicator,
  IndicatorDefinition,
  PairedIndicator,
  ReferenceFigure,
  ReferenceValue,
  ShareIndicator,
} from "./indicator/indicator.ts";
export { indicatorById, indicators } from "./indicator/indicators.ts";
export { jobTenure } from "./indicator/job-tenure.ts";
export { matchMean } from "./indicator/match-mean.ts";
export { matchQuality } from "./indicator/match-quality.ts";
export { placement26w } from "./indicator/placement-26w.ts";
export { positiveDevelopment } from "./indicator/positive-development.ts";
export { rapport } from "./indicator/rapport.ts";
export { reactionColleagues } from "./indicator/reaction-colleagues.ts";
export { reactionEmployer } from "./indicator/reaction-employer.ts";
export { relativesContact } from "./indicator/relatives-contact.ts";
export { retention13w } from "./indicator/retention-13w.ts";
export { retention26w } from "./indicator/retention-26w.ts";
export { retention26wJobStart } from "./indicator/retention-26w-job-start.ts";
export { retention26wStudy } from "./indicator/retention-26w-study.ts";
export { retention52w } from "./indicator/retention-52w.ts";
export { retentionCbsM6 } from "./indicator/retention-cbs-m6.ts";
export { satisfaction } from "./indicator/satisfaction.ts";
export { schemeUse } from "./indicator/scheme-use.ts";
export { supportBenefit } from "./indicator/support-benefit.ts";
export { supportFit } from "./indicator/support-fit.ts";
export { timeToPlacement } from "./indicator/time-to-placement.ts";
export { trialConversion } from "./indicator/trial-conversion.ts";
export { uwvResult } from "./indicator/uwv-result.ts";
export { workFit } from "./indicator/work-fit.ts";
export { type Bounds, type Observation, type Outcome, outcomes, type PairedValue } from "./observation/observation.ts";
export {
  labelOfOutcome,
  type ReasonCode,
  type ReasonKey,
  type ReasonList,
  reasonLabels,
} from "./observation/reasons.ts";
export { type Subject, subjectOf } from "./observation/subject.ts";
export { type AuditedRelease, type AuditReport, auditRelease } from "./release/audit/audit-release.ts";
export { type CountName, countNames, type HiddenCountFound } from "./release/audit/hidden-counts.ts";
export { base5 } from "./release/base-5.ts";
export { type ComparisonEvidence, compareRelease } from "./release/comparison/compare-release.ts";
export type {
  AdjustedShare,
  ReleaseComparison,
  ReleasedComparand,
  ReleasedFunnel,
  ReleasedPair,
} from "./release/comparison/release-comparison.ts";
export { indicatorGroups } from "./release/indicator-groups.ts";
export { makeRelease, type ReleaseInput, type ReleaseResult } from "./release/make-release.ts";
export { defaultPlan } from "./release/plan/default-plan.ts";
export { PlannedTable, PublicationPlan } from "./release/plan/publication-plan.ts";
export { defaultPolicy, mayBeReleased, ReleasePolicy } from "./release/policy.ts";
export { type EarlierRelease, type GroupSummary, type ProtectedGroup, protectGroup } from "./release/protect-group.ts";
export type {
  PublishedFigure,
  PublishedMean,
  PublishedMeans,
  PublishedShare,
  PublishedSplit,
} from "./release/published-figure.ts";
export {
  type AuditSummary,
  type ConfidentialLedgerEntry,
  type HiddenPart,
  hiddenParts,
  type LedgerEntry,
  type NotAvailable,
  type Release,
  type ReleasedDefinition,
  type ReleasedMunicipality,
  type ReleasePlace,
  type ReleaseRow,
  type ReleaseStatus,
  releaseStatuses,
  unavailable,
  withoutCause,
} from "./release/release.ts";
export { type ReleaseHead, type ReleaseHeadInput, releasedDefinitions, releaseHead } from "./release/release-head.ts";
export {
  confidentialityStatuses,
  confidentialStatuses,
  observationStatuses,
  STATUS_CODES_SOURCE,
  type StatusCode,
} from "./release/status-codes.ts";
export { benjaminiHochberg, bonferroni, bonferroniZ, holm } from "./statistics/adjusted-p.ts";
export { betaCdf, betaInterval, betaQuantile } from "./statistics/beta.ts";
export {
  type BetaBinomialFit,
  type BetaShapes,
  fitBetaBinomial,
  posteriorOf,
  type Shrunken,
  shrink,
} from "./statistics/beta-binomial.ts";
export { binomialCdf, binomialQuantile } from "./statistics/binomial.ts";
export { chiSquareQuantile, chiSquareUpperTail } from "./statistics/chi-square.ts";
export { clopperPearsonInterval } from "./statistics/clopper-pearson.ts";
export { type CrossProducts, crossProductsOf, mergeCrossProducts } from "./statistics/cross-products.ts";
export {
  arcsineScore,
  FEWEST_FUNNEL_UNITS,
  type Funnel,
  type FunnelUnit,
  funnelOf,
  limitsAt,
  standsOut,
} from "./statistics/funnel.ts";
export { arcsineFunnelLimits, exactFunnelLimits, normalFunnelLimits } from "./statistics/funnel-limits.ts";
export { Histogram, histogramOf, mergeHistograms, type Sums, sumsOf } from "./statistics/histogram.ts";
export type { Interval } from "./statistics/interval.ts";
export {
  kaplanMeier,
  type Survival,
  type SurvivalCurve,
  type SurvivalStep,
  survivalOn,
} from "./statistics/kaplan-meier.ts";
export {
  type Coefficient,
  type LeastSquaresFit,
  type LeastSquaresRefusal,
  leastSquares,
} from "./statistics/least-squares.ts";
export { atRiskOn, type Duration, LifeTable, lifeTableOf, mergeLifeTables } from "./statistics/life-table.ts";
export { type LogRankTest, type LogRankWeights, logRankTest } from "./statistics/log-rank.ts";
export { type Mean, meanOf } from "./statistics/mean.ts";
export { type MedianSurvival, medianSurvival } from "./statistics/median-survival.ts";
export { type MomentFit, momentFit } from "./statistics/moment-fit.ts";
export { normalCdf, normalQuantile } from "./statistics/normal.ts";
export { type Overdispersion, overdispersionOf, type Score, winsorise } from "./statistics/overdispersion.ts";
export {
  byarInterval,
  exactPoissonInterval,
  poissonInterval,
  type RateRatio,
  rateRatio,
} from "./statistics/poisson.ts";
export { probabilityGreater } from "./statistics/probability-greater.ts";
export { medianOf, quantileOf } from "./statistics/quantile.ts";
export { drawBeta, drawGamma, drawNormal, type Random, randomFrom } from "./statistics/random.ts";
export { type RandomEffects, randomEffects } from "./statistics/random-effects.ts";
export { type RankInterval, type RankOptions, rankIntervals } from "./statistics/rank-intervals.ts";
export { type RestrictedMean, restrictedMean } from "./statistics/restricted-mean.ts";
export { type ShareBounds, shareBounds } from "./statistics/share-bounds.ts";
export { type CountOf, type ShareDifference, shareDifference } from "./statistics/share-difference.ts";
export { signTest } from "./statistics/sign-test.ts";
export {
  type Demands,
  personsForWidth,
  personsNeeded,
  powerOfDifference,
  type SmallestDifference,
  smallestDifference,
} from "./statistics/smallest-difference.ts";
export { leaveOneOut, type Standardised, type Stratum, standardise } from "./statistics/standardisation.ts";
export { studentTCdf, studentTQuantile } from "./statistics/student-t.ts";
export { oneSampleTTest, pairedTTest, type TTest, welchTTest } from "./statistics/t-test.ts";
export { wilsonInterval } from "./statistics/wilson.ts";
export {
  type CaseMixVariable,
  caseMixLevels,
  caseMixVariables,
} from "./strata/case-mix.ts";
export { type DimensionId, dimensions, TOTAL_STRATUM } from "./strata/dimensions.ts";
export { allStrata, strataOf } from "./strata/strata-of.ts";
export { compareWithStudy, type StudyComparison } from "./study/compare-with-study.ts";
export type { Measured } from "./study/measured.ts";
export type { Published, StudyFigure, StudyUnit } from "./study/study-figure.ts";
export { studyFigures } from "./study/study-figures.ts";
export { isFinal } from "./tally/finality.ts";
export {
  emptySum,
  type MergeResult,
  merge,
  mergeTallies,
  sumOf,
  type TallyKind,
  type TallyMember,
  type TallySum,
} from "./tally/merge.ts";
export { personsOf } from "./tally/persons.ts";
export { ReasonCounts, TALLY_SCHEMA, Tally, tallyKey } from "./tally/tally.ts";
export { PairedState, ShareState, TallyState, Undetermined } from "./tally/tally-state.ts";
export { type TallyOptions, tallyTrajectories } from "./tally/tally-trajectories.ts";
