import { type Finding, findingOf, holdsLongNumber, type Place } from "@jobcoach/core";
import { chunksOf } from "@jobcoach/sheets";
import type { ReadContext } from "../contract/adapter.ts";
import { textOf } from "../suwiml/children.ts";
import { readXmlRecords } from "../xml/read-xml-records.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { findingAt, type LayoutRecord } from "./layout-record.ts";
import { layoutRules } from "./layout-rules.ts";
import type { RecordLayout } from "./record-layout.ts";
import type { XmlBinding } from "./xml-names.ts";

const LONGEST_NAME = 60;

/**
 * Reads the XML carrier in constant memory: the fields of the delivery and the elements of the second level are read one by
 * one. Each innermost element gives a record that holds the fields of all elements around it.
 */
export async function* readXmlLayout(
  file: Blob,
  layout: RecordLayout,
  binding: XmlBinding,
  context: ReadContext,
): AsyncGenerator<readonly LayoutRecord[]> {
  const [deliveryLevel, recordLevel] = binding.levels;
  const cutter = createRecordCutter(layout, binding, context);
  const batches = readXmlRecords(chunksOf(file), {
    isRecord: ({ local }) => local === recordLevel?.element || deliveryLevel?.fields.has(local) === true,
    onFinding: context.onFinding,
    onRejectedRecord: context.onRejectedRecord,
  });
  let records = 0;
  for await (const batch of batches) {
    const cut = batch.flatMap((element) =>
      element.local === recordLevel?.element ? cutter.cut(element) : cutter.takeDeliveryField(element),
    );
    records += cut.length;
    if (cut.length > 0) yield cut;
  }
  const empty = cutter.emptyDelivery();
  if (records === 0 && empty !== undefined) yield [empty];
}

function createRecordCutter(layout: RecordLayout, { levels }: XmlBinding, context: ReadContext) {
  const unknown = new Set<string>();
  const nothing = layout.fields.map(() => "");
  let delivery: readonly string[] = nothing;
  let deliveryLine: number | undefined;
  let hasRecords = false;
  let record = 0;

  /** The texts and findings of one element, on top of those around it. */
  function fill(element: XmlElement, level: number, around: readonly string[], findings: Finding[]): string[] {
    const texts = [...around];
    for (const child of element.children) {
      const index = levels[level]?.fields.get(child.local);
      const field = index === undefined ? undefined : layout.fields[index];
      if (field === undefined || index === undefined) {
        if (child.local !== levels[level + 1]?.element) reportUnknown(child);
      } else if (texts[index] !== "") {
        findings.push(findingAt(layoutRules["field-repeated"], field, { line: child.line }));
      } else {
        texts[index] = textOf(child);
      }
    }
    return texts;
  }

  function expand(element: XmlElement, level: number, around: readonly string[], before: readonly Finding[]) {
    const findings = [...before];
    const texts = fill(element, level, around, findings);
    const inner = element.children.filter(({ local }) => local === levels[level + 1]?.element);
    const records: LayoutRecord[] = inner.flatMap((child) => expand(child, level + 1, texts, findings));
    return records.length > 0 ? records : [recordOf(element.line, texts, findings)];
  }

  function recordOf(line: number, texts: readonly string[], findings: readonly Finding[]): LayoutRecord {
    const place: Place = { record: ++record, line };
    return {
      place,
      texts,
      structure: findings.map((finding) => ({ ...finding, place: { ...finding.place, record } })),
    };
  }

  function reportUnknown({ local, line }: XmlElement) {
    if (unknown.has(local)) return;
    unknown.add(local);
    const isSafe = local.length <= LONGEST_NAME && !holdsLongNumber(local);
    context.onFinding(findingOf(layoutRules["unknown-field"], { line, ...(isSafe ? { field: local } : {}) }));
  }

  return {
    /** A field of the delivery; one that comes after records starts another delivery. */
    takeDeliveryField(element: XmlElement): readonly LayoutRecord[] {
      const texts = hasRecords ? [...nothing] : [...delivery];
      hasRecords = false;
      const index = levels[0]?.fields.get(element.local) ?? -1;
      texts[index] = textOf(element);
      delivery = texts;
      deliveryLine ??= element.line;
      return [];
    },
    cut(element: XmlElement): readonly LayoutRecord[] {
      hasRecords = true;
      return expand(element, 1, delivery, []);
    },
    emptyDelivery: () => (deliveryLine === undefined ? undefined : recordOf(deliveryLine, delivery, [])),
  };
}
