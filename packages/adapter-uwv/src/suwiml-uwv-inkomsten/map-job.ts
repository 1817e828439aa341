import { childOf, descendantOf, type ElementReport, type EndOrPlan, textOf, type XmlElement } from "@jobcoach/adapter";
import {
  type CalendarDate,
  dayNumber,
  type EmploymentFact,
  hasCode,
  type Token,
  type WageReturn,
  type WorkKind,
  workKinds,
} from "@jobcoach/core";
import { contractOfType, contractTypes, incomeNatures, workKindOfNature } from "./codes.ts";
import { type IncomeContext, payrollNumberOf } from "./map-income.ts";
import { uwvInkomstenRules } from "./rules.ts";

/** An `Inkomstenverhouding` that is wage, with what was read of it; `reference` tells it apart from all others. */
export interface WageIncome extends EndOrPlan {
  readonly income: XmlElement;
  readonly latest: XmlElement | undefined;
  readonly reference: string;
  readonly from: CalendarDate;
  readonly returns: readonly WageReturn[];
}

/** The job behind a wage. The reference holds the person, since employers number their relations per person. */
export function jobFact(wage: WageIncome, context: IncomeContext): readonly EmploymentFact[] {
  const { income, latest, reference, from, to, plannedTo, returns } = wage;
  const { envelope, pseudonyms, report } = context;
  const workKind = workKindOf(latest, income, report);
  if (workKind === "no-work") return [];
  const jobRef = pseudonyms.token("job", reference);
  const employerKey = employerOf(income, context);
  const hoursPerWeek = hoursPerWeekOf(returns.at(-1), income, report);
  const contract = contractOf(latest, report);
  const isPaidByReturns = returns.some(({ paidMinutes = 0, wageCents = 0 }) => paidMinutes > 0 || wageCents > 0);
  return [
    {
      kind: "employment",
      ...envelope,
      record: jobRef,
      jobRef,
      ...(employerKey === undefined ? {} : { employerKey }),
      workKind,
      setting: workKinds[workKind].setting,
      from,
      to,
      ...(plannedTo === undefined ? {} : { plannedTo }),
      ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
      ...(contract === undefined ? {} : { contract }),
      ...(workKind === "unknown" && isPaidByReturns ? { paid: "yes" } : {}),
      returns: [...returns],
    },
  ];
}

function workKindOf(latest: XmlElement | undefined, income: XmlElement, report: ElementReport): WorkKind | "no-work" {
  const element = childOf(latest, "CdAardIkv");
  const code = textOf(element);
  if (!hasCode(incomeNatures, code)) {
    report(uwvInkomstenRules["nature-unknown"], element ?? income);
    return "unknown";
  }
  const workKind = workKindOfNature[code];
  if (workKind === "no-work") report(uwvInkomstenRules["nature-no-work"], element);
  return workKind;
}

/** The employer is the fiscal number, since one employer can have several numbers for wage tax; always as a keyed token. */
function employerOf(income: XmlElement, { pseudonyms, report }: IncomeContext): Token | undefined {
  const unit = childOf(income, "AdministratieveEenheid");
  const fiscal =
    descendantOf(unit, "RechtspersoonAdministratieveEenh", "FiNr") ??
    descendantOf(unit, "PersoonAdministratieveEenheid", "FiNr");
  const payroll = textOf(payrollNumberOf(income)).slice(0, 9);
  const number = [textOf(fiscal), payroll].find((text) => /^\d{9}$/.test(text));
  if (number !== undefined) return pseudonyms.token("employer", number);
  report(uwvInkomstenRules["employer-unknown"], fiscal ?? unit ?? income);
  return undefined;
}

const MOST_HOURS_PER_WEEK = 168;

/** Hours per week from one return: its paid hours times 7 over its days, to two decimals. */
function hoursPerWeekOf(last: WageReturn | undefined, income: XmlElement, report: ElementReport): number | undefined {
  if (last?.paidMinutes === undefined) return undefined;
  const days = dayNumber(last.to) - dayNumber(last.from) + 1;
  const hours = Math.round((last.paidMinutes / 60 / days) * 7 * 100) / 100;
  if (hours >= 0 && hours <= MOST_HOURS_PER_WEEK) return hours;
  report(uwvInkomstenRules["hours-implausible"], income);
  return undefined;
}

function contractOf(latest: XmlElement | undefined, report: ElementReport): EmploymentFact["contract"] {
  const element = childOf(latest, "CdTypeArbeidscontract");
  const code = textOf(element);
  if (hasCode(contractTypes, code)) return contractOfType[code];
  if (code !== "") report(uwvInkomstenRules["contract-type-unlisted"], element);
  return undefined;
}
