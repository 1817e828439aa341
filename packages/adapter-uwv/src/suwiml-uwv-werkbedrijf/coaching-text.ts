import type { ProvisionForm } from "@jobcoach/core";

/** What the free text of an instrument says: job coaching and its form, perhaps job coaching, or something else. */
export type CoachingText = { readonly form: ProvisionForm } | "unclear" | "other";

/**
 * Recognises job coaching by the words with which the text begins: "jobcoach", "interne jobcoach", "persoonlijke
 * ondersteuning". There is no coded type of instrument. A text that names them further on may as well say that there is none
 * ("geen jobcoach"), so it is unclear.
 */
export function coachingInText(text: string): CoachingText {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, " ")
    .trim();
  if (INSIDE.test(words)) return { form: "intern" };
  if (COACHING.test(words)) return { form: "unknown" };
  return NAMED.test(words) ? "unclear" : "other";
}

const INSIDE = /^interne job ?coach/;
const COACHING = /^((externe )?job ?coach|persoonlijke ondersteuning)/;
const NAMED = /job ?coach|persoonlijke ondersteuning/;
