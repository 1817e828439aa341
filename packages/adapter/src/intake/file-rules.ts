import { defineRules, type Rule } from "@jobcoach/core";
import type { Container } from "../detection/file-sample.ts";

const unrecognised = (nl: string, en: string, remedy?: { nl: string; en: string }): Omit<Rule, "id"> => ({
  severity: "error",
  level: "file",
  message: { nl: `We herkennen dit bestand niet. ${nl}`, en: `We do not recognise this file. ${en}` },
  remedy: remedy ?? {
    nl: "Maak de export opnieuw en kies CSV, XLSX of XML.",
    en: "Make the export again and choose CSV, XLSX or XML.",
  },
});

/** Faults of a file as a whole. */
export const fileRules = defineRules("file", {
  empty: {
    severity: "error",
    level: "file",
    message: { nl: "Het bestand is leeg.", en: "The file is empty." },
    remedy: {
      nl: "Maak de export opnieuw. Kijk daarna of het bestand groter is dan 0 bytes.",
      en: "Make the export again. Then look whether the file is larger than 0 bytes.",
    },
  },
  unrecognised: unrecognised(
    "De koppen lijken niet op een export die we kennen.",
    "Its headers do not look like an export that we know.",
    {
      nl: "Kijk met 'jobcoach formats' welke exports we kennen, of kies er een met --format.",
      en: "See with 'jobcoach formats' which exports we know, or choose one with --format.",
    },
  ),
  "unrecognised-html": unrecognised(
    "Het lijkt op een webpagina (HTML), misschien een inlogpagina.",
    "It looks like a web page (HTML), perhaps a log-in page.",
    {
      nl: "Log opnieuw in bij het systeem en maak de export opnieuw. Kies CSV, XLSX of XML.",
      en: "Log in to the system again and make the export again. Choose CSV, XLSX or XML.",
    },
  ),
  "unrecognised-old-excel": unrecognised(
    "Het is een oud of versleuteld Excel-bestand (.xls).",
    "It is an old or encrypted Excel file (.xls).",
    {
      nl: "Open het in een rekenprogramma en bewaar het als .xlsx, zonder wachtwoord.",
      en: "Open it in a spreadsheet program and save it as .xlsx, without a password.",
    },
  ),
  "unrecognised-pdf": unrecognised("Het is een PDF.", "It is a PDF."),
  "unrecognised-zip": unrecognised("Het is een ingepakt bestand (zip of gzip).", "It is a packed file (zip or gzip).", {
    nl: "Pak het uit en lever de bestanden los aan.",
    en: "Unpack it and deliver the files one by one.",
  }),
  "unrecognised-binary": unrecognised("Het is geen tekst, werkmap of XML.", "It is not text, a workbook or XML."),
  ambiguous: {
    severity: "error",
    level: "file",
    message: {
      nl: "Dit bestand past bij meer dan één export: {formats}.",
      en: "This file fits more than one export: {formats}.",
    },
    remedy: { nl: "Kies er een met --format.", en: "Choose one with --format." },
  },
  "unknown-format": {
    severity: "error",
    level: "file",
    message: { nl: "Het gekozen format kennen we niet.", en: "We do not know the chosen format." },
    remedy: {
      nl: "Kijk met 'jobcoach formats' welke namen er zijn.",
      en: "See with 'jobcoach formats' which names there are.",
    },
  },
  "no-records": {
    severity: "error",
    level: "file",
    message: { nl: "Er staan geen rijen of records in het bestand.", en: "There are no rows or records in the file." },
    remedy: {
      nl: "Kijk of de export rijen onder de kop heeft en of de juiste periode is gekozen.",
      en: "See whether the export has rows below the header and whether the right period was chosen.",
    },
  },
});

/** The rule that tells best what an unrecognised file is. */
export function ruleForUnrecognised(container: Container): Rule {
  switch (container) {
    case "empty":
      return fileRules.empty;
    case "html":
      return fileRules["unrecognised-html"];
    case "old-excel":
      return fileRules["unrecognised-old-excel"];
    case "pdf":
      return fileRules["unrecognised-pdf"];
    case "zip":
    case "gzip":
      return fileRules["unrecognised-zip"];
    case "binary":
      return fileRules["unrecognised-binary"];
    default:
      return fileRules.unrecognised;
  }
}
