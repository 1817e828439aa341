import type { MeasurementFact } from "@jobcoach/core";
import type { MomentResult } from "../observation/moments.ts";
import type { Observation, PairedValue } from "../observation/observation.ts";
import type { ReasonList } from "../observation/reasons.ts";
import type { Subject } from "../observation/subject.ts";
import { judgePair } from "./asked-at-moments.ts";

export { MEASUREMENT_WINDOW_DAYS } from "./asked-at-moments.ts";

export const measuredInWorkReasons: ReasonList = {
  "out-of-scope": ["never-placed", "not-index-trajectory"],
  excluded: ["started-before-coverage", "died", "reached-state-pension-age", "not-in-work-at-measurement"],
  "not-mature": ["window-not-over"],
  unknown: ["no-measurement", "work-at-measurement-not-known", "incomplete-answers"],
  counted: ["pair", "baseline-only", "follow-up-only"],
};

/** Where one answer per person counts instead of a pair. */
export const answeredInWorkReasons: ReasonList = { ...measuredInWorkReasons, counted: ["answered"] };

/** The answer of a measurement: a value, bounds, or `undefined` where the question was not answered at all. */
export type Reading = (measurement: MeasurementFact) => MomentResult | undefined;

/** Judges what employees in work answered at the start and at follow-up. */
export const judgeMeasurements = (read: Reading): ((subject: Subject) => Observation<PairedValue>) =>
  judgePair({ respondent: "employee", onlyInWork: true, read });
