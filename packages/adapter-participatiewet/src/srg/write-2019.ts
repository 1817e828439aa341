import {
  chooseCarrier,
  createLosses,
  type Losses,
  type RecordTexts,
  type WriteRequest,
  type WrittenFile,
  writeDelimitedLayout,
  writeField,
  writeFixedLayout,
  writeXmlLayout,
} from "@jobcoach/adapter";
import {
  findingOf,
  firstDayOf,
  isBsn,
  lastDayOf,
  monthOf,
  type PersonFact,
  type ProvisionFact,
  type SubsidyFact,
} from "@jobcoach/core";
import { subsidySchemes } from "../suwiml-gsd-reintegratie/codes.ts";
import { sexOfCode } from "./codes.ts";
import { facilityReference } from "./facts.ts";
import { type Srg2019Field, srg2019Layout, srg2019Statistic } from "./layout-2019.ts";
import { srgWriteRules } from "./write-rules.ts";

type Values = Readonly<Partial<Record<Srg2019Field, string | number>>>;

/** What carries the statistic in writing: XML, delimited, or lines of fixed width. */
export const srg2019Carriers = ["xml", "csv", "text"] as const;

const carried = {
  person: ["sex", "workCapacity", "goal"],
  provision: ["ref", "type", "grantedBy", "form", "from", "to", "plannedTo"],
  subsidy: ["scheme", "from", "to", "loonwaardePercent", "loonwaardeBase", "continues"],
};

/** The code of a package that is not in the list of the regulation. */
const ANOTHER_PACKAGE = "and";

/**
 * Writes the facilities that ran in the month of the delivery in the project's own binding. A date of birth is not
 * written, since facts hold the month only; neither is the code of the sender, which facts do not know.
 */
export function writeSrg2019(request: WriteRequest, statistic = srg2019Statistic()): WrittenFile {
  const { header, facts } = request;
  const losses = createLosses(request.onFinding, carried, srgWriteRules["not-carried"]);
  const month = monthOf(header.metadata.observedUntil);
  const delivery: Values = {
    Statistiekjaar: Number(month.slice(0, 4)),
    Statistiekmaand: Number(month.slice(5)),
    Statistiekcode: "10",
    NaamSoftwarepakket: ANOTHER_PACKAGE,
    VersienummerSoftwarepakket: "jobcoach",
    Gemeentecode: header.metadata.municipality.slice(2),
  };
  if (header.metadata.observedUntil !== lastDayOf(month)) losses.lack("observedUntil");
  for (const fact of facts) losses.check(fact);

  const persons = personsOf(facts.filter((fact) => fact.kind === "person"));
  const subsidies = facts.filter((fact) => fact.kind === "subsidy");
  const provisions = facts.filter((fact) => fact.kind === "provision");
  const written = new Set<SubsidyFact>();
  const references = new Set<string>();
  const unknownPersons = new Set<string>();
  const records: (readonly string[])[] = [];
  const byRecord = grouped(subsidies, ({ record }) => record);

  for (const provision of byPerson(provisions)) {
    if (!isInMonth(provision, month, losses)) continue;
    const bsn = request.clear.of(provision.person) ?? "";
    if (!isBsn(bsn)) {
      if (!unknownPersons.has(provision.person)) request.onFinding(findingOf(srgWriteRules["person-not-known"]));
      unknownPersons.add(provision.person);
      continue;
    }
    const number = numberOf(provision, bsn, request, losses);
    const reference = `${bsn} ${facilityReference(number, bsn, provision.from, provision.type)}`;
    if (references.has(reference)) losses.tell(srgWriteRules["number-twice"]);
    if (references.has(reference)) continue;
    references.add(reference);

    const subsidy = (byRecord.get(provision.record) ?? []).find((one) => goesWith(one, provision));
    if (subsidy !== undefined) written.add(subsidy);
    records.push(
      textsOf({
        ...delivery,
        Burgerservicenummer: bsn,
        ...personValues(persons.get(provision.person)),
        ...provisionValues(provision, number, month, losses),
        ...(subsidy === undefined ? {} : subsidyValues(subsidy, losses)),
      }),
    );
  }
  if (subsidies.some((subsidy) => !written.has(subsidy))) losses.tell(srgWriteRules["subsidy-without-facility"]);
  const all = records.length > 0 ? records : [textsOf(delivery)];
  return fileOf(all, chooseCarrier(request, srg2019Carriers), statistic);
}

function fileOf(
  records: RecordTexts,
  carrier: (typeof srg2019Carriers)[number],
  { binding }: ReturnType<typeof srg2019Statistic>,
): WrittenFile {
  if (carrier === "xml") return { extension: ".xml", bytes: writeXmlLayout(srg2019Layout, binding, records) };
  if (carrier === "csv") return { extension: ".csv", bytes: writeDelimitedLayout(srg2019Layout, records) };
  return { extension: ".txt", bytes: writeFixedLayout(srg2019Layout, records) };
}

const textsOf = (values: Values): readonly string[] =>
  srg2019Layout.fields.map((field) => {
    const value = values[field.name];
    return value === undefined ? "" : (writeField(value, field) ?? "");
  });

/** What is known of each person: later facts complete and correct earlier ones. */
function personsOf(facts: readonly PersonFact[]): ReadonlyMap<string, PersonFact> {
  const persons = new Map<string, PersonFact>();
  for (const fact of facts) {
    persons.set(fact.person, { ...persons.get(fact.person), ...fact });
  }
  return persons;
}

const personValues = (person: PersonFact | undefined): Values => ({
  ...(person?.sex === undefined ? {} : { Geslacht: codeOfSex(person.sex) }),
  ...(person?.workCapacity === undefined ? {} : { Arbeidsvermogen: person.workCapacity }),
  ...(person?.goal === undefined ? {} : { DoelInzetVoorzieningen: person.goal }),
});

const codeOfSex = (sex: string) => Object.entries(sexOfCode).find(([, meant]) => meant === sex)?.[0] ?? "";

function provisionValues(provision: ProvisionFact, number: string | undefined, month: string, losses: Losses): Values {
  const { type, form, from, to, plannedTo } = provision;
  if (form !== "unknown") losses.lack("provision.form");
  // Only a plan beyond the month reads as a plan again.
  const isPlan = to.state === "open" && plannedTo !== undefined && plannedTo > lastDayOf(month);
  if (plannedTo !== undefined && !isPlan) losses.lack("provision.plannedTo");
  const end = to.state === "on" ? to.day : isPlan ? plannedTo : undefined;
  return {
    TypeVoorziening: type,
    BegindatumVoorziening: from,
    ...(number === undefined ? {} : { RegistratienummerVoorziening: number }),
    ...(end === undefined ? {} : { EinddatumVoorziening: end }),
  };
}

function subsidyValues(subsidy: SubsidyFact, losses: Losses): Values {
  const { to, continues } = subsidy;
  const whole = wholePercentOf(subsidy, losses);
  const hasReason = continues !== undefined && to.state === "on";
  if (continues !== undefined && !hasReason) losses.lack("subsidy.continues");
  return {
    ...(whole === undefined ? {} : { Loonwaarde: whole }),
    ...(hasReason ? { RedenBeeindiging: continues ? "1" : "2" } : {}),
  };
}

/** The percentage without decimals; one of another wage than the minimum wage is left out, since readers cannot tell it apart. */
function wholePercentOf({ loonwaardePercent, loonwaardeBase }: SubsidyFact, losses: Losses): number | undefined {
  if (loonwaardeBase === "function-wage") {
    losses.lack("subsidy.loonwaardePercent");
    return undefined;
  }
  if (loonwaardeBase === "wml") losses.lack("subsidy.loonwaardeBase");
  if (loonwaardePercent === undefined) return undefined;
  const whole = Math.round(loonwaardePercent);
  if (whole !== loonwaardePercent) losses.tell(srgWriteRules.rounded, "subsidy.loonwaardePercent");
  return whole;
}

/** Whether the statistic of a month holds a facility: granted by the municipality, with a known end, running in the month. */
function isInMonth({ grantedBy, from, to }: ProvisionFact, month: string, losses: Losses): boolean {
  if (grantedBy !== "municipality") losses.tell(srgWriteRules["other-grantor"]);
  else if (to.state === "unknown" || to.state === "between") losses.tell(srgWriteRules["end-not-known"]);
  else if (from > lastDayOf(month) || (to.state === "on" && to.day < firstDayOf(month))) {
    losses.tell(srgWriteRules["outside-month"]);
  } else return true;
  return false;
}

/** The registration number behind the record, where it is one; a reference made for want of a number is none. */
function numberOf({ ref, from, type }: ProvisionFact, bsn: string, { clear }: WriteRequest, losses: Losses) {
  const text = clear.of(ref);
  if (text === facilityReference(undefined, bsn, from, type)) return undefined;
  const field = srg2019Layout.fields[srg2019Layout.indexOf("RegistratienummerVoorziening")];
  const number = text === undefined || field === undefined ? undefined : writeField(text, field);
  if (number === undefined) losses.tell(srgWriteRules["number-not-carried"]);
  return number;
}

const goesWith = (subsidy: SubsidyFact, { type, person, from, to }: ProvisionFact) =>
  subsidy.scheme === subsidySchemes[type] &&
  subsidy.person === person &&
  subsidy.from === from &&
  JSON.stringify(subsidy.to) === JSON.stringify(to);

/** Facilities of one person together, in the order in which persons first appear. */
const byPerson = (provisions: readonly ProvisionFact[]): readonly ProvisionFact[] =>
  [...grouped(provisions, ({ person }) => person).values()].flat();

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
