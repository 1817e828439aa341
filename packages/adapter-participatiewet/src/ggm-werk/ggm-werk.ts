import { type Adapter, mapTemplateRow, type Template, type TemplateRow, templateAdapter } from "@jobcoach/adapter";
import type { Fact } from "@jobcoach/core";
import { employmentTable, provisionTable, scoreTable, seekerTable } from "./layout.ts";
import { jobFacts, scoreFacts, seekerFacts } from "./map-person.ts";
import { provisionFacts } from "./map-provision.ts";
import { rowsToWrite } from "./write-rows.ts";

/** Objects of the municipal data model in an envelope of this project: the model is a model and no message. */
export const ggmWerkTemplate: Template = {
  schema: "ggm-werk/1",
  title: {
    nl: "GGM, domein Werk (eigen envelop van jobcoach)",
    en: "Municipal data model (GGM), domain Werk (an envelope of this project)",
  },
  tables: [seekerTable, provisionTable, employmentTable, scoreTable],
  otherColumns: "pass-over",
  declares: () => ({ hoursMode: "none", hoursLogComplete: false }),
};

const factsOf: Readonly<Record<string, (row: TemplateRow) => readonly Fact[]>> = {
  Werkzoekende: seekerFacts,
  Reintegratievoorziening: provisionFacts,
  Arbeidsverhouding: jobFacts,
  Zelfredzaamheidscore: scoreFacts,
};

/** The Gemeentelijk Gegevensmodel, domain Werk: persons, facilities, jobs; JSON with all objects, or CSV with one kind. */
export const ggmWerk: Adapter = templateAdapter({
  id: "ggm-werk",
  format: {
    version: "1",
    source: "case-file",
    stream: "ggm-werk",
    specification: "Gemeentelijk Gegevensmodel, domain Werk; envelope of this project",
  },
  template: ggmWerkTemplate,
  carriers: ["json", "csv"],
  map: (record, context) => mapTemplateRow(record, context, factsOf[record.bound.table.name] ?? (() => [])),
  rows: rowsToWrite,
});
