import { type CoachingTheme, corePointOfTheme, WorkValue } from "@jobcoach/core";
import { bestRealised, largestGap, mostImportant, type WorkValueStanding } from "../estimate/capability-order.ts";
import type { DistributionEstimate, QuestionEstimate } from "../estimate/distribution-estimate.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { PairedEstimate } from "../estimate/mean-estimate.ts";
import type { ShareEstimate } from "../estimate/share-estimate.ts";
import { profileQuestion } from "../indicator/capability-profile.ts";
import { holds, type Measured, meanOver, mostOf, NOTHING, percentage } from "./measured.ts";

/** How a figure of the study is read from the figure of an indicator. */
export const indicatorReadings = {
  yes: share(({ yes, n }) => percentage(yes, n)),
  no: share(({ no, n }) => percentage(no, n)),
  unknown: share(({ unknown, n }) => percentage(unknown, n)),
  "more-than-half": share(({ yes, n }) => mostOf(yes, n)),
  "mean-baseline": paired(({ baseline }) => meanOver(baseline.mean, baseline.n)),
  "mean-follow-up": paired(({ followUp }) => meanOver(followUp.mean, followUp.n)),
  fell: paired(({ change }) => (change.interval === null ? NOTHING : holds(change.interval.upper < 0))),
  "mostly-good": distribution(({ questions }) =>
    mostOf(sum(questions.map(goodRatings)), sum(questions.map(({ n }) => n))),
  ),
  "mental-workload-lowest": distribution(({ questions }) => {
    const rated = questions.filter(({ n }) => n > 0).sort((a, b) => meanRating(a) - meanRating(b));
    return rated.length === 0 ? NOTHING : holds(rated[0]?.question === "mental-workload");
  }),
  "stress-and-balance-first": distribution(({ questions }) => {
    const [first, second] = themesWithEmployees(questions);
    return first === undefined || second === undefined ? NOTHING : holds(isStressOrBalance(first, second));
  }),
  "most-important": distribution((profile) => workValues(mostImportant(profile))),
  "best-realised": distribution((profile) => workValues(bestRealised(profile))),
  "largest-gap": distribution((profile) => workValues(largestGap(profile))),
  "harder-later": distribution(({ questions }) => {
    const values = WorkValue.options.filter((value) => isHarderLater(questions, value));
    return values.length === 0 ? NOTHING : { kind: "work-values", values };
  }),
} as const;

export type IndicatorReading = keyof typeof indicatorReadings;

function share(read: (estimate: ShareEstimate) => Measured) {
  return (estimate: Estimate): Measured => (estimate.kind === "share" ? read(estimate) : NOTHING);
}

function paired(read: (estimate: PairedEstimate) => Measured) {
  return (estimate: Estimate): Measured => (estimate.kind === "paired-mean" ? read(estimate) : NOTHING);
}

function distribution(read: (estimate: DistributionEstimate) => Measured) {
  return (estimate: Estimate): Measured => (estimate.kind === "distribution" ? read(estimate) : NOTHING);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);

/** Ratings of 3 (good) and 4 (excellent). */
const goodRatings = ({ answers }: QuestionEstimate) =>
  sum(answers.map(({ answer, count }) => (Number(answer) >= 3 ? count : 0)));

const meanRating = ({ answers, n }: QuestionEstimate) =>
  sum(answers.map(({ answer, count }) => Number(answer) * count)) / n;

/** The themes of guidance of employees, the most frequent first; what is discussed with employers is another list. */
function themesWithEmployees(questions: readonly QuestionEstimate[]): readonly string[] {
  const answers = questions.find(({ question }) => question === "themes")?.answers ?? [];
  return answers
    .filter(({ answer, count }) => count > 0 && corePointOfTheme[answer as CoachingTheme] !== "employer-support")
    .sort((a, b) => b.count - a.count)
    .map(({ answer }) => answer);
}

const isStressOrBalance = (...themes: readonly string[]) =>
  themes.every((theme) => theme === "problems-and-stress" || theme === "work-life-balance");

/** Whether fewer of those who answered twice achieve a work value at follow-up than at the start. */
function isHarderLater(questions: readonly QuestionEstimate[], value: WorkValue): boolean {
  const asked = questions.find(({ question }) => question === profileQuestion(value, "realised"));
  const times = (change: string) => asked?.answers.find(({ answer }) => answer === change)?.count ?? 0;
  return times("yes-no") > times("no-yes");
}

const workValues = (standings: readonly WorkValueStanding[]): Measured =>
  standings.length === 0 ? NOTHING : { kind: "work-values", values: standings.map(({ value }) => value) };
