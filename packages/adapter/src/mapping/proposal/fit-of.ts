import { type Slot, slots } from "../../tabular/profile/slots.ts";
import { normaliseCode } from "../../values/normalise-key.ts";
import { type ColumnProfile, isCodes, isDates, isPersonal, shareOf } from "../columns/column-profile.ts";
import { codeWords } from "../vocabulary/code-words.ts";

/** How well what a column holds goes with a slot: 0 cannot be, 1 just so, a half where the column says nothing. */
export function fitOf(column: ColumnProfile, slot: Slot, known: ReadonlySet<string> = knownWords(slot)): number {
  if (column.filled === 0) return 0.5;
  const kind = slots[slot];
  switch (kind.kind) {
    case "bsn": {
      const share = shareOf(column, "bsn");
      return share >= 0.8 ? 1 : share >= 0.3 ? 0.6 : 0;
    }
    case "employer-number":
      return shareOf(column, "employer-number") >= 0.8
        ? 1
        : shareOf(column, "whole", "bsn") >= 0.8 && column.shortest === 9
          ? 0.5
          : 0;
    case "municipality":
      return fitOfMunicipality(column);
    case "date":
    case "end":
      return fitOfDates(column);
    case "flag":
      return fitOfFlag(column);
    case "code":
      return fitOfCodes(column, known);
    case "reference":
      return fitOfReference(column);
    case "answer":
      return fitOfNumber(column, 1, 5, true);
    case "mark":
      return fitOfNumber(column, 1, 10, false);
    case "percent":
      return fitOfNumber(column, 0, 100, false);
    case "hours-per-week":
      return fitOfNumber(column, 0, 60, false);
    case "count":
      return fitOfNumber(column, 1, 99, true);
    case "minutes":
      return fitOfNumber(column, 0, 3_000, false);
  }
}

/** The share of filled cells that a list of words reads. */
export function knownShare({ values, filled }: ColumnProfile, known: ReadonlySet<string>): number {
  let read = 0;
  for (const [text, times] of values) if (known.has(normaliseCode(text))) read += times;
  return filled === 0 ? 0 : read / filled;
}

const remembered = new Map<Slot, ReadonlySet<string>>();

/** The words of a slot's codes as they are compared. */
export function knownWords(slot: Slot): ReadonlySet<string> {
  const before = remembered.get(slot);
  if (before !== undefined) return before;
  const words = new Set(Object.values(codeWords[slot] ?? {}).flatMap((list) => list.split(",").map(normaliseCode)));
  remembered.set(slot, words);
  return words;
}

const fitOfDates = (column: ColumnProfile) => {
  if (isDates(column)) return 1;
  const isSerial = shareOf(column, "whole") >= 0.9 && (column.least ?? 0) > 10_000 && (column.most ?? 0) < 60_000;
  return isSerial ? 0.5 : 0;
};

function fitOfMunicipality(column: ColumnProfile): number {
  if (shareOf(column, "municipality") >= 0.9) return 1;
  const isShort = shareOf(column, "whole") >= 0.9 && column.longest <= 4 && column.shortest >= 3;
  return isShort && column.values.size <= 40 ? 0.9 : 0;
}

function fitOfFlag(column: ColumnProfile): number {
  if (!isCodes(column) || column.values.size > 4) return 0;
  if (column.values.size <= 3 && [...column.values.keys()].every((text) => FLAGS.has(normaliseCode(text)))) return 1;
  return shareOf(column, "flag") >= 0.8 ? 0.8 : 0.25;
}

const FLAGS: ReadonlySet<string> = new Set("j n o ja nee onbekend 0 1 2 x y yes no waar onwaar true false".split(" "));

function fitOfCodes(column: ColumnProfile, known: ReadonlySet<string>): number {
  if (!isCodes(column) || shareOf(column, "decimal-comma", "decimal-point", "bsn", "employer-number") > 0.1) return 0;
  // As many texts as rows: numbers or names of something.
  if (column.filled >= 20 && column.values.size > column.filled * 0.7) return 0;
  return 0.4 + 0.6 * knownShare(column, known);
}

function fitOfReference(column: ColumnProfile): number {
  if (isDates(column) || shareOf(column, "words", "text", "decimal-comma", "decimal-point", "flag") > 0.5) return 0;
  if (shareOf(column, "bsn") >= 0.8 || shareOf(column, "employer-number") >= 0.5) return 0;
  const isRepeated = column.filled >= 20 && !column.isVaried && column.values.size <= column.filled / 10;
  return isRepeated ? 0.35 : isPersonal(column) ? 0.3 : 0.9;
}

function fitOfNumber(column: ColumnProfile, least: number, most: number, whole: boolean): number {
  const decimals = shareOf(column, "decimal-comma", "decimal-point");
  const numbers = decimals + shareOf(column, "whole");
  if (numbers < 0.8 || (whole && decimals > 0.05)) return 0;
  if (column.least !== undefined && column.least < least) return 0;
  if (column.most !== undefined && column.most > most) return 0;
  return 1;
}
