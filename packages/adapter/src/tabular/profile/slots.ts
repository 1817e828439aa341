import {
  BenefitLaw,
  type CalendarDate,
  CoachingActivity,
  CoachingRegime,
  type End,
  ExitReason,
  JobEndReason,
  MeasurementFact,
  Moment,
  ProvisionFact,
  ProvisionForm,
  ProvisionType,
  RegisterFact,
  ResultCode,
  Selection,
  Sex,
  WorkCapacity,
  WorkKind,
  type YesNoUnknown,
} from "@jobcoach/core";

/** What the text of a column is read as. `minutes` is written in minutes or, by the column's `unit`, in hours. */
export type SlotKind =
  | { readonly kind: "bsn" | "reference" | "employer-number" | "municipality" }
  | { readonly kind: "date" | "end" }
  | { readonly kind: "minutes" | "hours-per-week" | "percent" | "mark" | "answer" | "count" }
  | { readonly kind: "flag" }
  | { readonly kind: "code"; readonly values: readonly string[] };

const bsn = { kind: "bsn" } as const;
const reference = { kind: "reference" } as const;
const date = { kind: "date" } as const;
const end = { kind: "end" } as const;
const minutes = { kind: "minutes" } as const;
const hoursPerWeek = { kind: "hours-per-week" } as const;
const percent = { kind: "percent" } as const;
const mark = { kind: "mark" } as const;
const answer = { kind: "answer" } as const;
const count = { kind: "count" } as const;
const flag = { kind: "flag" } as const;
const code = <const Values extends readonly string[]>(values: Values) => ({ kind: "code", values }) as const;

/** The seven work values of the Lijst Werk Capabilities and their three questions: important, enabled, achieved. */
export const WORK_VALUES = [1, 2, 3, 4, 5, 6, 7] as const;
export const WORK_VALUE_QUESTIONS = ["a", "b", "c"] as const;
type WorkValueSlot = `capabilities.${(typeof WORK_VALUES)[number]}.${(typeof WORK_VALUE_QUESTIONS)[number]}`;

/** A questionnaire in a row: with its moment in a column (`measurement`), or one of two fixed moments. */
export const MEASUREMENT_BLOCKS = ["measurement", "baseline", "followUp"] as const;
export type MeasurementBlock = (typeof MEASUREMENT_BLOCKS)[number];

const measurementSlots = {
  on: date,
  inWork: flag,
  hoursPerWeek,
  tasksWidened: flag,
  workFit: mark,
  supportBenefit: mark,
  understood: mark,
  rapport: mark,
  supportFit: mark,
  satisfaction: mark,
} as const;

type MeasurementSlots = {
  readonly [Name in `${MeasurementBlock}.${keyof typeof measurementSlots}`]: Name extends `${MeasurementBlock}.${infer Field extends keyof typeof measurementSlots}`
    ? (typeof measurementSlots)[Field]
    : never;
} & { readonly [Name in `${MeasurementBlock}.${WorkValueSlot}`]: typeof answer };

const blockSlots = Object.fromEntries(
  MEASUREMENT_BLOCKS.flatMap((block) => [
    ...Object.entries(measurementSlots).map(([name, kind]) => [`${block}.${name}`, kind]),
    ...WORK_VALUES.flatMap((value) =>
      WORK_VALUE_QUESTIONS.map((question) => [`${block}.capabilities.${value}.${question}`, answer]),
    ),
  ]),
) as unknown as MeasurementSlots;

/** Kind of work with, after a colon, what the word says about the contract. */
const workKinds = [
  ...WorkKind.options,
  "employment:fixed",
  "employment:open",
  "employment:zero-hours",
] as const satisfies readonly string[];

/** Why coaching ended: a reason of the facility, or a reason why the person left sight. */
const endReasons = [
  ...ProvisionFact.shape.endReason.unwrap().options,
  ...ExitReason.exclude(["moved", "other"]).options,
] as const;

/**
 * The canonical places that a column may fill: a closed list. A profile says which column of a source goes to which slot;
 * the facts are built from slots alone.
 */
export const slots = {
  "delivery.observedUntil": date,
  "delivery.municipality": { kind: "municipality" },
  "delivery.selection": code(Selection.options),
  "client.ref": reference,
  "trajectory.ref": reference,
  "person.bsn": bsn,
  "person.birthDate": date,
  "person.sex": code(Sex.options),
  "person.workCapacity": code(WorkCapacity.options),
  "benefit.law": code([...BenefitLaw.options, "none", "unknown"]),
  "register.status": code([...RegisterFact.shape.status.options, "unknown"]),
  "provision.type": code(ProvisionType.options),
  "provision.grantedBy": code(ProvisionFact.shape.grantedBy.options),
  "provision.form": code(ProvisionForm.options),
  "provision.regime": code([...CoachingRegime.options, "unknown"]),
  "provision.from": date,
  "provision.plannedTo": date,
  "provision.to": end,
  "provision.endReason": code(endReasons),
  "period.number": count,
  "period.from": date,
  "period.to": date,
  "employment.ref": reference,
  "employment.employerNumber": { kind: "employer-number" },
  "employment.workKind": code(workKinds),
  "employment.from": date,
  "employment.plannedTo": date,
  "employment.to": end,
  "employment.endReason": code(JobEndReason.options),
  "employment.hoursPerWeek": hoursPerWeek,
  "employment.loonkostensubsidie": flag,
  "subsidy.loonwaardePercent": percent,
  "reported.baseline.minutesEmployee": minutes,
  "reported.baseline.minutesEmployer": minutes,
  "reported.followUp.minutesEmployee": minutes,
  "reported.followUp.minutesEmployer": minutes,
  "contact.on": date,
  "contact.minutesEmployee": minutes,
  "contact.minutesEmployer": minutes,
  "contact.activity": code([...CoachingActivity.options, "unknown"]),
  "contact.participants": count,
  "contact.colleagueInvolved": flag,
  "quarter1.minutesEmployee": minutes,
  "quarter1.minutesEmployer": minutes,
  "quarter2.minutesEmployee": minutes,
  "quarter2.minutesEmployer": minutes,
  "measurement.moment": code(Moment.options),
  "measurement.respondent": code(MeasurementFact.shape.respondent.options),
  ...blockSlots,
  "result.code": code(ResultCode.options),
} as const;

export type Slot = keyof typeof slots;
export const SLOTS = Object.keys(slots) as readonly Slot[];

const PLACES: ReadonlyMap<Slot, number> = new Map(SLOTS.map((slot, at) => [slot, at]));

/** Where the value of a slot stands among the values of a row. */
export const slotPlace = (slot: Slot): number => PLACES.get(slot) ?? -1;

/** What a slot holds once its text was read. */
export type SlotValue<Name extends Slot> = (typeof slots)[Name] extends { readonly kind: infer Kind }
  ? Kind extends "code"
    ? (typeof slots)[Name] extends { readonly values: readonly (infer Value)[] }
      ? Value
      : never
    : Kind extends "end"
      ? End
      : Kind extends "date"
        ? CalendarDate
        : Kind extends "flag"
          ? YesNoUnknown
          : Kind extends "minutes" | "hours-per-week" | "percent" | "mark" | "answer" | "count"
            ? number
            : string
  : never;
