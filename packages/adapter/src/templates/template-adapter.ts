import { type Adapter, defineAdapter, type Format, type MapContext, type Mapped } from "../contract/adapter.ts";
import type { WriteRequest } from "../contract/writing.ts";
import { chooseCarrier } from "../writing/choose-carrier.ts";
import { detectTemplate } from "./detect-template.ts";
import { readTemplate } from "./read-template.ts";
import type { Template } from "./template.ts";
import type { TemplateRecord } from "./template-record.ts";
import { type RowsToWrite, type TemplateCarrier, writeTemplate } from "./write-template.ts";

export interface TemplateAdapter {
  readonly id: string;
  readonly format: Pick<Format, "version" | "source" | "stream" | "specification">;
  readonly template: Template;
  /** What carries the layout in writing, the default first. */
  readonly carriers: readonly [TemplateCarrier, ...TemplateCarrier[]];
  map(record: TemplateRecord, context: MapContext): Mapped;
  /** The rows of each table for the facts, and findings on what has no place in them. */
  rows(request: WriteRequest): RowsToWrite;
}

/** The adapter of a layout of this project. */
export function templateAdapter({ id, format, template, carriers, map, rows }: TemplateAdapter): Adapter {
  return defineAdapter<TemplateRecord>({
    id,
    format: { title: template.title, ...format },
    coverage: "delivery",
    detect: (sample) => detectTemplate(sample, template),
    read: (file, context) => readTemplate(file, template, context),
    map,
    write: (request) => writeTemplate(template, rows(request), request.header, chooseCarrier(request, carriers)),
    carriers,
  });
}
