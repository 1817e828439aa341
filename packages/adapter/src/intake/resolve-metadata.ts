import type { CalendarDate, DeliveryMetadata, Finding, PartialMetadata } from "@jobcoach/core";
import { findingOf, municipalityFindings } from "@jobcoach/core";
import type { Format } from "../contract/adapter.ts";
import { deliveryRules } from "./delivery-rules.ts";

/** What the records themselves said about the days they speak of. */
export interface ObservedByRecords {
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

export interface ResolvedMetadata {
  /** Complete metadata; absent when an item is missing. */
  readonly metadata: DeliveryMetadata | undefined;
  readonly findings: readonly Finding[];
}

/** Joins what the file says with what was given; the file wins, a difference is a finding. */
export function joinMetadata(
  declared: PartialMetadata,
  given: PartialMetadata,
): { readonly joined: PartialMetadata; readonly findings: readonly Finding[] } {
  const differing = (Object.keys(declared) as (keyof PartialMetadata)[]).filter(
    (field) =>
      given[field] !== undefined &&
      JSON.stringify(given[field]) !== JSON.stringify(declared[field]) &&
      field !== "stream",
  );
  const findings = differing.map((field) =>
    field === "municipality"
      ? findingOf(deliveryRules["municipality-differs"])
      : findingOf(deliveryRules["metadata-differs"], { field }, { field }),
  );
  const streamGiven = given.stream === undefined ? {} : { stream: given.stream };
  return { joined: { ...given, ...declared, ...streamGiven }, findings };
}

/** Completes the metadata with what the records said and with cautious defaults; names every item that is missing. */
export function resolveMetadata(known: PartialMetadata, observed: ObservedByRecords, format: Format): ResolvedMetadata {
  const { municipality } = known;
  const observedFrom = known.observedFrom ?? observed.from;
  const observedUntil = known.observedUntil ?? observed.until;
  const findings: Finding[] = [];
  if (municipality === undefined) findings.push(findingOf(deliveryRules["municipality-missing"]));
  else findings.push(...municipalityFindings(municipality, known.period?.to ?? observedUntil));
  if (observedFrom === undefined) findings.push(findingOf(deliveryRules["observed-from-missing"]));
  if (observedUntil === undefined) findings.push(findingOf(deliveryRules["observed-until-missing"]));
  if (observedFrom !== undefined && observedUntil !== undefined && observedFrom > observedUntil)
    findings.push(findingOf(deliveryRules["period-reversed"]));
  if (findings.length > 0 || !municipality || !observedFrom || !observedUntil) return { metadata: undefined, findings };
  const metadata: DeliveryMetadata = {
    municipality,
    grantor: known.grantor ?? "municipality",
    stream: known.stream ?? format.stream,
    period: known.period ?? { from: observedFrom, to: observedUntil },
    observedFrom,
    observedUntil,
    selection: known.selection ?? "unknown",
    jobEndsMaintained: known.jobEndsMaintained ?? "unknown",
    hoursMode: known.hoursMode ?? "none",
    hoursLogComplete: known.hoursLogComplete ?? false,
  };
  return { metadata, findings };
}
