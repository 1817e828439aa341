import { defineRules } from "@jobcoach/core";

/** What can be wrong with a code or a short fixed word. `{column}` is the name of the column, as far as it may be shown. */
export const codeRules = defineRules(
  "code",
  {
    "unknown-code": {
      severity: "error",
      level: "value",
      message: {
        nl: "In de kolom *{column}* staat een code of woord dat we niet kennen.",
        en: "Column *{column}* holds a code or word that we do not know.",
      },
      remedy: {
        nl: "Kies een van deze: {known}.",
        en: "Choose one of these: {known}.",
      },
    },
    "not-yes-or-no": {
      severity: "error",
      level: "value",
      message: {
        nl: "In de kolom *{column}* staat geen ja, nee of onbekend.",
        en: "Column *{column}* does not say yes, no or unknown here.",
      },
      remedy: {
        nl: "Schrijf J, N of O. Is het antwoord niet gevraagd? Laat de cel dan leeg.",
        en: "Write J, N or O. Was it not asked? Then leave the cell empty.",
      },
    },
    "no-municipality-code": {
      severity: "error",
      level: "value",
      message: {
        nl: "In de kolom *{column}* staat geen gemeentecode van het CBS.",
        en: "Column *{column}* does not hold a municipality code of Statistics Netherlands.",
      },
      remedy: {
        nl: "Schrijf vier cijfers, met of zonder GM ervoor, zoals GM0200.",
        en: "Write four digits, with or without GM before them, as in GM0200.",
      },
    },
    "municipality-lost-zero": {
      severity: "notice",
      level: "value",
      cause: "conversion",
      message: {
        nl: "De gemeentecode in de kolom *{column}* mist de nul aan het begin. We hebben die teruggezet.",
        en: "The municipality code in column *{column}* has lost its leading zero. We put it back.",
      },
      remedy: {
        nl: "Geef de kolom in het bronbestand de opmaak tekst. Dan blijven de nullen staan.",
        en: "Give the column the text format in the source file. Then the zeros stay.",
      },
    },
    "no-employer-number": {
      severity: "warning",
      level: "value",
      message: {
        nl: "In de kolom *{column}* staat geen loonheffingennummer. We zien dan niet of iemand bij dezelfde werkgever werkt.",
        en: "Column *{column}* does not hold a payroll tax number. We cannot tell then whether the employer is the same.",
      },
      remedy: {
        nl: "Schrijf negen cijfers, de letter L en twee cijfers. Is het nummer niet bekend? Laat de cel dan leeg.",
        en: "Write nine digits, the letter L and two digits. Is the number not known? Then leave the cell empty.",
      },
    },
  },
  {
    nl: "Een code die wij niet kennen, kan van alles betekenen. Wij vullen er nooit een in.",
    en: "A code that we do not know may mean anything. We never fill one in.",
  },
);
