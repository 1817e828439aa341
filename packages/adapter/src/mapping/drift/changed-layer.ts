import type { Profile, ProfileColumn, ProfileLayer } from "../../tabular/profile/profile.ts";
import { resolveProfile } from "../../tabular/profile/resolve-profile.ts";
import { normaliseCode, normaliseKey } from "../../values/normalise-key.ts";
import type { Change } from "./change.ts";

type Codes = Record<string, Record<string, string>>;

/**
 * The layer that would make a profile read the changed export: only what differs, to be looked over by a person. A renamed
 * column keeps its old name as an alias; a column that is gone, or that cannot be read from what replaced it, stays asked for.
 */
export function changedLayer(changes: readonly Change[], profile: Profile): ProfileLayer {
  const layer = layerOf(changes, profile);
  const sheets = new Map(
    changes.flatMap((change) => (change.kind === "sheet" ? [[change.sheet, change.to] as const] : [])),
  );
  if (sheets.size === 0) return layer;
  // A layer finds its sheets by name, so with another name the profile has to be written down whole.
  const { extends: _, columnSets: __, ...whole } = resolveProfile(profile, layer);
  const nameOf = (sheet: string) => sheets.get(sheet) ?? sheet;
  const tables = whole.tables.map(({ join, ...table }) => ({
    ...table,
    sheet: nameOf(table.sheet),
    ...(join === undefined ? {} : { join: { ...join, sheet: nameOf(join.sheet) } }),
  }));
  return { ...whole, tables };
}

function layerOf(changes: readonly Change[], profile: Profile): ProfileLayer {
  const columns = new Map<string, ProfileColumn[]>();
  const codes: Codes = {};
  const add = (sheet: string, ...more: readonly ProfileColumn[]) =>
    columns.set(sheet, [...(columns.get(sheet) ?? []), ...more]);
  const unused = (names: readonly string[]) => names.map((header): ProfileColumn => ({ header, slot: "not-imported" }));
  let notation: Partial<Pick<ProfileLayer, "dateOrder" | "decimalMark">> = {};
  for (const change of changes) {
    switch (change.kind) {
      case "renamed":
        add(change.sheet, renamed(change.column, change.to));
        break;
      case "added":
        add(change.sheet, change.column);
        break;
      case "split":
        if (change.readFrom !== undefined) add(change.sheet, renamed(change.column, change.readFrom));
        add(change.sheet, ...unused(change.into.filter((name) => name !== change.readFrom)));
        break;
      case "merged":
        add(change.sheet, ...unused([change.into]));
        break;
      case "recoded": {
        const { column, sheet } = change;
        const table = column.codes ?? flagTableName(column);
        if (Object.keys(change.codes).length === 0) break;
        codes[table] = { ...codes[table], ...change.codes };
        if (column.codes === undefined) add(sheet, { ...column, codes: table });
        break;
      }
      case "dates":
        if (change.order !== "month-first" && change.order !== "short-year")
          notation = { ...notation, dateOrder: change.order };
        break;
      case "decimals":
        notation = { ...notation, decimalMark: change.mark };
        break;
      case "dropped":
      case "content":
      case "sheet":
        break;
    }
  }
  const { id, title, version } = profile;
  return {
    id: `${id}-changed`,
    title: { nl: `${title.nl}, gewijzigd`, en: `${title.en}, changed` },
    version: `${version}-changed`,
    extends: id,
    ...notation,
    ...(Object.keys(codes).length === 0 ? {} : { codes: withoutRepeats(codes, profile) }),
    ...(columns.size === 0 ? {} : { tables: [...columns].map(([sheet, own]) => ({ sheet, columns: own })) }),
  };
}

function renamed(column: ProfileColumn, header: string): ProfileColumn {
  const before = [column.header, ...(column.aliases ?? [])].filter(
    (name) => normaliseKey(name) !== normaliseKey(header),
  );
  return column.slot === "not-imported" ? { header, slot: "not-imported" } : { ...column, header, aliases: before };
}

/** A yes or no that was written so that everybody reads it now needs a table of its own. */
const flagTableName = ({ slot }: ProfileColumn) =>
  slot.replaceAll(/[^a-zA-Z]+(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Codes that the profile has already, in whatever spelling, say nothing new. */
function withoutRepeats(codes: Codes, profile: Profile): Codes {
  return Object.fromEntries(
    Object.entries(codes).map(([name, table]) => {
      const known = new Map(
        Object.entries(profile.codes[name] ?? {}).map(([text, code]) => [normaliseCode(text), code]),
      );
      return [
        name,
        Object.fromEntries(Object.entries(table).filter(([text, code]) => known.get(normaliseCode(text)) !== code)),
      ];
    }),
  );
}
