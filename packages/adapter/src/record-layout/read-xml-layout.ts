import { type Finding, findingOf, holdsLongNumber } from "@jobcoach/core";
import { chunksOf } from "@jobcoach/sheets";
import type { ReadContext } from "../contract/adapter.ts";
import { textOf } from "../suwiml/children.ts";
import { readXmlRecords } from "../xml/read-xml-records.ts";
import type { XmlElement, XmlName } from "../xml/xml-element.ts";
import { findingAt, type LayoutRecord } from "./layout-record.ts";
import { layoutRules } from "./layout-rules.ts";
import type { RecordLayout } from "./record-layout.ts";
import type { XmlBinding } from "./xml-names.ts";

const LONGEST_NAME = 60;

/** The name of an element as a finding may show it. */
const fieldOf = (local: string) => (local.length <= LONGEST_NAME && !holdsLongNumber(local) ? { field: local } : {});

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
  const [deliveryLevel, recordLevel, ...innerLevels] = binding.levels;
  const cutter = createRecordCutter(layout, binding, context);
  const inner = new Set(innerLevels.map(({ element }) => element));
  let hasRoot = false;

  /** Asked from the outside in, for what stands outside records only. */
  function isRecord({ local }: XmlName): boolean {
    const isOwn = local === recordLevel?.element || inner.has(local) || deliveryLevel?.fields.has(local) === true;
    if (hasRoot && !isOwn && local !== deliveryLevel?.element) cutter.passOver(local);
    hasRoot ||= local === binding.root;
    return isOwn;
  }

  const batches = readXmlRecords(chunksOf(file), {
    isRecord,
    onFinding: context.onFinding,
    onRejectedRecord: context.onRejectedRecord,
  });
  for await (const batch of batches) {
    const cut = batch.flatMap((element) => {
      if (element.local === recordLevel?.element) return cutter.cut(element);
      return inner.has(element.local) ? cutter.reject(element) : cutter.takeDeliveryField(element);
    });
    if (cut.length > 0) yield cut;
  }
  const empty = cutter.emptyDelivery();
  if (empty !== undefined) yield [empty];
}

interface Filled {
  readonly texts: readonly string[];
  readonly lines: readonly number[];
  readonly findings: readonly Finding[];
}

function createRecordCutter(layout: RecordLayout, { levels }: XmlBinding, context: ReadContext) {
  const unknown = new Set<string>();
  const nothing: Filled = { texts: layout.fields.map(() => ""), lines: layout.fields.map(() => 0), findings: [] };
  let delivery = nothing;
  let hasRecords = false;
  let hasStrangers = false;
  let record = 0;

  /** The fields of one element, on top of those around it. */
  function fill(elements: readonly XmlElement[], level: number, around: Filled): Filled {
    const [texts, lines, findings] = [[...around.texts], [...around.lines], [...around.findings]];
    for (const child of elements) {
      const index = levels[level]?.fields.get(child.local);
      const field = index === undefined ? undefined : layout.fields[index];
      if (field === undefined || index === undefined) {
        if (child.local !== levels[level + 1]?.element) reportUnknown(child);
      } else if (lines[index] !== 0) {
        findings.push(findingAt(layoutRules["field-repeated"], field, { line: child.line }));
      } else {
        texts[index] = textOf(child);
        lines[index] = child.line;
      }
    }
    return { texts, lines, findings };
  }

  function expand(element: XmlElement, level: number, around: Filled): readonly LayoutRecord[] {
    const filled = fill(element.children, level, around);
    const inner = element.children.filter(({ local }) => local === levels[level + 1]?.element);
    const records = inner.flatMap((child) => expand(child, level + 1, filled));
    return records.length > 0 ? records : [recordOf(element.line, filled)];
  }

  function recordOf(line: number, { texts, lines, findings }: Filled): LayoutRecord {
    record++;
    const structure = findings.map((finding) => ({ ...finding, place: { ...finding.place, record } }));
    return { place: { record, line }, texts, lines, structure };
  }

  function reportUnknown({ local, line }: XmlName & { readonly line?: number }) {
    if (unknown.has(local)) return;
    unknown.add(local);
    const place = { ...(line === undefined ? {} : { line }), ...fieldOf(local) };
    context.onFinding(findingOf(layoutRules["unknown-field"], place));
  }

  return {
    /** An element of the delivery that the layout does not know: a delivery that holds one is not empty. */
    passOver(local: string) {
      hasStrangers = true;
      reportUnknown({ local, namespace: "" });
    },
    /** An element of a record that stands outside all records: nobody knows whose it is. */
    reject({ local, line }: XmlElement): readonly LayoutRecord[] {
      hasRecords = true;
      context.onFinding(findingOf(layoutRules["outside-record"], { record: ++record, line, ...fieldOf(local) }));
      context.onRejectedRecord(1);
      return [];
    },
    /** A field of the delivery; one that comes after records starts another delivery. */
    takeDeliveryField(element: XmlElement): readonly LayoutRecord[] {
      delivery = fill([element], 0, hasRecords ? nothing : delivery);
      hasRecords = false;
      return [];
    },
    cut(element: XmlElement): readonly LayoutRecord[] {
      hasRecords = true;
      return expand(element, 1, delivery);
    },
    /** The last delivery, where it says who it is of and nothing else. */
    emptyDelivery(): LayoutRecord | undefined {
      if (hasRecords || hasStrangers) return undefined;
      const line = delivery.lines.find((line) => line > 0);
      return line === undefined ? undefined : recordOf(line, delivery);
    },
  };
}
