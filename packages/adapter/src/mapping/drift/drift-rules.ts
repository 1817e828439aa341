import { defineRules } from "@jobcoach/core";

/** What is said of an export that differs from its profile, once per file. */
export const driftRules = defineRules("drift", {
  "export-changed": {
    severity: "error",
    level: "file",
    message: {
      nl: "Dit bestand is anders ingedeeld dan {titleNl}: {changesNl}. We raden niet en lezen de rijen daarom nog niet.",
      en: "This file is laid out differently from {titleEn}: {changesEn}. We do not guess, so we do not read the rows yet.",
    },
    remedy: {
      nl: "Maak een voorstel met 'jobcoach map BESTAND --base {base} --out profiel.json', kijk het na en lees het bestand met --profile profiel.json. Of vraag de leverancier om de oude indeling.",
      en: "Make a proposal with 'jobcoach map FILE --base {base} --out profile.json', look it over and read the file with --profile profile.json. Or ask the supplier for the old layout.",
    },
  },
  "export-unreadable": {
    severity: "error",
    level: "file",
    message: {
      nl: "Dit bestand is anders ingedeeld dan {titleNl}: {changesNl}. Zo kunnen we de rijen niet lezen.",
      en: "This file is laid out differently from {titleEn}: {changesEn}. We cannot read the rows so.",
    },
    remedy: {
      nl: "Maak de export opnieuw. {stepsNl}",
      en: "Make the export again. {stepsEn}",
    },
  },
  "columns-added": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Er zijn kolommen bij gekomen die we niet gebruiken: {columnsNl}.",
      en: "There are new columns that we do not use: {columnsEn}.",
    },
    remedy: {
      nl: "Er hoeft niets te gebeuren. Wilt u er een gebruiken? Kijk dan met 'jobcoach map BESTAND --base {base}'.",
      en: "Nothing needs to be done. To use one of them, look with 'jobcoach map FILE --base {base}'.",
    },
  },
});
