import { CalendarDate, findingOf, MunicipalityCode, type PartialMetadata } from "@jobcoach/core";
import { columnLetter, safeHeader } from "@jobcoach/sheets";
import type { ReadContext } from "../contract/adapter.ts";
import { normaliseKey } from "../values/normalise-key.ts";
import { bindNames, keysOfTable, reportUnknown } from "./bind-columns.ts";
import type { RecordCutter } from "./cut-record.ts";
import { findTable } from "./find-table.ts";
import { jsonRules } from "./json/json-rules.ts";
import { elementsOf, type JsonDocument, type JsonElement, openJson } from "./json/open-json.ts";
import type { JsonValue } from "./json/parse-json.ts";
import type { Template, TemplateColumn, TemplateTable } from "./template.ts";
import type { BoundTable, RecordFault, TemplateRecord } from "./template-record.ts";
import { templateRules } from "./template-rules.ts";

/**
 * Reads a JSON document: an object with a list of rows per table, or one list of rows. Beside its tables the object may say
 * its `schema`, its municipality (`gemeente`) and its first and last day (`vanaf`, `peildatum`).
 */
export async function* readJsonRecords(
  file: Blob,
  template: Template,
  context: ReadContext,
  cut: RecordCutter,
): AsyncGenerator<readonly TemplateRecord[]> {
  const document = await openJson(file, context.onFinding);
  if (document === undefined) return;
  const schema = document.scalars.get("schema");
  if (schema !== undefined && schema !== template.schema)
    return context.onFinding(findingOf(jsonRules["other-schema"]));
  const tables = tablesOf(document, template);
  if (tables.size === 0) return context.onFinding(findingOf(templateRules["no-table"]));
  reportStrangeTables(document, tables, context);
  context.declare({ ...template.declares?.([...tables.keys()].map(({ name }) => name)), ...saidBy(document) });
  for (const [table, list] of tables) yield* readList(document, list, table, template, context, cut);
}

function tablesOf(document: JsonDocument, template: Template): ReadonlyMap<TemplateTable, string> {
  const names = [...document.lists.keys()];
  if (document.lists.has("")) {
    const [first] = elementsOf(document, "").next().value ?? [];
    const keys = first?.value instanceof Map ? [...first.value.keys()] : [];
    const table = findTable([keys], template)?.table;
    return table === undefined ? new Map() : new Map([[table, ""]]);
  }
  return new Map(
    template.tables.flatMap((table) => {
      const list = names.find((name) => normaliseKey(name) === normaliseKey(table.name));
      return list === undefined ? [] : [[table, list] as const];
    }),
  );
}

function reportStrangeTables(
  { lists }: JsonDocument,
  tables: ReadonlyMap<TemplateTable, string>,
  context: ReadContext,
) {
  const known = new Set(tables.values());
  for (const [index, name] of [...lists.keys()].entries()) {
    if (!known.has(name)) context.onFinding(findingOf(templateRules["table-not-read"], {}, { number: index + 1 }));
  }
}

function saidBy({ scalars }: JsonDocument): PartialMetadata {
  const municipality = MunicipalityCode.safeParse(scalars.get("gemeente")).data;
  const observedFrom = CalendarDate.safeParse(scalars.get("vanaf")).data;
  const observedUntil = CalendarDate.safeParse(scalars.get("peildatum")).data;
  return {
    ...(municipality === undefined ? {} : { municipality }),
    ...(observedFrom === undefined ? {} : { observedFrom }),
    ...(observedUntil === undefined ? {} : { observedUntil }),
  };
}

function* readList(
  document: JsonDocument,
  list: string,
  table: TemplateTable,
  template: Template,
  context: ReadContext,
  cut: RecordCutter,
): Generator<readonly TemplateRecord[]> {
  const bound = bindNames(table, context.decimalMark ?? ".");
  const keys = keysOfTable(table);
  const told = new Set<string>();
  for (const batch of elementsOf(document, list)) {
    const records = batch.flatMap((element) => {
      if (!(element.value instanceof Map)) {
        context.onFinding(findingOf(jsonRules["row-not-an-object"], { line: element.line }));
        context.onRejectedRecord(1);
        return [];
      }
      tellOnce(element.value, element.line);
      return [recordOf(element.value, element, bound, keys, cut)];
    });
    if (records.length > 0) yield records;
  }

  function tellOnce(row: ReadonlyMap<string, JsonValue>, line: number) {
    const { onFinding } = context;
    const names = [...row.keys()];
    const fresh = names.filter((name) => !told.has(name));
    if (fresh.length === 0) return;
    for (const name of fresh) told.add(name);
    const found = new Set(names.flatMap((name) => keys.get(normaliseKey(name)) ?? []));
    const strange = fresh.filter((name) => !keys.has(normaliseKey(name)));
    const shown = strange.map((name) => {
      const at = names.indexOf(name);
      return { shown: safeHeader(name, at, names), letter: columnLetter(at) };
    });
    reportUnknown({ template, table, found, names: shown, where: { line }, onFinding });
  }
}

function recordOf(
  row: ReadonlyMap<string, JsonValue>,
  { line }: JsonElement,
  bound: BoundTable,
  keys: ReadonlyMap<string, string>,
  cut: RecordCutter,
): TemplateRecord {
  const faults: RecordFault[] = [];
  const values = new Map<string, JsonValue>();
  for (const [key, value] of row) {
    const name = keys.get(normaliseKey(key));
    if (name === undefined) continue;
    if (values.has(name)) faults.push({ rule: templateRules["name-twice"], column: name });
    values.set(name, value);
  }
  const cells = bound.columns.map(({ name }) => {
    const column = bound.table.columns[name];
    if (!values.has(name) && column?.required === "column")
      faults.push({ rule: jsonRules["key-missing"], column: name });
    return textOf(values.get(name) ?? null, name, column, faults);
  });
  return cut(bound, cells, { line }, faults);
}

/** Stands for a text that nobody reads. */
const READ_OVER = "…";
const IDENTIFIERS: ReadonlySet<string> = new Set(["person", "bsn", "reference", "employer-number"]);

function textOf(value: JsonValue, name: string, column: TemplateColumn | undefined, faults: RecordFault[]): string {
  if (value === null) return "";
  if (column?.kind === "text") return value === "" ? "" : READ_OVER;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "true" : "false";
  if (!("number" in value)) {
    faults.push({ rule: jsonRules["value-nested"], column: name });
    return "";
  }
  if (IDENTIFIERS.has(column?.kind ?? "")) faults.push({ rule: jsonRules["number-for-text"], column: name });
  return value.number;
}
