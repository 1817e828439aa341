import type { ClearNumbers, Losses } from "@jobcoach/adapter";
import type { CalendarDate, ProvisionFact, ProvisionType, SubsidyFact } from "@jobcoach/core";
import { JOB_COACHING, subsidySchemes } from "./codes.ts";
import { facilityReference, numberInReference, usesOfNumbers } from "./facility-reference.ts";
import { gsdReintegratieWriteRules as rules } from "./write-rules.ts";

/** A facility as the message carries it; `number` is empty where it has none. */
export interface WrittenFacility {
  readonly number: string;
  readonly type: ProvisionType;
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  readonly loonwaardePercent: number | undefined;
}

/** The facilities of a person: one for each provision, with the wage value of the subsidy that goes with it. */
export function writtenFacilities(
  provisions: readonly ProvisionFact[],
  subsidies: readonly SubsidyFact[],
  bsn: string,
  clear: ClearNumbers,
  losses: Losses,
): readonly WrittenFacility[] {
  const carried = provisions.filter((provision) => isCarried(provision, losses));
  const taken = new Set<SubsidyFact>();
  const facilities = carried.map((provision): WrittenFacility => {
    const { type, from, to } = provision;
    if (provision.form !== "unknown") losses.lack("provision.form");
    const subsidy = subsidies.find((one) => goesWith(one, provision));
    if (subsidy !== undefined) taken.add(subsidy);
    return {
      number: numberOf(provision, bsn, clear),
      type,
      from,
      to: to.state === "on" ? to.day : undefined,
      loonwaardePercent: subsidy === undefined ? undefined : percentOf(subsidy, losses),
    };
  });
  if (taken.size < subsidies.length) losses.tell(rules["subsidy-without-facility"]);
  tellChangedReferences(carried, facilities, bsn, clear, losses);
  return facilities;
}

function isCarried({ grantedBy, to }: ProvisionFact, losses: Losses): boolean {
  if (grantedBy !== "municipality") losses.tell(rules["other-grantor"]);
  else if (to.state === "unknown" || to.state === "between") losses.tell(rules["end-not-known"]);
  else return true;
  return false;
}

const goesWith = (subsidy: SubsidyFact, { type, record, from, to }: ProvisionFact) =>
  subsidy.scheme === subsidySchemes[type] &&
  subsidy.record === record &&
  subsidy.from === from &&
  JSON.stringify(subsidy.to) === JSON.stringify(to);

/** A registration number as the message can carry it: at most 15 characters, none of them invisible. */
const NUMBER = /^[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]{0,13}[^\p{C}\p{Z}])?$/u;
const LONGEST_NUMBER = 15;

function numberOf(provision: ProvisionFact, bsn: string, clear: ClearNumbers): string {
  const number = numberInReference(clear.of(provision.ref) ?? "", provision, bsn);
  return number.length <= LONGEST_NUMBER && NUMBER.test(number) ? number : "";
}

const PERCENT_SCALE = 100;

/** The percentage, to two decimals; the element is a percentage of the minimum wage, so one of another wage is left out. */
function percentOf({ loonwaardePercent, loonwaardeBase }: SubsidyFact, losses: Losses): number | undefined {
  if (loonwaardeBase === "function-wage") {
    losses.lack("subsidy.loonwaardePercent");
    return undefined;
  }
  if (loonwaardeBase === "wml") losses.lack("subsidy.loonwaardeBase");
  if (loonwaardePercent === undefined) return undefined;
  const rounded = Math.round(loonwaardePercent * PERCENT_SCALE) / PERCENT_SCALE;
  if (rounded !== loonwaardePercent) losses.lack("subsidy.loonwaardePercent");
  return rounded;
}

/** Tells where reading the message gives a facility or its trajectory another reference than the facts have. */
function tellChangedReferences(
  provisions: readonly ProvisionFact[],
  facilities: readonly WrittenFacility[],
  bsn: string,
  clear: ClearNumbers,
  losses: Losses,
) {
  const uses = usesOfNumbers(facilities);
  for (const [index, facility] of facilities.entries()) {
    const { ref, record, trajectoryRef } = provisions[index] ?? {};
    const reference = facilityReference(facility, bsn, (uses.get(facility.number) ?? 0) > 1);
    const isSame = ref !== undefined && ref === record && clear.of(ref) === reference;
    if (!isSame) losses.tell(rules["reference-changed"]);
    const trajectory = facility.type === JOB_COACHING && facility.number !== "" ? facility.number : undefined;
    if (trajectoryRef !== undefined && clear.of(trajectoryRef) !== trajectory) {
      losses.lack("provision.trajectoryRef");
    }
  }
}
