import {
  checkMonth,
  envelopeOf,
  type FieldReport,
  fieldReport,
  isEmptyDelivery,
  type LayoutRecord,
  type LayoutValues,
  layoutRules,
  type MapContext,
  type Mapped,
  readLayoutRecord,
} from "@jobcoach/adapter";
import {
  type BenefitFact,
  type CalendarDate,
  type End,
  type ExitFact,
  endOn,
  type Fact,
  type Finding,
  factRules,
  firstDayOf,
  monthOf,
  openEnd,
  unknownEnd,
} from "@jobcoach/core";
import { sexOfCode } from "../srg/codes.ts";
import { type Envelope, personFacts } from "../srg/facts.ts";
import { endReasons, INCOME_FROM_WORK, lawOfKind } from "./codes.ts";
import { type BusField, busLayout, busStatistic } from "./layout.ts";
import { busRules } from "./rules.ts";

const statistic = busStatistic();

/** The facts of one person in one benefit: who, which benefit, why it ended, and that somebody left sight. */
export function mapBus(record: LayoutRecord, context: MapContext): Mapped {
  const findings: Finding[] = [...record.structure];
  const report = fieldReport(busLayout, record, findings);
  if (isEmptyDelivery(busLayout, record)) {
    report(layoutRules["empty-delivery"]);
    return { facts: [], findings };
  }
  const values = readLayoutRecord(busLayout, record, findings);
  const observedUntil = checkMonth(statistic, values, context.delivery, report);
  const facts = observedUntil === undefined ? [] : factsOf(values, observedUntil, context, report);
  return { facts: findings.some(({ severity }) => severity === "error") ? [] : facts, findings };
}

function factsOf(
  values: LayoutValues<BusField>,
  observedUntil: CalendarDate,
  { delivery, pseudonyms }: MapContext,
  report: FieldReport<BusField>,
): readonly Fact[] {
  const bsn = values.text("Burgerservicenummer");
  const kind = values.text("Statistiekcode");
  const from = values.text("AanvangUitkeringPersoon");
  if (bsn === undefined || kind === undefined || from === undefined) return [];

  const number = values.text("RegistratienummerUitkering");
  if (number === undefined) report(busRules["number-missing"], "RegistratienummerUitkering");
  const envelope = { ...envelopeOf(delivery, "benefit-file", observedUntil), person: pseudonyms.token("person", bsn) };
  const birth = values.text("Geboortedatum");
  const sex = sexOfCode[values.text("Geslacht") ?? ""];
  const end = readEnd(values, from, observedUntil, report);
  const reason = endReasons[values.text("RedenBeeindigingUitkeringPersoon") ?? ""];
  const benefit: BenefitFact = {
    kind: "benefit",
    ...envelope,
    record: pseudonyms.token("record", `${number ?? kind}|${bsn}${number === undefined ? `|${from}` : ""}`),
    law: lawOfKind[kind] ?? "other",
    from,
    to: end,
    ...(reason === undefined || end.state === "open" ? {} : { endClass: reason.endClass }),
    ...incomeOf(values, observedUntil),
  };
  const person = personFacts(envelope, {
    ...(birth === undefined ? {} : { birthMonth: monthOf(birth) }),
    ...(sex === undefined ? {} : { sex }),
  });
  return [...person, benefit, ...exitFacts(envelope, end, reason?.exit)];
}

/** The end of the benefit; an end after the month is a plan, and a reason without a date an end that nobody knows. */
function readEnd(
  values: LayoutValues<BusField>,
  from: CalendarDate,
  observedUntil: CalendarDate,
  report: FieldReport<BusField>,
): End {
  const end = values.text("EinddatumUitkeringPersoon");
  const hasReason = values.isFilled("RedenBeeindigingUitkeringPersoon");
  if (from > observedUntil) report(busRules["begin-after-month"], "AanvangUitkeringPersoon");
  if (end === undefined) {
    if (hasReason) report(busRules["reason-without-end"], "RedenBeeindigingUitkeringPersoon");
    return hasReason ? unknownEnd : openEnd;
  }
  if (end < from) report(factRules["end-before-start"], "EinddatumUitkeringPersoon");
  if (end > observedUntil) {
    report(busRules["end-planned"], "EinddatumUitkeringPersoon");
    return openEnd;
  }
  if (!hasReason) report(busRules["end-without-reason"], "RedenBeeindigingUitkeringPersoon");
  return endOn(end);
}

/** Income from work in the month; any other kind of income does not say that there was none. */
function incomeOf(
  values: LayoutValues<BusField>,
  observedUntil: CalendarDate,
): Partial<Pick<BenefitFact, "incomeFromWork" | "validFrom" | "validTo">> {
  if (values.text("SoortInkomsten") !== INCOME_FROM_WORK) return {};
  return { incomeFromWork: "yes", validFrom: firstDayOf(monthOf(observedUntil)), validTo: observedUntil };
}

const exitFacts = (envelope: Envelope, end: End, reason: ExitFact["reason"] | undefined): readonly ExitFact[] =>
  reason === undefined || end.state !== "on" ? [] : [{ kind: "exit", ...envelope, reason, on: end.day }];
