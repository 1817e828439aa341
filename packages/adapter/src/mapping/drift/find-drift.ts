import { matchColumns } from "../../tabular/binding/match-columns.ts";
import type { DecimalMark, Profile, ProfileColumn, ProfileTable } from "../../tabular/profile/profile.ts";
import { normaliseKey } from "../../values/normalise-key.ts";
import type { FileProfile, TableProfile } from "../columns/profile-file.ts";
import type { Change } from "./change.ts";
import { compareColumns } from "./compare-columns.ts";
import { compareContent } from "./compare-content.ts";
import type { Pairing } from "./pair-columns.ts";

const SAME_TABLE_FROM = 0.3;
const SAME_SHEET_FROM = 0.6;

/**
 * What differs between a file and the profile of its export: nothing where only the order of columns changed. Nothing is
 * applied; a table that shares too little with the profile is left to the reader, which names what it lacks.
 */
export function findDrift(file: FileProfile, profile: Profile, decimalMark?: DecimalMark): readonly Change[] {
  const paired = profile.tables.flatMap((table) => {
    const there = tableFor(table, file, profile);
    return there === undefined ? [] : [{ pairing: pairingOf(profile, table, there), table, there }];
  });
  const sheets = paired
    .filter(({ table, there }) => there.sheet !== "" && normaliseKey(there.sheet) !== normaliseKey(table.sheet))
    .map(({ table, there }): Change => ({ kind: "sheet", sheet: table.sheet, to: there.sheet }));
  const pairings = paired.map(({ pairing }) => pairing).filter((pairing) => pairing !== undefined);
  const columns = pairings.flatMap(compareColumns);
  const renamed = columns.filter((change) => change.kind === "renamed");
  const read = [
    ...pairings.flatMap(({ found, table }) =>
      [...found].map(([column, there]) => ({ column, there, sheet: table.sheet })),
    ),
    ...renamed.map(({ column, there, sheet }) => ({ column, there, sheet })),
  ];
  return [...sheets, ...columns, ...compareContent(read, profile, decimalMark)];
}

/** The sheet of that name, or one without a place in the profile that has most of the table's columns. */
function tableFor(table: ProfileTable, file: FileProfile, profile: Profile): TableProfile | undefined {
  if (file.container === "delimited") return file.tables[0];
  const named = (name: string) => (one: TableProfile) => normaliseKey(one.sheet) === normaliseKey(name);
  const own = file.tables.find(named(table.sheet));
  if (own !== undefined) return own;
  const known = [...profile.tables.map(({ sheet }) => sheet), profile.notes?.sheet ?? ""];
  const free = file.tables.filter((one) => !known.some((name) => named(name)(one)));
  return free.find((one) => shareKnown(one, table) >= SAME_SHEET_FROM);
}

const shareKnown = (there: TableProfile, table: ProfileTable) =>
  matchColumns(
    there.columns.map(({ header }) => header),
    table,
  ).found.size / Math.max(1, Math.min(table.columns.length, there.columns.length));

function pairingOf(profile: Profile, table: ProfileTable, file: TableProfile): Pairing | undefined {
  const match = matchColumns(
    file.columns.map(({ header }) => header),
    table,
  );
  if (match.doubled.size > 0 || match.found.size < table.columns.length * SAME_TABLE_FROM) return undefined;
  const at = (index: number) => file.columns[index];
  const found = new Map(
    [...match.found].flatMap(([column, index]): [ProfileColumn, NonNullable<ReturnType<typeof at>>][] => {
      const there = at(index);
      return there === undefined ? [] : [[column, there]];
    }),
  );
  const unknown = match.unknown.flatMap((index) => at(index) ?? []).filter(({ header }) => header !== "");
  return { profile, table, file, found, absent: match.absent, unknown };
}
