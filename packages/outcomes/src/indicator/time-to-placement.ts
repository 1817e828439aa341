import type { DayNumber } from "@jobcoach/core";
import { counted, notKnown, notMature, type Observation, type SurvivalValue } from "../observation/observation.ts";
import type { ReasonCode } from "../observation/reasons.ts";
import { observedUntilOf, type Subject } from "../observation/subject.ts";
import { defineSurvival, type SurvivalIndicator } from "./indicator.ts";
import { finalThroughOf } from "./maturity.ts";
import { leftAfter, type Placement, placementOf } from "./placement.ts";
import { allTowardsWork, leadInsOnly, placementDefinition, towardsWorkFrom } from "./placement-definition.ts";

const WINDOW_DAYS = 364;

const definition = {
  ...placementDefinition,
  kind: "survival",
  id: "time-to-placement",
  title: { nl: "Tijd tot betaald werk", en: "Time to paid work" },
  question: { nl: "Hoe lang duurt het tot mensen betaald werk hebben?", en: "How long until people have paid work?" },
  sentence: {
    nl: "Na een jaar is {} van de mensen nog niet met betaald werk begonnen.",
    en: "After a year {} of people have not yet started paid work.",
  },
  numerator: {
    nl: "Dagen tot de eerste dag van een betaald contract. Een proefplaatsing telt niet.",
    en: "Days to the first day of a paid contract. A trial placement does not count.",
  },
  window: {
    nl: "Van de dag na de start van de begeleiding naar werk tot en met dag 364. Wie korter gevolgd is, telt mee zolang die gevolgd is.",
    en: "From the day after the start of coaching towards work to day 364. Who was followed for less counts for as long.",
  },
  unknowns: {
    nl: "Is niet duidelijk of werk betaald is, of wanneer het begon, dan staan er twee lijnen: een waarin dat de start was, en een waarin het dat niet was. Zonder bron van banen is de uitkomst niet bekend.",
    en: "Where it is not clear whether work is paid or when it began there are two curves: one in which that was the start, and one in which it was not. Without a source of jobs the outcome is not known.",
  },
  direction: "lower-is-better",
  unit: "days",
  windowDays: WINDOW_DAYS,
  reasons: {
    "out-of-scope": ["coaching-on-the-job-only", "not-index-trajectory", "running-clients-only", "in-work-at-start"],
    excluded: ["started-before-coverage", "died", "reached-state-pension-age", "work-at-start-not-known"],
    "not-mature": ["window-not-over"],
    unknown: ["jobs-not-delivered"],
    counted: [
      "placed",
      "not-yet-placed",
      "left-sight",
      "unclear-whether-paid",
      "job-start-not-known",
      "detention",
      "lost-sight",
    ],
  },
  clockOf: towardsWorkFrom,
  judge,
} satisfies Partial<SurvivalIndicator>;

/** How long it takes from the start of coaching towards work to a first paid contract. */
export const timeToPlacement: SurvivalIndicator = defineSurvival({ ...definition, ...allTowardsWork });

/** The first version. */
export const timeToPlacementLeadIns: SurvivalIndicator = defineSurvival({ ...definition, ...leadInsOnly });

function judge(subject: Subject): Observation<SurvivalValue> {
  const placement = placementOf(subject);
  if ("outcome" in placement) return placement;
  const { clock, jobsShownThrough } = placement;
  const finalThrough = jobsShownThrough ?? finalThroughOf(observedUntilOf(subject, subject.trajectory.jobs));
  if (finalThrough <= clock) return notMature(finalThrough);
  if (jobsShownThrough === undefined) return notKnown("jobs-not-delivered", finalThrough);
  const { on, end, reason } = firstOf(endsOf(subject, placement, Math.min(jobsShownThrough, clock + WINDOW_DAYS)));
  return counted(reason, { day: on - clock, end }, finalThrough);
}

interface Ending {
  readonly on: DayNumber;
  readonly end: SurvivalValue["end"];
  readonly reason: ReasonCode;
}

/** All that may end the wait, up to a last day; what stands first wins on one day. */
function endsOf(
  { trajectory }: Subject,
  { clock, placedOn, unclear }: Placement,
  lastDay: DayNumber,
): readonly Ending[] {
  const left = leftAfter(trajectory, clock);
  const endings: Ending[] = [];
  if (placedOn !== undefined) endings.push({ on: placedOn, end: "event", reason: "placed" });
  if (unclear !== undefined) endings.push({ on: unclear.on, end: "uncertain", reason: unclear.reason });
  if (left !== undefined) endings.push({ on: left.on, ...leaving(left.reason) });
  return [...endings.filter(({ on }) => on <= lastDay), { on: lastDay, end: "censored", reason: "not-yet-placed" }];
}

/** Of who is in detention or lost from sight nobody knows what came of it. */
const leaving = (reason: string): Omit<Ending, "on"> =>
  reason === "detention" || reason === "lost-sight"
    ? { end: "uncertain", reason }
    : { end: "censored", reason: "left-sight" };

const firstOf = (endings: readonly Ending[]): Ending => endings.reduce((a, b) => (b.on < a.on ? b : a));
