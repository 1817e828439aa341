import type { Rule } from "@jobcoach/core";
import { decimalText, placePoint } from "../text/decimal-text.ts";
import { readExcelText } from "./excel-text.ts";
import type { NumberKind } from "./number-format.ts";
import { workbookRules as rules } from "./rules.ts";
import { serialDate, serialTime } from "./serial-date.ts";

/** A cell as the XML of its sheet has it. */
export interface RawCell {
  type: string;
  style: number;
  value: string;
  hasValue: boolean;
  hasFormula: boolean;
}

/** What the cells of one workbook share. */
export interface CellContext {
  readonly sharedTexts: readonly (string | Rule)[];
  readonly numberKinds: readonly NumberKind[];
  readonly is1904: boolean;
  readonly maxCellLength: number;
}

/** The text of a cell as CSV would have it, or what is wrong with it. */
export function readCell(cell: RawCell, context: CellContext): string | Rule {
  if (!cell.hasValue) return cell.hasFormula ? rules["formula-without-value"] : "";
  switch (cell.type) {
    case "s":
      return (/^\d{1,9}$/.test(cell.value) && context.sharedTexts[Number(cell.value)]) || missing(cell, context);
    case "str":
    case "inlineStr":
      return readExcelText(cell.value, context.maxCellLength);
    case "b":
      return cell.value === "1" || cell.value === "true" ? "true" : readFalse(cell.value);
    case "e":
      return rules["error-value"];
    case "d":
      return readIsoDate(cell.value);
    case "n":
      return readNumber(cell, context);
    default:
      return rules["invalid-value"];
  }
}

function missing(cell: RawCell, { sharedTexts }: CellContext): string | Rule {
  return /^\d{1,9}$/.test(cell.value) && sharedTexts[Number(cell.value)] === "" ? "" : rules["missing-text"];
}

const readFalse = (value: string) => (value === "0" || value === "false" ? "false" : rules["invalid-value"]);

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;
const INTEGER = /^-?(?:0|[1-9]\d*)$/;

function readNumber(cell: RawCell, { numberKinds, is1904 }: CellContext): string | Rule {
  const { value } = cell;
  const kind = numberKinds[cell.style] ?? "number";
  if (value === "") return cell.hasFormula ? rules["formula-without-value"] : "";
  if (kind === "number" && value !== "-0" && INTEGER.test(value)) return value;
  const number = NUMBER.test(value) ? Number(value) : Number.NaN;
  if (!Number.isFinite(number)) return rules["invalid-value"];
  switch (kind) {
    case "date":
      return serialDate(number, is1904) ?? rules["invalid-date"];
    case "time":
      return (number < 1 ? serialTime(number) : serialDate(number, is1904)) ?? rules["invalid-date"];
    case "duration":
      return serialTime(number) ?? rules["invalid-date"];
    case "percent":
      return percentText(number);
    default:
      return decimalText(number === 0 ? 0 : number);
  }
}

/** As the user sees it: 0.55 in a percent format is 55%. Without the sign it could not be told from 0.55 percent. */
function percentText(number: number): string {
  const text = decimalText(Math.abs(number));
  const point = text.includes(".") ? text.indexOf(".") : text.length;
  return `${number < 0 ? "-" : ""}${placePoint(text.replace(".", ""), point + 2)}%`;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/;

function readIsoDate(value: string): string | Rule {
  const [, date, time] = ISO.exec(value) ?? [];
  if (date === undefined) return rules["invalid-date"];
  const full = time?.padEnd(8, ":00");
  return full === undefined || full === "00:00:00" ? date : `${date}T${full}`;
}
