import { type PersonNumber, type TemplateRow, tokenOfPerson } from "@jobcoach/adapter";
import { type End, openEnd, type ProvisionFact } from "@jobcoach/core";
import { ggmWerkRules } from "./rules.ts";

type Envelope = Pick<ProvisionFact, "municipality" | "grantor" | "stream" | "source" | "observedUntil" | "person"> &
  Required<Pick<ProvisionFact, "record">>;

/** What every fact of an object carries; `name` names the object. */
export function envelopeOf(
  { context: { delivery, pseudonyms }, observedUntil }: TemplateRow,
  person: PersonNumber,
  name: string,
): Envelope {
  const { municipality, grantor, stream } = delivery;
  return {
    municipality,
    grantor,
    stream,
    source: "case-file",
    record: pseudonyms.token("record", name),
    observedUntil,
    person: tokenOfPerson(person, pseudonyms),
  };
}

/** An end after the last day of the delivery is a plan. */
export function endOf(
  stated: End | undefined,
  planned: string | undefined,
  column: string,
  { observedUntil, report }: TemplateRow,
): { readonly to: End; readonly plannedTo: string | undefined } {
  if (stated?.state !== "on" || stated.day <= observedUntil) return { to: stated ?? openEnd, plannedTo: planned };
  report.on(column, ggmWerkRules["end-after-observed"]);
  return { to: openEnd, plannedTo: planned ?? stated.day };
}
