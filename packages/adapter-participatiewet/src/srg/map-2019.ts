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
import {
  type FacilityGoal,
  type Fact,
  type Finding,
  monthOf,
  type ProvisionType,
  type WorkCapacity,
} from "@jobcoach/core";
import { subsidySchemes } from "../suwiml-gsd-reintegratie/codes.ts";
import { sexOfCode } from "./codes.ts";
import { checkDays, facilityDays, personFacts, provisionFact, subsidyFacts } from "./facts.ts";
import { srg2019Layout, srg2019Statistic } from "./layout-2019.ts";
import { srgRules } from "./rules.ts";

const FIRST_YEAR = 2019;
const CONTINUES = "1";

const statistic = srg2019Statistic();

/** The facts of one facility: the person, the facility and the subsidy beside it. */
export function mapSrg2019(record: LayoutRecord, context: MapContext): Mapped {
  const findings: Finding[] = [...record.structure];
  if (isEmptyDelivery(srg2019Layout, record)) {
    fieldReport(srg2019Layout, record, findings)(layoutRules["empty-delivery"]);
    return { facts: [], findings };
  }
  const facts = factsOf(record, context, findings);
  return { facts: findings.some(({ severity }) => severity === "error") ? [] : facts, findings };
}

function factsOf(record: LayoutRecord, { delivery, pseudonyms }: MapContext, findings: Finding[]): readonly Fact[] {
  const report = fieldReport(srg2019Layout, record, findings);
  const values = readLayoutRecord(srg2019Layout, record, findings);
  const observedUntil = checkMonth(statistic, values, delivery, report);
  if ((values.number("Statistiekjaar") ?? FIRST_YEAR) < FIRST_YEAR) {
    report(layoutRules["other-statistic"], "Statistiekjaar");
  }
  if (hasAccents(values.text("OmschrijvingTypeVoorziening"))) {
    report(srgRules["description-with-accents"], "OmschrijvingTypeVoorziening");
  }
  const bsn = values.text("Burgerservicenummer");
  const type = values.text("TypeVoorziening") as ProvisionType | undefined;
  const from = values.text("BegindatumVoorziening");
  if (bsn === undefined || type === undefined || from === undefined || observedUntil === undefined) return [];

  const birth = values.text("Geboortedatum");
  const end = values.text("EinddatumVoorziening");
  checkDays({ from, end, birth }, observedUntil, report);
  const number = values.text("RegistratienummerVoorziening");
  if (number === undefined) report(srgRules["number-missing"], "RegistratienummerVoorziening");

  const sex = sexOfCode[values.text("Geslacht") ?? ""];
  const workCapacity = values.text("Arbeidsvermogen") as WorkCapacity | undefined;
  const goal = values.text("DoelInzetVoorzieningen") as FacilityGoal | undefined;
  const envelope = { ...envelopeOf(delivery, "case-file", observedUntil), person: pseudonyms.token("person", bsn) };
  const days = facilityDays(from, end, observedUntil);
  const provision = provisionFact(envelope, { ...days, type, number, bsn }, pseudonyms);
  return [
    ...personFacts(envelope, {
      ...(birth === undefined ? {} : { birthMonth: monthOf(birth) }),
      ...(sex === undefined ? {} : { sex }),
      ...(workCapacity === undefined ? {} : { workCapacity }),
      ...(goal === undefined ? {} : { goal }),
    }),
    provision,
    ...subsidyFacts(envelope, provision, subsidyOf()),
  ];

  /** Fields 18 and 19, which belong to a subsidy and say nothing about any other facility. */
  function subsidyOf() {
    const loonwaardePercent = values.number("Loonwaarde");
    const reason = values.text("RedenBeeindiging");
    const hasEnded = provision.to.state === "on";
    if (type !== undefined && subsidySchemes[type] === undefined) {
      if (loonwaardePercent !== undefined || reason !== undefined) report(srgRules["wage-value-without-subsidy"]);
    } else if (reason !== undefined && !hasEnded) {
      report(srgRules["end-reason-without-end"], "RedenBeeindiging");
    } else if (
      type === "10" &&
      !values.isFilled("RedenBeeindiging") &&
      hasEnded &&
      end !== undefined &&
      isSameMonth(end)
    ) {
      report(srgRules["end-reason-missing"], "RedenBeeindiging");
    }
    return { loonwaardePercent, continues: reason === undefined || !hasEnded ? undefined : reason === CONTINUES };
  }

  function isSameMonth(day: string) {
    return day.slice(0, 7) === observedUntil?.slice(0, 7);
  }
}

const hasAccents = (text = "") => /\p{Mark}/u.test(text.normalize("NFD"));
