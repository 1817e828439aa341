import { dayNumber, type MeasurementFact, nearestToMoment, type Trajectory } from "@jobcoach/core";

/** The questionnaire at the start: the one labelled so, else the nearest to the first day of coaching and paid work, or of coaching. */
export const baselineOf = ({ measurements, t0, start }: Trajectory): MeasurementFact | undefined =>
  nearestToMoment(measurements, "baseline", dayNumber(t0 ?? start), ({ on }) => on);
