import { numberRules } from "./number-rules.ts";
import { faultOf, type Reading } from "./reading.ts";

/** The decimal mark a source declares. */
export type DecimalMark = "," | ".";

const NOT_A_NUMBER = faultOf(numberRules["not-a-number"]);
const DECIMAL_POINT = faultOf(numberRules["decimal-point"]);
const DECIMAL_COMMA = faultOf(numberRules["decimal-comma"]);

const DIGITS_AT_MOST = 12;
const FRACTION_KEPT = 6;
const SCALES = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;
const WITH_THOUSANDS_POINTS = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const WITH_POINT = /^\d+\.\d+$/;
const WITH_COMMA = /^\d+,\d+$/;

/**
 * A number of zero or more with the declared decimal mark. Where the mark is a comma, points may part thousands; the other
 * mark is a fault and never guessed at, since 1.234 and 1,234 differ a thousandfold. Six decimals are kept.
 */
export function readDecimal(text: string, mark: DecimalMark): Reading<number> {
  const number = plainDecimal(text, mark);
  if (number >= 0) return number;
  if (mark === ",") {
    if (WITH_THOUSANDS_POINTS.test(text)) {
      const joined = plainDecimal(text.replaceAll(".", ""), mark);
      return joined >= 0 ? joined : NOT_A_NUMBER;
    }
    return WITH_POINT.test(text) ? DECIMAL_POINT : NOT_A_NUMBER;
  }
  return WITH_COMMA.test(text) ? DECIMAL_COMMA : NOT_A_NUMBER;
}

/** A percentage; a percent sign behind it is allowed. */
export const readPercent = (text: string, mark: DecimalMark): Reading<number> =>
  readDecimal(text.endsWith("%") ? text.slice(0, -1).trimEnd() : text, mark);

/** A whole number of zero or more. */
export function readInteger(text: string): Reading<number> {
  const number = text.length <= DIGITS_AT_MOST ? plainDecimal(text, "none") : -1;
  return number >= 0 ? number : NOT_A_NUMBER;
}

/** Digits with at most one mark; below zero when the text is anything else. Decimals are kept as a whole number until the end. */
function plainDecimal(text: string, mark: DecimalMark | "none"): number {
  let number = 0;
  let fraction = -1;
  const { length } = text;
  if (length === 0 || length > 24) return -1;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) {
      if (text[at] !== mark || fraction >= 0 || at === 0 || at === length - 1) return -1;
      fraction = 0;
    } else if (fraction < 0) {
      if (at >= DIGITS_AT_MOST) return -1;
      number = number * 10 + digit;
    } else if (fraction < FRACTION_KEPT) {
      number = number * 10 + digit;
      fraction++;
    }
  }
  return fraction <= 0 ? number : number / (SCALES[fraction] ?? 1);
}
