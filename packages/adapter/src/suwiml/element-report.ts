import { type Finding, findingOf, holdsLongNumber, type Place, type Rule, type RuleParameters } from "@jobcoach/core";
import type { XmlElement } from "../xml/xml-element.ts";

/** Reports a finding at an element of a record. */
export type ElementReport = (rule: Rule, at?: XmlElement, parameters?: RuleParameters) => void;

/** A report that puts its findings into a list, with the number of the record, the line and the name of the element. */
export function createElementReport(record: number | undefined, findings: Finding[]): ElementReport {
  return (rule, at, parameters) => findings.push(findingOf(rule, placeOf(record, at), parameters));
}

const MAX_NAME = 60;

function placeOf(record: number | undefined, at: XmlElement | undefined): Place {
  return {
    ...(record === undefined ? {} : { record }),
    ...(at === undefined ? {} : { line: at.line, ...fieldOf(at.local) }),
  };
}

/** The name of an element stands in a finding, unless it is as long as a text or holds what may be a number of a person. */
function fieldOf(local: string): Pick<Place, "field"> {
  return local.length <= MAX_NAME && !holdsLongNumber(local) ? { field: local } : {};
}
