import type { ElementReport, Pseudonyms } from "@jobcoach/adapter";
import type { Fact, ProvisionFact, SubsidyFact } from "@jobcoach/core";
import { JOB_COACHING, subsidySchemes } from "./codes.ts";
import { facilityReference, usesOfNumbers } from "./facility-reference.ts";
import type { ReadProvision } from "./read-provision.ts";
import { gsdReintegratieRules } from "./rules.ts";

/** What every fact about the person carries. */
export type Envelope = Pick<
  ProvisionFact,
  "municipality" | "grantor" | "stream" | "source" | "observedUntil" | "person" | "record"
>;

/** The facts of a person's facilities: one provision each, and a subsidy beside it for types 10 to 12. */
export function provisionFacts(
  provisions: readonly ReadProvision[],
  bsn: string,
  envelope: Envelope,
  pseudonyms: Pseudonyms,
  report: ElementReport,
): readonly Fact[] {
  const distinct = withoutRepeats(provisions, report);
  const uses = usesOfNumbers(distinct);
  return distinct.flatMap((provision) => {
    const isShared = (uses.get(provision.number) ?? 0) > 1;
    const reference = referenceOf(provision, isShared, bsn, report);
    return factsOf(provision, { ...envelope, record: pseudonyms.token("record", reference) }, pseudonyms);
  });
}

/** The text behind the record of a facility, with a finding where it is not simply its number. */
function referenceOf(provision: ReadProvision, isShared: boolean, bsn: string, report: ElementReport): string {
  if (provision.number === "") report(gsdReintegratieRules["number-missing"], provision.element);
  else if (isShared) report(gsdReintegratieRules["number-repeated"], provision.element);
  return facilityReference(provision, bsn, isShared);
}

function factsOf(
  provision: ReadProvision,
  envelope: Envelope & Pick<Required<Envelope>, "record">,
  pseudonyms: Pseudonyms,
): readonly Fact[] {
  const { type, from, to, plannedTo, number } = provision;
  const fact: ProvisionFact = {
    ...envelope,
    kind: "provision",
    ref: envelope.record,
    type,
    grantedBy: "municipality",
    form: "unknown",
    from,
    to,
  };
  if (plannedTo !== undefined) fact.plannedTo = plannedTo;
  if (type === JOB_COACHING && number !== "") fact.trajectoryRef = pseudonyms.token("trajectory", number);
  const subsidy = subsidyOf(provision, envelope);
  return subsidy === undefined ? [fact] : [fact, subsidy];
}

/**
 * The base of the wage value stays unknown: the element is named percentage of WML, whereas the annex to the method of
 * measuring yields a percentage of the wage of the function.
 */
function subsidyOf({ type, from, to, loonwaardePercent }: ReadProvision, envelope: Envelope): SubsidyFact | undefined {
  const scheme = subsidySchemes[type];
  if (scheme === undefined) return undefined;
  const subsidy: SubsidyFact = { ...envelope, kind: "subsidy", scheme, from, to };
  if (loonwaardePercent !== undefined) {
    subsidy.loonwaardePercent = loonwaardePercent;
    subsidy.loonwaardeBase = "unknown";
  }
  return subsidy;
}

function withoutRepeats(provisions: readonly ReadProvision[], report: ElementReport): readonly ReadProvision[] {
  const distinct = new Map<string, ReadProvision>();
  for (const provision of provisions) {
    const { number, type, from, to, plannedTo, loonwaardePercent, element } = provision;
    const key = [number, type, from, to.state === "on" ? to.day : to.state, plannedTo, loonwaardePercent].join("|");
    if (distinct.has(key)) report(gsdReintegratieRules["delivered-twice"], element);
    else distinct.set(key, provision);
  }
  return [...distinct.values()];
}
