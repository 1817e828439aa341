import { isBsn } from "./bsn.ts";

const DIGIT = /\p{Nd}/gu;
const GROUPING = /(?<=\d)[\s.'’·_]+(?=\d)/g;
const SIGNS = /(?<=\d)[^\d\p{L}]+(?=\d)/gu;
const EIGHT_OR_NINE_DIGITS = /(?<!\d)\d{8,9}(?!\d)/;
const NINE_DIGITS = /(?<!\d)\d{9}(?!\d)/;

/** The digits of a text in any script, other signs between them taken away; full-width and raised digits are plain ones. */
const digitsOf = (text: string) => text.normalize("NFKC").match(DIGIT) ?? [];

/**
 * Whether a text holds six or more digits, however they are spread and written. Such a text may be a number of a person and
 * does not stand in a message, even when it is the name of a column or an element.
 */
export const holdsLongNumber = (text: string): boolean => digitsOf(text).length >= 6;

/**
 * Whether a text may hold a BSN, rightly typed or not: eight or nine digits in a row (a leading zero gets lost), nine with
 * signs between them, or nine somewhere in a longer row that pass the eleven-test. Digits of other scripts count as a hit,
 * because nobody writes an honest reference with them.
 */
export function mayHoldBsn(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.some((digit) => digit < "0" || digit > "9")) return true;
  const row = digits.join("");
  return looksLikeBsn(text.normalize("NFKC")) || digits.some((_, at) => isBsn(row.slice(at, at + 9)));
}

/** One wrong digit makes a BSN fail its test, and it still points to one person. */
const looksLikeBsn = (text: string) =>
  EIGHT_OR_NINE_DIGITS.test(text.replaceAll(GROUPING, "")) || NINE_DIGITS.test(text.replaceAll(SIGNS, ""));
