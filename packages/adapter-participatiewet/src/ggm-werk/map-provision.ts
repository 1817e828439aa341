import { known, readRow, type TemplateRow } from "@jobcoach/adapter";
import type { Fact, ProvisionFact, SubsidyFact } from "@jobcoach/core";
import { JOB_COACHING, subsidySchemes } from "../suwiml-gsd-reintegratie/codes.ts";
import { endOf, envelopeOf } from "./envelope.ts";
import { provisionTable } from "./layout.ts";
import { ggmWerkRules } from "./rules.ts";

/** A facility, and the subsidy beside it for types 10 to 12. The model has no coach, hours, regime or employer for it. */
export function provisionFacts(row: TemplateRow): readonly Fact[] {
  const { record, report, context } = row;
  const facility = readRow(record, provisionTable, report);
  const { Burgerservicenummer: person, CodeType: type, DatumStart: from, PercentageLoonwaardeWML: percent } = facility;
  const number = facility.RegistratienummerReintegratievoorziening;
  if (person === undefined || number === undefined || type === undefined || from === undefined) return [];
  const envelope = envelopeOf(row, person, number);
  const { to, plannedTo } = endOf(facility.DatumEinde, facility.DatumVerwachtEinde, "DatumEinde", row);
  const trajectoryRef = type === JOB_COACHING ? context.pseudonyms.token("trajectory", number) : undefined;
  const provision: ProvisionFact = {
    kind: "provision",
    ...envelope,
    ref: envelope.record,
    type,
    grantedBy: "municipality",
    form: "unknown",
    from,
    to,
    ...known({ trajectoryRef, plannedTo, inUseFrom: facility.DatumIngebruikname }),
  };
  const scheme = subsidySchemes[type];
  if (scheme === undefined) {
    if (percent !== undefined) report.on("PercentageLoonwaardeWML", ggmWerkRules["wage-value-without-subsidy"]);
    return [provision];
  }
  const subsidy: SubsidyFact = { kind: "subsidy", ...envelope, scheme, from, to };
  if (percent === undefined) return [provision, subsidy];
  return [provision, { ...subsidy, loonwaardePercent: percent, loonwaardeBase: "wml" }];
}
