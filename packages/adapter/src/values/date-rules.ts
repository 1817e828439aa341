import { defineRules } from "@jobcoach/core";

/** What can be wrong with a date. `{column}` is the name of the column, as far as it may be shown. */
export const dateRules = defineRules(
  "date",
  {
    "no-such-day": {
      severity: "error",
      level: "value",
      message: {
        nl: "De datum in de kolom *{column}* bestaat niet. Die maand heeft niet zo veel dagen, net als bij 30 februari.",
        en: "The date in column *{column}* does not exist. That month has fewer days, as with 30 February.",
      },
      remedy: {
        nl: "Kijk in het dossier welke dag klopt en pas de datum aan.",
        en: "Check the case file which day is right and correct the date.",
      },
    },
    "no-such-month": {
      severity: "error",
      level: "value",
      message: {
        nl: "De datum in de kolom *{column}* bestaat niet: er zijn twaalf maanden. Staan dag en maand misschien andersom?",
        en: "The date in column *{column}* does not exist: there are twelve months. Are day and month the wrong way round?",
      },
      remedy: {
        nl: "Zet de export op dag-maand-jaar of jaar-maand-dag, of pas de datum aan.",
        en: "Set the export to day-month-year or year-month-day, or correct the date.",
      },
    },
    "year-out-of-range": {
      severity: "error",
      level: "value",
      message: {
        nl: "Het jaar van de datum in de kolom *{column}* ligt vóór 1900 of na 2199.",
        en: "The year of the date in column *{column}* is before 1900 or after 2199.",
      },
      remedy: {
        nl: "Pas het jaar aan. Is de datum niet bekend? Laat de cel dan leeg.",
        en: "Correct the year. Is the date not known? Then leave the cell empty.",
      },
    },
    "two-digit-year": {
      severity: "error",
      level: "value",
      cause: "conversion",
      message: {
        nl: "In de kolom *{column}* staat een jaar met twee cijfers. We weten niet welke eeuw het is.",
        en: "Column *{column}* has a year of two digits. We cannot tell which century it is.",
      },
      remedy: {
        nl: "Zet in de export het jaar op vier cijfers, zoals 31-12-2025.",
        en: "Set the export to years of four digits, as in 31-12-2025.",
      },
    },
    "serial-number": {
      severity: "error",
      level: "value",
      message: {
        nl: "In de kolom *{column}* staat een getal in plaats van een datum. Een rekenblad bewaart datums soms zo.",
        en: "Column *{column}* has a number in place of a date. Spreadsheets sometimes keep dates that way.",
      },
      remedy: {
        nl: "Geef de cellen in het rekenblad de opmaak datum en sla het bestand opnieuw op.",
        en: "Give the cells the date format in the spreadsheet and save the file again.",
      },
    },
    "not-a-date": {
      severity: "error",
      level: "value",
      message: {
        nl: "In de kolom *{column}* staat geen datum.",
        en: "Column *{column}* does not hold a date here.",
      },
      remedy: {
        nl: "Schrijf de datum als 31-12-2025 of 2025-12-31. Is de datum niet bekend? Laat de cel dan leeg.",
        en: "Write the date as 31-12-2025 or 2025-12-31. Is the date not known? Then leave the cell empty.",
      },
    },
    "other-notation": {
      severity: "notice",
      level: "value",
      message: {
        nl: "De datums in de kolom *{column}* staan anders geschreven dan we bij dit bestand verwachten. We lezen ze wel.",
        en: "The dates in column *{column}* are written in another way than we expect of this file. We do read them.",
      },
      remedy: {
        nl: "Kijk of een paar datums goed zijn overgenomen. Dan hoeft er niets te gebeuren.",
        en: "Check that some of the dates came over well. Then nothing needs to be done.",
      },
    },
  },
  {
    nl: "Datums bepalen wanneer de klok begint en of iemand na een half jaar nog werkt. Een dag die wij raden, kan een uitkomst omdraaien.",
    en: "Dates decide when the clock starts and whether somebody still works after half a year. A day that we guess can turn an outcome round.",
  },
);
