import { defineRules } from "@jobcoach/core";

/** What can be wrong with the fields of a record, whatever carries them. `{field}` is the number and the title of the field. */
export const layoutRules = defineRules("layout", {
  "field-missing": {
    severity: "error",
    level: "record",
    message: {
      nl: "Veld *{field}* is leeg. Zonder dit veld kunnen we het record niet gebruiken.",
      en: "Field *{field}* is empty. Without it we cannot use the record.",
    },
    remedy: { nl: "Vul het veld in het bronsysteem in.", en: "Fill in the field in the source system." },
  },
  "date-invalid": {
    severity: "error",
    level: "value",
    message: {
      nl: "In veld *{field}* staat geen bestaande datum.",
      en: "Field *{field}* does not hold a date that exists.",
    },
    remedy: {
      nl: "Schrijf de datum als acht cijfers: jaar, maand, dag. Is er geen datum? Laat het veld dan weg.",
      en: "Write the date as eight digits: year, month, day. Is there no date? Then leave the field out.",
    },
  },
  "number-invalid": {
    severity: "error",
    level: "value",
    message: {
      nl: "In veld *{field}* staat geen getal dat in de indeling past.",
      en: "Field *{field}* does not hold a number that fits the layout.",
    },
    remedy: {
      nl: "Schrijf alleen cijfers, precies zo veel als de indeling zegt, met nullen ervoor.",
      en: "Write digits only, exactly as many as the layout says, with zeros in front.",
    },
  },
  "code-unknown": {
    severity: "error",
    level: "value",
    message: {
      nl: "De code in veld *{field}* staat niet in de codelijst.",
      en: "The code in field *{field}* is not in the code list.",
    },
    remedy: {
      nl: "Kies in het bronsysteem een code uit de lijst. Een code die er niet in staat, raden we niet.",
      en: "Choose a code of the list in the source system. We do not guess a code that is not in it.",
    },
  },
  "text-invalid": {
    severity: "error",
    level: "value",
    message: {
      nl: "De tekst in veld *{field}* is te lang, te kort of heeft tekens die er niet in mogen.",
      en: "The text in field *{field}* is too long, too short or has characters that may not be in it.",
    },
    remedy: {
      nl: "Pas de tekst aan de lengte van het veld aan.",
      en: "Make the text fit the length of the field.",
    },
  },
  "unused-field-invalid": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Veld *{field}* past niet in de indeling. We gebruiken dit veld niet, maar de ontvanger keurt het misschien af.",
      en: "Field *{field}* does not fit the layout. We do not use it, but the receiver may refuse it.",
    },
    remedy: {
      nl: "Kijk naar de lengte en de codelijst van het veld.",
      en: "Look at the length and the code list of the field.",
    },
  },
  "zero-lost": {
    severity: "warning",
    level: "value",
    cause: "conversion",
    message: {
      nl: "In veld *{field}* is een nul aan het begin weggevallen. We hebben die teruggezet.",
      en: "Field *{field}* has lost a zero at its start. We put it back.",
    },
    remedy: {
      nl: "Bewaar de kolom in het rekenprogramma als tekst, dan blijft de nul staan.",
      en: "Keep the column as text in the spreadsheet program, then the zero stays.",
    },
  },
  "field-repeated": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Veld *{field}* staat twee keer in hetzelfde record.",
      en: "Field *{field}* stands twice in one record.",
    },
    remedy: { nl: "Lever elk veld één keer.", en: "Deliver every field once." },
  },
  "unknown-field": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Het bestand heeft een veld dat niet in de indeling staat. We lezen het niet.",
      en: "The file has a field that is not in the layout. We do not read it.",
    },
    remedy: {
      nl: "Klopt de naam? Dan hoeft er niets te gebeuren.",
      en: "Is the name right? Then nothing needs to be done.",
    },
  },
  "outside-record": {
    severity: "error",
    level: "record",
    message: {
      nl: "Dit deel van een record staat buiten alle personen of uitkeringen. We weten niet van wie het is.",
      en: "This part of a record stands outside all persons or benefits. We cannot tell whose it is.",
    },
    remedy: {
      nl: "Zet het in het record van de persoon of uitkering waar het bij hoort.",
      en: "Put it into the record of the person or benefit that it belongs to.",
    },
  },
  "line-length": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Deze regel heeft een andere lengte dan de indeling. De velden staan dan niet op hun plaats.",
      en: "This line has another length than the layout. Its fields are then not in their places.",
    },
    remedy: {
      nl: "Maak het bestand opnieuw. Haal geen spaties aan het einde van de regels weg.",
      en: "Make the file again. Do not take spaces away at the end of the lines.",
    },
  },
  "not-this-layout": {
    severity: "error",
    level: "file",
    message: {
      nl: "Dit bestand heeft deze indeling niet: geen XML, geen bekende kolommen en geen vaste breedte.",
      en: "This file has not this layout: no XML, no known columns and no fixed width.",
    },
    remedy: {
      nl: "Kies het juiste formaat, of zet de namen of nummers van de velden op de eerste regel.",
      en: "Choose the right format, or put the names or numbers of the fields on the first line.",
    },
  },
  "other-month": {
    severity: "error",
    level: "record",
    message: {
      nl: "Dit record gaat over een andere maand dan de levering.",
      en: "This record is about another month than the delivery.",
    },
    remedy: { nl: "Lever elke maand als een eigen bestand.", en: "Deliver every month as a file of its own." },
  },
  "other-municipality": {
    severity: "error",
    level: "record",
    message: {
      nl: "Dit record is van een andere gemeente dan de levering.",
      en: "This record is of another municipality than the delivery.",
    },
    remedy: {
      nl: "Lever elke gemeente als een eigen bestand.",
      en: "Deliver every municipality as a file of its own.",
    },
  },
  "other-statistic": {
    severity: "error",
    level: "record",
    message: {
      nl: "Volgens het bestand is dit een andere statistiek, of een jaar waarin deze indeling niet gold.",
      en: "By the file this is another statistic, or a year for which this layout did not hold.",
    },
    remedy: { nl: "Kies het formaat dat bij het jaar hoort.", en: "Choose the format that goes with the year." },
  },
  "empty-delivery": {
    severity: "notice",
    level: "delivery",
    message: {
      nl: "Deze maand is leeg geleverd: er is niets te melden. Dat is iets anders dan niet geleverd.",
      en: "This month was delivered empty: there is nothing to report. That is not the same as not delivered.",
    },
    remedy: { nl: "Is dat niet zo? Lever de maand dan opnieuw.", en: "Is that not so? Then deliver the month again." },
  },
});
