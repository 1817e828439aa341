import { type CalendarDate, type Finding, findingOf, type Place, type Rule, type RuleParameters } from "@jobcoach/core";
import type { MapContext } from "../contract/adapter.ts";
import { columnRules } from "../tabular/binding/column-rules.ts";
import { recordRules } from "../tabular/record/record-rules.ts";
import { isFault } from "../values/reading.ts";
import type { RowOf, TemplateColumns, TemplateTable } from "./template.ts";
import type { BoundColumn, TemplateRecord } from "./template-record.ts";
import { templateRules } from "./template-rules.ts";

/** Gathers what is wrong with one row; a rule may be reported on one of its columns. */
export interface RowReport {
  readonly findings: readonly Finding[];
  readonly hasError: boolean;
  on(column: string | undefined, rule: Rule, parameters?: RuleParameters): void;
  /** Gathers what is wrong with a fact of the row, each thing once, at the column that it comes from. */
  ofFact(finding: Finding): void;
}

/** Whether a record is of a table; its values may then be read. */
export const isRowOf = (record: TemplateRecord, table: Pick<TemplateTable, "name">): boolean =>
  record.bound.table.name === table.name;

export function createRowReport({ bound, place }: Pick<TemplateRecord, "bound" | "place">): RowReport {
  const findings: Finding[] = [];

  function placeOf(name: string | undefined): Place {
    const column = bound.columns.find((one) => one.name === name);
    const shown = column?.shown ?? name;
    return shown === undefined ? place : { ...place, column: shown, ...cellOf(place, column) };
  }

  return {
    findings,
    get hasError() {
      return findings.some(({ severity }) => severity === "error");
    },
    on(name, rule, parameters) {
      const where = placeOf(name);
      findings.push(findingOf(rule, where, { column: where.column ?? "", ...parameters }));
    },
    ofFact(finding) {
      const column = bound.table.columnOfFact?.[finding.place.field ?? ""];
      const own = column === undefined ? finding : { ...finding, place: placeOf(column) };
      const isKnown = findings.some(({ rule, place }) => rule === own.rule && place.column === own.place.column);
      if (column === undefined || !isKnown) findings.push(own);
    },
  };
}

/** The values of a row of this table; what cannot be read is reported and stays unknown. */
export function readRow<Columns extends TemplateColumns>(
  { bound, cells, faults }: TemplateRecord,
  _table: TemplateTable<Columns>,
  report: RowReport,
): RowOf<Columns> {
  const values: Record<string, unknown> = {};
  for (const name of bound.unusable) report.on(name, columnRules["row-waits"]);
  for (const { rule, column } of faults) report.on(column, rule);
  for (const [at, { name, read, needed }] of bound.columns.entries()) {
    const text = cells[at]?.trim() ?? "";
    if (text === "") {
      if (needed) report.on(name, recordRules["value-missing"]);
      continue;
    }
    const value = read(text, (rule) => report.on(name, rule));
    if (isFault(value)) report.on(name, value.fault, value.parameters);
    else values[name] = value;
  }
  return values as RowOf<Columns>;
}

/** The last day that the row can speak about, or a finding. */
export function observedUntilOf({ delivery }: MapContext, report: RowReport): CalendarDate | undefined {
  if (delivery.observedUntil === undefined) report.on(undefined, templateRules["observed-until-missing"]);
  return delivery.observedUntil;
}

const cellOf = ({ line }: Place, column: BoundColumn | undefined): Place =>
  column?.letter === undefined || line === undefined ? {} : { cell: `${column.letter}${line}` };
