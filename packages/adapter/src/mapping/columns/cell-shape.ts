import { isBsn } from "@jobcoach/core";
import { readFlag } from "../../values/flag.ts";
import { isFault } from "../../values/reading.ts";

/** What a cell looks like, whatever its column is called. */
export type CellShape =
  | "date-dmy"
  | "date-mdy"
  | "date-iso"
  | "date-ymd8"
  | "date-short"
  | "bsn"
  | "employer-number"
  | "municipality"
  | "flag"
  | "whole"
  | "decimal-comma"
  | "decimal-point"
  | "code"
  | "words"
  | "text";

const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}(?:[ T]\d{1,2}:\d{2}.*)?$/;
const YEAR_FIRST = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[ T]\d{1,2}:\d{2}.*)?$/;
const EIGHT = /^(?:19|20|99|00)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])$/;
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/;
const EMPLOYER = /^\d{9}[lL]\d{2}$/;
const MUNICIPALITY = /^(?:GM)\d{4}$/i;
const WHOLE = /^-?\d+\s?%?$/;
const COMMA = /^-?\d{1,3}(?:\.\d{3})*,\d+\s?%?$|^-?\d+,\d+\s?%?$/;
const POINT = /^-?\d+\.\d+\s?%?$/;
const CODE = /^[\p{Letter}\p{Number}._/-]{1,12}$/u;
const LONGEST_WORDS = 40;

/** The shape of a trimmed text that is not empty. A number that also passes for a date or a person is that. */
export function shapeOf(text: string): CellShape {
  const first = text.charCodeAt(0);
  const startsWithDigit = (first >= 48 && first <= 57) || first === 45;
  if (startsWithDigit) {
    const numeric = shapeOfDigits(text);
    if (numeric !== undefined) return numeric;
  }
  if (MUNICIPALITY.test(text)) return "municipality";
  if (!isFault(readFlag(text))) return "flag";
  if (CODE.test(text)) return "code";
  return text.length <= LONGEST_WORDS ? "words" : "text";
}

function shapeOfDigits(text: string): CellShape | undefined {
  if (text.length === 8 && EIGHT.test(text)) return "date-ymd8";
  if (text.length === 9 && isBsn(text)) return "bsn";
  if (WHOLE.test(text)) return "whole";
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return Number(dayFirst[2]) > 12 ? "date-mdy" : "date-dmy";
  if (YEAR_FIRST.test(text)) return "date-iso";
  if (SHORT_YEAR.test(text)) return "date-short";
  if (COMMA.test(text)) return "decimal-comma";
  if (POINT.test(text)) return "decimal-point";
  return EMPLOYER.test(text) ? "employer-number" : undefined;
}
