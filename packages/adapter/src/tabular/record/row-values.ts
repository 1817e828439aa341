import { isFault, type Remark } from "../../values/reading.ts";
import { type BoundTable, findingOn } from "../binding/bound-table.ts";
import type { Profile } from "../profile/profile.ts";
import { SLOTS, type Slot, type SlotValue, slotPlace } from "../profile/slots.ts";
import type { RecordReport } from "./record-report.ts";
import { recordRules } from "./record-rules.ts";
import type { TabularRecord } from "./tabular-record.ts";

/** The values of a row, one place per slot in the order of `SLOTS`; `undefined` where nothing is known. */
export type RowValues = readonly unknown[];

/** A reader of one slot, made once: where the slot stands is looked up at the start and not per row. */
export function readSlot<Name extends Slot>(slot: Name): (values: RowValues) => SlotValue<Name> | undefined {
  const at = slotPlace(slot);
  return (values) => values[at] as SlotValue<Name> | undefined;
}

/** Reads all bound cells of a row; what cannot be read is reported and stays unknown. */
export function readValues({ table, line, cells }: TabularRecord, report: RecordReport): RowValues {
  const values: unknown[] = new Array(SLOTS.length).fill(undefined);
  for (const { at, value } of table.constants) values[at] = value;
  let column = table.columns[0];
  const remark: Remark = (rule) => {
    if (column !== undefined) report.add(findingOn(table, line, column, rule));
  };
  for (column of table.columns) {
    const text = cells[column.index]?.trim() ?? "";
    if (text === "") {
      if (column.needed) report.add(findingOn(table, line, column, recordRules["value-missing"]));
      continue;
    }
    const reading = column.read(text, remark);
    if (isFault(reading)) report.add(findingOn(table, line, column, reading.fault, reading.parameters));
    else values[column.at] = reading;
  }
  return values;
}

/** Takes the slots that a joined row brings. */
export function bring(values: RowValues, from: ReadonlyMap<Slot, unknown>, { table }: BoundTable): RowValues {
  const joined = [...values];
  for (const slot of table.join?.brings ?? []) joined[slotPlace(slot)] = from.get(slot);
  return joined;
}

/** The slots that rows of other sheets take from a row of this sheet. */
export function broughtFrom(values: RowValues, sheet: string, { tables }: Profile): ReadonlyMap<Slot, unknown> {
  const slots = tables.flatMap(({ join }) => (join?.sheet === sheet ? join.brings : []));
  return new Map(slots.map((slot) => [slot, values[slotPlace(slot)]]));
}
