import { defineRules } from "@jobcoach/core";

/** What can be wrong with a number. `{column}` is the name of the column, as far as it may be shown. */
export const numberRules = defineRules(
  "number",
  {
    "decimal-point": {
      severity: "error",
      level: "value",
      cause: "conversion",
      message: {
        nl: "In de kolom *{column}* staat een punt als decimaalteken. Dit bestand gebruikt een komma.",
        en: "Column *{column}* has a point as decimal mark. This file uses a comma.",
      },
      remedy: {
        nl: "Zet het decimaalteken op komma. Heeft het hele bestand een punt? Kies dan --decimal .",
        en: "Make the decimal mark a comma. Has the whole file a point? Then choose --decimal .",
      },
    },
    "decimal-comma": {
      severity: "error",
      level: "value",
      cause: "conversion",
      message: {
        nl: "In de kolom *{column}* staat een komma als decimaalteken. Dit bestand gebruikt een punt.",
        en: "Column *{column}* has a comma as decimal mark. This file uses a point.",
      },
      remedy: {
        nl: "Zet het decimaalteken op punt. Heeft het hele bestand een komma? Kies dan --decimal ,",
        en: "Make the decimal mark a point. Has the whole file a comma? Then choose --decimal ,",
      },
    },
    "not-a-number": {
      severity: "error",
      level: "value",
      message: {
        nl: "In de kolom *{column}* staat geen getal.",
        en: "Column *{column}* does not hold a number here.",
      },
      remedy: {
        nl: "Schrijf alleen cijfers en een decimaalteken. Is het getal niet bekend? Laat de cel dan leeg.",
        en: "Write digits and a decimal mark only. Is the number not known? Then leave the cell empty.",
      },
    },
    "out-of-range": {
      severity: "error",
      level: "value",
      message: {
        nl: "Het getal in de kolom *{column}* kan niet: het moet tussen {least} en {most} liggen.",
        en: "The number in column *{column}* is not possible: it must be between {least} and {most}.",
      },
      remedy: {
        nl: "Kijk in het dossier welk getal klopt. Controleer ook de eenheid en het decimaalteken.",
        en: "Check the case file which number is right. Check the unit and the decimal mark too.",
      },
    },
  },
  {
    nl: "Een punt of komma op de verkeerde plaats maakt van 2,5 uur 25 uur. Zo'n fout ziet in een gemiddelde niemand meer.",
    en: "A point or comma in the wrong place makes 25 hours of 2.5. Nobody sees such a mistake in an average any more.",
  },
);
