import { type Finding, findingOf, type Rule, type RuleParameters } from "@jobcoach/core";
import { type BoundTable, findingOn, placeOf } from "../binding/bound-table.ts";
import type { Slot } from "../profile/slots.ts";

/** Gathers what is wrong with one row. */
export interface RecordReport {
  readonly findings: readonly Finding[];
  readonly hasError: boolean;
  add(finding: Finding): void;
  /** Reports a rule on the column that fills a slot, or on the row where no column does. */
  on(slot: Slot | undefined, rule: Rule, parameters?: RuleParameters): void;
}

/** For reading a row ahead: what is wrong with it is told when it is mapped. */
export const silentReport: RecordReport = {
  findings: [],
  hasError: false,
  add: () => undefined,
  on: () => undefined,
};

export function createRecordReport(table: BoundTable, line: number): RecordReport {
  const findings: Finding[] = [];
  let hasError = false;

  function add(finding: Finding) {
    findings.push(finding);
    if (finding.severity === "error") hasError = true;
  }

  function on(slot: Slot | undefined, rule: Rule, parameters?: RuleParameters) {
    const column = slot === undefined ? undefined : table.columnOf.get(slot);
    if (column !== undefined && parameters === undefined) {
      add(findingOn(table, line, column, rule));
      return;
    }
    add(findingOf(rule, placeOf(table, line, column), { column: column?.name ?? slot ?? "", ...parameters }));
  }

  return {
    findings,
    get hasError() {
      return hasError;
    },
    add,
    on,
  };
}
