import { holdsLongNumber, mayHoldBsn } from "@jobcoach/core";
import type { DateOrder, DecimalMark } from "../../tabular/profile/profile.ts";
import { isKnownValue } from "../vocabulary/known-words.ts";
import { tokensOf } from "../vocabulary/tokens.ts";
import { type CellShape, shapeOf } from "./cell-shape.ts";

/**
 * What the cells of a column have in common. `values` are for comparing only and hold at most 400 texts; what may be shown
 * or written to a file comes from `shownValues`.
 */
export interface ColumnProfile {
  readonly index: number;
  /** As the file has it; to show it use `name`. */
  readonly header: string;
  /** The header where it may be shown, else the letter of the column. */
  readonly name: string;
  readonly rows: number;
  readonly filled: number;
  readonly shapes: ReadonlyMap<CellShape, number>;
  readonly values: ReadonlyMap<string, number>;
  /** Whether there were more different values than `values` holds. */
  readonly isVaried: boolean;
  readonly shortest: number;
  readonly longest: number;
  /** Least and greatest number, where there are numbers. */
  readonly least: number | undefined;
  readonly most: number | undefined;
}

const VALUES_KEPT = 400;
const SHOWN_FROM = 5;
const LONGEST_SHOWN = 40;
const CODES_AT_MOST = 60;

/** Takes the cells of a column one by one; memory does not grow with the number of rows. */
export function createColumnSketch(index: number, header: string, name: string) {
  const shapes = new Map<CellShape, number>();
  const values = new Map<string, number>();
  let rows = 0;
  let filled = 0;
  let isVaried = false;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  let least: number | undefined;
  let most: number | undefined;

  function look(text: string, times: number): void {
    const shape = shapeOf(text);
    shapes.set(shape, (shapes.get(shape) ?? 0) + times);
    shortest = Math.min(shortest, text.length);
    longest = Math.max(longest, text.length);
    if (shape !== "whole" && shape !== "decimal-comma" && shape !== "decimal-point") return;
    const number = Number.parseFloat(shape === "decimal-comma" ? text.replaceAll(".", "").replace(",", ".") : text);
    if (least === undefined || number < least) least = number;
    if (most === undefined || number > most) most = number;
  }

  return {
    add(cell: string | undefined): void {
      rows++;
      const text = cell === undefined ? "" : cell.trim();
      if (text === "") return;
      filled++;
      const times = values.get(text);
      if (times !== undefined) values.set(text, times + 1);
      else if (values.size < VALUES_KEPT && text.length <= LONGEST_SHOWN) values.set(text, 1);
      else {
        isVaried = true;
        look(text, 1);
      }
    },
    finish(): ColumnProfile {
      for (const [text, times] of values) look(text, times);
      const least_ = filled === 0 ? 0 : shortest;
      return { index, header, name, rows, filled, shapes, values, isVaried, shortest: least_, longest, least, most };
    },
  };
}

/** The share of filled cells that have one of these shapes. */
export const shareOf = ({ shapes, filled }: ColumnProfile, ...wanted: readonly CellShape[]): number =>
  filled === 0 ? 0 : wanted.reduce((sum, shape) => sum + (shapes.get(shape) ?? 0), 0) / filled;

/** The order that most dates of some columns have; `month-first` and `short-year` cannot be read. */
export function dateOrderOf(columns: readonly ColumnProfile[]): DateOrder | "month-first" | "short-year" | undefined {
  const count = (shape: CellShape) => columns.reduce((sum, column) => sum + (column.shapes.get(shape) ?? 0), 0);
  const dates = columns.filter((column) => isDates(column));
  if (dates.length === 0) return undefined;
  if (count("date-mdy") > 0 && !dates.some(hasLateDayFirst)) return "month-first";
  const orders = [
    ["dmy", count("date-dmy")],
    ["iso", count("date-iso")],
    ["ymd8", count("date-ymd8")],
    ["short-year", count("date-short")],
  ] as const;
  return orders.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** Whether a date stands in the column that starts with a day above twelve. */
const hasLateDayFirst = ({ values }: ColumnProfile) =>
  [...values.keys()].some((text) => /^(?:1[3-9]|2\d|3[01])[-/.]\d{1,2}[-/.]\d{4}/.test(text));

export const isDates = (column: ColumnProfile): boolean =>
  shareOf(column, "date-dmy", "date-mdy", "date-iso", "date-ymd8", "date-short") >= 0.8;

/** The decimal mark that most numbers have; `undefined` where no number has one. */
export function decimalMarkOf(columns: readonly ColumnProfile[]): DecimalMark | undefined {
  const count = (shape: CellShape) => columns.reduce((sum, column) => sum + (column.shapes.get(shape) ?? 0), 0);
  const [comma, point] = [count("decimal-comma"), count("decimal-point")];
  return comma + point === 0 ? undefined : comma >= point ? "," : ".";
}

/** Whether a column is about one person: numbers that pass the eleven-test, or names, addresses and remarks. */
export const isPersonal = (column: ColumnProfile): boolean =>
  shareOf(column, "bsn", "employer-number") >= 0.2 ||
  hasConcept(column, PRIVATE) ||
  isNamedAfterSomebody(column) ||
  shareOf(column, "text") > 0.1;

const PRIVATE: ReadonlySet<string> = new Set(["name", "address", "remark", "birth", "bsn"]);
/** Headers with these words name a list of codes, not a somebody. */
const DESCRIBES: ReadonlySet<string> = new Set(
  (
    "sort form reason code regime moment activity result provision benefit register capacity subsidy sex granted respondent " +
    "works widened involved measurement period municipality contract job lwc"
  ).split(" "),
);
const SHORT_CODE = 3;

const hasConcept = ({ header }: ColumnProfile, wanted: ReadonlySet<string>) =>
  tokensOf(header).some(({ concepts }) => concepts.some((concept) => wanted.has(concept)));

/** `Werkgever`, `Jobcoach`, `Contactpersoon`: a header of words about people that does not say what of them. */
const isNamedAfterSomebody = (column: ColumnProfile) =>
  hasConcept(column, new Set(["employer", "employee", "coaching", "contact", "person"])) &&
  !hasConcept(column, DESCRIBES);

/** Whether the header says that codes stand under it, or the values are too short for a name. */
const mayBeShown = (column: ColumnProfile) =>
  !isPersonal(column) &&
  (hasConcept(column, DESCRIBES) ||
    [...column.values.keys()].every((text) => text.length <= SHORT_CODE || /^\d+$/.test(text)));

/** Whether a column holds few different texts that come back: a list of codes. */
export const isCodes = (column: ColumnProfile): boolean =>
  !column.isVaried && column.filled > 0 && column.values.size <= CODES_AT_MOST && !isDates(column);

const isCode = (text: string) => text.length <= SHORT_CODE || (isKnownValue(text) && !text.includes("@"));

export interface ShownValues {
  readonly values: readonly string[];
  /** How many different values are not shown because they are rare, long or may be of a person. */
  readonly hidden: number;
}

/**
 * The values of a list of codes that occur at least five times and are codes that we know, or have at most three characters;
 * none of a personal column, or of one of which the header says nothing. Others may name an employer or speak of health.
 */
export function shownValues(column: ColumnProfile): ShownValues {
  if (!isCodes(column) || !mayBeShown(column)) return { values: [], hidden: column.values.size };
  const shown = [...column.values]
    .filter(([text, times]) => times >= SHOWN_FROM && isCode(text) && !holdsLongNumber(text) && !mayHoldBsn(text))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([text]) => text);
  return { values: shown, hidden: column.values.size - shown.length };
}
