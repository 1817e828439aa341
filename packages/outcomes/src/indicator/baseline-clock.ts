import { dayNumber, type MeasurementFact, nearestToMoment, type Trajectory } from "@jobcoach/core";
import { oncePerSubject } from "../observation/subject.ts";

/** The questionnaire at the start: the one labelled so, else the nearest to the first day of coaching and paid work, or of coaching. */
export const baselineOf: (trajectory: Trajectory) => MeasurementFact | undefined = /* @__PURE__ */ oncePerSubject(
  ({ measurements, t0, start }: Trajectory) =>
    nearestToMoment(measurements, "baseline", dayNumber(t0 ?? start), ({ on }) => on),
);
