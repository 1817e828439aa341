import { exclusionFrom } from "../observation/eligibility.ts";
import { counted, notKnown, notMature, type Observation } from "../observation/observation.ts";
import { observedUntilOf, type Subject } from "../observation/subject.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { isOutOfSight, leftAfter, placementOf } from "./placement.ts";
import { allTowardsWork, leadInsOnly, placementDefinition, towardsWorkFrom } from "./placement-definition.ts";
import { workFinalThrough } from "./work-on-day.ts";

const WINDOW_DAYS = 182;

const definition = {
  ...placementDefinition,
  kind: "share",
  id: "placement-26w",
  title: { nl: "Betaald werk binnen 26 weken", en: "Paid work within 26 weeks" },
  question: { nl: "Vinden mensen met begeleiding betaald werk?", en: "Do people who are coached find paid work?" },
  sentence: {
    nl: "Binnen 26 weken is {} van de mensen zeker met betaald werk begonnen.",
    en: "Within 26 weeks {} of people are known to have started paid work.",
  },
  numerator: {
    nl: "Mensen van wie binnen 182 dagen een eerste betaald contract begon. Een proefplaatsing telt niet.",
    en: "People whose first paid contract began within 182 days. A trial placement does not count.",
  },
  window: {
    nl: "Van de dag na de start van de begeleiding naar werk tot en met dag 182.",
    en: "From the day after the start of coaching towards work to day 182.",
  },
  unknowns: {
    nl: "Dat iemand geen baan heeft, is alleen bekend als een bron banen laat zien. Anders is de uitkomst niet bekend. De bovengrens telt die als ja.",
    en: "That somebody has no job is known only where a source shows jobs. Otherwise the outcome is not known. The upper bound counts it as yes.",
  },
  unit: "share",
  windowDays: WINDOW_DAYS,
  reasons: {
    "out-of-scope": ["coaching-on-the-job-only", "not-index-trajectory", "running-clients-only", "in-work-at-start"],
    excluded: ["started-before-coverage", "died", "reached-state-pension-age", "work-at-start-not-known"],
    "not-mature": ["window-not-over"],
    unknown: [
      "jobs-not-delivered",
      "unclear-whether-paid",
      "job-start-not-known",
      "not-observed-long-enough",
      "moved",
      "detention",
      "lost-sight",
    ],
    counted: ["yes", "no"],
  },
  clockOf: towardsWorkFrom,
  judge,
} satisfies Partial<ShareIndicator>;

/** Whether a first paid contract begins within 182 days of the start of coaching towards work. */
export const placement26w: ShareIndicator = defineShare({ ...definition, ...allTowardsWork });

/** The first version. */
export const placement26wLeadIns: ShareIndicator = defineShare({ ...definition, ...leadInsOnly });

function judge(subject: Subject): Observation<"yes" | "no"> {
  const placement = placementOf(subject);
  if ("outcome" in placement) return placement;
  const { trajectory } = subject;
  const { clock, placedOn, unclear, jobsShownThrough } = placement;
  const exclusion = exclusionFrom(subject, clock, WINDOW_DAYS);
  if (exclusion !== undefined) return exclusion;
  const lastDay = clock + WINDOW_DAYS;
  const asOf = observedUntilOf(subject, trajectory.jobs);
  const finalThrough = workFinalThrough({ ...subject, asOf }, lastDay);
  if (finalThrough < lastDay) return notMature(finalThrough);
  if (placedOn !== undefined && placedOn <= lastDay) return counted("yes", "yes", finalThrough);
  if (unclear !== undefined && unclear.on <= lastDay) return notKnown(unclear.reason, finalThrough);
  const left = leftAfter(trajectory, clock);
  if (left !== undefined && left.on <= lastDay && isOutOfSight(left.reason)) return notKnown(left.reason, finalThrough);
  if (jobsShownThrough === undefined) return notKnown("jobs-not-delivered", finalThrough);
  if (jobsShownThrough < lastDay) return notKnown("not-observed-long-enough", finalThrough);
  return counted("no", "no", finalThrough);
}
