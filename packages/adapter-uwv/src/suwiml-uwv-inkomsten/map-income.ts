import {
  childOf,
  childrenOf,
  descendantOf,
  type ElementReport,
  type Pseudonyms,
  readSuwiDay,
  readSuwiEndOrPlan,
  textOf,
  type XmlElement,
} from "@jobcoach/adapter";
import { type CalendarDate, type EmploymentFact, type Fact, hasCode } from "@jobcoach/core";
import { benefitLaws, type IncomeKind, incomeKinds, wageKinds } from "./codes.ts";
import { jobFact } from "./map-job.ts";
import { readReturns } from "./read-returns.ts";
import { uwvInkomstenRules } from "./rules.ts";

/** What the facts of a person's incomes need besides the message. */
export interface IncomeContext {
  readonly bsn: string;
  readonly envelope: Pick<
    EmploymentFact,
    "municipality" | "grantor" | "stream" | "source" | "observedUntil" | "person"
  >;
  readonly pseudonyms: Pseudonyms;
  readonly report: ElementReport;
}

/** An `Inkomstenverhouding` as a fact: a job when it is wage, a benefit when it is one, else nothing. */
export function incomeFacts(income: XmlElement, context: IncomeContext): readonly Fact[] {
  const { report } = context;
  const periods = childrenOf(income, "Inkomstenperiode");
  for (const period of periods) readSuwiDay(childOf(period, "DatBIkp"), report);
  const latest = latestOf(periods);
  const kind = kindOf(latest);
  if (kind === undefined) report(uwvInkomstenRules["kind-unknown"], childOf(latest, "CdSrtIkv") ?? income);
  else if (periods.some((period) => isWage(kindOf(period) ?? kind) !== isWage(kind))) {
    report(uwvInkomstenRules["kinds-differ"], income);
  }

  const returns = readReturns(income, report);
  const begin = readSuwiDay(childOf(income, "DatBIkv"), report);
  const from = begin ?? standInBegin(income, returns[0]?.from, report);
  const end = readSuwiEndOrPlan(childOf(income, "DatEIkv"), from, context.envelope.observedUntil, report);
  if (kind === undefined || from === undefined) return [];

  const reference = referenceOf(income, context.bsn, begin, from);
  if (isWage(kind)) return jobFact({ income, latest, reference, from, ...end, returns }, context);
  const law = benefitLaws[kind];
  if (law === undefined) return [];
  const record = context.pseudonyms.token("record", reference);
  return [{ kind: "benefit", ...context.envelope, record, law, from, to: end.to }];
}

/** The number of the employer for wage tax, which may be built on the number of a person. */
export const payrollNumberOf = (income: XmlElement): XmlElement | undefined =>
  descendantOf(income, "AdministratieveEenheid", "Loonheffingennr");

const isWage = (kind: IncomeKind) => wageKinds.has(kind);

function kindOf(period: XmlElement | undefined): IncomeKind | undefined {
  const code = textOf(childOf(period, "CdSrtIkv"));
  return hasCode(incomeKinds, code) ? code : undefined;
}

/** The period that begins last; of two on one day the one with the higher codes, so that the order of the file is nothing. */
function latestOf(periods: readonly XmlElement[]): XmlElement | undefined {
  const rank = (period: XmlElement) =>
    ["DatBIkp", "CdSrtIkv", "CdAardIkv", "CdTypeArbeidscontract"]
      .map((name) => textOf(childOf(period, name)))
      .join("|");
  let latest: XmlElement | undefined;
  for (const period of periods) if (latest === undefined || rank(period) > rank(latest)) latest = period;
  return latest;
}

/** The first day for which wage was returned, where the message does not say when the income began. */
function standInBegin(income: XmlElement, firstReturn: CalendarDate | undefined, report: ElementReport) {
  const rule = uwvInkomstenRules[firstReturn === undefined ? "begin-unknown" : "begin-missing"];
  report(rule, childOf(income, "DatBIkv") ?? income);
  return firstReturn;
}

/**
 * What tells an income apart. The first return depends on the days that were asked for, so it is no part of the name, unless
 * there is no number either.
 */
function referenceOf(income: XmlElement, bsn: string, begin: CalendarDate | undefined, from: CalendarDate): string {
  const number = textOf(childOf(income, "VolgnrIkv"));
  const parts = [bsn, textOf(payrollNumberOf(income)), number];
  return [...parts, ...(begin === undefined && number !== "" ? [] : [from])].join("|");
}
