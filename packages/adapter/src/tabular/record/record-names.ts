import type { Token } from "@jobcoach/core";
import type { PseudonymKind, Pseudonyms } from "../../pseudonyms/pseudonyms.ts";
import { type Slot, slotPlace } from "../profile/slots.ts";
import type { RowValues } from "./row-values.ts";
import type { TabularRecord } from "./tabular-record.ts";

export interface RecordNames {
  readonly record: Token;
  readonly trajectory: Token;
  readonly job: Token;
  /** The name of a part of the record, for a record that says several things of one kind. */
  part(name: string): Token;
}

/**
 * Keyed names of the record, its trajectory and its job. Where a sender uses one name for two of them the token is the same
 * too: one row that is one trajectory with one job has one name.
 */
export function recordNames({ table, ordinal }: TabularRecord, values: RowValues, pseudonyms: Pseudonyms): RecordNames {
  const { record: recordSlots, trajectory: trajectorySlots, job: jobSlots = trajectorySlots } = table.table;
  const made = new Map<string, Token>();
  const token = (kind: PseudonymKind, text: string) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = pseudonyms.token(kind, text);
    made.set(text, fresh);
    return fresh;
  };
  const trajectory = token("trajectory", nameBy(trajectorySlots, values));
  const ownName = nameBy(recordSlots, values);
  const recordName = ordinal === undefined ? ownName : `${ownName}\u0000${ordinal}`;
  const part = (name: string) => pseudonyms.token("record", `${recordName}\u0000${name}`);
  return { record: token("record", recordName), trajectory, job: token("job", nameBy(jobSlots, values)), part };
}

/** The values of the slots that name something, joined so that no two names run into each other. */
export const nameBy = (slots: readonly Slot[], values: RowValues): string =>
  slots.map((slot) => String(values[slotPlace(slot)] ?? "")).join("\u0000");
