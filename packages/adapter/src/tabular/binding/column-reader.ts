import { readBsn } from "../../values/bsn.ts";
import { createCodeReader } from "../../values/code.ts";
import { readDate, readEnd } from "../../values/date.ts";
import { readEmployerNumber } from "../../values/employer-number.ts";
import { readFlag } from "../../values/flag.ts";
import { readMunicipality } from "../../values/municipality.ts";
import { readDecimal, readInteger, readPercent } from "../../values/number.ts";
import { numberRules } from "../../values/number-rules.ts";
import { faultOf, isFault, type Reading, type Remark } from "../../values/reading.ts";
import type { Profile, ProfileColumn } from "../profile/profile.ts";
import { type Slot, slots } from "../profile/slots.ts";
import { readReference } from "./reference.ts";

/** Reads the trimmed, non-empty text of a cell to what its slot holds. */
export type ColumnReader = (text: string, remark: Remark) => Reading<unknown>;

const HOURS_PER_MONTH_AT_MOST = 744;
const MINUTES_AT_MOST = HOURS_PER_MONTH_AT_MOST * 60;

/** The reader of a column: made once per file, so that no choice is left for the rows. */
export function columnReader(column: ProfileColumn & { readonly slot: Slot }, profile: Profile): ColumnReader {
  const kind = slots[column.slot];
  const { dateOrder, decimalMark } = profile;
  const decimal = (text: string) => readDecimal(text, decimalMark);
  switch (kind.kind) {
    case "bsn":
      return readBsn;
    case "reference":
      return readReference;
    case "employer-number":
      return readEmployerNumber;
    case "municipality":
      return readMunicipality;
    case "date":
      return (text, remark) => readDate(text, dateOrder, remark);
    case "end":
      return (text, remark) => readEnd(text, dateOrder, remark);
    case "flag":
      return column.codes === undefined ? readFlag : codeReader(column, profile);
    case "code":
      return codeReader(column, profile);
    case "minutes":
      return column.unit === "hours"
        ? scaled(within(decimal, 0, HOURS_PER_MONTH_AT_MOST), 60)
        : within(readInteger, 0, MINUTES_AT_MOST);
    case "hours-per-week":
      return within(decimal, 0, 168);
    case "percent":
      return within((text) => readPercent(text, decimalMark), 0, 100);
    case "mark":
      return scaled(within(decimal, 1, 10), 10);
    case "answer":
      return within(readInteger, 1, 5);
    case "count":
      return within(readInteger, 1, 9999);
  }
}

const codeReader = ({ codes = "" }: ProfileColumn, profile: Profile) => createCodeReader(profile.codes[codes] ?? {});

function within(read: (text: string) => Reading<number>, least: number, most: number) {
  const outOfRange = faultOf(numberRules["out-of-range"], { least, most });
  return (text: string): Reading<number> => {
    const number = read(text);
    if (typeof number !== "number") return number;
    return number < least || number > most ? outOfRange : number;
  };
}

/** The number in whole units of a finer scale: hours in minutes, marks in tenths; halves go up. */
function scaled(read: (text: string) => Reading<number>, scale: number) {
  return (text: string): Reading<number> => {
    const number = read(text);
    return isFault(number) ? number : Math.round(number * scale);
  };
}
