import type { LocalizedText } from "@jobcoach/core";
import { z } from "zod";

/** Where a submission stands. The accepted one of a slot is in force until its successor is accepted. */
export const SubmissionState = z.enum(["accepted", "refused", "superseded"]);
export type SubmissionState = z.infer<typeof SubmissionState>;

const sentences = {
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
  refused: {
    nl: "De levering is geweigerd; er is niets van bewaard behalve de meldingen. Herstel wat de meldingen zeggen en lever opnieuw aan.",
    en: "The delivery is refused; nothing of it was kept but the findings. Mend what the findings say and deliver again.",
  },
  superseded: {
    nl: "Een nieuwere levering is hiervoor in de plaats gekomen. Er is niets nodig.",
    en: "A newer delivery has taken its place. There is nothing to do.",
  },
} satisfies Record<string, LocalizedText>;

/** What to do next, by how the submission stands and how many of its records were rejected. */
export function sentenceOf(state: SubmissionState, rejected: number, alreadyThere = false): LocalizedText {
  if (state === "accepted" && alreadyThere) return sentences.alreadyThere;
  return state === "accepted" && rejected > 0 ? sentences.acceptedInPart : sentences[state];
}
