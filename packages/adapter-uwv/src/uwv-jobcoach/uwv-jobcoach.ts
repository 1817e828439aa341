import { type Adapter, type Template, templateAdapter } from "@jobcoach/adapter";
import type { HoursMode } from "@jobcoach/core";
import { accountingTable, hoursTable, matchingTable, requestTable } from "./layout.ts";
import { mapJobcoach } from "./map.ts";
import { watchHours } from "./watch-hours.ts";
import { rowsToWrite } from "./write-rows.ts";

/** The four job-coach templates as one layout: a file may hold one of them or all. */
export const uwvJobcoachTemplate: Template = {
  schema: "uwv-jobcoach/1",
  title: {
    nl: "Jobcoach-sjablonen UWV (eigen indeling van jobcoach)",
    en: "UWV job-coach templates (a layout of this project)",
  },
  tables: [requestTable, hoursTable, accountingTable, matchingTable],
  otherColumns: "refuse",
  // A request knows when a job begins and never when it ended.
  declares: (tables) => ({ grantor: "uwv", jobEndsMaintained: "no", hoursMode: hoursModeOf(tables) }),
  watch: watchHours,
};

/** Request, hours, accounting and matching form of UWV job coaching, in the project's own layout of what these must contain. */
export const uwvJobcoach: Adapter = templateAdapter({
  id: "uwv-jobcoach",
  format: {
    version: "1",
    source: "coach-report",
    stream: "uwv-jobcoach",
    specification: "Project layout; contents by Protocol Jobcoach UWV 2014 (BWBR0035263) and Leidraad Jobcoach",
  },
  template: uwvJobcoachTemplate,
  carriers: ["json", "csv", "xlsx"],
  map: mapJobcoach,
  rows: rowsToWrite,
});

function hoursModeOf(tables: readonly string[]): HoursMode {
  if (tables.includes(hoursTable.name)) return "logged";
  return tables.includes(requestTable.name) ? "awarded" : "none";
}
