import type { Estimate } from "../estimate/estimate.ts";
import type { ReasonCode, ReasonKey } from "../observation/reasons.ts";
import type { Figure } from "./figures.ts";

/**
 * Whether the deliveries hold nothing of what figures of one indicator are about: nothing is measured, and all that is not
 * known is so because nobody recorded it. False for figures of which nobody was followed long enough or nobody is in scope.
 */
export function isNotDelivered(figures: readonly Pick<Figure, "estimate" | "reasons">[]): boolean {
  if (figures.some(({ estimate }) => isMeasured(estimate))) return false;
  const keys = figures.flatMap(({ reasons }) => Object.keys(reasons).filter((key) => (reasons[key] ?? 0) > 0));
  const unknown = keys.filter((key) => key.startsWith("unknown/"));
  return keys.some(isNotRecorded) && unknown.every((key) => isNotRecorded(key) || key === WORK_NOT_KNOWN);
}

function isMeasured(estimate: Estimate): boolean {
  if (estimate.kind === "share") return estimate.yes + estimate.no > 0;
  if (estimate.kind !== "paired-mean") return estimate.n > 0;
  return [estimate.baseline, estimate.followUp].some(({ n, undetermined }) => n + undetermined > 0);
}

/** Asked before the answer is looked at, so it tells nothing of whether there is one. */
const WORK_NOT_KNOWN: ReasonKey = "unknown/work-at-measurement-not-known";

const isNotRecorded = (key: string) => notRecorded.has(key.slice(key.indexOf("/") + 1));

/** Reasons that say that a source did not record something, rather than that something became of the person. */
const notRecorded: ReadonlySet<string> = new Set<ReasonCode>([
  "no-baseline-questionnaire",
  "no-accounting",
  "no-measurement",
  "incomplete-answers",
  "hours-not-known",
  "hours-at-start-not-known",
  "hours-later-not-known",
  "hours-worked-not-known",
  "window-not-observed",
  "jobs-not-delivered",
  "development-not-known",
  "result-not-known",
  "schemes-not-known",
  "disclosure-not-known",
  "not-recorded",
  "contacts-not-all-known",
  "mark-not-known",
  "match-not-known",
]);
