import { type CalendarDate, calendarDate, isBsn, type Rule } from "@jobcoach/core";
import { readBsn } from "../values/bsn.ts";
import { personRules } from "../values/person-rules.ts";
import { faultOf, isFault, type Reading } from "../values/reading.ts";
import { layoutRules } from "./layout-rules.ts";
import type { FieldKind, LayoutField } from "./record-layout.ts";

/** A value as a fact may use it: dates as yyyy-mm-dd, numbers as numbers, all else as text. */
export type FieldValue = string | number;

/**
 * Reads and writes the fields of one kind. `read` never throws; `write` gives `undefined` for a value that the field cannot
 * carry. What was written reads as the same value.
 */
export interface FieldCodec {
  readonly read: (text: string, field: LayoutField) => Reading<FieldValue>;
  readonly write: (value: FieldValue, field: LayoutField) => string | undefined;
}

const DATE_INVALID = faultOf(layoutRules["date-invalid"]);
const NUMBER_INVALID = faultOf(layoutRules["number-invalid"]);
const CODE_UNKNOWN = faultOf(layoutRules["code-unknown"]);
const TEXT_INVALID = faultOf(layoutRules["text-invalid"]);
const BSN_TOO_SHORT = faultOf(personRules["bsn-too-short"]);

const DIGITS = /^\d+$/;
const SIGNED = /^([+-]?)(\d+)$/;
const CONTROL = /\p{Cc}/u;

/** The one codec of each kind of field, used for reading and for writing. */
export const fieldCodecs: Readonly<Record<FieldKind, FieldCodec>> = {
  date: { read: (text) => dateOf(text) ?? DATE_INVALID, write: writeDate },
  year: rangeCodec(4, 1900, 2199),
  month: rangeCodec(2, 1, 12),
  number: { read: readNumber, write: writeNumber },
  text: textCodec(
    (text, { atMost }) => !CONTROL.test(text) && [...text].length <= (atMost ?? Number.POSITIVE_INFINITY),
  ),
  digits: textCodec((text, { width }) => DIGITS.test(text) && text.length === width),
  code: textCodec((text, { codes = {} }) => Object.hasOwn(codes, text), CODE_UNKNOWN),
  bsn: { read: readNineDigits, write: (value) => (typeof value === "string" && isBsn(value) ? value : undefined) },
};

/** What a field says, or the fault in it. */
export const readField = (text: string, field: LayoutField): Reading<FieldValue> =>
  fieldCodecs[field.kind].read(text, field);

/** The text of a value in a field, or `undefined` where the field cannot carry it. */
export const writeField = (value: FieldValue, field: LayoutField): string | undefined =>
  fieldCodecs[field.kind].write(value, field);

function dateOf(text: string): CalendarDate | undefined {
  if (text.length !== 8 || !DIGITS.test(text)) return undefined;
  return calendarDate(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

function writeDate(value: FieldValue): string | undefined {
  const text = String(value).replaceAll("-", "");
  return dateOf(text) === value ? text : undefined;
}

function rangeCodec(width: number, least: number, most: number): FieldCodec {
  const isInside = (value: FieldValue) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  return {
    read(text) {
      const value = text.length === width && DIGITS.test(text) ? Number(text) : Number.NaN;
      return isInside(value) ? value : NUMBER_INVALID;
    },
    write: (value) => (isInside(value) ? String(value).padStart(width, "0") : undefined),
  };
}

function textCodec(isGood: (text: string, field: LayoutField) => boolean, fault = TEXT_INVALID): FieldCodec {
  return {
    read: (text, field) => (text !== "" && isGood(text, field) ? text : fault),
    write(value, field) {
      if (typeof value !== "string" || value === "" || value.trim() !== value) return undefined;
      return isGood(value, field) ? value : undefined;
    },
  };
}

function readNumber(text: string, field: LayoutField): Reading<FieldValue> {
  const { width, decimals = 0, signed, least, most } = field;
  const [, sign = "", digits = ""] = SIGNED.exec(text) ?? [];
  if (digits === "" || (width !== undefined && digits.length !== width) || (sign !== "" && !signed)) {
    return NUMBER_INVALID;
  }
  const size = Number(digits) / 10 ** decimals;
  const value = sign === "-" && size !== 0 ? -size : size;
  return isWithin(value, least, most) && Number(digits) <= Number.MAX_SAFE_INTEGER ? value : NUMBER_INVALID;
}

function writeNumber(value: FieldValue, { width = 1, decimals = 0, signed, least, most }: LayoutField) {
  const number = typeof value === "number" ? value : Number.NaN;
  const whole = Math.round(Math.abs(number) * 10 ** decimals);
  const digits = String(whole).padStart(width, "0");
  const isKept = whole / 10 ** decimals === Math.abs(number) && whole <= Number.MAX_SAFE_INTEGER;
  if (!isKept || !isWithin(number, least, most)) return undefined;
  if (digits.length > width || (number < 0 && !signed)) return undefined;
  return number < 0 ? `-${digits}` : digits;
}

const isWithin = (value: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY) =>
  value >= least && value <= most;

/** Nine digits are fixed here, so a lost zero is a fault; a carrier that loses zeros puts them back before. */
function readNineDigits(text: string): Reading<FieldValue> {
  let remark: Rule | undefined;
  const read = readBsn(text, (rule) => {
    remark = rule;
  });
  return !isFault(read) && remark !== undefined ? BSN_TOO_SHORT : read;
}
