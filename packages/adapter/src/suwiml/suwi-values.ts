import { type CodeList, hasCode } from "@jobcoach/core";
import type { XmlElement } from "../xml/xml-element.ts";
import { childOf, textOf } from "./children.ts";
import type { ElementReport } from "./element-report.ts";
import { suwimlRules } from "./suwiml-rules.ts";

/** A yes/no flag: 1 is yes, 0 and 2 are no, the letters J and N are understood with a warning, all else is unknown. */
export function readSuwiFlag(element: XmlElement | undefined, report: ElementReport): boolean | undefined {
  const text = textOf(element).toUpperCase();
  if (text === "1") return true;
  if (text === "0" || text === "2") return false;
  if (text === "J" || text === "N") {
    report(suwimlRules["code-as-letter"], element);
    return text === "J";
  }
  if (text !== "") report(suwimlRules["code-unknown"], element);
  return undefined;
}

/** A code of a list; of a one-digit code a zero in front is taken off, an unknown code is reported and left out. */
export function readSuwiCode<Code extends string>(
  element: XmlElement | undefined,
  list: CodeList<Code>,
  report: ElementReport,
): Code | undefined {
  const text = textOf(element);
  if (text === "") return undefined;
  if (hasCode(list, text)) return text;
  const shorter = text.slice(1);
  if (/^0\d$/.test(text) && hasCode(list, shorter)) {
    report(suwimlRules["code-padded"], element);
    return shorter;
  }
  report(suwimlRules["code-unknown"], element);
  return undefined;
}

/** A whole number of at most `digits` digits; negative numbers correct an earlier one. */
export function readSuwiInteger(
  element: XmlElement | undefined,
  digits: number,
  report: ElementReport,
): number | undefined {
  const text = textOf(element);
  if (text === "") return undefined;
  const match = /^([+-]?)0*(\d+)$/.exec(text);
  if (match?.[2] === undefined || match[2].length > digits) {
    report(suwimlRules["number-invalid"], element);
    return undefined;
  }
  return signed(Number.parseInt(match[2], 10), match[1] === "-");
}

/** Five digits without decimal sign: three before it and two after. The scale is not stated anywhere but follows from the width. */
const PERCENT_SCALE = 100;

/** A percentage from 0 to 100 from a `StandaardPerc` element; 05500 is 55. */
export function readSuwiPercent(element: XmlElement | undefined, report: ElementReport): number | undefined {
  const value = childOf(element, "Percentage");
  const text = textOf(value);
  if (text === "") return undefined;
  const percent = /^\d{5}$/.test(text) ? Number.parseInt(text, 10) / PERCENT_SCALE : Number.NaN;
  const sign = textOf(childOf(element, "CdPositiefNegatief"));
  if (!(percent <= 100) || (sign === "-" && percent !== 0)) {
    report(suwimlRules["percent-invalid"], value);
    return undefined;
  }
  return percent;
}

/**
 * Euro cents from a `StandaardBedr` element; no currency means EUR, no sign means positive. An amount with a decimal point is
 * in euros; one written into the element itself is read only where it has one, since otherwise cents and euros look alike.
 */
export function readSuwiCents(element: XmlElement | undefined, report: ElementReport): number | undefined {
  if (element === undefined) return undefined;
  const value = childOf(element, "WaardeBedr");
  const text = textOf(value ?? element);
  if (text === "") return undefined;
  const currency = textOf(childOf(element, "CdMunteenheid"));
  if (currency !== "" && currency !== "EUR") {
    report(suwimlRules["currency-not-euro"], element);
    return undefined;
  }
  const sign = textOf(childOf(element, "CdPositiefNegatief"));
  const match = /^([+-]?)0*(\d{1,13})(?:[.,](\d{2}))?$/.exec(text);
  const inEuros = match?.[3] !== undefined;
  if (match === null || !["", "+", "-"].includes(sign) || (value === undefined && !inEuros)) {
    report(suwimlRules["amount-invalid"], element);
    return undefined;
  }
  if (inEuros) report(suwimlRules["amount-in-euros"], element);
  return signed(Number.parseInt(`${match[2]}${match[3] ?? ""}`, 10), match[1] === "-" || sign === "-");
}

const signed = (amount: number, isNegative: boolean) => (isNegative && amount !== 0 ? -amount : amount);
