import {
  type DayNumber,
  dayNumber,
  type MeasurementFact,
  momentWindows,
  nearestToMoment,
  type PairedMoment,
  type Respondent,
  type Trajectory,
  workOn,
  type YesNoUnknown,
} from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import { combineMoments, type MomentResult } from "../observation/moments.ts";
import {
  counted,
  excluded,
  notKnown,
  notMature,
  type Observation,
  type PairedValue,
} from "../observation/observation.ts";
import type { ReasonCode } from "../observation/reasons.ts";
import { observedUntilOf, oncePerSubject, type Subject } from "../observation/subject.ts";
import { finalThroughOf } from "./maturity.ts";

/** The last day on which an unlabelled measurement counts as follow-up. */
export const MEASUREMENT_WINDOW_DAYS = momentWindows.followUp.to;

/** A question of a questionnaire: to whom, whether the answer counts only of those in work on the day, and how to read it. */
export interface Asked<Value> {
  readonly respondent: Respondent;
  readonly onlyInWork: boolean;
  /** A value, bounds or a reason why there is none; `undefined` where the question was not answered at all. */
  readonly read: (measurement: MeasurementFact) => MomentResult<Value> | undefined;
}

/** What was found at both moments, or the observation of a trajectory that is not looked at. */
export type AskedAtMoments<Value> =
  | { readonly settled: Observation<never> }
  | {
      readonly settled?: undefined;
      readonly finalThrough: DayNumber;
      readonly at: (moment: PairedMoment) => MomentResult<Value>;
    };

/** The answers to a question at the start and at follow-up: of the nearest measurement that has one, else why there is none. */
export function askedAtMoments<Value>(subject: Subject, asked: Asked<Value>): AskedAtMoments<Value> {
  const basis = preparedFor[asked.respondent](subject);
  return "settled" in basis
    ? basis
    : { finalThrough: basis.finalThrough, at: (moment) => resultAt(subject, basis, moment, asked) };
}

/** The answers at both moments as a pair. */
export function judgePair(subject: Subject, asked: Asked<number>): Observation<PairedValue> {
  const basis = preparedFor[asked.respondent](subject);
  if ("settled" in basis) return basis.settled;
  const baseline = resultAt(subject, basis, "baseline", asked);
  return combineMoments(baseline, resultAt(subject, basis, "followUp", asked), basis.finalThrough);
}

/** One answer: at follow-up, or where that has none at the start. `reasonOf` tells how it counts. */
export function judgeLatest<Value>(
  subject: Subject,
  asked: Asked<Value>,
  reasonOf: (value: Value) => ReasonCode,
): Observation<Value> {
  const basis = preparedFor[asked.respondent](subject);
  if ("settled" in basis) return basis.settled;
  const followUp = resultAt(subject, basis, "followUp", asked);
  if (followUp.found === "value") return oneMoment(followUp, basis.finalThrough, reasonOf);
  const baseline = resultAt(subject, basis, "baseline", asked);
  const telling = baseline.found === "value" || isSilent(followUp) ? baseline : followUp;
  return oneMoment(telling, basis.finalThrough, reasonOf);
}

/** The answer at one moment as an observation. */
export const oneMoment = <Value>(
  result: MomentResult<Value>,
  finalThrough: DayNumber,
  reasonOf: (value: Value) => ReasonCode,
): Observation<Value> =>
  result.found === "value"
    ? counted(reasonOf(result.value), result.value, finalThrough)
    : withoutValue(result, finalThrough);

/** A moment without a value as an observation. */
export function withoutValue(
  result: Exclude<MomentResult, { readonly found: "value" }>,
  finalThrough: DayNumber,
): Observation<never> {
  if (result.found === "bounds") return notKnown("incomplete-answers", finalThrough);
  const { outcome, reason } = result;
  return outcome === "unknown" ? notKnown(reason, finalThrough) : excluded(reason, finalThrough);
}

/** No value at a moment, and why. */
export const noAnswer = (outcome: "excluded" | "unknown", reason: ReasonCode) =>
  ({ found: "nothing", outcome, reason }) as const;

const isSilent = (result: MomentResult<unknown>) => result.found === "nothing" && result.reason === "no-measurement";

/** What all questions to one respondent look at, found once per trajectory. */
interface Basis extends Readonly<Record<PairedMoment, MomentAsked>> {
  readonly finalThrough: DayNumber;
}

/** The measurements of a moment, nearest first, each with whether the person worked on its day. */
interface MomentAsked {
  readonly measurements: readonly MeasurementFact[];
  readonly worked: (YesNoUnknown | undefined)[];
  /** Why no question to those in work has an answer, where it is the same for all of them. */
  readonly withoutWork: Missing | undefined;
}

type Missing = ReturnType<typeof noAnswer>;

type Prepared = Basis | { readonly settled: Observation<never> };

const preparedFor: Readonly<Record<Respondent, (subject: Subject) => Prepared>> = {
  employee: /* @__PURE__ */ oncePerSubject((subject) => prepare(subject, "employee")),
  coach: /* @__PURE__ */ oncePerSubject((subject) => prepare(subject, "coach")),
  employer: /* @__PURE__ */ oncePerSubject((subject) => prepare(subject, "employer")),
};

function prepare(subject: Subject, respondent: Respondent): Prepared {
  const outside = outsidePopulation(subject) ?? exclusionAt(subject, momentWindows.followUp.target);
  if (outside !== undefined) return { settled: outside };
  const answers = subject.trajectory.measurements.filter((measurement) => measurement.respondent === respondent);
  const finalThrough = finalThroughOf(observedUntilOf(subject, answers));
  if (finalThrough < subject.t0Day + MEASUREMENT_WINDOW_DAYS) return { settled: notMature(finalThrough) };
  return {
    finalThrough,
    baseline: momentAsked(subject, answers, "baseline"),
    followUp: momentAsked(subject, answers, "followUp"),
  };
}

function momentAsked(
  { trajectory, t0Day }: Subject,
  answers: readonly MeasurementFact[],
  moment: PairedMoment,
): MomentAsked {
  const measurements = nearestFirst(answers, moment, t0Day);
  if (measurements.length === 0) return NOTHING_ASKED;
  if (measurements.length > 1) return { measurements, worked: [], withoutWork: undefined };
  const worked = workAt(trajectory, measurements[0]!);
  return { measurements, worked: [worked], withoutWork: withoutWork[worked] };
}

const NOTHING_ASKED: MomentAsked = { measurements: [], worked: [], withoutWork: undefined };

function nearestFirst(answers: readonly MeasurementFact[], moment: PairedMoment, t0Day: DayNumber) {
  const sorted: MeasurementFact[] = [];
  let left = answers.filter((one) => one.moment === undefined || one.moment === moment);
  while (left.length > 0) {
    const nearest = nearestToMoment(left, moment, t0Day, dateOf);
    if (nearest === undefined) break;
    sorted.push(nearest);
    left = left.length === 1 ? [] : left.filter((one) => one !== nearest);
  }
  return sorted;
}

const dateOf = (measurement: MeasurementFact) => measurement.on;

function resultAt<Value>(
  { trajectory }: Subject,
  basis: Basis,
  moment: PairedMoment,
  { onlyInWork, read }: Asked<Value>,
): MomentResult<Value> {
  const { measurements, worked, withoutWork: missing } = basis[moment];
  if (measurements.length === 0) return NO_MEASUREMENT;
  if (onlyInWork && missing !== undefined) return missing;
  let telling = 0;
  let reading = read(measurements[0]!);
  for (let at = 1; reading === undefined && at < measurements.length; at++) {
    reading = read(measurements[at]!);
    if (reading !== undefined) telling = at;
  }
  if (!onlyInWork) return reading ?? NOT_ANSWERED;
  const inWork = worked[telling] ?? workAt(trajectory, measurements[telling]!);
  worked[telling] = inWork;
  return withoutWork[inWork] ?? reading ?? NOT_ANSWERED;
}

/** Whether the person worked on the day of a measurement: as the measurement says, else as the other sources say. */
function workAt(trajectory: Trajectory, { inWork, on }: MeasurementFact): YesNoUnknown {
  return inWork === "yes" || inWork === "no" ? inWork : workOn(trajectory, dayNumber(on)).status;
}

const NO_MEASUREMENT = noAnswer("unknown", "no-measurement");
const NOT_ANSWERED = noAnswer("unknown", "incomplete-answers");

/** Why an answer of who may not have been in work does not count. */
const withoutWork: Readonly<Record<YesNoUnknown, Missing | undefined>> = {
  yes: undefined,
  no: noAnswer("excluded", "not-in-work-at-measurement"),
  unknown: noAnswer("unknown", "work-at-measurement-not-known"),
};
