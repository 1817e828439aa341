import { isBsn } from "./bsn.ts";

const DIGIT = /\p{Nd}/gu;

/** The digits of a text in any script, other signs between them taken away; full-width and raised digits are plain ones. */
const digitsOf = (text: string) => text.normalize("NFKC").match(DIGIT) ?? [];

/**
 * Whether a text holds six or more digits, however they are spread and written. Such a text may be a number of a person and
 * does not stand in a message, even when it is the name of a column or an element.
 */
export const holdsLongNumber = (text: string): boolean => digitsOf(text).length >= 6;

/**
 * Whether nine digits in a row, signs between them taken away, pass the eleven-test, or eight do that lost a leading zero.
 * Digits of other scripts count as a hit, because nobody writes an honest reference with them.
 */
export function mayHoldBsn(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.some((digit) => digit < "0" || digit > "9")) return true;
  const row = digits.join("");
  if (row.length === 8) return isBsn(`0${row}`);
  return digits.some((_, at) => isBsn(row.slice(at, at + 9)));
}
