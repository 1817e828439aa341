import type { IndicatorDefinition } from "./indicator.ts";
import { ACCOUNTING_WINDOW_DAYS } from "./last-accounting.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";

/** What the results of accounting periods and the share taken over have in common. */
export const lastAccountingDefinition = {
  version: "1.0.0",
  denominator: {
    nl: "Trajecten die per periode verantwoord worden: die van UWV en andere met minstens één resultaat. Bij UWV-trajecten zonder resultaat is de uitkomst niet bekend.",
    en: "Trajectories that are accounted for by period: those of UWV and others with at least one result. Of UWV trajectories without a result the outcome is not known.",
  },
  window: {
    nl: "De laatste periode die eindigde van de eerste dag van de begeleiding tot en met dag 364.",
    en: "The last period that ended from the first day of coaching to day 364.",
  },
  exclusions: {
    nl: "Begonnen voordat de levering begint, overleden of AOW-leeftijd bereikt vóór de start.",
    en: "Began before the delivery begins, died or reached state pension age before the start.",
  },
  windowDays: ACCOUNTING_WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  references: [],
  source: "UWV's list of results in the accounting of job coaches (2014); whether it still holds is not known",
} satisfies Partial<IndicatorDefinition>;
