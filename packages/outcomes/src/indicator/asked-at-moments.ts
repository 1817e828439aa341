import {
  type DayNumber,
  dayNumber,
  type MeasurementFact,
  momentWindows,
  type PairedMoment,
  type Respondent,
  rankAtMoment,
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
  const basis = basisOf(subject, asked.respondent);
  if (basis.settled !== undefined) return basis;
  const { finalThrough, baseline, followUp } = basis;
  return { finalThrough, at: (moment) => resultAt(subject, moment === "baseline" ? baseline : followUp, asked) };
}

/** Judges the answers at both moments as a pair. */
export function judgePair(asked: Asked<number>): (subject: Subject) => Observation<PairedValue> {
  return (subject) => {
    const basis = basisOf(subject, asked.respondent);
    if (basis.settled !== undefined) return basis.settled;
    const baseline = resultAt(subject, basis.baseline, asked);
    return combineMoments(baseline, resultAt(subject, basis.followUp, asked), basis.finalThrough);
  };
}

/** Judges one answer: at follow-up, or where that has none at the start. `reasonOf` tells how it counts. */
export function judgeLatest<Value>(
  asked: Asked<Value>,
  reasonOf: (value: Value) => ReasonCode,
): (subject: Subject) => Observation<Value> {
  return (subject) => {
    const basis = basisOf(subject, asked.respondent);
    if (basis.settled !== undefined) return basis.settled;
    const followUp = resultAt(subject, basis.followUp, asked);
    if (followUp.found === "value") return oneMoment(followUp, basis.finalThrough, reasonOf);
    const baseline = resultAt(subject, basis.baseline, asked);
    const telling = baseline.found === "value" || isSilent(followUp) ? baseline : followUp;
    return oneMoment(telling, basis.finalThrough, reasonOf);
  };
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
type Basis =
  | { readonly settled: Observation<never> }
  | {
      readonly settled?: undefined;
      readonly finalThrough: DayNumber;
      readonly baseline: MomentAsked;
      readonly followUp: MomentAsked;
    };

/** The measurements of a moment, nearest first, and why no question to those in work has an answer where it is the same for all. */
interface MomentAsked {
  readonly measurements: readonly MeasurementFact[];
  readonly withoutWork: Missing | undefined;
}

type Missing = ReturnType<typeof noAnswer>;

const basisOf = (subject: Subject, respondent: Respondent): Basis =>
  respondent === "employee" ? ofEmployee(subject) : respondent === "coach" ? ofCoach(subject) : ofEmployer(subject);

const ofEmployee = /* @__PURE__ */ oncePerSubject((subject: Subject) => prepare(subject, "employee"));
const ofCoach = /* @__PURE__ */ oncePerSubject((subject: Subject) => prepare(subject, "coach"));
const ofEmployer = /* @__PURE__ */ oncePerSubject((subject: Subject) => prepare(subject, "employer"));

function prepare(subject: Subject, respondent: Respondent): Basis {
  const outside = outsidePopulation(subject) ?? exclusionAt(subject, momentWindows.followUp.target);
  if (outside !== undefined) return { settled: outside };
  const answers = answersBy(respondent, subject.trajectory);
  const finalThrough = finalThroughOf(observedUntilOf(subject, answers));
  if (finalThrough < subject.t0Day + MEASUREMENT_WINDOW_DAYS) return { settled: notMature(finalThrough) };
  let baseline: MeasurementFact[] | undefined;
  let followUp: MeasurementFact[] | undefined;
  for (const one of answers) {
    const day = dayNumber(one.on) - subject.t0Day;
    if (isAtMoment(one, "baseline", day)) baseline = listed(baseline, one);
    if (isAtMoment(one, "followUp", day)) followUp = listed(followUp, one);
  }
  return {
    finalThrough,
    baseline: momentAsked(subject, baseline, "baseline"),
    followUp: momentAsked(subject, followUp, "followUp"),
  };
}

/** Begins a list with its first, which is mostly its only one. */
function listed(list: MeasurementFact[] | undefined, one: MeasurementFact): MeasurementFact[] {
  if (list === undefined) return [one];
  list.push(one);
  return list;
}

const isAtMoment = (one: MeasurementFact, moment: PairedMoment, day: number) =>
  Number.isFinite(rankAtMoment(one, moment, day));

function answersBy(respondent: Respondent, { measurements }: Trajectory): readonly MeasurementFact[] {
  let answers: MeasurementFact[] | undefined;
  for (const one of measurements) if (one.respondent === respondent) answers = listed(answers, one);
  return answers ?? NO_ANSWERS;
}

const NO_ANSWERS: readonly MeasurementFact[] = [];

function momentAsked(
  { trajectory, t0Day }: Subject,
  own: MeasurementFact[] | undefined,
  moment: PairedMoment,
): MomentAsked {
  if (own === undefined) return NOTHING_ASKED;
  if (own.length === 1) return { measurements: own, withoutWork: withoutWork[workAt(trajectory, own[0]!)] };
  const rankOf = (one: MeasurementFact) => rankAtMoment(one, moment, dayNumber(one.on) - t0Day);
  return { measurements: own.sort((a, b) => rankOf(a) - rankOf(b)), withoutWork: undefined };
}

const NOTHING_ASKED: MomentAsked = { measurements: [], withoutWork: undefined };

function resultAt<Value>(
  { trajectory }: Subject,
  { measurements, withoutWork: missing }: MomentAsked,
  { onlyInWork, read }: Asked<Value>,
): MomentResult<Value> {
  const nearest = measurements[0];
  if (nearest === undefined) return NO_MEASUREMENT;
  if (onlyInWork && missing !== undefined) return missing;
  let telling = nearest;
  let reading = read(nearest);
  for (let at = 1; reading === undefined && at < measurements.length; at++) {
    reading = read(measurements[at]!);
    if (reading !== undefined) telling = measurements[at]!;
  }
  if (onlyInWork && measurements.length > 1) return withoutWork[workAt(trajectory, telling)] ?? reading ?? NOT_ANSWERED;
  return reading ?? NOT_ANSWERED;
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
