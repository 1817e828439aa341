import { defineRules } from "@jobcoach/core";

/** What can be wrong with a file in one of the project's own layouts, and what its writer could not put in it. */
export const templateRules = defineRules("template", {
  "no-table": {
    severity: "error",
    level: "file",
    message: {
      nl: "We vinden in dit bestand geen tabel van dit formaat.",
      en: "We find no table of this format in the file.",
    },
    remedy: {
      nl: "Gebruik de koppen, bladen of namen die in de handleiding van het formaat staan.",
      en: "Use the headers, sheets or names that the manual of the format has.",
    },
  },
  "table-not-read": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Tabel {number} van het bestand hoort niet bij dit formaat. We lezen hem niet.",
      en: "Table {number} of the file is no part of this format. We do not read it.",
    },
    remedy: {
      nl: "Hoort de tabel erbij? Geef hem dan de naam uit de handleiding van het formaat.",
      en: "Does the table belong to it? Then give it the name that the manual of the format has.",
    },
  },
  "column-not-read": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "De kolom *{column}* hoort niet bij dit formaat. We lezen hem niet.",
      en: "The column *{column}* is no part of this format. We do not read it.",
    },
    remedy: { nl: "Er hoeft niets te gebeuren.", en: "Nothing needs to be done." },
  },
  "text-not-imported": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "De tekst in de kolom *{column}* kan over iemands gezondheid gaan. We lezen eroverheen en bewaren hem niet.",
      en: "The text in column *{column}* may speak of somebody's health. We read over it and do not keep it.",
    },
    remedy: { nl: "Laat de kolom liever weg.", en: "Better leave the column out." },
  },
  "name-twice": {
    severity: "error",
    level: "record",
    message: {
      nl: "In deze rij staat *{column}* twee keer. We weten niet welke waarde de juiste is.",
      en: "In this row *{column}* stands twice. We cannot tell which value is right.",
    },
    remedy: { nl: "Laat één van de twee weg.", en: "Leave one of the two out." },
  },
  "row-twice": {
    severity: "error",
    level: "record",
    message: {
      nl: "Een eerdere rij gaat over hetzelfde: dezelfde persoon met hetzelfde kenmerk. We weten niet welke de juiste is.",
      en: "An earlier row is about the same: the same person with the same reference. We cannot tell which is right.",
    },
    remedy: {
      nl: "Haal de dubbele rij weg of geef elke voorziening een eigen kenmerk.",
      en: "Remove the doubled row or give every facility a reference of its own.",
    },
  },
  "observed-until-missing": {
    severity: "error",
    level: "record",
    message: {
      nl: "We weten niet tot en met welke dag deze rij iets zegt (de peildatum).",
      en: "We do not know until which day this row speaks.",
    },
    remedy: {
      nl: "Geef de peildatum mee met --observed-until.",
      en: "Give the last day with --observed-until.",
    },
  },
  "no-clear-number": {
    severity: "error",
    level: "person",
    message: {
      nl: "Van een persoon is het nummer niet bekend. Deze persoon staat niet in het geschreven bestand.",
      en: "The number of a person is not known. This person is not in the file that was written.",
    },
    remedy: {
      nl: "Schrijf het bestand met de bron erbij waar het nummer in staat.",
      en: "Write the file with the source at hand that holds the number.",
    },
  },
  "no-clear-reference": {
    severity: "error",
    level: "record",
    message: {
      nl: "Van een traject of voorziening is het eigen kenmerk niet bekend. Deze rij staat niet in het geschreven bestand.",
      en: "The own reference of a trajectory or facility is not known. This row is not in the file that was written.",
    },
    remedy: {
      nl: "Schrijf het bestand met de bron erbij waar het kenmerk in staat.",
      en: "Write the file with the source at hand that holds the reference.",
    },
  },
  "reference-changed": {
    severity: "notice",
    level: "record",
    message: {
      nl: "De bron heeft geen eigen kenmerk, maar een dat uit meer kolommen bestaat. Er staat een schuine streep tussen.",
      en: "The source has no reference of its own but one made of several columns. They have a slash between them.",
    },
    remedy: {
      nl: "Geef elk traject in het bronsysteem een eigen nummer. Dan blijft het kenmerk hetzelfde.",
      en: "Give every trajectory a number of its own in the source system. Then the reference stays the same.",
    },
  },
  "not-carried": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Dit formaat heeft geen plaats voor {field}. Dat staat dus niet in het geschreven bestand.",
      en: "This format has no place for {field}. It is not in the file that was written.",
    },
    remedy: {
      nl: "Is het nodig? Schrijf dan ook een feitenbestand.",
      en: "Is it needed? Then write a facts file too.",
    },
  },
});
