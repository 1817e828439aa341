import { findingOf } from "@jobcoach/core";
import { recogniseContainer } from "@jobcoach/sheets";
import type { ReadContext } from "../contract/adapter.ts";
import { createRecordCutter } from "./cut-record.ts";
import { readDelimitedRecords } from "./read-delimited-records.ts";
import { readJsonRecords } from "./read-json-records.ts";
import { readWorkbookRecords } from "./read-workbook-records.ts";
import type { Template } from "./template.ts";
import type { TemplateRecord } from "./template-record.ts";
import { templateRules } from "./template-rules.ts";

const HEAD_BYTES = 4_096;

/** Reads a file in one of the carriers of a template: CSV with one table, XLSX or JSON with one or more. */
export async function* readTemplate(
  file: Blob,
  template: Template,
  context: ReadContext,
): AsyncGenerator<readonly TemplateRecord[]> {
  const container = recogniseContainer(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  const read = readers[container];
  if (read === undefined) context.onFinding(findingOf(templateRules["no-table"]));
  else yield* read(file, template, context, createRecordCutter(template, context.onFinding));
}

const readers: Readonly<Record<string, typeof readDelimitedRecords>> = {
  delimited: readDelimitedRecords,
  workbook: readWorkbookRecords,
  zip: readWorkbookRecords,
  json: readJsonRecords,
};
