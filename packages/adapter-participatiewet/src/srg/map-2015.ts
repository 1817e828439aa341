import {
  checkMonth,
  envelopeOf,
  fieldReport,
  isEmptyDelivery,
  type LayoutRecord,
  layoutRules,
  type MapContext,
  type Mapped,
  readLayoutRecord,
} from "@jobcoach/adapter";
import { type ExitFact, type Fact, type Finding, monthOf } from "@jobcoach/core";
import { subsidySchemes } from "../suwiml-gsd-reintegratie/codes.ts";
import { endReasonOf2015, typeOf2015 } from "./codes.ts";
import { checkDays, type Envelope, facilityDays, personFacts, provisionFact, subsidyFacts } from "./facts.ts";
import { srg2015Layout, srg2015Statistic } from "./layout-2015.ts";
import { srgRules } from "./rules.ts";

const FIRST_YEAR = 2015;
const LAST_YEAR = 2018;
/** Moved, died, detained or pregnant: which of them is not told. */
const LEFT = "3";

const statistic = srg2015Statistic();

/** The facts of one facility in the layout until 2018: the person, the facility, the subsidy, and that somebody left. */
export function mapSrg2015(record: LayoutRecord, context: MapContext): Mapped {
  const findings: Finding[] = [...record.structure];
  if (isEmptyDelivery(srg2015Layout, record)) {
    fieldReport(srg2015Layout, record, findings)(layoutRules["empty-delivery"]);
    return { facts: [], findings };
  }
  const facts = factsOf(record, context, findings);
  return { facts: findings.some(({ severity }) => severity === "error") ? [] : facts, findings };
}

function factsOf(record: LayoutRecord, { delivery, pseudonyms }: MapContext, findings: Finding[]): readonly Fact[] {
  const report = fieldReport(srg2015Layout, record, findings);
  const values = readLayoutRecord(srg2015Layout, record, findings);
  const observedUntil = checkMonth(statistic, values, delivery, report);
  const year = values.number("Statistiekjaar") ?? FIRST_YEAR;
  if (year < FIRST_YEAR || year > LAST_YEAR) report(layoutRules["other-statistic"], "Statistiekjaar");
  const bsn = values.text("Burgerservicenummer");
  const typeThen = values.text("TypeVoorziening");
  const from = values.text("BegindatumVoorziening");
  if (bsn === undefined || typeThen === undefined || from === undefined || observedUntil === undefined) return [];

  const birth = values.text("Geboortedatum");
  const end = values.text("EinddatumVoorziening");
  checkDays({ from, end, birth }, observedUntil, report);
  const envelope = { ...envelopeOf(delivery, "case-file", observedUntil), person: pseudonyms.token("person", bsn) };
  const person = personFacts(envelope, birth === undefined ? {} : { birthMonth: monthOf(birth) });

  const days = facilityDays(from, end, observedUntil);
  const reason = values.text("RedenEinde");
  const endedFor = days.to.state === "on" ? reason : undefined;
  if (reason !== undefined && endedFor === undefined) report(srgRules["end-reason-without-end"], "RedenEinde");
  const exits = endedFor === LEFT && end !== undefined ? [exitFact(envelope, end)] : [];

  const type = typeOf2015[typeThen];
  const loonwaardePercent = values.number("Loonwaarde");
  if (type === undefined) {
    report(srgRules["type-ambiguous"], "TypeVoorziening");
    return [...person, ...exits];
  }
  if (loonwaardePercent !== undefined && subsidySchemes[type] === undefined) {
    report(srgRules["wage-value-without-subsidy"], "Loonwaarde");
  }
  const number = values.text("RegistratienummerVoorziening");
  if (number === undefined) report(srgRules["number-missing"], "RegistratienummerVoorziening");
  const provision = provisionFact(envelope, { ...days, type, number, bsn }, pseudonyms);
  const endReason = endedFor === undefined ? undefined : endReasonOf2015[endedFor];
  return [
    ...person,
    endReason === undefined ? provision : { ...provision, endReason },
    ...subsidyFacts(envelope, provision, { loonwaardePercent, continues: undefined }),
    ...exits,
  ];
}

const exitFact = (envelope: Envelope, on: string): ExitFact => ({ kind: "exit", ...envelope, reason: "other", on });
