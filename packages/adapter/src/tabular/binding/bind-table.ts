import { type Finding, findingOf, type Place } from "@jobcoach/core";
import { columnLetter, readHeader, safeHeader } from "@jobcoach/sheets";
import { normaliseKey } from "../../values/normalise-key.ts";
import type { Profile, ProfileColumn, ProfileTable } from "../profile/profile.ts";
import { type Slot, slotPlace } from "../profile/slots.ts";
import type { BoundColumn, BoundTable } from "./bound-table.ts";
import { columnReader } from "./column-reader.ts";
import { columnRules } from "./column-rules.ts";
import { nearestHeader } from "./nearest-header.ts";

const NAMED_ONE_BY_ONE = 3;

interface Binding {
  readonly profile: Profile;
  readonly table: ProfileTable;
  readonly header: { readonly cells: readonly string[]; readonly line: number };
  readonly sheet?: string;
  /** Whether somebody gave the last day of the delivery, so that the rows need not say it. */
  readonly observedUntilGiven: boolean;
  onFinding(finding: Finding): void;
}

/**
 * Finds the columns of a profile in a header, in any order, once per table. Reports what is unknown, missing or doubled; an
 * unknown column is never passed over, because it may be one that was renamed.
 */
export function bindTable(binding: Binding): BoundTable {
  const { table, header, sheet, observedUntilGiven, onFinding } = binding;
  const { names, findings } = readHeader(header.cells, header.line);
  for (const finding of findings)
    onFinding(sheet === undefined ? finding : { ...finding, place: { ...finding.place, sheet } });

  const byKey = new Map(table.columns.flatMap((column) => keysOf(column).map((key) => [key, column] as const)));
  const found = new Map<ProfileColumn, number>();
  const doubled = new Set<ProfileColumn>();
  const unknown: number[] = [];
  for (const [index, name] of names.entries()) {
    const column = byKey.get(normaliseKey(name));
    if (column === undefined) unknown.push(index);
    else if (found.has(column)) doubled.add(column);
    else found.set(column, index);
  }
  const nameAt = (index: number) => safeHeader(names[index] ?? "", index, names);
  const placeAt = (column: string): Place => ({ line: header.line, column, ...(sheet === undefined ? {} : { sheet }) });

  const absent = table.columns.filter((column) => !found.has(column));
  const renamed = new Set<string>();
  for (const index of unknown) {
    const column = nameAt(index);
    if (names[index] === "") continue;
    const candidates = absent.map((one) => one.header).filter((one) => !renamed.has(one));
    const suggestion = column === columnLetter(index) ? undefined : nearestHeader(column, candidates);
    if (suggestion !== undefined) renamed.add(suggestion);
    const rule = suggestion === undefined ? columnRules.unknown : columnRules.renamed;
    onFinding(findingOf(rule, placeAt(column), { column, suggestion: suggestion ?? "" }));
  }
  const namedTwice = new Set(names.filter((name, at) => names.findIndex((other) => isSameName(other, name)) !== at));
  for (const column of doubled) {
    const name = nameAt(found.get(column) ?? 0);
    const isReported = [...namedTwice].some((twice) => isSameName(twice, names[found.get(column) ?? 0] ?? ""));
    if (!isReported) onFinding(findingOf(columnRules.doubled, placeAt(name), { column: name }));
  }
  const isRequired = ({ slot, required }: ProfileColumn) =>
    required !== undefined && !(slot === "delivery.observedUntil" && observedUntilGiven);
  const missing = absent.filter((column) => !renamed.has(column.header));
  for (const column of missing.filter(isRequired)) {
    onFinding(findingOf(columnRules.missing, placeAt(column.header), { column: column.header }));
  }
  const optional = missing.filter((column) => !isRequired(column) && column.slot !== "not-imported");
  const several = optional.length > NAMED_ONE_BY_ONE ? optional.slice(0, 1) : [];
  for (const { header: column } of several) {
    onFinding(findingOf(columnRules["missing-several"], placeAt(column), { column, count: optional.length }));
  }
  for (const { header: column } of several.length > 0 ? [] : optional) {
    onFinding(findingOf(columnRules["missing-optional"], placeAt(column), { column }));
  }

  const columns = [...found].flatMap(([column, index]) => {
    const { slot } = column;
    if (slot === "not-imported" || doubled.has(column)) return [];
    return [boundColumn({ ...column, slot }, index, nameAt(index), binding.profile)];
  });
  return {
    table,
    columns: columns.sort((a, b) => a.index - b.index),
    columnOf: new Map(columns.map((column) => [column.slot, column])),
    constants: Object.entries(table.constants ?? {}).map(([slot, value]) => ({ at: slotPlace(slot as Slot), value })),
    sheet,
    unusable: [...absent.filter(isRequired), ...doubled].map((column) => column.header),
    observedUntilGiven,
    isRoot: binding.profile.tables.some(({ join }) => join?.sheet === table.sheet),
  };
}

/** Under which names a column may stand, as they are compared. */
export const keysOf = ({ header, aliases = [] }: ProfileColumn): string[] => [header, ...aliases].map(normaliseKey);

/** Names that differ in capitals only: the header check has already reported those. */
const isSameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function boundColumn(
  column: ProfileColumn & { readonly slot: Slot },
  index: number,
  name: string,
  profile: Profile,
): BoundColumn {
  const { slot, required } = column;
  const at = slotPlace(slot);
  return { index, slot, at, name, read: columnReader(column, profile), needed: required === "value", texts: new Map() };
}
