import type { LocalizedText } from "@jobcoach/core";
import type { SubmissionState } from "./submission-state.ts";

/** What, beside its state, decides what somebody should do next. */
export interface Circumstances {
  /** How many records were rejected. */
  readonly rejected?: number;
  /** The same delivery was in force already. */
  readonly alreadyThere?: boolean;
  /** The content was taken in once and is gone. */
  readonly contentLost?: boolean;
}

const sentences = {
  received: {
    nl: "De levering is aangekondigd. Verstuur nu het bestand naar het adres bij 'content'.",
    en: "The delivery is announced. Now send the file to the address at 'content'.",
  },
  contentLost: {
    nl: "De levering kwam niet heel over; er is niets van bewaard. Verstuur het bestand opnieuw naar het adres bij 'content'.",
    en: "The delivery did not come across whole; nothing of it was kept. Send the file again to the address at 'content'.",
  },
  checking: {
    nl: "De levering wordt nagekeken en verwerkt. Kijk straks opnieuw.",
    en: "The delivery is being checked and processed. Look again in a while.",
  },
  refused: {
    nl: "De levering is geweigerd; er is niets van bewaard behalve de meldingen. Herstel wat de meldingen zeggen en lever opnieuw aan.",
    en: "The delivery is refused; nothing of it was kept but the findings. Mend what the findings say and deliver again.",
  },
  "awaiting-confirmation": {
    nl: "De levering telt nog niet mee: er is iets opvallends. Bevestig dat het klopt en zeg waarom, of trek de levering in en lever een betere.",
    en: "The delivery does not count yet: something stands out. Confirm that it is right and say why, or withdraw it and deliver a better one.",
  },
  accepted: {
    nl: "De levering is aangenomen en telt mee. Er is niets nodig.",
    en: "The delivery is accepted and counts. There is nothing to do.",
  },
  acceptedInPart: {
    nl: "De levering is aangenomen zonder de afgekeurde records. Herstel die met de meldingen en lever het hele bestand opnieuw aan.",
    en: "The delivery is accepted without the rejected records. Mend those by the findings and deliver the whole file again.",
  },
  alreadyThere: {
    nl: "Deze levering was er al en telt mee. Er is niets veranderd.",
    en: "This delivery was already there and counts. Nothing has changed.",
  },
  superseded: {
    nl: "Een nieuwere levering is hiervoor in de plaats gekomen. Er is niets nodig.",
    en: "A newer delivery has taken its place. There is nothing to do.",
  },
  withdrawn: {
    nl: "De levering is ingetrokken en telt niet meer mee; haar gegevens zijn weg. Lever opnieuw aan als deze periode wel moet meetellen.",
    en: "The delivery is withdrawn and does not count any more; its data are gone. Deliver again if this period should count.",
  },
} satisfies Record<string, LocalizedText>;

/** What to do next, by how the submission stands. */
export function sentenceOf(state: SubmissionState, circumstances: Circumstances = {}): LocalizedText {
  const { rejected = 0, alreadyThere = false, contentLost = false } = circumstances;
  if (alreadyThere && (state === "accepted" || state === "superseded")) return sentences.alreadyThere;
  if (state === "received" && contentLost) return sentences.contentLost;
  return state === "accepted" && rejected > 0 ? sentences.acceptedInPart : sentences[state];
}
