import { defineRules } from "@jobcoach/core";

/** Faults of a facts file. */
export const factsRules = defineRules("facts", {
  "header-invalid": {
    severity: "error",
    level: "file",
    message: {
      nl: "De eerste regel is geen geldige kop van een feitenbestand.",
      en: "The first line is no valid header of a facts file.",
    },
    remedy: {
      nl: "Maak het bestand opnieuw met 'jobcoach convert --to facts'.",
      en: "Make the file again with 'jobcoach convert --to facts'.",
    },
  },
  "line-invalid": {
    severity: "error",
    level: "file",
    message: {
      nl: "Deze regel is geen geldig feit (veld {field}).",
      en: "This line is no valid fact (field {field}).",
    },
    remedy: {
      nl: "Maak het bestand opnieuw met 'jobcoach convert --to facts'. Verander het niet met de hand.",
      en: "Make the file again with 'jobcoach convert --to facts'. Do not change it by hand.",
    },
  },
  "line-too-long": {
    severity: "error",
    level: "file",
    message: { nl: "Een regel is langer dan 10 MB.", en: "A line is longer than 10 MB." },
    remedy: {
      nl: "Maak het bestand opnieuw met 'jobcoach convert --to facts'.",
      en: "Make the file again with 'jobcoach convert --to facts'.",
    },
  },
  "other-delivery": {
    severity: "error",
    level: "file",
    message: {
      nl: "Dit feit hoort niet bij deze levering: gemeente, verstrekker of stroom is anders dan in de kop.",
      en: "This fact is not of this delivery: municipality, grantor or stream differ from the header.",
    },
    remedy: {
      nl: "Lever de feiten van elke gemeente en stroom als een eigen bestand aan.",
      en: "Deliver the facts of each municipality and stream as a file of their own.",
    },
  },
  "other-key": {
    severity: "error",
    level: "file",
    message: {
      nl: "Dit feit is met een andere versie van de sleutel gemaakt dan de kop zegt.",
      en: "This fact was made with another version of the key than the header says.",
    },
    remedy: {
      nl: "Maak het hele bestand opnieuw met één sleutel.",
      en: "Make the whole file again with one key.",
    },
  },
  "after-observed": {
    severity: "error",
    level: "file",
    message: {
      nl: "Dit feit zegt iets over een dag na de peildatum van de levering.",
      en: "This fact speaks of a day after the last day of the delivery.",
    },
    remedy: {
      nl: "Maak het bestand opnieuw met 'jobcoach convert --to facts'.",
      en: "Make the file again with 'jobcoach convert --to facts'.",
    },
  },
  "no-coverage": {
    severity: "error",
    level: "file",
    message: {
      nl: "Het bestand zegt nergens waarover het iets kan zeggen: er is geen dekking.",
      en: "The file does not say what it can speak about: there is no coverage.",
    },
    remedy: {
      nl: "Maak het bestand opnieuw met 'jobcoach convert --to facts'.",
      en: "Make the file again with 'jobcoach convert --to facts'.",
    },
  },
  "count-differs": {
    severity: "error",
    level: "file",
    message: {
      nl: "Het bestand heeft een ander aantal feiten dan de kop zegt. Misschien is het afgebroken.",
      en: "The file has another number of facts than its header says. Perhaps it was cut off.",
    },
    remedy: {
      nl: "Maak het bestand opnieuw en verstuur het opnieuw.",
      en: "Make the file again and send it again.",
    },
  },
});
