import type { LocalizedText } from "@jobcoach/core";
import type { Cell } from "@jobcoach/sheets";
import type { ProfileColumn, ProfileLayer } from "../../tabular/profile/profile.ts";

/** What a person sees beside a column: what its cells look like, how sure the proposal is, and why. */
export interface ColumnNote {
  readonly example: string;
  readonly confidence?: number;
  readonly reason: LocalizedText;
}

type Language = keyof LocalizedText;

/** The parts of a profile, as the first cell of a row names them. */
export const PARTS = { column: "kolom", code: "code", setting: "instelling" } as const;
/** What stands for a column that is not used. */
export const NOT_USED = "niet gebruiken";

/** The header of the spreadsheet; the same in both languages, because it is read back. */
export const MAPPING_HEADER = [
  ...["onderdeel", "blad", "naam", "gegeven", "codelijst", "eenheid", "verplicht", "ook genaamd"],
  ...["voorbeeld", "zekerheid", "reden"],
] as const;

/**
 * A profile or layer as rows of a spreadsheet: its columns, its codes, and the rest as settings. `openCodes` are spellings
 * that still need a meaning; a row without one is passed over when it is read back.
 */
export function mappingRows(
  layer: ProfileLayer,
  noteOf: (sheet: string, column: ProfileColumn) => ColumnNote | undefined = () => undefined,
  language: Language = "nl",
  openCodes: readonly (readonly [table: string, text: string])[] = [],
): { readonly columns: Cell[][]; readonly codes: Cell[][]; readonly settings: Cell[][] } {
  const tables = layer.tables ?? [];
  return {
    columns: tables.flatMap(({ sheet, columns = [] }) =>
      columns.map((column) => columnRow(sheet, column, noteOf(sheet, column), language)),
    ),
    codes: Object.entries(layer.codes ?? {}).flatMap(([table, words]) => [
      // A table without words is one that somebody still has to fill.
      ...(Object.keys(words).length === 0 ? [[PARTS.code, null, null, null, table]] : []),
      ...Object.entries(words).map(([text, code]): Cell[] => [PARTS.code, null, text, code, table]),
      ...openCodes.flatMap(([name, text]) => (name === table ? [[PARTS.code, null, text, null, table]] : [])),
    ]),
    settings: [
      ...Object.entries(layer)
        .filter(([name]) => name !== "tables" && name !== "codes")
        .map(([name, value]): Cell[] => [PARTS.setting, null, name, written(value)]),
      ...tables.flatMap(({ sheet, columns: _, ...rest }) =>
        (Object.keys(rest).length === 0 ? [["columns", true] as const] : Object.entries(rest)).map(
          ([name, value]): Cell[] => [PARTS.setting, sheet, name, written(value)],
        ),
      ),
    ],
  };
}

function columnRow(sheet: string, column: ProfileColumn, note: ColumnNote | undefined, language: Language): Cell[] {
  const { header, slot, codes, unit, required, aliases } = column;
  return [
    ...[PARTS.column, sheet, header, slot === "not-imported" ? NOT_USED : slot, codes ?? null, unit ?? null],
    ...[required ?? null, aliases === undefined ? null : JSON.stringify(aliases)],
    ...[note?.example ?? null, note?.confidence ?? null, note?.reason[language] ?? null],
  ];
}

/** Words as they are, everything else as JSON. */
const written = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
