import { type Finding, findingOf, type Place } from "@jobcoach/core";
import { shownReference } from "../findings/shown-reference.ts";
import type { Template, TemplateTable } from "./template.ts";
import type { BoundTable, RecordFault, TemplateRecord } from "./template-record.ts";
import { templateRules } from "./template-rules.ts";

const columnOf = ({ reference }: TemplateTable): Pick<RecordFault, "column"> =>
  reference === undefined ? {} : { column: reference };

/**
 * Makes records of the cells of one file: numbers those with the same name, lets the template watch them go by, and tells once
 * per column that its texts are read over because they may speak of health.
 */
export function createRecordCutter(template: Template, onFinding: (finding: Finding) => void) {
  const toldTexts = new Set<string>();
  const numbers = new Map<string, number>();
  const watch = template.watch?.();

  return (
    bound: BoundTable,
    cells: readonly string[],
    place: Place,
    faults: readonly RecordFault[],
  ): TemplateRecord => {
    const { table, columns } = bound;
    const textOf = (name: string) => cells[columns.findIndex((column) => column.name === name)]?.trim() ?? "";
    const number = columns.findIndex(({ name }) => table.columns[name]?.kind === "bsn");
    const reference = shownReference(table.reference === undefined ? "" : textOf(table.reference), cells[number]);
    const record: TemplateRecord = {
      bound,
      cells,
      place,
      faults,
      ordinal: nextNumber([table.name, ...(table.numberedBy ?? []).map(textOf)].join("\u0000")),
      ...(reference === undefined ? {} : { reference }),
    };
    tellTexts(record);
    const seen: RecordFault[] = (watch?.(record) ?? []).map((rule) => ({ rule }));
    if (isDoubled(table, textOf)) seen.push({ rule: templateRules["row-twice"], ...columnOf(table) });
    return seen.length === 0 ? record : { ...record, faults: [...faults, ...seen] };
  };

  function isDoubled({ name, uniqueBy = [] }: TemplateTable, textOf: (name: string) => string): boolean {
    const texts = uniqueBy.map(textOf);
    return texts.length > 0 && !texts.includes("") && nextNumber(["one", name, ...texts].join("\u0000")) > 1;
  }

  function tellTexts({ bound: { table, columns }, cells, place }: TemplateRecord) {
    for (const [at, { name, shown: column }] of columns.entries()) {
      const kind = table.columns[name];
      const isTold = kind?.kind !== "text" || kind.mayHoldHealth !== true || toldTexts.has(`${table.name} ${name}`);
      if (isTold || (cells[at] ?? "").trim() === "") continue;
      toldTexts.add(`${table.name} ${name}`);
      onFinding(findingOf(templateRules["text-not-imported"], { ...place, column }, { column }));
    }
  }

  function nextNumber(name: string): number {
    const number = (numbers.get(name) ?? 0) + 1;
    numbers.set(name, number);
    return number;
  }
}

export type RecordCutter = ReturnType<typeof createRecordCutter>;
