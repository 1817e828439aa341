import type { ProblemType } from "./problem-type.ts";

/** Problems with delivering: its content, its key against doing things twice, and where it stands. */
export const submissionProblems = {
  "idempotency-key-missing": {
    status: 400,
    title: { nl: "De kop 'Idempotency-Key' ontbreekt", en: "The header 'Idempotency-Key' is missing" },
    detail: {
      nl: "Geef bij elke nieuwe levering een eigen sleutel mee, tussen aanhalingstekens en van 16 tot 128 tekens, zoals een UUID. Gebruik bij opnieuw proberen dezelfde.",
      en: "Give each new delivery a key of its own, in quotation marks and of 16 to 128 characters, such as a UUID. Use the same one to try again.",
    },
  },
  "digest-differs": {
    status: 400,
    title: { nl: "De inhoud kwam niet heel over", en: "The content did not come across whole" },
    detail: {
      nl: "De inhoud is een andere dan de kop 'Content-Digest' zegt. Er is niets van bewaard. Verstuur het bestand opnieuw.",
      en: "The content is not what the header 'Content-Digest' says. Nothing of it was kept. Send the file again.",
    },
  },
  "size-differs": {
    status: 400,
    title: { nl: "De inhoud heeft een andere grootte", en: "The content has another size" },
    detail: {
      nl: "De inhoud is langer of korter dan is aangekondigd. Er is niets van bewaard. Verstuur het hele bestand, of kondig het opnieuw aan.",
      en: "The content is longer or shorter than was announced. Nothing of it was kept. Send the whole file, or announce it again.",
    },
  },
  "content-not-expected": {
    status: 409,
    title: { nl: "Deze levering heeft haar inhoud al", en: "This delivery has its content already" },
    detail: {
      nl: "De inhoud van deze levering is al binnen, of komt nu binnen. Kijk hoe zij ervoor staat. Doe voor een ander bestand een nieuwe levering.",
      en: "The content of this delivery is there already, or is coming in now. See where it stands. Make a new delivery for another file.",
    },
  },
  "state-conflict": {
    status: 409,
    title: { nl: "Dat kan nu niet met deze levering", en: "That cannot be done with this delivery now" },
    detail: {
      nl: "De stand van de levering laat dit niet toe. Bevestigen kan alleen als zij daarop wacht; intrekken kan niet terwijl zij wordt verwerkt, en niet als zij al niet meer telt.",
      en: "Where the delivery stands does not allow this. It can be confirmed only while it waits for that; it cannot be withdrawn while it is processed, nor when it no longer counts.",
    },
  },
  "idempotency-key-busy": {
    status: 409,
    title: { nl: "Een verzoek met deze sleutel loopt nog", en: "A request with this key is still running" },
    detail: {
      nl: "Een eerder verzoek met dezelfde 'Idempotency-Key' is nog niet klaar. Wacht even en probeer het dan opnieuw.",
      en: "An earlier request with the same 'Idempotency-Key' is not done yet. Wait a little and then try again.",
    },
  },
  "idempotency-key-reused": {
    status: 422,
    title: { nl: "Deze sleutel is al gebruikt", en: "This key was used already" },
    detail: {
      nl: "De 'Idempotency-Key' hoort bij een eerder verzoek met een andere inhoud. Geef een nieuw verzoek een nieuwe sleutel.",
      en: "The 'Idempotency-Key' belongs to an earlier request with other content. Give a new request a new key.",
    },
  },
} satisfies Record<string, ProblemType>;
