import type { HoursMode, Selection } from "../facts/coverage.ts";
import type { SourceRole } from "../facts/envelope.ts";
import type { CodeList } from "./code-list.ts";

/** Roles of the registers that facts come from. */
export const sourceRoleCodes: CodeList<SourceRole> = {
  id: "source-role",
  title: { nl: "Bron", en: "Source" },
  origin: "project",
  codes: {
    "case-file": { nl: "Dossier van de gemeente of UWV", en: "Case file of the municipality or UWV" },
    "wage-return": { nl: "Loonaangiften (polisadministratie)", en: "Wage returns (polisadministratie)" },
    "benefit-file": { nl: "Uitkeringsadministratie", en: "Benefit file" },
    "target-group-register": { nl: "Doelgroepregister", en: "Target-group register" },
    "uwv-employment-file": { nl: "Dossier van UWV WERKbedrijf", en: "File of UWV WERKbedrijf" },
    "coach-report": { nl: "Verantwoording van de jobcoach", en: "Report of the coach" },
    questionnaire: { nl: "Vragenlijst", en: "Questionnaire" },
  },
};

/** Which records a delivery holds. */
export const selectionCodes: CodeList<Selection> = {
  id: "selection",
  title: { nl: "Selectie", en: "Selection of the delivery" },
  origin: "project",
  codes: {
    "started-since": { nl: "Begonnen sinds een dag", en: "Started since a day" },
    "running-on": { nl: "Lopend op een dag", en: "Running on a day" },
    "ended-in": { nl: "Geëindigd in een periode", en: "Ended in a period" },
    "per-person-query": { nl: "Opgevraagd per persoon", en: "Asked per person" },
    unknown: { nl: "Niet bekend", en: "Not known" },
  },
};

/** How a delivery knows hours of coaching. */
export const hoursModeCodes: CodeList<HoursMode> = {
  id: "hours-mode",
  title: { nl: "Herkomst van de uren", en: "Source of the hours" },
  origin: "project",
  codes: {
    logged: { nl: "Opgeschreven per contact of periode", en: "Written down per contact or period" },
    reported: { nl: "Gemiddelde volgens de jobcoach", en: "Average stated by the coach" },
    awarded: { nl: "Alleen toegekend", en: "Awarded only" },
    none: { nl: "Geen", en: "None" },
  },
};
