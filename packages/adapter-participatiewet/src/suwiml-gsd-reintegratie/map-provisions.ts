import type { ElementReport, Pseudonyms } from "@jobcoach/adapter";
import type { Fact, ProvisionFact, SubsidyFact } from "@jobcoach/core";
import { JOB_COACHING, subsidySchemes } from "./codes.ts";
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
  const uses = new Map<string, number>();
  for (const { number } of distinct) uses.set(number, (uses.get(number) ?? 0) + 1);
  return distinct.flatMap((provision) => {
    const isShared = (uses.get(provision.number) ?? 0) > 1;
    const reference = referenceOf(provision, isShared, bsn, report);
    return factsOf(provision, { ...envelope, record: pseudonyms.token("record", reference) }, pseudonyms);
  });
}

/** What tells a facility apart: its number, or what there is where the number is missing or stands with several. */
function referenceOf(
  { number, from, type, element }: ReadProvision,
  isShared: boolean,
  bsn: string,
  report: ElementReport,
) {
  if (number === "") {
    report(gsdReintegratieRules["number-missing"], element);
    return `${bsn}|${from}|${type}`;
  }
  if (!isShared) return number;
  report(gsdReintegratieRules["number-repeated"], element);
  return `${number}|${from}|${type}`;
}

function factsOf(
  provision: ReadProvision,
  envelope: Envelope & Pick<Required<Envelope>, "record">,
  pseudonyms: Pseudonyms,
): readonly Fact[] {
  const { type, from, to, number } = provision;
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
    const { number, type, from, to, loonwaardePercent, element } = provision;
    const key = [number, type, from, to.state === "on" ? to.day : to.state, loonwaardePercent].join("|");
    if (distinct.has(key)) report(gsdReintegratieRules["delivered-twice"], element);
    else distinct.set(key, provision);
  }
  return [...distinct.values()];
}
