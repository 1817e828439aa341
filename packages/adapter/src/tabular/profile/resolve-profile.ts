import { normaliseCode, normaliseKey } from "../../values/normalise-key.ts";
import { checkProfile } from "./check-profile.ts";
import { Profile, type ProfileColumn, type ProfileLayer, type ProfileTable } from "./profile.ts";

type CodeTable = Record<string, string>;
type TableLayer = NonNullable<ProfileLayer["tables"]>[number];

/**
 * One complete profile from layers: what suppliers share first, the municipality's own last; the later layer wins. Code
 * tables merge per code, tables per sheet, columns per slot, so that an override names only what differs. Throws when the
 * result is not complete or contradicts itself, because then the profile is wrong and not the data.
 */
export function resolveProfile(...layers: readonly [ProfileLayer, ...ProfileLayer[]]): Profile {
  const merged = layers.reduce(layOn);
  const profile = Profile.parse(merged);
  const tables = profile.tables.map((table) => withIncluded(table, profile));
  const resolved: Profile = { ...profile, tables };
  checkProfile(resolved);
  return resolved;
}

function layOn(base: ProfileLayer, layer: ProfileLayer): ProfileLayer {
  return {
    ...base,
    ...layer,
    codes: mergeCodes(base.codes ?? {}, layer.codes ?? {}),
    columnSets: { ...base.columnSets, ...layer.columnSets },
    tables: mergeTables(base.tables ?? [], layer.tables ?? []),
  };
}

function mergeCodes(base: Record<string, CodeTable>, layer: Record<string, CodeTable>) {
  const merged = { ...base };
  for (const [name, table] of Object.entries(layer)) merged[name] = mergeCodeTable(base[name] ?? {}, table);
  return merged;
}

/** Spellings that differ in case, spaces or accents only are the same code. */
function mergeCodeTable(base: CodeTable, layer: CodeTable): CodeTable {
  const restated = new Set(Object.keys(layer).map(normaliseCode));
  const kept = Object.entries(base).filter(([spelling]) => !restated.has(normaliseCode(spelling)));
  return { ...Object.fromEntries(kept), ...layer };
}

function mergeTables(base: readonly TableLayer[], layer: readonly TableLayer[]): TableLayer[] {
  const own = new Map(layer.map((table) => [normaliseKey(table.sheet), table]));
  const changed = base.map((table) => {
    const override = own.get(normaliseKey(table.sheet));
    own.delete(normaliseKey(table.sheet));
    if (override === undefined) return table;
    return { ...table, ...override, columns: mergeColumns(table.columns ?? [], override.columns ?? []) };
  });
  return [...changed, ...own.values()];
}

function mergeColumns(base: readonly ProfileColumn[], layer: readonly ProfileColumn[]): ProfileColumn[] {
  const own = new Map(layer.map((column) => [columnKey(column), column]));
  const changed = base.map((column) => {
    const override = own.get(columnKey(column));
    own.delete(columnKey(column));
    return override ?? column;
  });
  return [...changed, ...own.values()];
}

const columnKey = ({ slot, header }: ProfileColumn) => (slot === "not-imported" ? `/${normaliseKey(header)}` : slot);

function withIncluded(table: ProfileTable, { columnSets = {}, id }: Profile): ProfileTable {
  const { include = [], ...rest } = table;
  const included = include.flatMap((name) => {
    const columns = columnSets[name];
    if (columns === undefined) throw new Error(`Profile ${id}: there is no set of columns named ${name}.`);
    return columns;
  });
  const own = new Set(table.columns.map(columnKey));
  return { ...rest, columns: [...table.columns, ...included.filter((column) => !own.has(columnKey(column)))] };
}
