import type { FieldReport, Pseudonyms } from "@jobcoach/adapter";
import { personRules } from "@jobcoach/adapter";
import {
  type CalendarDate,
  type End,
  endOn,
  factRules,
  openEnd,
  type PersonFact,
  type ProvisionFact,
  type ProvisionType,
  type SubsidyFact,
} from "@jobcoach/core";
import { JOB_COACHING, subsidySchemes } from "../suwiml-gsd-reintegratie/codes.ts";
import { srgRules } from "./rules.ts";

/** What every fact about the person carries. */
export type Envelope = Pick<
  ProvisionFact,
  "municipality" | "grantor" | "stream" | "source" | "observedUntil" | "person"
>;

/** The days of a facility; an end after the month is a plan, since the month cannot know it. */
export interface FacilityDays {
  readonly from: CalendarDate;
  readonly to: End;
  readonly plannedTo?: CalendarDate;
}

export const facilityDays = (
  from: CalendarDate,
  end: CalendarDate | undefined,
  observedUntil: CalendarDate,
): FacilityDays => {
  if (end === undefined) return { from, to: openEnd };
  return end > observedUntil ? { from, to: openEnd, plannedTo: end } : { from, to: endOn(end) };
};

type DateField = "BegindatumVoorziening" | "EinddatumVoorziening" | "Geboortedatum";

const YOUNGEST = 15;
const OLDEST = 75;

/** Checks the days of a facility against each other, against the month of the delivery and against the age of the person. */
export function checkDays<Name extends string>(
  days: { from: CalendarDate; end: CalendarDate | undefined; birth: CalendarDate | undefined },
  observedUntil: CalendarDate,
  report: FieldReport<Name | DateField>,
): void {
  const { from, end, birth } = days;
  if (end !== undefined && end < from) report(factRules["end-before-start"], "EinddatumVoorziening");
  if (from > observedUntil) report(srgRules["begin-after-month"], "BegindatumVoorziening");
  if (end !== undefined && end < `${observedUntil.slice(0, 7)}-01`) {
    report(srgRules["ended-before-month"], "EinddatumVoorziening");
  }
  if (birth !== undefined && !(yearsLater(birth, YOUNGEST) <= from && from < yearsLater(birth, OLDEST + 1))) {
    report(personRules["birth-date-unlikely"], "Geboortedatum");
  }
}

/** The person, where something is known beyond the number. */
export const personFacts = (
  envelope: Envelope,
  known: Partial<Pick<PersonFact, "birthMonth" | "sex" | "workCapacity" | "goal">>,
): readonly PersonFact[] => (Object.keys(known).length === 0 ? [] : [{ kind: "person", ...envelope, ...known }]);

/** What tells a facility apart in every month: its number, or person, first day and type where it has none. */
export const facilityReference = (number: string | undefined, bsn: string, from: CalendarDate, type: ProvisionType) =>
  number ?? `${bsn}|${from}|${type}`;

/**
 * The facility. Type 30 mixes job coaches and guidance by a colleague, so the form is not known. The record is named by the
 * registration number, which is the same in every month.
 */
export function provisionFact(
  envelope: Envelope,
  facility: FacilityDays & { readonly type: ProvisionType; readonly number: string | undefined; readonly bsn: string },
  pseudonyms: Pseudonyms,
): ProvisionFact & Pick<Required<ProvisionFact>, "record"> {
  const { type, number, bsn, from, to, plannedTo } = facility;
  const record = pseudonyms.token("record", facilityReference(number, bsn, from, type));
  const fact = { ...envelope, kind: "provision", record, ref: record, type, grantedBy: "municipality" } as const;
  return {
    ...fact,
    form: "unknown",
    from,
    to,
    ...(plannedTo === undefined ? {} : { plannedTo }),
    ...(type === JOB_COACHING && number !== undefined ? { trajectoryRef: pseudonyms.token("trajectory", number) } : {}),
  };
}

/** The subsidy beside a facility of types 10 to 12; what its wage value is a percentage of is not stated. */
export function subsidyFacts(
  envelope: Envelope,
  { record, type, from, to }: Pick<Required<ProvisionFact>, "record" | "type" | "from" | "to">,
  { loonwaardePercent, continues }: { loonwaardePercent: number | undefined; continues: boolean | undefined },
): readonly SubsidyFact[] {
  const scheme = subsidySchemes[type];
  if (scheme === undefined) return [];
  const known = {
    ...(loonwaardePercent === undefined ? {} : { loonwaardePercent, loonwaardeBase: "unknown" as const }),
    ...(continues === undefined ? {} : { continues }),
  };
  return [{ kind: "subsidy", ...envelope, record, scheme, from, to, ...known }];
}

/** The same day that many years later, as text to compare with; 29 February stays what it is. */
const yearsLater = (date: CalendarDate, years: number) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
