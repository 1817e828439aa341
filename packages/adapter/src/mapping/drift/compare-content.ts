import type { DecimalMark, Profile, ProfileColumn } from "../../tabular/profile/profile.ts";
import { slots } from "../../tabular/profile/slots.ts";
import { readFlag } from "../../values/flag.ts";
import { normaliseCode } from "../../values/normalise-key.ts";
import { isFault } from "../../values/reading.ts";
import { type ColumnProfile, dateOrderOf, decimalMarkOf, isDates, shareOf } from "../columns/column-profile.ts";
import { knownShare } from "../proposal/fit-of.ts";
import { proposeCodes, type WordList, wordsOf } from "../proposal/propose-codes.ts";
import type { Change } from "./change.ts";
import { codesOf } from "./pair-columns.ts";

const CELLS_AT_LEAST = 5;
const RECODED_FROM = 0.3;
const READABLE_AT_MOST = 0.2;

/** A column of the profile and what stands under it in the file, by its old name or a new one. */
export interface ReadColumn {
  readonly sheet: string;
  readonly column: ProfileColumn;
  readonly there: ColumnProfile;
}

/** What changed inside the columns that a file still has: codes, dates, decimal marks, or something else altogether. */
export function compareContent(
  columns: readonly ReadColumn[],
  profile: Profile,
  decimalMark: DecimalMark | undefined,
): Change[] {
  const dates = columns.filter(({ column, there }) => kindOf(column) === "date" && isDates(there));
  const changed = columns.flatMap(({ column, there, sheet }) => {
    const recoded = recodedColumn(column, there, profile, sheet);
    if (recoded !== undefined) return [recoded];
    if (!isSomethingElse(column, there)) return [];
    return [{ kind: "content", sheet, column, expected: kindOf(column) === "date" ? "dates" : "numbers" } as const];
  });
  return [
    ...datesOf(
      dates.map(({ there }) => there),
      profile,
    ),
    ...decimalsOf(
      columns.filter(({ column }) => kindOf(column) === "decimal").map(({ there }) => there),
      decimalMark ?? profile.decimalMark,
    ),
    ...changed,
  ];
}

function kindOf({ slot, unit }: ProfileColumn): "date" | "decimal" | "whole" | "other" {
  if (slot === "not-imported") return "other";
  const { kind } = slots[slot];
  if (kind === "date" || kind === "end") return "date";
  if (kind === "hours-per-week" || kind === "percent" || kind === "mark" || unit === "hours") return "decimal";
  return kind === "answer" || kind === "count" || kind === "minutes" ? "whole" : "other";
}

function datesOf(columns: readonly ColumnProfile[], profile: Profile): Change[] {
  if (columns.reduce((sum, { filled }) => sum + filled, 0) < CELLS_AT_LEAST) return [];
  const order = dateOrderOf(columns);
  return order === undefined || order === profile.dateOrder ? [] : [{ kind: "dates", sheet: "", order }];
}

function decimalsOf(columns: readonly ColumnProfile[], expected: DecimalMark): Change[] {
  const count = (shape: "decimal-comma" | "decimal-point") =>
    columns.reduce((sum, { shapes }) => sum + (shapes.get(shape) ?? 0), 0);
  if (count("decimal-comma") + count("decimal-point") < CELLS_AT_LEAST) return [];
  const mark = decimalMarkOf(columns);
  return mark === undefined || mark === expected ? [] : [{ kind: "decimals", sheet: "", mark }];
}

function recodedColumn(
  column: ProfileColumn,
  there: ColumnProfile,
  profile: Profile,
  sheet: string,
): Change | undefined {
  const { slot } = column;
  if (slot === "not-imported" || there.filled < CELLS_AT_LEAST) return undefined;
  const { kind } = slots[slot];
  if (kind !== "code" && kind !== "flag") return undefined;
  const known = column.codes === undefined ? undefined : codesOf(column.codes, profile);
  const share = known === undefined ? flagShare(there) : knownShare(there, known);
  if (1 - share < RECODED_FROM) return undefined;
  const own = Object.entries(profile.codes[column.codes ?? ""] ?? {});
  const words: WordList = kind === "flag" ? FLAG_WORDS : [...own, ...wordsOf(slot)];
  const { codes, missing } = proposeCodes(there, slot, words);
  const isNew = (text: string) => known === undefined || !known.has(normaliseCode(text));
  return {
    kind: "recoded",
    sheet,
    column,
    codes: Object.fromEntries(Object.entries(codes).filter(([text]) => isNew(text))),
    missing,
  };
}

const FLAG_WORDS: WordList = [
  ["ja", "yes"],
  ["nee", "no"],
  ["onbekend", "unknown"],
  ["wel", "yes"],
  ["niet", "no"],
];

function flagShare({ values, filled }: ColumnProfile): number {
  let read = 0;
  for (const [text, times] of values) if (!isFault(readFlag(text))) read += times;
  return filled === 0 ? 0 : read / filled;
}

/** Whether hardly any cell can be what the column held: no dates where dates stood, no numbers where numbers stood. */
function isSomethingElse(column: ProfileColumn, there: ColumnProfile): boolean {
  if (there.filled < CELLS_AT_LEAST) return false;
  switch (kindOf(column)) {
    case "date":
      return shareOf(there, "date-dmy", "date-mdy", "date-iso", "date-ymd8", "date-short") < READABLE_AT_MOST;
    case "decimal":
    case "whole":
      return shareOf(there, "whole", "decimal-comma", "decimal-point") < READABLE_AT_MOST;
    default:
      return false;
  }
}
