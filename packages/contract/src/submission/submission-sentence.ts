import type { LocalizedText } from "@jobcoach/core";
import type { SubmissionState } from "./submission-state.ts";

/** What, beside its state, decides what somebody should do next. */
export interface Circumstances {
  /** How many records were rejected. */
  readonly rejected?: number;
  /** How many records were left out when the facts were made that were delivered. */
  readonly leftOut?: number;
  /** The same delivery was there already: it was in force or waited. */
  readonly alreadyThere?: boolean;
  /** It gave way to the same delivery, which waited for confirmation. */
  readonly alreadyWaiting?: boolean;
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
  acceptedWithout: {
    nl: "De levering is aangenomen en telt mee.",
    en: "The delivery is accepted and counts.",
  },
  acceptedInPart: {
    nl: "De levering is aangenomen zonder de afgekeurde records. Herstel die met de meldingen en lever het hele bestand opnieuw aan.",
    en: "The delivery is accepted without the rejected records. Mend those by the findings and deliver the whole file again.",
  },
  alreadyThere: {
    nl: "Deze levering was er al en telt mee. Er is niets veranderd.",
    en: "This delivery was already there and counts. Nothing has changed.",
  },
  waitsAlready: {
    nl: "Deze levering was er al en telt nog niet mee: er is iets opvallends. Bevestig dat het klopt en zeg waarom, of trek de levering in en lever een betere.",
    en: "This delivery was already there and does not count yet: something stands out. Confirm that it is right and say why, or withdraw it and deliver a better one.",
  },
  waitedAlready: {
    nl: "Deze levering was er al en wachtte op bevestiging. Er is niets veranderd. Kijk bij de eerdere levering wat er nodig is.",
    en: "This delivery was already there and waited for confirmation. Nothing has changed. See at the earlier delivery what is needed.",
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
  const { leftOut = 0, alreadyThere = false } = circumstances;
  if (alreadyThere && (state === "accepted" || state === "superseded")) return sentences.alreadyThere;
  const sentence = sentenceFor(state, circumstances);
  if (leftOut === 0 || (state !== "accepted" && state !== "awaiting-confirmation")) return sentence;
  const { nl, en } = leftOutOf(leftOut);
  return { nl: `${sentence.nl} ${nl}`, en: `${sentence.en} ${en}` };
}

function sentenceFor(
  state: SubmissionState,
  { rejected = 0, leftOut = 0, alreadyThere, alreadyWaiting, contentLost }: Circumstances,
): LocalizedText {
  if (state === "received" && contentLost === true) return sentences.contentLost;
  if (state === "awaiting-confirmation" && alreadyThere === true) return sentences.waitsAlready;
  if (state === "superseded" && alreadyWaiting === true) return sentences.waitedAlready;
  if (state !== "accepted") return sentences[state];
  return rejected > 0 ? sentences.acceptedInPart : leftOut > 0 ? sentences.acceptedWithout : sentences.accepted;
}

/** What was lost before the delivery, where nothing that the gateway finds can tell of it. */
const leftOutOf = (count: number): LocalizedText =>
  count === 1
    ? {
        nl: "Bij het maken van de feiten viel 1 record met een fout af; dat telt niet mee. Herstel het in de bron, maak de feiten opnieuw en lever ze opnieuw aan.",
        en: "When the facts were made, 1 record with an error was left out; it does not count. Mend it in the source, make the facts again and deliver them again.",
      }
    : {
        nl: `Bij het maken van de feiten vielen ${count} records met een fout af; die tellen niet mee. Herstel ze in de bron, maak de feiten opnieuw en lever ze opnieuw aan.`,
        en: `When the facts were made, ${count} records with an error were left out; they do not count. Mend them in the source, make the facts again and deliver them again.`,
      };
