import { defineRules } from "@jobcoach/core";

/** What can be wrong with the lines of a delimited file. */
export const delimitedRules = defineRules("delimited", {
  "unclosed-quote": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Op deze regel begint een tekst met een aanhalingsteken. Het aanhalingsteken aan het eind ontbreekt.",
      en: "A text on this line starts with a quotation mark. The quotation mark at the end is missing.",
    },
    remedy: {
      nl: "Zet een aanhalingsteken aan het eind van de tekst, of maak het bestand opnieuw.",
      en: "Put a quotation mark at the end of the text, or export the file again.",
    },
  },
  "quote-in-field": {
    severity: "error",
    level: "structure",
    message: {
      nl: "In deze regel staat een aanhalingsteken midden in een tekst.",
      en: "This line has a quotation mark in the middle of a text.",
    },
    remedy: {
      nl: "Zet de hele tekst tussen aanhalingstekens en schrijf het aanhalingsteken in de tekst twee keer.",
      en: "Put the whole text between quotation marks and write the quotation mark inside it twice.",
    },
  },
  "text-after-quote": {
    severity: "error",
    level: "structure",
    message: {
      nl: "In deze regel staat nog tekst na het laatste aanhalingsteken van een veld.",
      en: "This line has more text after the closing quotation mark of a field.",
    },
    remedy: {
      nl: "Zet de hele tekst tussen aanhalingstekens. Schrijf een aanhalingsteken in de tekst twee keer.",
      en: "Put the whole text between quotation marks. Write a quotation mark inside the text twice.",
    },
  },
  "row-too-short": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Deze regel heeft {found} kolommen. De kopregel heeft er {expected}.",
      en: "This line has {found} columns. The header has {expected}.",
    },
    remedy: {
      nl: "Maak de export opnieuw. Komt het terug? Kijk of in een tekst een regeleinde staat.",
      en: "Make the export again. Does it come back? See whether a text holds a line break.",
    },
  },
  "row-too-long": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Deze regel heeft {found} kolommen. De kopregel heeft er {expected}.",
      en: "This line has {found} columns. The header has {expected}.",
    },
    remedy: {
      nl: "Zet een tekst met een scheidingsteken erin tussen aanhalingstekens, of geef de extra kolom een naam in de kopregel.",
      en: "Put a text that holds a delimiter between quotation marks, or give the extra column a name in the header.",
    },
  },
  "too-many-columns": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Deze regel heeft meer dan {limit} kolommen.",
      en: "This line has more than {limit} columns.",
    },
    remedy: {
      nl: "Lever alleen de kolommen die nodig zijn. Controleer ook het scheidingsteken.",
      en: "Deliver only the columns that are needed. Check the delimiter too.",
    },
  },
  "line-too-large": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Deze regel is langer dan {limit} tekens.",
      en: "This line is longer than {limit} characters.",
    },
    remedy: {
      nl: "Controleer of elke rij op een eigen regel staat en lever geen lange teksten mee.",
      en: "Check that every row stands on a line of its own and leave out long texts.",
    },
  },
  "field-too-large": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Kolom {column} van deze regel is langer dan {limit} tekens.",
      en: "Column {column} of this line is longer than {limit} characters.",
    },
    remedy: {
      nl: "Kort de tekst in of lever deze kolom niet mee.",
      en: "Shorten the text or leave this column out.",
    },
  },
  "control-character": {
    severity: "error",
    level: "structure",
    message: {
      nl: "In deze regel staat een onzichtbaar stuurteken.",
      en: "This line holds an invisible control character.",
    },
    remedy: {
      nl: "Maak het bestand opnieuw als gewone tekst, of haal het teken weg in het bronsysteem.",
      en: "Export the file again as plain text, or remove the character in the source system.",
    },
  },
  "dos-encoding": {
    severity: "error",
    level: "file",
    message: {
      nl: "De tekens van dit bestand kloppen niet: letters als é en ë zijn andere tekens geworden. Het lijkt op een oude DOS-tekenset.",
      en: "The characters of this file are not right: letters such as é and ë have become other signs. It looks like an old DOS encoding.",
    },
    remedy: {
      nl: "Maak de export opnieuw en kies UTF-8 als tekenset.",
      en: "Make the export again and choose UTF-8 as its encoding.",
    },
  },
  "unreadable-character": {
    severity: "error",
    level: "structure",
    message: {
      nl: "In deze regel staat een teken dat niet leesbaar is met de tekenset {encoding}.",
      en: "This line holds a character that cannot be read as {encoding}.",
    },
    remedy: {
      nl: "Kies een andere tekenset (bijvoorbeeld Windows-1252), of maak het bestand opnieuw als UTF-8.",
      en: "Choose another encoding (Windows-1252, for example), or export the file again as UTF-8.",
    },
  },
});
