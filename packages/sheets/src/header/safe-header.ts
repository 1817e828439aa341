import { holdsLongNumber } from "@jobcoach/core";
import { columnLetter } from "./column-letter.ts";

const LENGTH_AT_MOST = 60;
const DATE = /\p{Nd}{1,4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{1,4}/u;
const NUMBER = /^[+-]?\p{Nd}+([.,]\p{Nd}+)*\s?%?$/u;
const YEAR = /^(19|20)\d\d$/;
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\ufffd]/u;

/**
 * The name of a column when it may be shown, else its letter. Shown is a text of at most 60 characters that is no value (see
 * `looksLikeData`) and holds no invisible character, in a row that does not look like data.
 */
export function safeHeader(text: string, index: number, row: readonly string[]): string {
  const name = text.trim();
  const isSafe =
    name !== "" && name.length <= LENGTH_AT_MOST && !INVISIBLE.test(name) && !isValue(name) && !looksLikeData(row);
  return isSafe ? name : columnLetter(index);
}

/** Whether a row holds values rather than names: a long number, a date, an e-mail address, a plain number or mostly nothing. */
export function looksLikeData(row: readonly string[]): boolean {
  const texts = row.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return texts.length * 2 < row.length || texts.some(isValue);
}

const isValue = (text: string) =>
  holdsLongNumber(text) || DATE.test(text) || text.includes("@") || (NUMBER.test(text) && !YEAR.test(text));
