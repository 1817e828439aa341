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
  /** The line of each field where that differs from the line of the record; 0 where there is none. */
  readonly lines?: readonly number[];
  /** What its form leaves to say. */
  readonly structure: readonly Finding[];
}

/** The values of a record by the names of its fields; `undefined` where a field is empty or cannot be read. */
export interface LayoutValues<Name extends string> {
  text(name: Name): string | undefined;
  number(name: Name): number | undefined;
  /** Whether the field holds anything, readable or not. */
  isFilled(name: Name): boolean;
}

/** Reports a finding at a field of a record. */
export type FieldReport<Name extends string> = (rule: Rule, at?: Name) => void;

/** Reads all fields of a record and reports what does not fit; a fault in a field that facts need is an error. */
export function readLayoutRecord<Name extends string>(
  layout: RecordLayout<Name>,
  record: LayoutRecord,
  findings: Finding[],
): LayoutValues<Name> {
  const { texts } = record;
  const ofDelivery = deliveryFieldCount(layout);
  const values = layout.fields.map((field, index) => {
    const isCheckedBefore = index < ofDelivery && !isUsed(field);
    return readOne(field, texts[index] ?? "", placeAt(record, index), isCheckedBefore ? [] : findings);
  });
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
    isFilled: (name) => (texts[layout.indexOf(name)] ?? "") !== "",
  };
}

/** A report that puts its findings into a list, at the fields of a record. */
export function fieldReport<Name extends string>(
  layout: RecordLayout<Name>,
  record: LayoutRecord,
  findings: Finding[],
): FieldReport<Name> {
  return (rule, at) => {
    const index = at === undefined ? -1 : layout.indexOf(at);
    const field = layout.fields[index];
    findings.push(field === undefined ? findingOf(rule, record.place) : findingAt(rule, field, placeAt(record, index)));
  };
}

/** Where a field of a record stands: on its own line where the carrier has one for it. */
export const placeAt = ({ place, lines }: LayoutRecord, index: number): Place =>
  lines?.[index] ? { ...place, line: lines[index] } : place;

/** A finding at a field. */
export const findingAt = (rule: Rule, field: LayoutField, place: Place): Finding =>
  findingOf(rule, { ...place, field: fieldTitle(field) }, { field: fieldTitle(field), column: fieldTitle(field) });

/** Whether a record says nothing but which delivery it is: a month in which there is nothing to report. */
export const isEmptyDelivery = (layout: RecordLayout, { texts }: LayoutRecord): boolean =>
  texts.slice(deliveryFieldCount(layout)).every((text) => text === "");

/** Whether the filled fields of a record all fit, and none that it needs is empty; an empty delivery needs its own fields only. */
export function fitsLayout(layout: RecordLayout, texts: readonly string[]): boolean {
  const ofDelivery = deliveryFieldCount(layout);
  const isEmpty = texts.slice(ofDelivery).every((text) => text === "");
  return layout.fields.every((field, index) => {
    const text = texts[index] ?? "";
    if (text !== "") return !isFault(readField(text, field));
    return field.required !== true || (isEmpty && index >= ofDelivery);
  });
}

/** Whether two records stand in the same delivery. */
export function isSameDelivery(layout: RecordLayout, a: readonly string[], b: readonly string[]): boolean {
  const ofDelivery = deliveryFieldCount(layout);
  for (let index = 0; index < ofDelivery; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** What is wrong with the fields of a delivery that become no fact. */
export function unusedDeliveryFindings(layout: RecordLayout, record: LayoutRecord): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [index, field] of layout.fields.slice(0, deliveryFieldCount(layout)).entries()) {
    if (!isUsed(field)) readOne(field, record.texts[index] ?? "", placeAt(record, index), findings);
  }
  return findings;
}

const isUsed = ({ imported, required }: LayoutField) => imported === true || required === true;

function readOne(field: LayoutField, text: string, place: Place, findings: Finding[]): FieldValue | undefined {
  if (text === "") {
    const missing = field.kind === "bsn" ? personRules["bsn-missing"] : layoutRules["field-missing"];
    if (field.required) findings.push(findingAt(missing, field, place));
    return undefined;
  }
  const read = readField(text, field);
  if (!isFault(read)) return read;
  findings.push(findingAt(isUsed(field) ? read.fault : layoutRules["unused-field-invalid"], field, place));
  return undefined;
}
