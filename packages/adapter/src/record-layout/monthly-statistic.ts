import { type CalendarDate, firstDayOf, lastDayOf, type PartialMetadata } from "@jobcoach/core";
import type { ReadContext } from "../contract/adapter.ts";
import type { ResolvedDelivery } from "../contract/resolved-delivery.ts";
import { isFault } from "../values/reading.ts";
import { readField } from "./field-codecs.ts";
import type { FieldReport, LayoutRecord, LayoutValues } from "./layout-record.ts";
import { layoutRules } from "./layout-rules.ts";
import { readLayout } from "./read-layout.ts";
import type { RecordLayout } from "./record-layout.ts";
import type { XmlBinding } from "./xml-names.ts";

/** A statistic that a municipality delivers once a month: its layout, its elements and the fields that say which month. */
export interface MonthlyStatistic<Name extends string = string> {
  readonly layout: RecordLayout<Name>;
  readonly binding: XmlBinding;
  readonly year: Name;
  readonly month: Name;
  readonly municipality: Name;
}

/**
 * Reads the records of a monthly statistic and declares municipality and month by the first that says both. A month speaks of
 * itself only: from its first day to its last. Statistics know no jobs and no hours.
 */
export async function* readMonthlyStatistic<Name extends string>(
  file: Blob,
  statistic: MonthlyStatistic<Name>,
  context: ReadContext,
): AsyncGenerator<readonly LayoutRecord[]> {
  context.declare({ jobEndsMaintained: "no", hoursMode: "none", hoursLogComplete: false });
  let declared = false;
  for await (const batch of readLayout(file, statistic.layout, statistic.binding, context)) {
    for (const { texts } of declared ? [] : batch) {
      const metadata = metadataOf(statistic, texts);
      if (metadata === undefined) continue;
      context.declare(metadata);
      declared = true;
      break;
    }
    yield batch;
  }
}

/** Rejects a record of another month or municipality than the delivery; gives the last day of its month. */
export function checkMonth<Name extends string>(
  { year, month, municipality }: MonthlyStatistic<Name>,
  values: LayoutValues<Name>,
  delivery: ResolvedDelivery,
  report: FieldReport<Name>,
): CalendarDate | undefined {
  const lastDay = lastDayOfMonth(values.number(year), values.number(month));
  const code = values.text(municipality);
  if (lastDay !== undefined && lastDay !== (delivery.observedUntil ?? lastDay))
    report(layoutRules["other-month"], month);
  if (code !== undefined && `GM${code}` !== delivery.municipality)
    report(layoutRules["other-municipality"], municipality);
  return lastDay;
}

function metadataOf<Name extends string>(
  { layout, year, month, municipality }: MonthlyStatistic<Name>,
  texts: readonly string[],
): PartialMetadata | undefined {
  const [inYear, inMonth, of] = [year, month, municipality].map((name) => {
    const index = layout.indexOf(name);
    const field = layout.fields[index];
    const read = field === undefined ? undefined : readField(texts[index] ?? "", field);
    return read === undefined || isFault(read) ? undefined : read;
  });
  const to = lastDayOfMonth(Number(inYear), Number(inMonth));
  if (to === undefined || of === undefined) return undefined;
  const from = firstDayOf(to.slice(0, 7));
  return { municipality: `GM${of}`, period: { from, to }, observedFrom: from, observedUntil: to };
}

function lastDayOfMonth(year: number | undefined, month: number | undefined): CalendarDate | undefined {
  if (!year || !month) return undefined;
  return lastDayOf(`${year}-${String(month).padStart(2, "0")}`);
}
