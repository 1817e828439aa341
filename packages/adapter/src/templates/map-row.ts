import { type CalendarDate, type Fact, factFindings } from "@jobcoach/core";
import type { MapContext, Mapped } from "../contract/adapter.ts";
import { createRowReport, observedUntilOf, type RowReport } from "./read-row.ts";
import type { TemplateRecord } from "./template-record.ts";

/** A row being turned into facts. */
export interface TemplateRow {
  readonly record: TemplateRecord;
  readonly context: MapContext;
  readonly observedUntil: CalendarDate;
  readonly report: RowReport;
}

/** The facts that `build` makes of a row, and what is wrong with it: what cannot be read, and what cannot be true. */
export function mapTemplateRow(
  record: TemplateRecord,
  context: MapContext,
  build: (row: TemplateRow) => readonly Fact[],
): Mapped {
  const report = createRowReport(record);
  const observedUntil = observedUntilOf(context, report);
  const facts = observedUntil === undefined ? [] : build({ record, context, observedUntil, report });
  const impossible = report.hasError ? [] : facts.flatMap((fact) => factFindings(fact, record.place));
  for (const finding of impossible) report.ofFact(finding);
  return { facts: report.hasError ? [] : facts, findings: report.findings };
}

/** Leaves out the fields of which nothing is known. */
export function known<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
