import { codeWords } from "./code-words.ts";
import { concepts } from "./concepts.ts";
import { proposedSlots, slotWords } from "./slot-words.ts";
import { tokensOf } from "./tokens.ts";

/**
 * Whether every word of a header or title is one of our own lists, so that it cannot be the name of a person or speak of
 * somebody's health. Single digits are words too; longer numbers are not.
 */
export const isKnownHeader = (text: string): boolean =>
  tokensOf(text).every(({ word, concepts: found }) => found.length > 0 || inHeaders.has(word) || /^\d$/.test(word));

/** Whether every word of a value belongs to a code that we know, in full or shortened; words about health do not. */
export const isKnownValue = (text: string): boolean =>
  wordsOf(text).every((word) => /^\d{1,3}$/.test(word) || inCodes.has(word) || beginsCode(word));

/** Longer beginnings may be words of their own, such as that of an illness. */
const beginsCode = (word: string) =>
  (word.length === 3 || word.length === 4) && [...inCodes].some((known) => known.startsWith(word));

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");

/** Concepts whose words stand for what is told of a person, and that a value may not be known by. */
const ABOUT_PERSONS: ReadonlySet<string> = new Set(["name", "address", "remark", "birth"]);

const inCodes: ReadonlySet<string> = new Set([
  ...Object.values(codeWords).flatMap((list) => Object.entries(list).flatMap((entry) => entry.flatMap(wordsOf))),
  ...Object.entries(concepts).flatMap(([concept, words]) => (ABOUT_PERSONS.has(concept) ? [] : words.split(" "))),
  ..."de het een in op bij voor met en of is door naar van ja nee".split(" "),
]);

/** Words of the titles above a table. */
const TITLE_WORDS =
  "overzicht lijst export rapport rapportage bestand gegevens levering uitdraai selectie alle lopende";

const inHeaders: ReadonlySet<string> = new Set([
  ...proposedSlots.flatMap((slot) => slotWords(slot).headers.flatMap(wordsOf)),
  ...wordsOf(TITLE_WORDS),
]);
