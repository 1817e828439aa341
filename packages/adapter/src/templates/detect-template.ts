import type { LocalizedText } from "@jobcoach/core";
import type { Detection } from "../contract/adapter.ts";
import type { FileSample, TableSample } from "../detection/file-sample.ts";
import { normaliseKey } from "../values/normalise-key.ts";
import { keysOfTable } from "./bind-columns.ts";
import { findTable } from "./find-table.ts";
import type { Template, TemplateTable } from "./template.ts";

const MOST = 0.97;
const KNOWN_AT_LEAST = 0.6;
const NEEDED_ABOVE = 0.5;
const BONUS_OF_A_NAME = 0.05;

const reasons = {
  schema: { nl: "naam van het formaat", en: "name of the format" },
  header: { nl: "kopregel", en: "header" },
  names: { nl: "namen van de velden", en: "names of the fields" },
  lists: { nl: "namen van de lijsten", en: "names of the lists" },
  sheets: { nl: "bladen", en: "sheets" },
} satisfies Readonly<Record<string, LocalizedText>>;

/**
 * How sure it is that a file is in this layout: JSON by its `schema`, a table by the names of its columns, a sheet or a list in
 * JSON by its own name too.
 */
export function detectTemplate(sample: FileSample, template: Template): Detection | undefined {
  const { container, schema } = sample;
  const isJson = container === "json" || container === "ndjson";
  if (!isJson && container !== "delimited" && container !== "workbook") return undefined;
  if (schema !== undefined)
    return schema === template.schema ? { confidence: 1, reasons: [reasons.schema] } : undefined;

  const matches = sample.tables.flatMap((table) => matchOf(table, template, isJson) ?? []);
  const best = matches.toSorted((a, b) => b.share - a.share)[0];
  if (best === undefined) return undefined;
  const confidence = Math.min(MOST, best.share * 0.9 + (best.isNamed ? BONUS_OF_A_NAME : 0));
  const names = isJson ? reasons.lists : reasons.sheets;
  const why = [isJson ? reasons.names : reasons.header, ...(best.isNamed ? [names] : [])];
  return { confidence: Math.round(confidence * 100) / 100, reasons: why };
}

/** How much a table is like one of the layout; in JSON a row leaves out what it lacks, so only the names it has count. */
function matchOf(table: TableSample, template: Template, isJson: boolean) {
  const own = template.tables.filter(({ name }) => normaliseKey(name) === normaliseKey(table.name));
  const isNamed = own.length > 0;
  const tables = isNamed ? own : template.tables;
  const found = findTable([table.header, ...table.rows], { ...template, tables, ...(isJson ? NAMES_COUNT : {}) });
  if (found === undefined || found.known < KNOWN_AT_LEAST || found.needed <= NEEDED_ABOVE) return undefined;
  if (isJson && !holdsRequired(table, found.table)) return undefined;
  return { share: found.share, isNamed };
}

const NAMES_COUNT = { otherColumns: "refuse" } as const;

function holdsRequired({ header }: TableSample, table: TemplateTable): boolean {
  const keys = keysOfTable(table);
  const names = new Set(header.flatMap((name) => keys.get(normaliseKey(name)) ?? []));
  return Object.entries(table.columns).every(([name, { required }]) => required === undefined || names.has(name));
}
