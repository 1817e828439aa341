import { defineRules } from "@jobcoach/core";

/** What can be wrong with the columns and sheets of a table. Names are filled in as far as they may be shown. */
export const columnRules = defineRules("column", {
  renamed: {
    severity: "error",
    level: "file",
    message: {
      nl: "De kolom *{column}* kennen we niet. Misschien heette die eerst *{suggestion}*?",
      en: "We do not know the column *{column}*. Was it called *{suggestion}* before?",
    },
    remedy: {
      nl: "Pas de kop aan, of haal de kolom uit de export.",
      en: "Change the header, or leave the column out of the export.",
    },
  },
  unknown: {
    severity: "error",
    level: "file",
    message: {
      nl: "De kolom *{column}* kennen we niet.",
      en: "We do not know the column *{column}*.",
    },
    remedy: {
      nl: "Haal de kolom uit de export.",
      en: "Leave the column out of the export.",
    },
  },
  missing: {
    severity: "error",
    level: "file",
    message: {
      nl: "De kolom *{column}* ontbreekt. Zonder deze kolom kunnen we de rijen niet lezen.",
      en: "The column *{column}* is missing. Without it we cannot read the rows.",
    },
    remedy: {
      nl: "Neem de kolom op in de export. Hij mag leeg zijn waar niets bekend is.",
      en: "Add the column to the export. It may be empty where nothing is known.",
    },
  },
  "missing-optional": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "De kolom *{column}* ontbreekt. Cijfers die deze kolom nodig hebben, worden niet bekend.",
      en: "The column *{column}* is missing. Figures that need it will be not known.",
    },
    remedy: {
      nl: "Neem de kolom op in de export als de gegevens er zijn.",
      en: "Add the column to the export if the data are there.",
    },
  },
  "missing-several": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Er ontbreken {count} kolommen, waaronder *{column}*. Cijfers die ze nodig hebben, worden niet bekend.",
      en: "{count} columns are missing, *{column}* among them. Figures that need them will be not known.",
    },
    remedy: {
      nl: "Neem de kolommen op in de export als de gegevens er zijn.",
      en: "Add the columns to the export if the data are there.",
    },
  },
  doubled: {
    severity: "error",
    level: "file",
    message: {
      nl: "De kolom *{column}* staat er twee keer in. We weten niet welke de juiste is.",
      en: "The column *{column}* is there twice. We cannot tell which one is right.",
    },
    remedy: {
      nl: "Laat één van de twee weg of geef elke kolom een eigen naam.",
      en: "Leave one of the two out or give every column a name of its own.",
    },
  },
  "row-waits": {
    severity: "error",
    level: "record",
    root: "column/missing",
    message: {
      nl: "Deze rij kan nog niet mee, omdat de kolom *{column}* ontbreekt of dubbel is.",
      en: "This row has to wait, because the column *{column}* is missing or doubled.",
    },
    remedy: {
      nl: "Herstel eerst de kop van de kolom.",
      en: "Mend the header of the column first.",
    },
  },
  "sheet-missing": {
    severity: "error",
    level: "file",
    message: {
      nl: "Het blad *{sheet}* ontbreekt in het bestand of is leeg.",
      en: "The sheet *{sheet}* is missing from the file or empty.",
    },
    remedy: {
      nl: "Neem het blad op in de export, met de kopregel, ook als er geen rijen zijn.",
      en: "Add the sheet to the export, with its header, even when there are no rows.",
    },
  },
  "sheet-missing-optional": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Het blad *{sheet}* ontbreekt of is leeg. Cijfers die dit blad nodig hebben, worden niet bekend.",
      en: "The sheet *{sheet}* is missing or empty. Figures that need it will be not known.",
    },
    remedy: {
      nl: "Neem het blad op in de export als de gegevens er zijn.",
      en: "Add the sheet to the export if the data are there.",
    },
  },
  "sheet-not-read": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Blad {number} van het bestand hoort niet bij deze export. We lezen het niet.",
      en: "Sheet {number} of the file is no part of this export. We do not read it.",
    },
    remedy: {
      nl: "Hoort het blad erbij? Geef het dan de naam die bij de export past.",
      en: "Does the sheet belong to it? Then give it the name that the export asks for.",
    },
  },
  "total-line": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Deze regel is een totaalregel. We slaan hem over.",
      en: "This line is a total. We skip it.",
    },
    remedy: {
      nl: "Er hoeft niets te gebeuren.",
      en: "Nothing needs to be done.",
    },
  },
  "header-repeated": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Deze rij herhaalt de kopregel. We slaan hem over.",
      en: "This row repeats the header. We skip it.",
    },
    remedy: {
      nl: "Staan er twee exports onder elkaar? Kijk dan of ze dezelfde kolommen hebben. Anders hoeft er niets te gebeuren.",
      en: "Are there two exports one below the other? Then see that they have the same columns. Else nothing needs to be done.",
    },
  },
  "other-delimiter": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Tussen de kolommen staat een ander teken dan we bij deze export verwachten. We lezen het bestand wel.",
      en: "The character between the columns is not the one we expect of this export. We do read the file.",
    },
    remedy: {
      nl: "Kijk of de kolommen goed zijn herkend. Dan hoeft er niets te gebeuren.",
      en: "See that the columns were recognised well. Then nothing needs to be done.",
    },
  },
  "title-without-date": {
    severity: "warning",
    level: "structure",
    message: {
      nl: "In de titelregel boven de kolommen staat geen geldige peildatum.",
      en: "The title line above the columns does not hold a valid last day of the delivery.",
    },
    remedy: {
      nl: "Zet de datum in de titelregel, zoals 30-06-2026, of geef hem mee met --observed-until.",
      en: "Put the date in the title line, as in 30-06-2026, or give it with --observed-until.",
    },
  },
  "note-not-understood": {
    severity: "warning",
    level: "structure",
    message: {
      nl: "De waarde bij *{label}* in de toelichting begrijpen we niet.",
      en: "We do not understand the value beside *{label}* in the remarks.",
    },
    remedy: {
      nl: "Pas de toelichting aan, of geef de waarde mee met de levering.",
      en: "Change the remarks, or give the value with the delivery.",
    },
  },
});
