import { accessProblems } from "./access-problems.ts";
import { connectionProblems } from "./connection-problems.ts";
import type { ProblemType } from "./problem-type.ts";
import { receiptProblems } from "./receipt-problems.ts";
import { releaseProblems } from "./release-problems.ts";
import { submissionProblems } from "./submission-problems.ts";
import { tallyProblems } from "./tally-problems.ts";

/** Every problem the gateway can answer with, by its code. No text ever holds anything from the request. */
export const problemTypes = {
  ...connectionProblems,
  ...submissionProblems,
  ...accessProblems,
  ...releaseProblems,
  ...receiptProblems,
  ...tallyProblems,
  "invalid-request": {
    status: 400,
    title: { nl: "Het verzoek klopt niet", en: "The request is not right" },
    detail: {
      nl: "Eén of meer onderdelen van het verzoek kloppen niet. Bij 'errors' staat per onderdeel wat er aan de hand is.",
      en: "One or more parts of the request are not right. See 'errors' for what is wrong with each part.",
    },
  },
  "malformed-json": {
    status: 400,
    title: { nl: "Dit is geen geldige JSON", en: "This is not valid JSON" },
    detail: {
      nl: "Het onderdeel met JSON is niet te lezen. Kijk naar aanhalingstekens, komma's en haakjes.",
      en: "The part with JSON cannot be read. Look at quotation marks, commas and brackets.",
    },
  },
  "malformed-body": {
    status: 400,
    title: { nl: "De inhoud is niet te lezen", en: "The body cannot be read" },
    detail: {
      nl: "De inhoud is afgebroken of geen geldige multipart/form-data. Verstuur het bestand opnieuw.",
      en: "The body was cut off or is not valid multipart/form-data. Send the file again.",
    },
  },
  "not-found": {
    status: 404,
    title: { nl: "Dit bestaat niet", en: "This does not exist" },
    detail: {
      nl: "Op dit adres is niets te vinden. Kijk of het adres klopt; aan het eind staat geen schuine streep.",
      en: "There is nothing at this address. See whether the address is right; it does not end with a slash.",
    },
  },
  "method-not-allowed": {
    status: 405,
    title: { nl: "Dit kan hier niet", en: "This cannot be done here" },
    detail: {
      nl: "Deze methode past niet bij dit adres. De kop 'Allow' zegt welke methoden wel kunnen.",
      en: "This method does not fit this address. The header 'Allow' says which methods do.",
    },
  },
  "not-acceptable": {
    status: 406,
    title: { nl: "In die vorm is dit er niet", en: "This does not exist in that form" },
    detail: {
      nl: "De kop 'Accept' vraagt een vorm die we niet leveren. Vraag application/json, of text/html voor een pagina.",
      en: "The header 'Accept' asks for a form we do not deliver. Ask for application/json, or text/html for a page.",
    },
  },
  "payload-too-large": {
    status: 413,
    title: { nl: "Het bestand is te groot", en: "The file is too large" },
    detail: {
      nl: "Het bestand is groter dan deze dienst aanneemt. Splits de levering per periode, of vraag de beheerder om een hogere grens.",
      en: "The file is larger than this service accepts. Split the delivery by period, or ask the operator for a higher limit.",
    },
  },
  "source-too-large": {
    status: 413,
    title: { nl: "Dit bronbestand is te groot", en: "This source file is too large" },
    detail: {
      nl: "Een bestand dat nog geen feiten zijn, blijft hier alleen in het geheugen en mag daarom niet zo groot zijn. Zet het om op de eigen computer met 'jobcoach submit --key SLEUTELBESTAND --to ADRES BESTAND': dan gaan alleen feiten op weg. Er is niets bewaard.",
      en: "A file that holds no facts yet stays in memory only and therefore may not be this large. Convert it on your own machine with 'jobcoach submit --key KEYFILE --to ADDRESS FILE': then only facts are sent. Nothing was kept.",
    },
  },
  "unsupported-media-type": {
    status: 415,
    title: { nl: "Deze soort inhoud kennen we niet", en: "We do not know this kind of body" },
    detail: {
      nl: "De kop 'Content-Type' noemt een soort inhoud die hier niet past. Bij 'accepts' staat wat wel kan.",
      en: "The header 'Content-Type' names a kind of body that does not fit here. See 'accepts' for what does.",
    },
  },
  "source-format-refused": {
    status: 415,
    title: { nl: "Deze dienst neemt alleen feiten aan", en: "This service accepts facts only" },
    detail: {
      nl: "Het bestand kan burgerservicenummers bevatten en die mogen hier niet komen. Maak er eerst feiten van met 'jobcoach convert BESTAND --to facts' en verstuur die. Er is niets bewaard.",
      en: "The file may hold citizen service numbers and those must not come here. Turn it into facts first with 'jobcoach convert FILE --to facts' and send those. Nothing was kept.",
    },
  },
  "internal-error": {
    status: 500,
    title: { nl: "Er ging bij ons iets mis", en: "Something went wrong on our side" },
    detail: {
      nl: "Probeer het later opnieuw. Blijft het misgaan? Geef de beheerder dan het nummer bij 'instance'.",
      en: "Try again later. Does it keep going wrong? Then give the operator the number at 'instance'.",
    },
  },
  "not-ready": {
    status: 503,
    title: { nl: "De dienst is nog niet klaar", en: "The service is not ready yet" },
    detail: {
      nl: "De dienst start nog, of de database antwoordt niet. Probeer het over een minuut opnieuw.",
      en: "The service is starting still, or the database does not answer. Try again in a minute.",
    },
  },
} satisfies Record<string, ProblemType>;

export type ProblemCode = keyof typeof problemTypes;
