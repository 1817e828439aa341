import { faultOf, type Reading } from "../../values/reading.ts";
import { recordRules } from "../record/record-rules.ts";

const ROUNDED = faultOf(recordRules["reference-rounded"]);
const TOO_LONG = faultOf(recordRules["reference-too-long"]);
const SCIENTIFIC = /^\d([.,]\d+)?e\+?\d+$/i;
const LENGTH_AT_MOST = 100;

/** A reference of the sender as it stands; one that a spreadsheet rounded is refused, because others round to the same. */
export function readReference(text: string): Reading<string> {
  if (text.length > LENGTH_AT_MOST) return TOO_LONG;
  return SCIENTIFIC.test(text) ? ROUNDED : text;
}
