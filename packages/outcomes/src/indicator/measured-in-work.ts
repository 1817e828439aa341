import {
  type MeasurementFact,
  momentWindows,
  nearestToMoment,
  type PairedMoment,
  statusOn,
  type Trajectory,
} from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import { combineMoments, type MomentResult } from "../observation/moments.ts";
import type { Observation, PairedValue } from "../observation/observation.ts";
import type { ReasonCode, ReasonList } from "../observation/reasons.ts";
import { observedUntilOf, type Subject } from "../observation/subject.ts";
import { finalThroughOf } from "./maturity.ts";

/** The last day on which an unlabelled measurement counts as follow-up. */
export const MEASUREMENT_WINDOW_DAYS = momentWindows.followUp.to;

export const measuredInWorkReasons: ReasonList = {
  "out-of-scope": ["never-placed", "not-index-trajectory"],
  excluded: ["started-before-coverage", "died", "reached-state-pension-age", "not-in-work-at-measurement"],
  "not-mature": ["window-not-over"],
  unknown: ["no-measurement", "work-at-measurement-not-known", "incomplete-answers"],
  counted: ["pair", "baseline-only", "follow-up-only"],
};

/** The answer of a measurement: a value, bounds, or `undefined` where the question was not answered at all. */
export type Reading = (measurement: MeasurementFact) => MomentResult | undefined;

/** What employees in work answered at the start and at follow-up. */
export function judgeMeasurements(subject: Subject, read: Reading): Observation<PairedValue> {
  const outside = outsidePopulation(subject) ?? exclusionAt(subject, momentWindows.followUp.target);
  if (outside !== undefined) return outside;
  const answers = subject.trajectory.measurements.filter((measurement) => measurement.respondent === "employee");
  const finalThrough = finalThroughOf(observedUntilOf(subject, answers));
  if (finalThrough < subject.t0Day + MEASUREMENT_WINDOW_DAYS)
    return { outcome: "not-mature", reason: "window-not-over", finalThrough };
  const readings = answers.map(read);
  const readable = answers.filter((_, index) => readings[index] !== undefined);
  const at = (moment: PairedMoment) => {
    const nearest = (among: readonly MeasurementFact[]) => nearestToMoment(among, moment, subject.t0Day, dateOf);
    const measurement = nearest(readable) ?? nearest(answers);
    if (measurement === undefined) return nothing("unknown", "no-measurement");
    return answerOf(subject.trajectory, measurement, readings[answers.indexOf(measurement)]);
  };
  return combineMoments(at("baseline"), at("followUp"), finalThrough);
}

const dateOf = (measurement: MeasurementFact) => measurement.on;

function answerOf(
  trajectory: Trajectory,
  measurement: MeasurementFact,
  reading = nothing("unknown", "incomplete-answers"),
): MomentResult {
  const inWork = inWorkAt(trajectory, measurement);
  if (inWork === "no") return nothing("excluded", "not-in-work-at-measurement");
  if (inWork === "unknown") return nothing("unknown", "work-at-measurement-not-known");
  return reading;
}

/** Whether the person worked on the day of the measurement: as the measurement says, else as the other sources say. */
function inWorkAt(trajectory: Trajectory, { inWork, on }: MeasurementFact) {
  return inWork === "yes" || inWork === "no" ? inWork : statusOn(trajectory, on).status;
}

const nothing = (outcome: "excluded" | "unknown", reason: ReasonCode): MomentResult => ({
  found: "nothing",
  outcome,
  reason,
});
