import { suwiDate, type XmlNode, xmlNode, xmlValue } from "@jobcoach/adapter";
import type { CalendarMonth, FacilityGoal, Sex, WorkCapacity } from "@jobcoach/core";
import { gsdReintegratie } from "./raw.ts";
import type { WrittenFacility } from "./write-facilities.ts";

/** What a message says about a person; `aims` are what the responsible organisations say of capacity and goal. */
export interface WrittenPerson {
  readonly bsn: string;
  readonly sex: Sex | undefined;
  readonly birthMonth: CalendarMonth | undefined;
  readonly aims: readonly WrittenAim[];
  readonly facilities: readonly WrittenFacility[];
}

export interface WrittenAim {
  readonly workCapacity: WorkCapacity | undefined;
  readonly goal: FacilityGoal | undefined;
}

/** Who the data come from: the column of Suwinet and the four digits of the municipality. */
export interface WrittenSource {
  readonly column: string;
  readonly party: string;
}

const SEX: Readonly<Record<Sex, string>> = { m: "1", f: "2", "other-or-unknown": "9" };

/** The message about one person, in the order of its schema; what is not known is left out. */
export function messageAbout(person: WrittenPerson, source: WrittenSource): XmlNode {
  const { bsn, sex, birthMonth, aims, facilities } = person;
  const relations: readonly WrittenAim[] =
    aims.length === 0 && facilities.length > 0 ? [{ workCapacity: undefined, goal: undefined }] : aims;
  const client = xmlNode("ClientSuwi", [
    xmlValue("Burgerservicenr", bsn),
    xmlValue("Geslacht", sex === undefined ? undefined : SEX[sex]),
    xmlValue("Geboortedat", birthMonth === undefined ? undefined : suwiDate(birthMonth)),
    ...relations.map((aim, index) => relationOf(aim, index === 0 ? facilities : [], source)),
  ]);
  return {
    name: `rei:${gsdReintegratie.root}`,
    attributes: { "xmlns:rei": gsdReintegratie.namespace },
    content: [client],
  };
}

function relationOf(
  { workCapacity, goal }: WrittenAim,
  facilities: readonly WrittenFacility[],
  { column, party }: WrittenSource,
): XmlNode {
  return xmlNode("AtlRelatie", [
    groupOf("Arbeidsvermogen", "CdArbeidsvermogen", workCapacity),
    groupOf("DoelReintegratievoorziening", "CdDoelRv", goal),
    ...facilities.map(facilityNode),
    xmlNode("Bron", [xmlValue("CdKolomSuwi", column), xmlValue("CdPartijSuwi", party)]),
  ]);
}

function facilityNode({ number, type, from, to, loonwaardePercent }: WrittenFacility): XmlNode {
  const percentage = loonwaardePercent === undefined ? undefined : fiveDigits(loonwaardePercent);
  return xmlNode("ReIntegratievoorziening", [
    xmlValue("RegistratienrRvGsd", number),
    xmlValue("DatBRv", suwiDate(from)),
    xmlValue("DatERv", to === undefined ? undefined : suwiDate(to)),
    xmlValue("CdTypeRvGsd", type),
    percentage === undefined
      ? undefined
      : xmlNode("Loonkostensubsidie", [groupOf("PercLoonwaardeTovWml", "Percentage", percentage)]),
  ]);
}

const groupOf = (group: string, name: string, value: string | undefined): XmlNode | undefined =>
  value === undefined ? undefined : xmlNode(group, [xmlValue(name, value)]);

/** Three digits and two decimals without a mark: 62.5 is 06250. */
const fiveDigits = (percent: number) => String(Math.round(percent * 100)).padStart(5, "0");
