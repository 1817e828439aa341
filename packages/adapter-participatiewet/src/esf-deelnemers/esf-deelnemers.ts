import { type Adapter, mapTemplateRow, type Template, templateAdapter } from "@jobcoach/adapter";
import { participantTable } from "./layout.ts";
import { participantFacts } from "./map.ts";
import { rowsToWrite } from "./write-rows.ts";

export const esfDeelnemersTemplate: Template = {
  schema: "esf-deelnemers/1",
  title: {
    nl: "Deelnemerslijst ESF (kolommen volgens de regeling, eigen indeling)",
    en: "ESF list of participants (columns by the scheme, a layout of this project)",
  },
  tables: [participantTable],
  otherColumns: "pass-over",
  // The list knows neither jobs nor hours.
  declares: () => ({ jobEndsMaintained: "no", hoursMode: "none", hoursLogComplete: false }),
};

/** The list of participants that municipalities keep for the European Social Fund; CSV or XLSX. */
export const esfDeelnemers: Adapter = templateAdapter({
  id: "esf-deelnemers",
  format: {
    version: "1",
    source: "case-file",
    stream: "esf-deelnemers",
    specification: "Least columns of the ESF list of participants (uitvoeringvanbeleidszw.nl)",
  },
  template: esfDeelnemersTemplate,
  carriers: ["csv", "xlsx"],
  map: (record, context) => mapTemplateRow(record, context, participantFacts),
  rows: rowsToWrite,
});
