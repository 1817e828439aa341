import { defineRules } from "@jobcoach/core";

/** What can be wrong with the number of a person. */
export const personRules = defineRules(
  "person",
  {
    "bsn-missing": {
      severity: "error",
      level: "person",
      message: { nl: "Er staat geen burgerservicenummer.", en: "There is no citizen service number (BSN)." },
      remedy: {
        nl: "Vul het nummer in het bronsysteem aan. Zonder nummer hoort dit bij niemand.",
        en: "Add the number in the source system. Without it this belongs to nobody.",
      },
    },
    "bsn-fails-test": {
      severity: "error",
      level: "person",
      message: {
        nl: "Het burgerservicenummer klopt niet: het heeft geen 9 cijfers, of er zit een typefout in.",
        en: "The citizen service number (BSN) is not right: it has not 9 digits, or a typing error.",
      },
      remedy: {
        nl: "Zoek de typefout in het bronsysteem en lever opnieuw.",
        en: "Find the typing error in the source system and deliver again.",
      },
    },
    "bsn-too-short": {
      severity: "error",
      level: "person",
      cause: "conversion",
      message: {
        nl: "Het burgerservicenummer heeft 8 cijfers. Is een nul aan het begin weggevallen?",
        en: "The citizen service number (BSN) has 8 digits. Was a zero lost at the start?",
      },
      remedy: {
        nl: "Lever het nummer met 9 cijfers. Bewaar de kolom in het rekenprogramma als tekst.",
        en: "Deliver the number with 9 digits. Keep the column as text in the spreadsheet program.",
      },
    },
    "bsn-zero-lost": {
      severity: "warning",
      level: "person",
      cause: "conversion",
      message: {
        nl: "Het burgerservicenummer heeft 8 cijfers. Met een nul ervoor klopt het, dus zo is het gelezen.",
        en: "The citizen service number (BSN) has 8 digits. With a zero in front it is right, so it was read like that.",
      },
      remedy: {
        nl: "Bewaar de kolom in het rekenprogramma als tekst, dan blijft de nul staan.",
        en: "Keep the column as text in the spreadsheet program, then the zero stays.",
      },
    },
    "bsn-rounded": {
      severity: "error",
      level: "person",
      cause: "conversion",
      message: {
        nl: "Een rekenprogramma heeft het burgerservicenummer afgerond. De laatste cijfers zijn weg.",
        en: "A spreadsheet program has rounded the citizen service number (BSN). Its last digits are lost.",
      },
      remedy: {
        nl: "Geef de kolom in het bronbestand de opmaak tekst en maak de export opnieuw.",
        en: "Give the column the text format in the source file and make the export again.",
      },
    },
    "client-number-only": {
      severity: "notice",
      level: "person",
      message: {
        nl: "Er staat geen burgerservicenummer. We gebruiken het klantnummer. Gegevens van UWV sluiten dan niet aan.",
        en: "There is no citizen service number (BSN). We use the client number. Data of UWV will not link to it.",
      },
      remedy: {
        nl: "Vul het burgerservicenummer in als het bekend is.",
        en: "Fill in the citizen service number if it is known.",
      },
    },
    "birth-date-unlikely": {
      severity: "warning",
      level: "plausibility",
      message: {
        nl: "Volgens de geboortedatum was deze persoon bij de start jonger dan 15 of ouder dan 75 jaar.",
        en: "By the date of birth this person was younger than 15 or older than 75 at the start.",
      },
      remedy: {
        nl: "Kijk in het dossier of de geboortedatum en de startdatum kloppen.",
        en: "Check the date of birth and the start date in the case file.",
      },
    },
  },
  {
    nl: "Aan het nummer herkennen we dat gegevens van dezelfde persoon zijn. Klopt het niet, dan raken ze los of komen ze bij een ander.",
    en: "The number is how we see that data are of the same person. If it is wrong they come apart, or end up with somebody else.",
  },
);
