import { known, readRow, type TemplateRow } from "@jobcoach/adapter";
import type { Fact, MeasurementFact, ResultFact } from "@jobcoach/core";
import { envelopeOf } from "./envelope.ts";
import { accountingTable } from "./layout.ts";
import { uwvJobcoachRules } from "./rules.ts";

/**
 * The result of a period, and the marks of employee and employer on its last day. A period that still runs speaks of the last
 * day of the delivery.
 */
export function accountingFacts(row: TemplateRow): readonly Fact[] {
  const { record, report, observedUntil } = row;
  const period = readRow(record, accountingTable, report);
  const { bsnOfPseudoniem: person, trajectId, periodeVan: periodFrom, periodeTot, resultaat: code } = period;
  if (person === undefined || trajectId === undefined || periodeTot === undefined) return [];
  if (periodFrom !== undefined && periodFrom > observedUntil) {
    report.on("periodeVan", uwvJobcoachRules["period-not-begun"]);
    return [];
  }
  if (periodeTot > observedUntil) report.on("periodeTot", uwvJobcoachRules["period-not-over"]);
  const on = periodeTot > observedUntil ? observedUntil : periodeTot;
  const envelope = envelopeOf(row, person, trajectId, periodFrom ?? periodeTot);
  const facts: Fact[] = [];
  if (code !== undefined) {
    const result: ResultFact = { kind: "result", ...envelope, code, periodTo: on };
    facts.push({ ...result, ...known({ periodFrom, newRegime: period.nieuwRegime }) });
  }
  const answersOf = (respondent: MeasurementFact["respondent"], answers: Partial<MeasurementFact>) => {
    if (Object.keys(answers).length > 0) facts.push({ kind: "measurement", ...envelope, on, respondent, ...answers });
  };
  answersOf("employee", known({ satisfaction: period.tevredenheidWerknemer }));
  answersOf("employer", known({ satisfaction: period.tevredenheidWerkgever, sickDays: period.verzuimdagen }));
  return facts;
}
