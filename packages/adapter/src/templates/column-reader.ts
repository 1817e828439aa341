import { readReference } from "../tabular/binding/reference.ts";
import { readBsn } from "../values/bsn.ts";
import { createCodeReader } from "../values/code.ts";
import { readDate, readEnd } from "../values/date.ts";
import { readEmployerNumber } from "../values/employer-number.ts";
import { readFlag } from "../values/flag.ts";
import { type DecimalMark, readDecimal, readInteger, readPercent } from "../values/number.ts";
import { numberRules } from "../values/number-rules.ts";
import { faultOf, type Reading, type Remark } from "../values/reading.ts";
import { readPersonNumber } from "./person-number.ts";
import type { TemplateColumn } from "./template.ts";

/** Reads the trimmed, non-empty text of a cell. */
export type ColumnReader = (text: string, remark: Remark) => Reading<unknown>;

const nothing = () => undefined;

/**
 * The reader of a column, made once per file. A date may stand in any notation that names the day without doubt; the decimal
 * mark is the one of the carrier and never guessed at.
 */
export function columnReader(column: TemplateColumn, mark: DecimalMark): ColumnReader {
  switch (column.kind) {
    case "person":
      return readPersonNumber;
    case "bsn":
      return readBsn;
    case "reference":
      return readReference;
    case "employer-number":
      return readEmployerNumber;
    case "date":
      return (text) => readDate(text, "iso", nothing);
    case "end":
      return (text) => readEnd(text, "iso", nothing);
    case "flag":
      return readFlag;
    case "whole":
      return within(readInteger, column.least, column.most);
    case "decimal":
      return within((text) => readDecimal(text, mark), column.least, column.most);
    case "percent":
      return within((text) => readPercent(text, mark), 0, 100);
    case "mark":
      return inTenths(within((text) => readDecimal(text, mark), 1, 10));
    case "code":
      return createCodeReader(column.codes);
    case "words":
      return (text) => text;
    case "text":
      return nothing;
  }
}

function within(read: (text: string) => Reading<number>, least: number, most: number) {
  const outOfRange = faultOf(numberRules["out-of-range"], { least, most });
  return (text: string): Reading<number> => {
    const number = read(text);
    if (typeof number !== "number") return number;
    return number < least || number > most ? outOfRange : number;
  };
}

/** Halves go up. */
const inTenths =
  (read: (text: string) => Reading<number>) =>
  (text: string): Reading<number> => {
    const mark = read(text);
    return typeof mark === "number" ? Math.round(mark * 10) : mark;
  };
