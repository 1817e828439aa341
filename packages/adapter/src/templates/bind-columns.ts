import { type Finding, findingOf, type Place } from "@jobcoach/core";
import { columnLetter, readHeader, safeHeader } from "@jobcoach/sheets";
import { columnRules } from "../tabular/binding/column-rules.ts";
import { nearestHeader } from "../tabular/binding/nearest-header.ts";
import { normaliseKey } from "../values/normalise-key.ts";
import type { DecimalMark } from "../values/number.ts";
import { columnReader } from "./column-reader.ts";
import { skippedRows } from "./skipped-row.ts";
import type { Template, TemplateTable } from "./template.ts";
import type { BoundColumn, BoundTable } from "./template-record.ts";
import { templateRules } from "./template-rules.ts";

/** Under which names a column may stand, as they are compared, each with the name of the column. */
export const keysOfTable = ({ columns }: TemplateTable): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(columns).flatMap(([name, { aliases = [] }]) =>
      [name, ...aliases].map((one) => [normaliseKey(one), name] as const),
    ),
  );

interface HeaderBinding {
  readonly template: Template;
  readonly table: TemplateTable;
  readonly cells: readonly string[];
  readonly line: number;
  readonly sheet?: string;
  readonly mark: DecimalMark;
  onFinding(finding: Finding): void;
}

/** The columns of a table at their places in a header, and what is wrong with the header. */
export function bindHeader({ template, table, cells, line, sheet, mark, onFinding }: HeaderBinding) {
  const where: Place = sheet === undefined ? { line } : { line, sheet };
  const { names, findings } = readHeader(cells, line);
  for (const finding of findings) onFinding({ ...finding, place: { ...finding.place, ...where } });
  const keys = keysOfTable(table);
  const found = new Map<string, number>();
  const doubled = new Set<string>();
  const unknown: number[] = [];
  for (const [index, header] of names.entries()) {
    const name = keys.get(normaliseKey(header));
    if (name === undefined) unknown.push(index);
    else if (found.has(name)) doubled.add(name);
    else found.set(name, index);
  }
  const shown = (index: number) => safeHeader(names[index] ?? "", index, names);
  const reporter = { template, table, found: new Set(found.keys()), where, onFinding };
  const strange = unknown.filter((index) => names[index] !== "");
  reportUnknown({ ...reporter, names: strange.map((index) => ({ shown: shown(index), letter: columnLetter(index) })) });
  for (const name of doubled) report(columnRules.doubled, shown(found.get(name) ?? 0));
  const missing = Object.entries(table.columns).filter(([name, { required }]) => required && !found.has(name));
  for (const [name] of missing) report(columnRules.missing, name);

  const places = [...found].filter(([name]) => !doubled.has(name)).sort(([, a], [, b]) => a - b);
  const letterOf = (index: number) => (sheet === undefined ? {} : { letter: columnLetter(index) });
  const columns = places.map(([name, index]) => ({
    ...boundColumn(table, name, shown(index), mark),
    ...letterOf(index),
  }));
  const bound: BoundTable = { table, columns, unusable: [...missing.map(([name]) => name), ...doubled] };
  const indices = places.map(([, index]) => index);
  return { bound, places: indices, width: names.length, skip: skippedRows(bound, indices, cells) };

  function report(rule: Parameters<typeof findingOf>[0], column: string) {
    onFinding(findingOf(rule, { ...where, column }, { column }));
  }
}

/** All columns of a table, for records that name their values themselves. */
export function bindNames(table: TemplateTable, mark: DecimalMark): BoundTable {
  const columns = Object.keys(table.columns).map((name) => boundColumn(table, name, name, mark));
  return { table, columns, unusable: [] };
}

interface UnknownNames {
  readonly template: Template;
  readonly table: TemplateTable;
  /** The columns that were found. */
  readonly found: ReadonlySet<string>;
  /** Names that the table lacks, as far as they may be shown, each with the letter of its place. */
  readonly names: readonly { readonly shown: string; readonly letter: string }[];
  readonly where: Place;
  onFinding(finding: Finding): void;
}

/**
 * A name that looks like that of an absent column is never passed over, because the column may be renamed. One that is passed
 * over is told by its letter only: it may be the name of a person or speak of somebody's health.
 */
export function reportUnknown({ template, table, found, names, where, onFinding }: UnknownNames): void {
  const absent = Object.keys(table.columns).filter((name) => !found.has(name));
  for (const { shown: column, letter } of names) {
    const suggestion = column === letter ? undefined : nearestHeader(column, absent);
    const place = { ...where, column };
    if (suggestion !== undefined) onFinding(findingOf(columnRules.renamed, place, { column, suggestion }));
    else if (template.otherColumns === "refuse") onFinding(findingOf(columnRules.unknown, place, { column }));
    else onFinding(findingOf(templateRules["column-not-read"], { ...where, column: letter }, { column: letter }));
  }
}

function boundColumn(table: TemplateTable, name: string, shown: string, mark: DecimalMark): BoundColumn {
  const column = table.columns[name] ?? { kind: "text" };
  return { name, shown, read: columnReader(column, mark), needed: column.required === "value" };
}
