import { type BenefitLaw, type CalendarDate, type CodeList, hasCode } from "@jobcoach/core";
import type { XmlElement } from "../xml/xml-element.ts";
import { childOf, childrenOf, descendantOf, textOf } from "./children.ts";
import type { ElementReport } from "./element-report.ts";
import { type EndOrPlan, parseSuwiDate, readSuwiDay, readSuwiEndOrPlan } from "./suwi-date.ts";
import { suwimlRules } from "./suwiml-rules.ts";

/** Codes of laws that are understood, and the law of the facts that each stands for. */
export interface LawCodes<Code extends string = string> {
  readonly list: CodeList<Code>;
  readonly laws: Readonly<Record<Code, BenefitLaw>>;
}

/** An `Uitkeringsverhouding` with its values read; `reference` tells it from the others of the person. */
export interface ReadBenefit extends EndOrPlan {
  readonly element: XmlElement;
  readonly reference: string;
  readonly law: BenefitLaw;
  readonly from: CalendarDate;
}

/** The benefits that could be read, and whether those are all, so that what is absent is no benefit. */
export interface ReadBenefits {
  readonly benefits: readonly ReadBenefit[];
  readonly isComplete: boolean;
}

/** Reads the benefits of a person. The list of laws is not public: a code that is not understood makes no benefit. */
export function readBenefits<Code extends string>(
  client: XmlElement,
  codes: LawCodes<Code>,
  observedUntil: CalendarDate,
  report: ElementReport,
): ReadBenefits {
  const elements = childrenOf(client, "Uitkeringsverhouding");
  const benefits = elements.flatMap((element) => readBenefit(element, codes, observedUntil, report) ?? []);
  return { benefits, isComplete: benefits.length === elements.length };
}

function readBenefit<Code extends string>(
  element: XmlElement,
  { list, laws }: LawCodes<Code>,
  observedUntil: CalendarDate,
  report: ElementReport,
): ReadBenefit | undefined {
  const code = descendantOf(element, "SzWet", "CdSzWet");
  const text = textOf(code).toUpperCase();
  const law = hasCode(list, text) ? laws[text] : undefined;
  if (law === undefined) report(suwimlRules["law-unknown"], code ?? element);

  const begin = childOf(element, "DatBUitkeringsverhouding");
  const from = readSuwiDay(begin, report);
  if (from === undefined && parseSuwiDate(textOf(begin)).state !== "invalid") {
    report(suwimlRules["benefit-without-begin"], begin ?? element);
  }
  const end = readSuwiEndOrPlan(childOf(element, "DatEUitkeringsverhouding"), from, observedUntil, report);
  if (law === undefined || from === undefined) return undefined;
  return { element, reference: `${text}|${from}`, law, from, ...end };
}
