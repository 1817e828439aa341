import type { PersonalFact, Place } from "@jobcoach/core";
import { type BoundTable, placeOf } from "../binding/bound-table.ts";
import { type Slot, slots } from "../profile/slots.ts";

/** The cell of a row that a field of one of its facts was read from; `undefined` where no single column fills it. */
export function cellOf(table: BoundTable, line: number, fact: PersonalFact, field: string): Place | undefined {
  for (const slot of slotsOf(fact, field)) {
    const column = table.columnOf.get(slot);
    if (column !== undefined) return placeOf(table, line, column);
  }
  return undefined;
}

/** The slots that may have filled a field, the likeliest first. */
function slotsOf(fact: PersonalFact, field: string): readonly Slot[] {
  const name = `${fact.kind}.${field}`;
  const moment = "moment" in fact ? [`${fact.moment}.${field}`, `reported.${fact.moment}.${field}`] : [];
  return [...moment, name, ...(filledBy[name] ?? [])].filter(isSlot);
}

const isSlot = (name: string): name is Slot => name in slots;

/** Fields that are called otherwise in a table, or follow from another column. */
const filledBy: Readonly<Record<string, readonly Slot[]>> = {
  "person.birthMonth": ["person.birthDate"],
  "provision.from": ["period.from"],
  "provision.to": ["period.to"],
  "exit.on": ["provision.to"],
  "exit.reason": ["provision.endReason"],
  "employment.employerKey": ["employment.employerNumber"],
  "employment.setting": ["employment.workKind"],
  "employment.contract": ["employment.workKind"],
  "subsidy.from": ["employment.from"],
  "subsidy.to": ["employment.to"],
  "coaching.from": ["contact.on", "baseline.on", "period.from"],
  "coaching.to": ["contact.on", "baseline.on", "period.to"],
  "coaching.minutesEmployee": ["contact.minutesEmployee"],
  "coaching.minutesEmployer": ["contact.minutesEmployer"],
  "coaching.minutesGroup": ["contact.minutesEmployee"],
  "coaching.participants": ["contact.participants"],
  "result.periodFrom": ["period.from"],
};
