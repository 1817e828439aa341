import {
  type CalendarDate,
  dayNumber,
  isPaid,
  type MeasurementFact,
  momentWindows,
  nearestToMoment,
  spanOf,
  type Trajectory,
  type WorkKind,
  workOn,
  type YesNoUnknown,
} from "@jobcoach/core";
import { exclusionFrom } from "../observation/eligibility.ts";
import { counted, excluded, notKnown, notMature, type Observation, outOfScope } from "../observation/observation.ts";
import { observedUntilOf, type Subject } from "../observation/subject.ts";
import { baselineOf } from "./baseline-clock.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { finalThroughOf } from "./maturity.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { studyReference } from "./study-reference.ts";

const WINDOW_DAYS = momentWindows.followUp.to;

/** Whether somebody works at the second questionnaire, counted as the study of 2020 did: from the first one, trial placements included. */
export const retention26wStudy: ShareIndicator = defineShare({
  kind: "share",
  id: "retention-26w@study",
  version: "1.0.0",
  title: { nl: "Aan het werk bij de tweede vragenlijst", en: "In work at the second questionnaire" },
  question: {
    nl: "Blijven mensen aan het werk, geteld zoals in het onderzoek van 2020?",
    en: "Do people stay in work, counted as the 2020 study did?",
  },
  sentence: {
    nl: "Bij de tweede vragenlijst is {} van de mensen zeker nog aan het werk.",
    en: "At the second questionnaire {} of people are known to be still in work.",
  },
  numerator: {
    nl: "Trajecten waarin de tweede vragenlijst zegt dat iemand werkt. Een proefplaatsing en een participatiebaan of participatieplaats tellen mee.",
    en: "Trajectories in which the second questionnaire says that somebody works. A trial placement and a participation job or placement count.",
  },
  denominator: {
    nl: "Trajecten met een eerste vragenlijst van iemand die toen werkte: ja, nee en niet bekend samen. Vaak liep de baan toen al een tijd. Daarom ligt dit cijfer hoger dan na een nieuwe baan.",
    en: "Trajectories with a first questionnaire about somebody in work then: yes, no and not known together. Often the job had run for some time. So this figure is higher than that of new jobs.",
  },
  window: {
    nl: "De klok start bij de eerste vragenlijst. De tweede is die van dag 140 tot en met 238 daarna, het dichtst bij dag 182. Een naam in het bestand gaat vóór de datum.",
    en: "The clock starts at the first questionnaire. The second is that of days 140 to 238 after it, nearest to day 182. A label in the file wins over the date.",
  },
  exclusions: {
    nl: "Niet aan het werk bij de eerste vragenlijst, die vragenlijst van vóór de levering, overleden of AOW-leeftijd bereikt vóór dag 182.",
    en: "Not in work at the first questionnaire, that questionnaire before the delivery begins, died or reached state pension age before day 182.",
  },
  unknowns: {
    nl: "Zonder tweede vragenlijst of zonder antwoord is de uitkomst niet bekend. De bovengrens telt hen als aan het werk.",
    en: "Without a second questionnaire or an answer the outcome is not known. The upper bound counts them as in work.",
  },
  direction: "higher-is-better",
  unit: "share",
  windowDays: WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: {
    "out-of-scope": ["no-baseline-questionnaire", "not-index-trajectory"],
    excluded: ["started-before-coverage", "died", "reached-state-pension-age", "not-in-work-at-measurement"],
    "not-mature": ["window-not-over"],
    unknown: ["work-at-measurement-not-known", "no-measurement", "sources-disagree"],
    counted: ["yes", "no"],
  },
  references: [studyReference],
  source: "Trimbos-instituut AF1834 (2020); windows and the rule for a missing answer by this project",
  clockOf: (trajectory) => baselineOf(trajectory)?.on,
  judge,
});

function judge(subject: Subject): Observation<"yes" | "no"> {
  const { trajectory, isIndex } = subject;
  const baseline = baselineOf(trajectory);
  if (baseline === undefined) return outOfScope("no-baseline-questionnaire");
  if (!isIndex) return outOfScope("not-index-trajectory");
  const atStart = saysWorking(baseline) ?? workOrTrialOn(trajectory, baseline.on);
  if (atStart === "no") return excluded("not-in-work-at-measurement");
  const clock = dayNumber(baseline.on);
  const exclusion = exclusionFrom(subject, clock, momentWindows.followUp.target);
  if (exclusion !== undefined) return exclusion;

  const finalThrough = finalThroughOf(observedUntilOf(subject, trajectory.measurements));
  if (finalThrough < clock + WINDOW_DAYS) return notMature(finalThrough);
  if (atStart === "unknown") return notKnown("work-at-measurement-not-known", finalThrough);
  const answer = followUpOf(trajectory.measurements, clock);
  return answer === "yes" || answer === "no" ? counted(answer, answer, finalThrough) : notKnown(answer, finalThrough);
}

/** Whether somebody works at the second questionnaire, or why nobody can say. */
type Answer = "yes" | "no" | "no-measurement" | "sources-disagree" | "work-at-measurement-not-known";

function followUpOf(measurements: readonly MeasurementFact[], clock: number): Answer {
  const nearest = (counts: (one: MeasurementFact) => boolean) =>
    nearestToMoment(measurements, "followUp", clock, (one) => (counts(one) ? one.on : undefined));
  const second = nearest((one) => saysWorking(one) !== undefined);
  if (second === undefined) return nearest(() => true) ? "work-at-measurement-not-known" : "no-measurement";
  const value = saysWorking(second) ?? "no";
  const disagrees = (one: MeasurementFact) => (saysWorking(one) ?? value) !== value;
  const isDisputed = measurements.some((one) => one.on === second.on && one.moment === second.moment && disagrees(one));
  return isDisputed ? "sources-disagree" : value;
}

const isTrial = (kind: WorkKind) =>
  kind === "proefplaatsing" || kind === "participatieplaats" || kind === "participatiebaan";

/** What a questionnaire says of paid work or a trial; `undefined` where it says nothing. */
function saysWorking({ inWork, workKind }: MeasurementFact): "yes" | "no" | undefined {
  if (inWork === undefined || inWork === "unknown") return undefined;
  if (workKind !== undefined && isTrial(workKind)) return "yes";
  if (inWork === "no") return "no";
  return workKind !== undefined && isPaid({ workKind }) === "no" ? "no" : "yes";
}

/** Paid work or a trial on a day, as the other sources say. */
function workOrTrialOn(trajectory: Trajectory, date: CalendarDate): YesNoUnknown {
  const day = dayNumber(date);
  const onTrial = trajectory.jobs.some(({ workKind, from, to }) => {
    if (!isTrial(workKind)) return false;
    const span = spanOf(from, to);
    return span.from <= day && day <= span.to;
  });
  return onTrial || date === trajectory.t0 ? "yes" : workOn(trajectory, day).status;
}
