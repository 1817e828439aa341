import {
  childOf,
  descendantOf,
  type ElementReport,
  type EndOrPlan,
  parseSuwiDate,
  readSuwiDay,
  readSuwiEndOrPlan,
  readSuwiPercent,
  textOf,
  type XmlElement,
} from "@jobcoach/adapter";
import { type CalendarDate, hasCode, type ProvisionType } from "@jobcoach/core";
import { provisionTypeCodes } from "@jobcoach/core/codes";
import { subsidySchemes } from "./codes.ts";
import { gsdReintegratieRules } from "./rules.ts";

/** A facility as the message has it, with its values read; `number` is empty where the message gives none. */
export interface ReadProvision extends EndOrPlan {
  readonly element: XmlElement;
  readonly number: string;
  readonly type: ProvisionType;
  readonly from: CalendarDate;
  /** Percentage, without the base it is a percentage of. */
  readonly loonwaardePercent: number | undefined;
}

/** Reads a `ReIntegratievoorziening`; nothing where what makes it a facility is missing, and findings say what. */
export function readProvision(
  element: XmlElement,
  observedUntil: CalendarDate,
  report: ElementReport,
): ReadProvision | undefined {
  const type = readType(element, report);
  const from = readBegin(element, report);
  const end = readSuwiEndOrPlan(childOf(element, "DatERv"), from, observedUntil, report);
  const subsidy = childOf(element, "Loonkostensubsidie");
  const loonwaardePercent = readSuwiPercent(descendantOf(subsidy, "PercLoonwaardeTovWml"), report);
  if (type === undefined || from === undefined) return undefined;
  if (subsidy !== undefined && subsidySchemes[type] === undefined) {
    report(gsdReintegratieRules["wage-value-without-subsidy"], subsidy);
  }
  return { element, number: textOf(childOf(element, "RegistratienrRvGsd")), type, from, ...end, loonwaardePercent };
}

function readType(element: XmlElement, report: ElementReport): ProvisionType | undefined {
  const code = childOf(element, "CdTypeRvGsd");
  const text = textOf(code);
  if (hasCode(provisionTypeCodes, text)) return text;
  report(gsdReintegratieRules["type-unknown"], code ?? element);
  return undefined;
}

function readBegin(element: XmlElement, report: ElementReport): CalendarDate | undefined {
  const begin = childOf(element, "DatBRv");
  const from = readSuwiDay(begin, report);
  const { state } = parseSuwiDate(textOf(begin));
  if (state === "absent") report(gsdReintegratieRules["begin-missing"], begin ?? element);
  if (state === "partial") report(gsdReintegratieRules["begin-unclear"], begin);
  return from;
}
