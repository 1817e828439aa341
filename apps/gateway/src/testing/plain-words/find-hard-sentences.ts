import type { Language } from "@jobcoach/core";
import { hardWords } from "./hard-words.ts";

/** Longer sentences must be read twice. */
const MOST_WORDS = 22;

/** What makes a text hard to read: sentences that are too long, and words that have a plain one. */
export function findHardSentences(text: string, language: Language): readonly string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word));
    const hard = Object.entries(hardWords[language]).flatMap(([pattern, plain]) => {
      const found = new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu").exec(sentence)?.[0];
      return found === undefined ? [] : [`“${found}” is hard, say ${plain}: ${sentence}`];
    });
    return words.length > MOST_WORDS ? [`${words.length} words: ${sentence}`, ...hard] : hard;
  });
}

/** A colon or semicolon gives a reader a rest too; a point within a number or a name does not end a sentence. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll("\u00ad", "")
    .split(/(?<=[.!?:;])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
