import { type Finding, findingOf, holdsLongNumber, type Place, type Rule, type RuleParameters } from "@jobcoach/core";
import type { XmlElement } from "../xml/xml-element.ts";

/** Reports a finding at an element of a record. */
export type ElementReport = (rule: Rule, at?: XmlElement, parameters?: RuleParameters) => void;

/** Where an answer stands: its number, and which file of a zip it is in. */
export type AnswerPlace = Pick<Place, "record" | "path">;

/** A report that puts its findings into a list, with the place of the answer, the line and the name of the element. */
export function createElementReport({ record, path }: AnswerPlace, findings: Finding[]): ElementReport {
  const answer = { ...(record === undefined ? {} : { record }), ...(path === undefined ? {} : { path }) };
  return (rule, at, parameters) => findings.push(findingOf(rule, { ...answer, ...placeOf(at) }, parameters));
}

const MAX_NAME = 60;

const placeOf = (at: XmlElement | undefined): Place =>
  at === undefined ? {} : { line: at.line, ...fieldOf(at.local) };

/** The name of an element stands in a finding, unless it is as long as a text or holds what may be a number of a person. */
function fieldOf(local: string): Pick<Place, "field"> {
  return local.length <= MAX_NAME && !holdsLongNumber(local) ? { field: local } : {};
}
