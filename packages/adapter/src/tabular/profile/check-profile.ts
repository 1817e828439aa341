import { normaliseCode, normaliseKey } from "../../values/normalise-key.ts";
import type { Profile, ProfileColumn, ProfileTable } from "./profile.ts";
import { type Slot, type SlotKind, slots } from "./slots.ts";

/** Throws with all contradictions of a profile in one message: doubled headers or slots, missing tables, codes that lead nowhere. */
export function checkProfile(profile: Profile): void {
  const faults = [
    ...doubled(profile.tables.map((table) => normaliseKey(table.sheet))).map((name) => `sheet ${name} stands twice`),
    ...profile.tables.flatMap((table) => tableFaults(table, profile).map((fault) => `${table.sheet}: ${fault}`)),
  ];
  if (faults.length > 0) throw new Error(`Profile ${profile.id} contradicts itself: ${faults.join("; ")}.`);
}

function tableFaults(table: ProfileTable, profile: Profile): string[] {
  const headers = table.columns.flatMap(({ header, aliases = [] }) => [header, ...aliases].map(normaliseKey));
  const filled = table.columns.flatMap(({ slot }) => (slot === "not-imported" ? [] : [slot]));
  const known = new Set<Slot>([...filled, ...(table.join?.brings ?? []), ...constantSlots(table)]);
  const named = [...table.record, ...table.trajectory, ...(table.job ?? []), ...joinSlots(table)];
  return [
    ...doubled(headers).map((header) => `column ${header} stands twice`),
    ...doubled([...filled, ...constantSlots(table)]).map((slot) => `slot ${slot} is filled twice`),
    ...named.filter((slot) => !known.has(slot)).map((slot) => `no column fills ${slot}`),
    ...table.columns.flatMap((column) => columnFaults(column, profile)),
    ...Object.entries(table.constants ?? {}).flatMap(([slot, value]) => constantFaults(slot as Slot, value)),
    ...joinFaults(table, profile),
  ];
}

function columnFaults({ header, slot, codes, unit }: ProfileColumn, profile: Profile): string[] {
  if (slot === "not-imported") return codes === undefined ? [] : [`${header} is not imported and needs no codes`];
  const kind = slots[slot];
  const faults: string[] = [];
  if (kind.kind === "code" && codes === undefined) faults.push(`${header} needs a code table`);
  if (unit !== undefined && kind.kind !== "minutes") faults.push(`${header} has a unit but holds no time`);
  if (codes === undefined) return faults;
  const table = profile.codes[codes];
  if (table === undefined) return [...faults, `${header} names the unknown code table ${codes}`];
  const strange = Object.values(table).filter((value) => !isValueOf(kind, value));
  return [
    ...faults,
    ...doubled(Object.keys(table).map(normaliseCode)).map((spelling) => `code table ${codes} has ${spelling} twice`),
    ...strange.map((value) => `code table ${codes} leads to ${value}, which ${slot} does not know`),
  ];
}

function isValueOf(kind: SlotKind, value: string): boolean {
  if (kind.kind === "code") return kind.values.includes(value);
  if (kind.kind === "flag") return value === "yes" || value === "no" || value === "unknown";
  return false;
}

const constantFaults = (slot: Slot, value: string) =>
  isValueOf(slots[slot], value) ? [] : [`the constant ${slot} cannot be ${value}`];

function joinFaults({ join }: ProfileTable, { tables }: Profile): string[] {
  if (join === undefined) return [];
  const target = tables.find((table) => table.sheet === join.sheet);
  if (target === undefined) return [`joins the unknown sheet ${join.sheet}`];
  if (target.join !== undefined) return [`joins ${join.sheet}, which joins another sheet itself`];
  const offered = new Set(target.columns.map((column) => column.slot));
  return [join.on, ...join.brings]
    .filter((slot) => !offered.has(slot))
    .map((slot) => `${join.sheet} has no column for ${slot}`);
}

const joinSlots = ({ join }: ProfileTable): Slot[] => (join === undefined ? [] : [join.on]);
const constantSlots = ({ constants = {} }: ProfileTable) => Object.keys(constants) as Slot[];
const doubled = (names: readonly string[]) => [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
