import { createRowReport, type MapContext, type Mapped, observedUntilOf, type TemplateRecord } from "@jobcoach/adapter";
import { type Fact, factFindings } from "@jobcoach/core";
import { accountingFacts } from "./map-accounting.ts";
import { hoursFacts } from "./map-hours.ts";
import { matchingFacts } from "./map-matching.ts";
import { requestFacts } from "./map-request.ts";
import type { RowContext } from "./row-context.ts";

const factsOf: Readonly<Record<string, (row: RowContext) => readonly Fact[]>> = {
  aanvraag: requestFacts,
  uren: hoursFacts,
  verantwoording: accountingFacts,
  matching: matchingFacts,
};

/** The facts of a row of any of the four templates. */
export function mapJobcoach(record: TemplateRecord, context: MapContext): Mapped {
  const report = createRowReport(record);
  const observedUntil = observedUntilOf(context, report);
  const build = factsOf[record.bound.table.name];
  if (observedUntil === undefined || build === undefined) return { facts: [], findings: report.findings };
  const facts = build({ record, context, observedUntil, report });
  const impossible = report.hasError ? [] : facts.flatMap((fact) => factFindings(fact, record.place));
  const findings = [...report.findings, ...impossible];
  return { facts: findings.some(({ severity }) => severity === "error") ? [] : facts, findings };
}
