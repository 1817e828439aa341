import { type MapContext, type Mapped, mapTemplateRow, type TemplateRecord, type TemplateRow } from "@jobcoach/adapter";
import type { Fact } from "@jobcoach/core";
import { accountingFacts } from "./map-accounting.ts";
import { hoursFacts } from "./map-hours.ts";
import { matchingFacts } from "./map-matching.ts";
import { requestFacts } from "./map-request.ts";

const factsOf: Readonly<Record<string, (row: TemplateRow) => readonly Fact[]>> = {
  aanvraag: requestFacts,
  uren: hoursFacts,
  verantwoording: accountingFacts,
  matching: matchingFacts,
};

/** The facts of a row of any of the four templates. */
export const mapJobcoach = (record: TemplateRecord, context: MapContext): Mapped =>
  mapTemplateRow(record, context, factsOf[record.bound.table.name] ?? (() => []));
