import { isBsn } from "@jobcoach/core";
import { personRules } from "./person-rules.ts";
import { faultOf, type Reading, type Remark } from "./reading.ts";

const MISSING = faultOf(personRules["bsn-missing"]);
const FAILS_TEST = faultOf(personRules["bsn-fails-test"]);
const TOO_SHORT = faultOf(personRules["bsn-too-short"]);
const ROUNDED = faultOf(personRules["bsn-rounded"]);
const EIGHT_DIGITS = /^\d{8}$/;
const SCIENTIFIC = /^\d([.,]\d+)?e\+?\d+$/i;

/**
 * The nine digits of a burgerservicenummer. Spreadsheets drop zeros at the start, so eight digits get theirs back and are
 * then tested, with a remark; a format that fixes nine digits takes that remark for an error.
 */
export function readBsn(text: string, remark: Remark): Reading<string> {
  if (isBsn(text)) return text;
  const digits = text.trim();
  if (digits === "") return MISSING;
  if (isBsn(digits)) return digits;
  if (!EIGHT_DIGITS.test(digits)) return SCIENTIFIC.test(digits) ? ROUNDED : FAILS_TEST;
  const padded = `0${digits}`;
  if (!isBsn(padded)) return TOO_SHORT;
  remark(personRules["bsn-zero-lost"]);
  return padded;
}
