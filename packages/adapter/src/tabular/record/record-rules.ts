import { defineRules } from "@jobcoach/core";

/** What can be wrong with a row as a whole. */
export const recordRules = defineRules("record", {
  "value-missing": {
    severity: "error",
    level: "value",
    message: {
      nl: "De kolom *{column}* is leeg in deze rij. Zonder deze waarde kunnen we de rij niet gebruiken.",
      en: "Column *{column}* is empty in this row. Without this value we cannot use the row.",
    },
    remedy: {
      nl: "Vul de waarde in het bronsysteem in en maak de export opnieuw.",
      en: "Fill the value in the source system and make the export again.",
    },
  },
  "reference-rounded": {
    severity: "error",
    level: "value",
    message: {
      nl: "In de kolom *{column}* staat een nummer dat door een rekenblad is afgerond. De laatste cijfers zijn weg.",
      en: "Column *{column}* holds a number that a spreadsheet has rounded. Its last digits are lost.",
    },
    remedy: {
      nl: "Geef de kolom in het bronbestand de opmaak tekst en maak de export opnieuw.",
      en: "Give the column the text format in the source file and export it again.",
    },
  },
  "reference-too-long": {
    severity: "error",
    level: "value",
    message: {
      nl: "In de kolom *{column}* staat een tekst die te lang is voor een nummer of kenmerk.",
      en: "Column *{column}* holds a text that is too long for a number or reference.",
    },
    remedy: {
      nl: "Kijk of de kolommen goed staan en of het scheidingsteken klopt.",
      en: "See that the columns are in place and that the delimiter is right.",
    },
  },
  "reference-not-found": {
    severity: "error",
    level: "record",
    message: {
      nl: "De verwijzing in de kolom *{column}* staat niet op het blad *{sheet}*. We weten niet over wie de rij gaat.",
      en: "The reference in column *{column}* is not on the sheet *{sheet}*. We cannot tell whom the row is about.",
    },
    remedy: {
      nl: "Neem het traject op in de export of pas de verwijzing aan.",
      en: "Add the trajectory to the export or correct the reference.",
    },
  },
  "reference-doubled": {
    severity: "error",
    level: "record",
    message: {
      nl: "De waarde in de kolom *{column}* kwam al eerder voor op dit blad.",
      en: "The value in column *{column}* was on this sheet before.",
    },
    remedy: {
      nl: "Haal de dubbele rij weg of geef elk traject een eigen nummer.",
      en: "Remove the doubled row or give every trajectory a number of its own.",
    },
  },
  "root-rejected": {
    severity: "error",
    level: "record",
    message: {
      nl: "Deze rij hoort bij een rij op het blad *{sheet}* die fouten heeft. Daarom kan deze rij niet mee.",
      en: "This row belongs to a row on the sheet *{sheet}* that has errors. That is why this row has to wait.",
    },
    remedy: {
      nl: "Herstel eerst de rij op het blad *{sheet}*.",
      en: "Mend the row on the sheet *{sheet}* first.",
    },
  },
  "other-municipality": {
    severity: "error",
    level: "record",
    message: {
      nl: "Deze rij is van een andere gemeente dan de levering.",
      en: "This row is from another municipality than the delivery.",
    },
    remedy: {
      nl: "Haal de rij weg of lever hem namens de andere gemeente.",
      en: "Remove the row or deliver it for the other municipality.",
    },
  },
  "observed-until-missing": {
    severity: "error",
    level: "record",
    message: {
      nl: "Deze rij heeft geen peildatum. We weten niet tot en met welke dag de rij iets zegt.",
      en: "This row has no last day (peildatum). We do not know until which day it speaks.",
    },
    remedy: {
      nl: "Vul de peildatum in elke rij in, of geef hem mee met --observed-until.",
      en: "Fill the last day in every row, or give it with --observed-until.",
    },
  },
  "observed-until-differs": {
    severity: "warning",
    level: "record",
    message: {
      nl: "De peildatum van deze rij is anders dan die van de eerste rij.",
      en: "The last day (peildatum) of this row differs from that of the first row.",
    },
    remedy: {
      nl: "Maak de export in één keer, zodat alle rijen dezelfde peildatum hebben.",
      en: "Make the export in one go, so that all rows have the same last day.",
    },
  },
});
