import { type MunicipalityCode, municipalityCodeOf } from "@jobcoach/core";
import type { XmlElement } from "../xml/xml-element.ts";
import { childOf, textOf } from "./children.ts";
import type { ElementReport } from "./element-report.ts";
import { suwimlRules } from "./suwiml-rules.ts";

/** The party that a `Bron` names: its element, and the municipality that its four digits would be. */
export interface SuwiSource {
  readonly element: XmlElement;
  readonly municipality: MunicipalityCode;
}

/**
 * Who a `Bron` says the data come from; codes of another form than the schema asks for are a warning. That `CdPartijSuwi` of a
 * municipality carries its code follows from the width only.
 */
export function readSuwiSource(source: XmlElement | undefined, report: ElementReport): SuwiSource | undefined {
  const column = childOf(source, "CdKolomSuwi");
  const element = childOf(source, "CdPartijSuwi");
  if (column !== undefined && !/^\d{1,2}$/.test(textOf(column))) report(suwimlRules["source-code-invalid"], column);
  if (element === undefined) return undefined;
  const text = textOf(element);
  const municipality = /^\d{4}$/.test(text) ? municipalityCodeOf(text) : undefined;
  if (municipality !== undefined) return { element, municipality };
  report(suwimlRules["source-code-invalid"], element);
  return undefined;
}
