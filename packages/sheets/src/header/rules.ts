import { defineRules } from "@jobcoach/core";

/** What can be wrong with the header of a delimited file or a sheet. */
export const headerRules = defineRules("header", {
  "no-header": {
    severity: "error",
    level: "structure",
    message: { nl: "De kopregel is leeg.", en: "The header is empty." },
    remedy: {
      nl: "Zet boven elke kolom een naam, of wijs aan op welke regel de namen staan.",
      en: "Put a name above every column, or say on which line the names stand.",
    },
  },
  "empty-name": {
    severity: "error",
    level: "structure",
    message: { nl: "Kolom {letter} heeft geen naam.", en: "Column {letter} has no name." },
    remedy: {
      nl: "Geef de kolom een naam of lever de kolom niet mee.",
      en: "Give the column a name or leave it out.",
    },
  },
  "long-name": {
    severity: "error",
    level: "structure",
    message: { nl: "De naam van kolom {letter} is te lang.", en: "The name of column {letter} is too long." },
    remedy: { nl: "Geef de kolom een korte naam.", en: "Give the column a short name." },
  },
  "duplicate-name": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Kolom {letter} heeft dezelfde naam als een eerdere kolom: {column}.",
      en: "Column {letter} has the same name as an earlier column: {column}.",
    },
    remedy: { nl: "Geef elke kolom een eigen naam.", en: "Give every column a name of its own." },
  },
  "reserved-name": {
    severity: "error",
    level: "structure",
    message: {
      nl: "De naam van kolom {letter} is een woord dat computers zelf gebruiken.",
      en: "The name of column {letter} is a word that computers keep for themselves.",
    },
    remedy: { nl: "Geef de kolom een andere naam.", en: "Give the column another name." },
  },
  "invisible-character": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "In de naam van kolom {letter} stond een onzichtbaar teken. Het is weggehaald.",
      en: "The name of column {letter} held an invisible character. It has been removed.",
    },
    remedy: {
      nl: "Er is niets nodig. Typ de naam opnieuw als de kolom niet wordt herkend.",
      en: "Nothing needs to be done. Type the name again when the column is not recognised.",
    },
  },
});
