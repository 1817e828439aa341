import { type Finding, findingOf, type Place, type Rule } from "@jobcoach/core";
import type { RawRecord } from "../contract/adapter.ts";
import { personRules } from "../values/person-rules.ts";
import { isFault } from "../values/reading.ts";
import { type FieldValue, readField } from "./field-codecs.ts";
import { layoutRules } from "./layout-rules.ts";
import { deliveryFieldCount, fieldTitle, type LayoutField, type RecordLayout } from "./record-layout.ts";

/** One record as cut from its carrier: the texts in the order of the layout, empty where there is none. */
export interface LayoutRecord extends RawRecord {
  readonly texts: readonly string[];
  /** What its form leaves to say. */
  readonly structure: readonly Finding[];
}

/** The values of a record by the names of its fields; `undefined` where a field is empty or cannot be read. */
export interface LayoutValues<Name extends string> {
  text(name: Name): string | undefined;
  number(name: Name): number | undefined;
}

/** Reports a finding at a field of a record. */
export type FieldReport<Name extends string> = (rule: Rule, at?: Name) => void;

/** Reads all fields of a record and reports what does not fit; a fault in a field that facts need is an error. */
export function readLayoutRecord<Name extends string>(
  layout: RecordLayout<Name>,
  { texts, place }: LayoutRecord,
  findings: Finding[],
): LayoutValues<Name> {
  const values = layout.fields.map((field, index) => readOne(field, texts[index] ?? "", place, findings));
  const found = (name: Name) => values[layout.indexOf(name)];
  return {
    text(name) {
      const value = found(name);
      return value === undefined ? undefined : String(value);
    },
    number(name) {
      const value = found(name);
      return typeof value === "number" ? value : undefined;
    },
  };
}

/** A report that puts its findings into a list, at the fields of a record. */
export function fieldReport<Name extends string>(
  layout: RecordLayout<Name>,
  { place }: LayoutRecord,
  findings: Finding[],
): FieldReport<Name> {
  return (rule, at) => {
    const field = at === undefined ? undefined : layout.fields[layout.indexOf(at)];
    findings.push(field === undefined ? findingOf(rule, place) : findingAt(rule, field, place));
  };
}

/** A finding at a field. */
export const findingAt = (rule: Rule, field: LayoutField, place: Place): Finding =>
  findingOf(rule, { ...place, field: fieldTitle(field) }, { field: fieldTitle(field), column: fieldTitle(field) });

/** Whether a record says nothing but which delivery it is: a month in which there is nothing to report. */
export const isEmptyDelivery = (layout: RecordLayout, { texts }: LayoutRecord): boolean =>
  texts.slice(deliveryFieldCount(layout)).every((text) => text === "");

/** Whether the filled fields of a record all fit, and none that it needs is empty. */
export const fitsLayout = (layout: RecordLayout, texts: readonly string[]): boolean =>
  layout.fields.every((field, index) => {
    const text = texts[index] ?? "";
    return text === "" ? field.required !== true : !isFault(readField(text, field));
  });

function readOne(field: LayoutField, text: string, place: Place, findings: Finding[]): FieldValue | undefined {
  if (text === "") {
    const missing = field.kind === "bsn" ? personRules["bsn-missing"] : layoutRules["field-missing"];
    if (field.required) findings.push(findingAt(missing, field, place));
    return undefined;
  }
  const read = readField(text, field);
  if (!isFault(read)) return read;
  const isUsed = field.imported || field.required;
  findings.push(findingAt(isUsed ? read.fault : layoutRules["unused-field-invalid"], field, place));
  return undefined;
}
