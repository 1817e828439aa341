import type { LocalizedText } from "@jobcoach/core";
import type { Detection } from "../contract/adapter.ts";
import type { FileSample } from "../detection/file-sample.ts";
import { normaliseKey } from "../values/normalise-key.ts";
import { findTable } from "./find-table.ts";
import type { Template } from "./template.ts";

const MOST = 0.97;
const KNOWN_AT_LEAST = 0.6;
const BONUS_OF_A_NAME = 0.05;

const reasons = {
  schema: { nl: "naam van het formaat", en: "name of the format" },
  header: { nl: "kopregel", en: "header" },
  sheets: { nl: "bladen", en: "sheets" },
} satisfies Readonly<Record<string, LocalizedText>>;

/**
 * How sure it is that a file is in this layout: JSON by the `schema` that it starts with, a table by the names of its columns,
 * a sheet by its own name too.
 */
export function detectTemplate(sample: FileSample, template: Template): Detection | undefined {
  if (sample.container === "ndjson") {
    const start = `{"schema":${JSON.stringify(template.schema)}`;
    return sample.firstLine?.startsWith(start) === true ? { confidence: 1, reasons: [reasons.schema] } : undefined;
  }
  if (sample.container !== "delimited" && sample.container !== "workbook") return undefined;
  const names = new Set(template.tables.map(({ name }) => normaliseKey(name)));
  const matches = sample.tables.flatMap((table) => {
    const isNamed = names.has(normaliseKey(table.name));
    const tables = isNamed
      ? template.tables.filter(({ name }) => normaliseKey(name) === normaliseKey(table.name))
      : template.tables;
    const found = findTable([table.header, ...table.rows], { ...template, tables });
    return found === undefined || found.known < KNOWN_AT_LEAST ? [] : [{ share: found.share, isNamed }];
  });
  const best = matches.toSorted((a, b) => b.share - a.share)[0];
  if (best === undefined) return undefined;
  const confidence = Math.min(MOST, best.share * 0.9 + (best.isNamed ? BONUS_OF_A_NAME : 0));
  const why = best.isNamed ? [reasons.header, reasons.sheets] : [reasons.header];
  return { confidence: Math.round(confidence * 100) / 100, reasons: why };
}
