import type { Language, LocalizedText } from "@jobcoach/core";

/** Picks a text in the language of the reader. */
export type Say = (text: LocalizedText) => string;

export const speak =
  (language: Language): Say =>
  (text) =>
    text[language];

/** The language of the system: English where it is set to English, else Dutch. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const setting = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return /^en(?![a-z])/i.test(setting ?? "") ? "en" : "nl";
}
