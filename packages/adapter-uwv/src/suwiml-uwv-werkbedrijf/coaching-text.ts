import type { ProvisionForm } from "@jobcoach/core";

/** What the free text of an instrument says: job coaching and its form, perhaps job coaching, or something else. */
export type CoachingText = { readonly form: ProvisionForm } | "unclear" | "other";

/**
 * Recognises job coaching by the words with which the text begins: "jobcoach", "interne jobcoach", "persoonlijke
 * ondersteuning". There is no coded type of instrument. A text that names them further on, or with a word that takes it back
 * ("jobcoach niet nodig"), may as well say that there is none, so it is unclear.
 */
export function coachingInText(text: string): CoachingText {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, " ")
    .trim();
  if (IN_DOUBT.test(words) && NAMED.test(words)) return "unclear";
  if (INSIDE.test(words)) return { form: "intern" };
  if (COACHING.test(words)) return { form: "unknown" };
  return NAMED.test(words) ? "unclear" : "other";
}

const INSIDE = /^interne job ?coach/;
const COACHING = /^((externe )?job ?coach|persoonlijke ondersteuning)/;
/** Words that say that there was none, or that somebody learns to be one. */
const IN_DOUBT = /\b(niet|geen|zonder|afgewezen|afgezien|geweigerd|ingetrokken)\b|opleiding|training|cursus/;
const NAMED = /job ?coach|persoonlijke ondersteuning/;
