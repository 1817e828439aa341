import type { Cause, FindingLevel, Severity } from "../finding/finding.ts";
import type { CodeList } from "./code-list.ts";

/** How serious a finding is. */
export const severityCodes: CodeList<Severity> = {
  id: "severity",
  title: { nl: "Ernst van een melding", en: "Severity of a finding" },
  origin: "project",
  codes: {
    error: { nl: "Fout: de regel telt niet mee", en: "Error: the record is rejected" },
    warning: { nl: "Waarschuwing: kijk ernaar", en: "Warning: have a look" },
    notice: { nl: "Bericht: ter informatie", en: "Notice: for information" },
  },
};

/** What a finding is about. */
export const findingLevelCodes: CodeList<FindingLevel> = {
  id: "finding-level",
  title: { nl: "Waar een melding over gaat", en: "What a finding is about" },
  origin: "project",
  codes: {
    file: { nl: "Het bestand", en: "The file" },
    structure: { nl: "De opbouw", en: "The structure" },
    value: { nl: "Een waarde", en: "A value" },
    record: { nl: "Een regel", en: "A record" },
    person: { nl: "Een persoon", en: "A person" },
    delivery: { nl: "De levering", en: "The delivery" },
    history: { nl: "Eerdere leveringen", en: "Earlier deliveries" },
    plausibility: { nl: "Of het aannemelijk is", en: "Whether it is plausible" },
  },
};

/** What went wrong. */
export const causeCodes: CodeList<Cause> = {
  id: "cause",
  title: { nl: "Oorzaak van meldingen", en: "Cause of findings" },
  origin: "project",
  codes: {
    conversion: { nl: "Uitvoer of omzetting", en: "Export or conversion" },
    entry: { nl: "Invoer", en: "Entry" },
  },
};
